import type { IssueOf } from '../../base/issue';
import type { RuleSource } from '../../base/ruleSource';
import type { PrivacyRole } from '../model/privacy';
import { planSays, type Rule } from '../rule';

type Role = PrivacyRole['role'];

/** What can be said of the register of roles in data protection and of what they answer for. */
export interface PrivacyIssueTable {
  /** Nobody holds a role that the law or the plan asks for. */
  'privacy.role_missing': { readonly role: Role };
  /** A role is written down, and neither a body nor a role holds it. */
  'privacy.role_not_held': { readonly role: Role };
  /** The role is none of the GDPR's, and no end is set to it. */
  'privacy.role_superseded': { readonly role: Role; readonly date: string };
  /** The tasks of an incaricato or a system administrator are not written. */
  'privacy.tasks_missing': { readonly role: Role };
  /** It is not said under which responsabile a role acts. */
  'privacy.responsible_missing': { readonly role: Role };
  /** Nothing is said on a duty of a responsabile. */
  'privacy.duty_unstated': { readonly code: string };
  /** A responsabile does not do a duty, or does it only in part. */
  'privacy.duty_unmet': { readonly code: string };
  /** An external processor without the clause of appointment, the period or the supervision; the place says which. */
  'privacy.processor_incomplete': Record<string, never>;
  /** A declaration on a data bank is missing; `code` is its letter. */
  'privacy.data_bank_incomplete': { readonly code: string };
  /** A data bank's entry was not reviewed within the year; `date` is the day by which it had to be. */
  'privacy.data_bank_review_due': { readonly date: string | null };
  /** No responsabile answers for a data bank. */
  'privacy.data_bank_without_responsible': Record<string, never>;
  /** Data were blocked, or put right, and it is not said why. */
  'privacy.reason_missing': Record<string, never>;
  /** No sample was looked at within the time. */
  'privacy.sample_check_due': { readonly date: string | null };
  /** Data go out that the purpose does not need. */
  'privacy.exchange_exceeds': { readonly data: readonly string[] };
  /** It is not said which data the purpose of an exchange needs. */
  'privacy.exchange_unjudged': Record<string, never>;
  /** Sensitive or judicial data go to another office or body without precautions. */
  'privacy.sensitive_exchange': Record<string, never>;
  /** A minimum measure is not stated, not adopted or adopted in part; `code` is its letter. */
  'privacy.measure_open': { readonly code: string };
  /** There is no approved programmatic document. */
  'privacy.document_missing': Record<string, never>;
  /** The last programmatic document is older than a year; `date` is the day by which the next was due. */
  'privacy.document_outdated': { readonly date: string };
  /** The last programmatic document leaves out a section. */
  'privacy.document_section_open': { readonly code: string };
}
export type PrivacyIssue = IssueOf<PrivacyIssueTable>;

const GDPR = (article: string): RuleSource => ({ basis: 'norm', ref: `Reg. (UE) 2016/679, ${article}` });

/** Each finding's weight and what its rule rests on under the code of 2003 and the plan. */
export const PRIVACY_RULES = {
  'privacy.role_missing': { severity: 'error', source: planSays('6.1') },
  'privacy.role_not_held': { severity: 'warning', source: planSays('6.1 to 6.5') },
  'privacy.role_superseded': { severity: 'warning', source: GDPR('arts. 4, 28 and 29') },
  'privacy.tasks_missing': { severity: 'error', source: planSays('6.3 (D.Lgs. 196/2003, art. 30)') },
  'privacy.responsible_missing': { severity: 'warning', source: planSays('6.2 f, 6.3, 6.5') },
  'privacy.duty_unstated': { severity: 'warning', source: planSays('6.2') },
  'privacy.duty_unmet': { severity: 'error', source: planSays('6.2') },
  'privacy.processor_incomplete': { severity: 'error', source: planSays('6.5') },
  'privacy.data_bank_incomplete': { severity: 'error', source: planSays('6.4') },
  'privacy.data_bank_review_due': { severity: 'error', source: planSays('6.4') },
  'privacy.data_bank_without_responsible': { severity: 'error', source: planSays('6.1') },
  'privacy.reason_missing': { severity: 'error', source: planSays('6.2 e and h') },
  'privacy.sample_check_due': { severity: 'warning', source: planSays('6.2 d') },
  'privacy.exchange_exceeds': { severity: 'error', source: planSays('6.6') },
  'privacy.exchange_unjudged': { severity: 'warning', source: planSays('6.6') },
  'privacy.sensitive_exchange': { severity: 'error', source: planSays('6.6') },
  'privacy.measure_open': { severity: 'error', source: planSays('6.8 (D.Lgs. 196/2003, allegato B)') },
  'privacy.document_missing': { severity: 'error', source: planSays('6.9') },
  'privacy.document_outdated': { severity: 'error', source: planSays('6.9') },
  'privacy.document_section_open': { severity: 'warning', source: planSays('6.9') },
} as const satisfies Readonly<Record<keyof PrivacyIssueTable, Rule>>;

/**
 * The rules that rest on something else since the GDPR; a rule that is not here stands as it was. All are warnings: of
 * the regulation only art. 30 was read. Of the roles that may be missing the data protection officer rests on
 * `OFFICER_MISSING`.
 */
export const GDPR_RULES: Partial<Readonly<Record<keyof PrivacyIssueTable, Rule>>> = {
  'privacy.role_missing': { severity: 'warning', source: GDPR('art. 24') },
  'privacy.tasks_missing': { severity: 'warning', source: GDPR('art. 29') },
  'privacy.processor_incomplete': { severity: 'warning', source: GDPR('art. 28, par. 3') },
  'privacy.data_bank_incomplete': { severity: 'error', source: GDPR('art. 30, par. 1') },
  'privacy.data_bank_review_due': { severity: 'warning', source: GDPR('art. 5, par. 2') },
  'privacy.reason_missing': { severity: 'warning', source: GDPR('arts. 16 and 18') },
  'privacy.sample_check_due': { severity: 'warning', source: GDPR('art. 32, par. 1, lett. d') },
  'privacy.exchange_exceeds': { severity: 'warning', source: GDPR('art. 5, par. 1, lett. c') },
  'privacy.exchange_unjudged': { severity: 'warning', source: GDPR('art. 5, par. 1, lett. c') },
  'privacy.sensitive_exchange': { severity: 'warning', source: GDPR('arts. 9, 10 and 32') },
  'privacy.measure_open': { severity: 'warning', source: GDPR('art. 32') },
};

/** The rule by which a public body has a data protection officer. */
export const OFFICER_MISSING: Rule = { severity: 'warning', source: GDPR('art. 37, par. 1, lett. a') };
