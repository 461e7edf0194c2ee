import type { SecurityPlan } from '../../../plan/model/plan';
import type { DocumentTree } from '../../tree';
import { tableOr } from '../blocks';
import { formatDecimal } from '../paperNumbers';
import { type PaperOptions, shortPaper, viewOf } from '../paperView';

/** The attendance sheet of a course, with room for signatures. Throws `RangeError` for a course that the plan does not have. */
export function attendancePaper(plan: SecurityPlan, trainingId: string, options: PaperOptions): DocumentTree {
  const training = plan.trainings.get(trainingId);
  if (!training) throw new RangeError(`the plan has no course '${trainingId}'`);
  const view = viewOf(plan, options);
  const { attendance } = options.papers.letters;
  const { term, column, outcome, present, absent } = attendance;
  return shortPaper(view, {
    title: attendance.title,
    subject: training.title,
    blocks: [
      {
        kind: 'definitions',
        items: [
          { term: term.course, text: `${training.title} (${attendance.course[training.course]})` },
          { term: term.date, text: view.date(training.on) },
          { term: term.hours, text: formatDecimal(training.hours, options.language) },
          {
            term: term.audience,
            text: training.audience.map((role) => options.labels.role[role]).join(', '),
          },
          ...(training.validTo === undefined
            ? []
            : [{ term: term.validTo, text: view.date(training.validTo) }]),
        ],
      },
      tableOr(attendance.none, {
        caption: attendance.caption,
        columns: [
          { header: column.person },
          { header: column.office },
          { header: column.present, narrow: true },
          { header: column.outcome },
          { header: column.signature },
        ],
        rows: training.attendance.map((each) => [
          view.person(each.personId),
          plan.people.get(each.personId)?.office ?? '',
          each.present ? present : absent,
          each.outcome === null ? '' : outcome[each.outcome],
          '',
        ]),
      }),
    ],
  });
}
