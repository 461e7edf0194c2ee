import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { ReadingsIssueTable } from '../../procedures/readings/issues';

const day = (date: string) => formatCivilDate(date, 'it');

export const readings: MessageTable<ReadingsIssueTable> = {
  'readings.unit_differs': ({ found, expected }) =>
    `La rilevazione è in «${found}», quelle precedenti in «${expected}»: non si possono confrontare.`,
  'readings.same_day': () => 'C’è già una rilevazione della stessa grandezza per lo stesso giorno e periodo.',
  'readings.period_reversed': ({ from, on }) =>
    `Il periodo comincia il ${day(from)} e finisce prima, il ${day(on)}.`,
  'readings.below_zero': ({ value }) => `Il valore ${value} è inferiore a zero.`,
};
