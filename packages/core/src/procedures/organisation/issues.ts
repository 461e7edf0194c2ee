import type { IssueOf } from '../../base/issue';
import { planSays, type Rule } from '../rule';

/** What can be said of staff, of an Unione's functions, of applications and of links to other instruments. */
export interface OrganisationIssueTable {
  /** A printed total is none of the sums that its lines allow; `sum` counts every post, `filled` leaves vacant ones out. */
  'staffing.total_differs': { readonly total: number; readonly sum: number; readonly filled: number };
  /** A total leaves out the vacant posts, which another total of the table counts. */
  'staffing.vacant_left_out': { readonly total: number; readonly count: number };
  /** A total prints another number of vacant posts than its lines. */
  'staffing.vacant_differs': { readonly count: number; readonly sum: number };
  /** More posts are vacant than there are. */
  'staffing.vacant_exceeds': { readonly count: number; readonly total: number };
  /** Two lines have the same printed number. */
  'staffing.number_twice': { readonly code: string };
  /** A function went to a body before that was established. */
  'union.transfer_too_early': { readonly date: string };
  /** A function came back before it went. */
  'union.transfer_reversed': { readonly from: string; readonly to: string };
  /** A function is handed to two bodies at one time. */
  'union.transferred_twice': { readonly id: string };
  /** A body that is no member of the Unione handed it a function. */
  'union.not_a_member': { readonly id: string };
  /** A member of the Unione has no seat in its committee. */
  'union.member_without_seat': { readonly id: string };
  /** A committee that nobody leads. */
  'union.chair_missing': Record<string, never>;
  /** An application serves a class of users by a way that the class does not have. */
  'mad.way_not_of_class': { readonly id: string };
  /** An application serves by a way that applications of its kind do not give. */
  'mad.way_not_of_kind': { readonly id: string };
  /** Only another version of the solution is qualified. */
  'mad.other_version_qualified': { readonly found: string; readonly expected: string };
  /** No version of the solution is qualified. */
  'mad.not_qualified': Record<string, never>;
  /** A triple of solution, version and specification stands twice. */
  'mad.qualified_twice': { readonly id: string };
  /** A procedure or phase stands under no entry of another planning instrument. */
  'instruments.unlinked': Record<string, never>;
  /** A link to an instrument names neither procedure nor phase. */
  'instruments.empty_link': Record<string, never>;
  /** An entry of an instrument is linked twice. */
  'instruments.entry_twice': { readonly id: string };
}
export type OrganisationIssue = IssueOf<OrganisationIssueTable>;

const SUMS: Rule['source'] = { basis: 'toolkit', ref: 'A printed total is the sum of its lines' };
const UNION: Rule['source'] = { basis: 'toolkit', ref: 'A function is held by one body on a day' };

/** Each finding's weight and what its rule rests on. */
export const ORGANISATION_RULES = {
  'staffing.total_differs': { severity: 'error', source: SUMS },
  'staffing.vacant_left_out': { severity: 'info', source: planSays('3.1 (27 = 19 − 1 + 9)') },
  'staffing.vacant_differs': { severity: 'warning', source: SUMS },
  'staffing.vacant_exceeds': { severity: 'error', source: SUMS },
  'staffing.number_twice': {
    severity: 'warning',
    source: { basis: 'toolkit', ref: 'A printed number names one line' },
  },
  'union.transfer_too_early': { severity: 'error', source: UNION },
  'union.transfer_reversed': { severity: 'error', source: UNION },
  'union.transferred_twice': { severity: 'error', source: UNION },
  'union.not_a_member': { severity: 'warning', source: UNION },
  'union.member_without_seat': { severity: 'warning', source: planSays('3.2') },
  'union.chair_missing': { severity: 'warning', source: planSays('3.2') },
  'mad.way_not_of_class': { severity: 'error', source: planSays('4.3') },
  'mad.way_not_of_kind': {
    severity: 'warning',
    source: planSays('4.3 (which kind gives which way is our reading)'),
  },
  'mad.other_version_qualified': { severity: 'warning', source: planSays('4.3') },
  'mad.not_qualified': { severity: 'info', source: planSays('4.3') },
  'mad.qualified_twice': { severity: 'warning', source: planSays('4.3') },
  'instruments.unlinked': { severity: 'info', source: planSays('2.3') },
  'instruments.empty_link': { severity: 'warning', source: planSays('2.3') },
  'instruments.entry_twice': { severity: 'warning', source: planSays('2.3') },
} as const satisfies Readonly<Record<keyof OrganisationIssueTable, Rule>>;
