import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { ReadingsIssueTable } from '../../procedures/readings/issues';

const day = (date: string) => formatCivilDate(date, 'sl');

export const readings: MessageTable<ReadingsIssueTable> = {
  'readings.unit_differs': ({ found, expected }) =>
    `Meritev je v enoti »${found}«, prejšnje so v enoti »${expected}«: ni jih mogoče primerjati.`,
  'readings.same_day': () => 'Za isti dan in isto obdobje že obstaja meritev iste količine.',
  'readings.period_reversed': ({ from, on }) => `Obdobje se začne ${day(from)} in konča prej, ${day(on)}.`,
  'readings.below_zero': ({ value }) => `Vrednost ${value} je manjša od nič.`,
};
