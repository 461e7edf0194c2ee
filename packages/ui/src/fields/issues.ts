import type { IssueOf } from '@pds/core/base';

/** Issues of what is typed and not yet a value; the record does not hold it. */
export interface FieldIssueTable {
  /** Text that is no day of the calendar. */
  'field.not_a_date': Readonly<Record<string, never>>;
  /** Text that is no number in the page's language. */
  'field.not_a_number': Readonly<Record<string, never>>;
}
export type FieldIssue = IssueOf<FieldIssueTable>;
