import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { Art24IssueTable } from '../../procedures/art24/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'en');

const { requirement: REQUIREMENTS } = procedureJudgementLabels;

export const art24: MessageTable<Art24IssueTable> = {
  'art24.not_guided': () => 'The filing is not guided.',
  'art24.no_spid': () => 'There is no sign-in with SPID.',
  'art24.not_complete': () => 'The procedure cannot be completed online.',
  'art24.not_tracked': () => 'The state of the application cannot be followed.',
  'art24.no_responsible': () => 'Nobody is named as responsible for the procedure.',
  'art24.no_term': () => 'The term of answer is not stated.',
  'art24.not_assessed': ({ requirements }) =>
    `Requirements not yet assessed: ${requirements.map((each) => REQUIREMENTS[each]).join(', ')}.`,
  'art24.kind_unknown': () =>
    'It is not known whether the law concerns this procedure: its kind, or its list, is missing.',
  'art24.spid_not_yet': ({ from }) =>
    `On this day SPID was not yet in use: it is asked for from ${day(from)}.`,
  'art24.not_approved': ({ due, effective }) =>
    `The plan is not recorded as approved: the term was ${day(due)} (first working day: ${day(effective)}).`,
  'art24.approved_late': ({ on, due, effective }) =>
    `The plan was approved on ${day(on)}: the term was ${day(due)} (first working day: ${day(effective)}).`,
  'art24.approved_on_rolled_day': ({ on, due, effective }) =>
    `The plan was approved on ${day(on)}, after the counted term of ${day(due)} but by the first working day, ${day(effective)}.`,
  'art24.published_late': ({ on, latest }) =>
    `The act was published on ${day(on)}, fewer than sixty days before it enters into force: it was to be published by ${day(latest)}.`,
  'art24.not_published': ({ latest }) =>
    `The act is not recorded as published: the last day was ${day(latest)}.`,
  'art24.to_publish': ({ latest }) => `The act is to be published by ${day(latest)}.`,
};
