import type { IssueOf } from '../base/issue';
import type { MeasuredValue } from './measure';

/** What can be wrong inside a plan that reads well. */
export interface ObjectiveIssueTable {
  /** Two objectives print the same number; told at the second. */
  'objective.duplicate_number': { readonly number: string };
  /** Two sections print the same number; told at the second. */
  'objective.duplicate_section': { readonly number: string };
  /** A reading gives another kind of value than its measure asks for; a target as a whole asks for a yes or no. */
  'objective.reading_kind': {
    readonly expected: MeasuredValue['kind'];
    readonly found: MeasuredValue['kind'];
  };
  /** A reading is in another unit, or on another scale, than its measure. */
  'objective.reading_unit': { readonly expected: string; readonly found: string };
  /** The years of the plan or of a target end before they begin. */
  'objective.period_reversed': { readonly from: number; readonly to: number };
}
export type ObjectiveIssue = IssueOf<ObjectiveIssueTable>;
