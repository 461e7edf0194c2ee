import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { OrganisationIssueTable } from '../../procedures/organisation/issues';

const day = (date: string) => formatCivilDate(date, 'en');

export const organisation: MessageTable<OrganisationIssueTable> = {
  'staffing.total_differs': ({ total, sum, filled }) =>
    `The printed total is ${total}, but the lines come to ${sum} with vacant posts and ${filled} without.`,
  'staffing.vacant_left_out': ({ total, count }) =>
    `The total of ${total} leaves out the vacant posts (${count}), which another total of the table counts.`,
  'staffing.vacant_differs': ({ count, sum }) =>
    `The total gives ${count} as the number of vacant posts, its lines come to ${sum}.`,
  'staffing.vacant_exceeds': ({ count, total }) =>
    `There are more vacant posts (${count}) than posts (${total}).`,
  'staffing.number_twice': ({ code }) => `The number ${code} is used twice.`,
  'union.transfer_too_early': ({ date }) =>
    `The function was handed over before the receiving body was established (${day(date)}).`,
  'union.transfer_reversed': ({ from, to }) =>
    `The function handed over on ${day(from)} came back before that, on ${day(to)}.`,
  'union.transferred_twice': () => 'The same function is handed over twice for the same time.',
  'union.not_a_member': () => 'The body that hands over the function is no member of the Unione.',
  'union.member_without_seat': () => 'A member of the Unione has no seat in the committee.',
  'union.chair_missing': () => 'It is not said who leads the committee.',
  'mad.way_not_of_class': () => 'This class of users does not reach data in this way.',
  'mad.way_not_of_kind': () => 'An application of this kind does not give access to data in this way.',
  'mad.other_version_qualified': ({ found, expected }) =>
    `The version in use (${found}) is not qualified: version ${expected} is.`,
  'mad.not_qualified': () => 'The solution is not qualified.',
  'mad.qualified_twice': () => 'The same triple of solution, version and specification stands twice.',
  'instruments.unlinked': () => 'No other planning instrument takes account of it.',
  'instruments.empty_link': () => 'The link names neither procedures nor phases.',
  'instruments.entry_twice': () => 'The same entry of the instrument is linked twice.',
};
