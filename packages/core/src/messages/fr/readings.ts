import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { ReadingsIssueTable } from '../../procedures/readings/issues';

const day = (date: string) => formatCivilDate(date, 'fr');

export const readings: MessageTable<ReadingsIssueTable> = {
  'readings.unit_differs': ({ found, expected }) =>
    `Le relevé est en « ${found} », les précédents en « ${expected} » : ils ne peuvent pas être comparés.`,
  'readings.same_day': () =>
    'Il y a déjà un relevé de la même grandeur pour le même jour et la même période.',
  'readings.period_reversed': ({ from, on }) =>
    `La période commence le ${day(from)} et finit avant, le ${day(on)}.`,
  'readings.below_zero': ({ value }) => `La valeur ${value} est inférieure à zéro.`,
};
