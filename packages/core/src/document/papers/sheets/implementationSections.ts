import type { MeasureProgress, SheetBody } from '../../../plan/model/sheetBody';
import type { Block, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { percentCell, shareCell } from '../dataCells';
import { formatShare, meanShare } from '../paperNumbers';
import type { PaperOptions } from '../paperView';
import type { PlanView } from '../plan/planView';

/** How the measures stand, how far they are at each site, and what is late, with the reason and a new date. */
export function implementationSections(
  view: PlanView,
  { measures }: Extract<SheetBody, { kind: 'attuazione' }>,
  options: PaperOptions,
): readonly SectionBlock[] {
  const { section: title, meanProgress } = options.papers.sheets;
  const mean = meanShare(measures.map(({ progressPct }) => progressPct));
  return [
    section(title.measures, [states(view, measures, options)]),
    ...(mean === null
      ? []
      : [
          section(title.progress, [
            paragraph(meanProgress(formatShare(mean, options.language))),
            progress(view, measures, options),
          ]),
        ]),
    section(title.deviations, [deviations(view, measures, options)]),
  ];
}

function nameOf(view: PlanView, { measureId }: MeasureProgress): string {
  const code = view.plan.measures.get(measureId)?.code;
  return code === undefined ? view.measure(measureId) : `${code} ${view.measure(measureId)}`;
}

function states(
  view: PlanView,
  measures: readonly MeasureProgress[],
  { papers, labels, language }: PaperOptions,
): Block {
  const { column, caption } = papers.sheets;
  return tableOr(papers.plan.none, {
    caption: caption.measures,
    columns: [
      { header: column.measure },
      { header: column.planned },
      { header: column.date, narrow: true },
      { header: column.actual },
      { header: column.date, narrow: true },
      { header: column.progress, align: 'end', narrow: true },
    ],
    rows: measures.map((row) => [
      nameOf(view, row),
      labels.measureState[row.plannedState],
      view.dateCell(row.plannedDate),
      labels.measureState[row.actualState],
      view.dateCell(row.actualDate),
      percentCell(row.progressPct, language),
    ]),
  });
}

/** By site, in the plan's order, those of the whole body last. */
function progress(
  view: PlanView,
  measures: readonly MeasureProgress[],
  { papers, language }: PaperOptions,
): Block {
  const { column, caption } = papers.sheets;
  const siteOf = ({ measureId }: MeasureProgress) => view.plan.measures.get(measureId)?.siteId;
  const groups = [...[...view.plan.sites].map(({ id }) => id), undefined].flatMap((siteId) => {
    const rows = measures.filter((row) => siteOf(row) === siteId);
    return rows.length > 0 ? [{ siteId, rows }] : [];
  });
  return tableOr(papers.plan.none, {
    caption: caption.progress,
    columns: [
      { header: column.site },
      { header: column.count, align: 'end', narrow: true },
      { header: column.done, align: 'end', narrow: true },
      { header: column.progress, align: 'end', narrow: true },
    ],
    rows: groups.map(({ siteId, rows }) => [
      siteId === undefined ? papers.plan.annex.allSites : view.site(siteId),
      view.numberCell(rows.length),
      view.numberCell(rows.filter(({ actualState }) => actualState === 'attuata').length),
      shareCell(meanShare(rows.map(({ progressPct }) => progressPct)) ?? '0', language),
    ]),
  });
}

function deviations(view: PlanView, measures: readonly MeasureProgress[], { papers }: PaperOptions): Block {
  const { section: title, column, noDeviation, notYet } = papers.sheets;
  const late = measures.filter(
    ({ plannedState, actualState }) => plannedState === 'attuata' && actualState !== 'attuata',
  );
  return tableOr(noDeviation, {
    caption: title.deviations,
    columns: [
      { header: column.measure },
      { header: column.reason },
      { header: column.newDate, narrow: true },
    ],
    rows: late.map((row) => [nameOf(view, row), row.reason ?? notYet, view.dateCell(row.newDate)]),
  });
}
