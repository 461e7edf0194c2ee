import type { SecurityEvent } from '../../../plan/model/event';
import type { SheetBody } from '../../../plan/model/sheetBody';
import type { SectionBlock } from '../../tree';
import { section, tableOr } from '../blocks';
import type { PaperOptions } from '../paperView';
import type { PlanView } from '../plan/planView';

/** The worst first. */
const SEVERITIES = [
  'critica',
  'alta',
  'media',
  'bassa',
] as const satisfies readonly SecurityEvent['severity'][];
const MACROS = ['caricamento-ina', 'emissione-cie', 'uso-cie'] as const;

/** The events, what followed from each, and how many there were in each macro-process; or that there were none. */
export function monitoringSections(
  view: PlanView,
  { events }: Extract<SheetBody, { kind: 'monitoraggio' }>,
  options: PaperOptions,
): readonly SectionBlock[] {
  const texts = options.papers.sheets;
  const { number } = options.papers.plan.column;
  const { column, caption } = texts;
  const listed = section(texts.section.events, [
    tableOr(texts.noEvents, {
      caption: caption.events,
      columns: [
        { header: number, narrow: true },
        { header: column.date, narrow: true },
        { header: column.event },
        { header: column.site },
        { header: column.process },
        { header: column.threat },
        { header: column.severity },
        { header: column.outcome },
      ],
      rows: events.map((event, i) => [
        view.numberCell(i + 1),
        event.occurredUntil === undefined
          ? view.dateCell(event.occurredOn)
          : `${view.date(event.occurredOn)} – ${view.date(event.occurredUntil)}`,
        event.description,
        view.site(event.siteId),
        view.plan.processes.get(event.processId ?? '')?.title ?? texts.noProcess,
        `${event.threatCode} ${view.threat(event.threatCode)}`,
        severityCell(event.severity, options),
        texts.outcome[event.outcome],
      ]),
    }),
    ...(events.length === 0 ? [] : [followUp(view, events, options)]),
  ]);
  return events.length === 0
    ? [listed]
    : [listed, section(texts.section.analysis, [analysis(view, events, options)])];
}

function severityCell(severity: SecurityEvent['severity'], { papers }: PaperOptions) {
  const tone = severity === 'alta' || severity === 'critica' ? ('alarm' as const) : ('watch' as const);
  return { text: papers.sheets.severity[severity], tone };
}

function followUp(view: PlanView, events: readonly SecurityEvent[], { papers }: PaperOptions) {
  const texts = papers.sheets;
  const { column, caption } = texts;
  const effects = ({ effects: found }: SecurityEvent) =>
    [
      ...(found && found.cards.length > 0 ? [texts.cards(found.cards.join(', '))] : []),
      ...(found?.data === undefined ? [] : [found.data]),
      ...(found?.downtimeMinutes === undefined ? [] : [texts.downtime(found.downtimeMinutes)]),
    ].join('; ');
  return tableOr(texts.noEvents, {
    caption: caption.followUp,
    columns: [
      { header: papers.plan.column.number, narrow: true },
      { header: column.detected, narrow: true },
      { header: column.effects },
      { header: column.actions },
      { header: column.reported },
    ],
    rows: events.map((event, i) => [
      view.numberCell(i + 1),
      view.dateCell(event.detectedOn),
      effects(event),
      event.actions,
      event.reportedTo
        .map(({ authority, date, protocol }) =>
          texts.reported(texts.authority[authority], view.date(date), protocol ?? null),
        )
        .join('; '),
    ]),
  });
}

function analysis(view: PlanView, events: readonly SecurityEvent[], options: PaperOptions) {
  const { papers, labels } = options;
  const texts = papers.sheets;
  const { column, caption } = texts;
  const macroOf = ({ processId }: SecurityEvent) => view.plan.processes.get(processId ?? '')?.macro;
  const groups = [...MACROS, undefined].map((macro) => ({
    macro,
    rows: events.filter((event) => macroOf(event) === macro),
  }));
  return tableOr(texts.noEvents, {
    caption: caption.analysis,
    columns: [
      { header: column.macro },
      { header: column.count, align: 'end', narrow: true },
      { header: column.open, align: 'end', narrow: true },
      { header: column.worst },
    ],
    rows: groups
      .filter(({ macro, rows }) => macro !== undefined || rows.length > 0)
      .map(({ macro, rows }) => {
        const worst = SEVERITIES.find((severity) => rows.some((event) => event.severity === severity));
        return [
          macro === undefined ? texts.noProcess : labels.macro[macro],
          view.numberCell(rows.length),
          view.numberCell(rows.filter(({ outcome }) => outcome === 'aperto').length),
          worst === undefined ? '' : severityCell(worst, options),
        ];
      }),
  });
}
