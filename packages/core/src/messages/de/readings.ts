import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { ReadingsIssueTable } from '../../procedures/readings/issues';

const day = (date: string) => formatCivilDate(date, 'de');

export const readings: MessageTable<ReadingsIssueTable> = {
  'readings.unit_differs': ({ found, expected }) =>
    `Die Messung ist in „${found}“, die früheren sind in „${expected}“: Sie lassen sich nicht vergleichen.`,
  'readings.same_day': () => 'Für denselben Tag und Zeitraum gibt es schon eine Messung derselben Größe.',
  'readings.period_reversed': ({ from, on }) =>
    `Der Zeitraum beginnt am ${day(from)} und endet vorher, am ${day(on)}.`,
  'readings.below_zero': ({ value }) => `Der Wert ${value} liegt unter null.`,
};
