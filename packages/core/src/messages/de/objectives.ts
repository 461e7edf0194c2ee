import type { MessageTable } from '../../base/issue';
import type { ObjectiveIssueTable } from '../../objectives/issues';

export const objectives: MessageTable<ObjectiveIssueTable> = {
  'objective.duplicate_number': ({ number }) => `Zwei Ziele haben dieselbe Nummer ${number}.`,
  'objective.duplicate_section': ({ number }) => `Zwei Abschnitte haben dieselbe Nummer ${number}.`,
  'objective.period_reversed': ({ from, to }) => `Der Zeitraum endet (${to}), bevor er beginnt (${from}).`,
};
