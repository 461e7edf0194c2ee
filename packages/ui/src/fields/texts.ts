import type { MessageTable } from '@pds/core/base';
import type { FieldIssueTable } from './issues';

/** What fields say by themselves. */
export interface FieldTexts {
  readonly issues: MessageTable<FieldIssueTable>;
  readonly required: string;
  readonly optional: string;
  /** Stands before an error or a warning for those who do not see its colour. */
  readonly error: string;
  readonly warning: string;
  readonly dateHint: string;
  readonly choose: string;
  readonly notAssessed: string;
  /** Read-only, when there is no value. */
  readonly empty: string;
}
