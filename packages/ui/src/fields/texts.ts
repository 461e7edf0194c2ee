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
  readonly yes: string;
  readonly no: string;
  /** A chosen value that the list does not have; counted from 1 where there are several. */
  readonly gone: (number: number) => string;
  readonly choose: string;
  readonly notAssessed: string;
  /** Read-only, when there is no value. */
  readonly empty: string;
}
