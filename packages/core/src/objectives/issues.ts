import type { IssueOf } from '../base/issue';

/** What can be wrong inside a plan that reads well. */
export interface ObjectiveIssueTable {
  /** Two objectives print the same number; told at the second. */
  'objective.duplicate_number': { readonly number: number };
  /** Two sections print the same number; told at the second. */
  'objective.duplicate_section': { readonly number: string };
  /** The years of the plan or of a target end before they begin. */
  'objective.period_reversed': { readonly from: number; readonly to: number };
}
export type ObjectiveIssue = IssueOf<ObjectiveIssueTable>;
