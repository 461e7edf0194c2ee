import type { IssueOf } from '../../base/issue';
import { planSays, type Rule } from '../rule';

/** What can be said of the pages on procedures, and of who acts for their users. */
export interface InformationIssueTable {
  /** A procedure has no information sheet. */
  'information.sheet_missing': Record<string, never>;
  /** A procedure has an information sheet already. */
  'information.second_sheet': { readonly id: string };
  /** A field that the page must have is not answered; `code` is the field, `letter` that of art. 35 where it is one. */
  'information.field_missing': { readonly code: string; readonly letter: string | null };
  /** Nobody is named who keeps the page. */
  'information.keeper_missing': Record<string, never>;
  /** The page was never looked at again, or not within the time; `date` is the day by which it had to be. */
  'information.review_due': { readonly date: string | null };
  /** An intermediary has signed nothing. */
  'delivery.agreement_missing': Record<string, never>;
  /** An intermediary's agreement has run out. */
  'delivery.agreement_ended': { readonly date: string };
  /** Nothing is said on a duty of an intermediary. */
  'delivery.duty_unstated': { readonly code: string };
  /** An intermediary does not do, or does only in part, what it signed. */
  'delivery.duty_unmet': { readonly code: string };
  /** A duty is said to be met and nothing shows it. */
  'delivery.duty_unproven': { readonly code: string };
}
export type InformationIssue = IssueOf<InformationIssueTable>;

/** Each finding's weight and what its rule rests on. */
export const INFORMATION_RULES = {
  'information.sheet_missing': { severity: 'warning', source: planSays('7.4') },
  'information.second_sheet': { severity: 'warning', source: planSays('7.4 (no information twice)') },
  'information.field_missing': { severity: 'error', source: planSays('7.4') },
  'information.keeper_missing': { severity: 'warning', source: planSays('7.4') },
  'information.review_due': { severity: 'warning', source: planSays('8 d') },
  'delivery.agreement_missing': { severity: 'error', source: planSays('7.2') },
  'delivery.agreement_ended': { severity: 'warning', source: planSays('7.2') },
  'delivery.duty_unstated': { severity: 'warning', source: planSays('7.2') },
  'delivery.duty_unmet': { severity: 'error', source: planSays('7.2') },
  'delivery.duty_unproven': {
    severity: 'warning',
    source: { basis: 'toolkit', ref: 'What is said to be met is shown' },
  },
} as const satisfies Readonly<Record<keyof InformationIssueTable, Rule>>;
