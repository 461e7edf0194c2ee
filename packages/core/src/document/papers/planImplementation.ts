import type { Block, SectionBlock } from '../tree';
import { paragraph, section, tableOr } from './blocks';
import { formatDecimal, formatEuro, formatTotal } from './paperNumbers';
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
    section(chapter.monitoring, [paragraph(intro.monitoring), sheets(view)]),
  ];
}

function measures(view: PlanView): Block {
  const { plan, options, measure, site, person, date } = view;
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
      each.siteId === undefined ? '' : site(each.siteId),
      options.labels.measureState[each.state],
      date(each.doneDate ?? each.dueDate),
      `${formatDecimal(each.progressPct, options.language)}\u00a0%`,
      person(each.responsibleId),
      each.costEur === undefined ? '' : formatEuro(each.costEur, options.language),
    ]),
  });
}

function sheets(view: PlanView): Block {
  const { plan, options, date } = view;
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
      String(sheet.number),
      versionName(view, plan.versions.get(sheet.versionId)),
      `${date(sheet.period.from)} – ${date(sheet.period.to)}`,
      date(sheet.dueEffective),
      options.labels.sheetState[sheet.state],
      date(sheet.transmissions.at(-1)?.date),
    ]),
  });
}
