import type { IssueOf, IssuePath, Severity } from '../../base/issue';
import type { Finding, RuleSource } from '../../base/ruleSource';
import type { TermBasis } from './termInput';

/** Why a term cannot be reckoned as asked. */
export interface TermsRefusalTable {
  /** A length both in days and in months. */
  'terms.days_and_months': Record<string, never>;
  /** A term counted backwards has no suspension and no notice. */
  'terms.backward_does_not_stop': Record<string, never>;
}

/** What is to be said of a term that was reckoned. */
export interface TermsFindingTable {
  /** Longer than its basis allows: 30 days, 90 or 180. Counted as it stands. */
  'terms.over_limit': { readonly days: number; readonly limit: number };
  /** Suspended more than once under art. 2, c. 7: only the first suspension is counted. */
  'terms.suspended_twice': { readonly count: number };
  /** A suspension under art. 2, c. 7 of more than 30 days: 30 are counted. */
  'terms.suspended_too_long': { readonly days: number; readonly limit: number };
  /** A suspension before the term begins or after it has ended: not counted. */
  'terms.suspension_outside': { readonly on: string };
  /** A notice of refusal before the term begins or after it has ended: not counted. */
  'terms.notice_outside': { readonly on: string };
  /** An answer before the notice or after the days for it: reckoned as if none had come. */
  'terms.answer_outside': { readonly on: string; readonly from: string; readonly to: string };
  /** What a notice of refusal does to the term is our reading of the law of that day, from memory. */
  'terms.notice_effect_read': { readonly on: string; readonly effect: 'suspends' | 'restarts' };
}

/** A step of the reckoning, told as `info`: together they account for each day from the first to the last. */
export interface TermsStepTable {
  /** The day the term is counted from, itself not counted. */
  'terms.first_day': { readonly on: string; readonly begins: 'receipt' | 'own-initiative' | 'event' };
  /** The length in days and on what it rests. */
  'terms.length_days': { readonly days: number; readonly basis: TermBasis };
  /** The length in months: it ends on the corresponding day `to`, `days` later. */
  'terms.length_months': { readonly months: number; readonly days: number; readonly to: string };
  /** Days that count, festive ones among them; `left` remain after them. */
  'terms.days_run': {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly festive: number;
    readonly left: number;
  };
  /** Days that do not count, and why. */
  'terms.days_stopped': {
    readonly from: string;
    readonly to: string;
    readonly days: number;
    readonly stop: 'art2c7' | 'other-law' | 'refusal-notice';
  };
  /** The term begins again after this day: the days that ran before are lost. */
  'terms.begins_again': { readonly on: string; readonly lost: number };
  /** The day on which the term ends as counted. */
  'terms.last_day': { readonly on: string };
  /** Counted backwards from a day: the last day on which the thing may be done. */
  'terms.last_day_backward': { readonly on: string; readonly before: string; readonly days: number };
  /** A festive day on which a term does not end. */
  'terms.festive_day': {
    readonly on: string;
    readonly festivity: 'sunday' | 'national' | 'patron' | 'saturday';
  };
  /** The term ends on the next working day, or on the one before when counted backwards. */
  'terms.rolls_to': { readonly on: string };
  /** The working day is only shown beside the counted one, which stays the term. */
  'terms.shown_beside': { readonly on: string };
  /** What it means when the term has ended and nothing was answered. */
  'terms.silence_means': {
    readonly silence: 'assenso' | 'diniego' | 'inadempimento';
    readonly after: string;
  };
}

export type TermsIssueTable = TermsRefusalTable & TermsFindingTable & TermsStepTable;
export type TermsFinding = Finding<IssueOf<TermsFindingTable>>;
export type TermStep = IssueOf<TermsStepTable>;

const ART_2: RuleSource = { basis: 'norm', ref: 'L. 241/1990, art. 2, cc. 2-4' };
const ART_2_C_7: RuleSource = { basis: 'norm', ref: 'L. 241/1990, art. 2, c. 7' };
/** The text was not read for this toolkit. */
const ART_10_BIS: RuleSource = {
  basis: 'norm',
  ref: 'L. 241/1990, art. 10-bis, before and after D.L. 76/2020, art. 12 (from memory)',
};
const COUNTING: RuleSource = { basis: 'toolkit', ref: 'Only what falls within a running term stops it' };

const RULES = {
  'terms.over_limit': ['error', ART_2],
  'terms.suspended_twice': ['error', ART_2_C_7],
  'terms.suspended_too_long': ['error', ART_2_C_7],
  'terms.suspension_outside': ['warning', COUNTING],
  'terms.notice_outside': ['warning', COUNTING],
  'terms.answer_outside': ['warning', ART_10_BIS],
  'terms.notice_effect_read': ['info', ART_10_BIS],
} as const satisfies Readonly<Record<keyof TermsFindingTable, readonly [Severity, RuleSource]>>;

/** A finding with the severity and the source of its rule. */
export function termsFinding<Code extends keyof TermsFindingTable>(
  code: Code,
  path: IssuePath,
  params: TermsFindingTable[Code],
): TermsFinding {
  const [severity, source] = RULES[code];
  return { code, severity, path, params, source } as TermsFinding;
}
