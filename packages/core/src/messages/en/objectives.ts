import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Two objectives have the same number ${number}.`,
  'objective.duplicate_section': ({ number }) => `Two sections have the same number ${number}.`,
  'objective.period_reversed': ({ from, to }) => `The period ends (${to}) before it begins (${from}).`,
};
