import type { CivilDate } from '../../../base/civilDate';
import type { SecurityPlan } from '../../../plan/model/plan';
import { type Deadline, scheduleOf } from '../../../plan/schedule/scheduleOf';
import type { DocumentTree } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import { type PaperOptions, shortPaper, viewOf } from '../paperView';
import type { PlanView } from '../plan/planView';

/** The schedule of a year from `today` as a table: what is due when, how it stands, what moved its day. */
export function schedulePaper(plan: SecurityPlan, options: PaperOptions): DocumentTree {
  const view = viewOf(plan, options);
  const { schedule } = options.papers.letters;
  const { anchor, deadlines } = scheduleOf(plan, { today: options.today });
  return shortPaper(view, {
    title: schedule.title,
    subject: schedule.title,
    blocks: [
      paragraph(anchor === null ? schedule.noAnchor : schedule.anchor(view.date(anchor))),
      tableOr(schedule.none, {
        caption: schedule.caption,
        columns: [
          { header: schedule.column.due, narrow: true },
          { header: schedule.column.what },
          { header: schedule.column.period },
          { header: schedule.column.state, narrow: true },
          { header: schedule.column.note },
        ],
        rows: deadlines.map((deadline) => [
          view.dateCell(deadline.due),
          nameOf(view, deadline, options),
          periodText(view, deadline, options),
          { text: schedule.state[deadline.state], tone: TONES[deadline.state] },
          noteOf(view, deadline, options),
        ]),
      }),
    ],
  });
}

/** A deadline for a calendar. */
export interface ScheduleEntry {
  /** Stays when the day or the words change. */
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string;
  /** The period reported on, and what moved the day; empty without either. */
  readonly note: string;
}

/**
 * What is still to be done of the schedule of a year from `today`, as entries that `renderCalendar` of `@pds/documents`
 * takes: the paper's words, an id that lasts.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { scheduleEntries } from '@pds/core/document';
 * import { labels, papers, places } from '@pds/core/messages/it';
 * import { createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const options = { language: 'it' as const, papers, labels, places, catalogue: CIE_CATALOGUE, today: '2026-03-02' };
 * scheduleEntries(plan, options); // => []
 * ```
 */
export function scheduleEntries(plan: SecurityPlan, options: PaperOptions): readonly ScheduleEntry[] {
  const view = viewOf(plan, options);
  return scheduleOf(plan, { today: options.today })
    .deadlines.filter(({ state }) => state !== 'done')
    .map((deadline) => ({
      id: deadline.id,
      date: deadline.due,
      title: nameOf(view, deadline, options),
      note: [periodText(view, deadline, options), noteOf(view, deadline, options)].filter(Boolean).join('. '),
    }));
}

const TONES = { done: 'calm', due: 'calm', soon: 'watch', overdue: 'alarm' } as const;

function periodText(view: PlanView, deadline: Deadline, { papers }: PaperOptions): string {
  if (!('period' in deadline)) return '';
  return papers.sheets.period(view.date(deadline.period.from), view.date(deadline.period.to));
}

function nameOf(view: PlanView, deadline: Deadline, { papers }: PaperOptions): string {
  const { kind, numbered } = papers.letters.schedule;
  if ('number' in deadline) return numbered(kind[deadline.kind], deadline.number);
  const name =
    deadline.collection === 'measures'
      ? view.measure(deadline.rowId)
      : deadline.collection === 'scenarios'
        ? view.scenario(deadline.rowId)
        : (view.plan.trainings.get(deadline.rowId)?.title ?? '');
  return `${kind[deadline.kind]}: ${name}`;
}

function noteOf(view: PlanView, deadline: Deadline, { papers }: PaperOptions): string {
  const { setBy, rolled } = papers.letters.schedule;
  if (!('nominal' in deadline)) return '';
  if (deadline.setBy !== undefined) return setBy(deadline.setBy);
  return deadline.nominal === deadline.due ? '' : rolled(view.date(deadline.nominal));
}
