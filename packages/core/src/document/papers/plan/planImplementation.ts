import type { Block, SectionBlock } from '../../tree';
import { paragraph, section, tableOr } from '../blocks';
import { euroCell, percentCell } from '../dataCells';
import { formatTotal } from '../paperNumbers';
import { versionName } from './planFront';
import type { PlanView } from './planView';

/** Chapters 14 and 15: what is done by when, by whom and at what cost; and the periodic sheets. */
export function implementationChapters(view: PlanView): readonly SectionBlock[] {
  const { plan, options } = view;
  const { chapter, intro, totalCost } = options.texts;
  const costs = [...plan.measures].flatMap(({ costEur }) => (costEur === undefined ? [] : [costEur]));
  return [
    section(chapter.implementation, [
      paragraph(intro.implementation),
      measures(view),
      ...(costs.length > 0 ? [paragraph(totalCost(formatTotal(costs, options.language)))] : []),
    ]),
    section(chapter.monitoring, [
      paragraph(intro.monitoring),
      ...(view.extract === null ? [sheets(view)] : []),
    ]),
  ];
}

function measures(view: PlanView): Block {
  const { plan, options, measure, site, person, dateCell } = view;
  const { column, caption, none } = options.texts;
  return tableOr(none, {
    caption: caption.measures,
    columns: [
      { header: column.code, narrow: true },
      { header: column.measure },
      { header: column.site },
      { header: column.state },
      { header: column.date, narrow: true },
      { header: column.progress, align: 'end', narrow: true },
      { header: column.responsible },
      { header: column.cost, align: 'end', narrow: true },
    ],
    rows: [...plan.measures].map((each) => [
      each.code,
      measure(each.id),
      each.siteId === undefined ? options.texts.annex.allSites : site(each.siteId),
      options.labels.measureState[each.state],
      dateCell(each.doneDate ?? each.dueDate),
      percentCell(each.progressPct, options.language),
      person(each.responsibleId),
      each.costEur === undefined ? '' : euroCell(each.costEur, options.language),
    ]),
  });
}

function sheets(view: PlanView): Block {
  const { plan, options, date, dateCell, numberCell } = view;
  const { column, caption, none } = options.texts;
  return tableOr(none, {
    caption: caption.sheets,
    columns: [
      { header: column.sheet },
      { header: column.number, align: 'end' },
      { header: column.version },
      { header: column.period },
      { header: column.due, narrow: true },
      { header: column.state },
      { header: column.sent, narrow: true },
    ],
    rows: [...plan.sheets].map((sheet) => [
      options.labels.sheetKind[sheet.body.kind],
      numberCell(sheet.number),
      versionName(view, plan.versions.get(sheet.versionId)),
      `${date(sheet.period.from)} – ${date(sheet.period.to)}`,
      dateCell(sheet.dueEffective),
      options.labels.sheetState[sheet.state],
      dateCell(sheet.transmissions.at(-1)?.date),
    ]),
  });
}
