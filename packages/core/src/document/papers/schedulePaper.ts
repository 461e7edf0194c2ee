import type { SecurityPlan } from '../../plan/model/plan';
import { type Deadline, scheduleOf } from '../../plan/schedule/scheduleOf';
import type { DocumentTree } from '../tree';
import { paragraph, tableOr } from './blocks';
import { type PaperOptions, shortPaper, viewOf } from './paperView';
import type { PlanView } from './planView';

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
          view.date(deadline.due),
          nameOf(view, deadline, options),
          'period' in deadline
            ? options.papers.sheets.period(view.date(deadline.period.from), view.date(deadline.period.to))
            : '',
          { text: schedule.state[deadline.state], tone: TONES[deadline.state] },
          noteOf(view, deadline, options),
        ]),
      }),
    ],
  });
}

const TONES = { done: 'calm', due: 'calm', soon: 'watch', overdue: 'alarm' } as const;

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
