import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { ReadingsIssueTable } from '../../procedures/readings/issues';

const day = (date: string) => formatCivilDate(date, 'en');

export const readings: MessageTable<ReadingsIssueTable> = {
  'readings.unit_differs': ({ found, expected }) =>
    `The reading is in "${found}", those before it in "${expected}": they cannot be compared.`,
  'readings.same_day': () => 'There is a reading of this measure for the same day and period already.',
  'readings.period_reversed': ({ from, on }) =>
    `The period begins on ${day(from)} and ends before that, on ${day(on)}.`,
  'readings.below_zero': ({ value }) => `The value ${value} is below zero.`,
};
