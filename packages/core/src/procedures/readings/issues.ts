import type { IssueOf } from '../../base/issue';
import { planSays, type Rule } from '../rule';

/** What can be said of the readings taken of a service. */
export interface ReadingsIssueTable {
  /** A reading of one measure is in another unit than the one before it: the two cannot be compared. */
  'readings.unit_differs': { readonly found: string; readonly expected: string };
  /** Two readings of one measure are of the same day and the same period. */
  'readings.same_day': { readonly id: string };
  /** The period of a reading ends before it begins. */
  'readings.period_reversed': { readonly from: string; readonly on: string };
  /** A time, a cost or a number of complaints below zero. */
  'readings.below_zero': { readonly value: string };
}
export type ReadingsIssue = IssueOf<ReadingsIssueTable>;

const SERIES: Rule['source'] = { basis: 'toolkit', ref: 'Readings of one measure make one series' };

/** Each finding's weight and what its rule rests on. */
export const READINGS_RULES = {
  'readings.unit_differs': { severity: 'warning', source: SERIES },
  'readings.same_day': { severity: 'warning', source: SERIES },
  'readings.period_reversed': { severity: 'error', source: SERIES },
  'readings.below_zero': { severity: 'error', source: planSays('2.1 i and 2.5 (times, costs, complaints)') },
} as const satisfies Readonly<Record<keyof ReadingsIssueTable, Rule>>;
