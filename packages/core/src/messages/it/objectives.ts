import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Due obiettivi hanno lo stesso numero ${number}.`,
  'objective.duplicate_section': ({ number }) => `Due paragrafi hanno lo stesso numero ${number}.`,
  'objective.period_reversed': ({ from, to }) => `Il periodo finisce (${to}) prima di cominciare (${from}).`,
};
