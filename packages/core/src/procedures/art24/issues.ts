import type { IssueOf, IssuePath, Severity } from '../../base/issue';
import type { Finding, RuleSource } from '../../base/ruleSource';
import type { Art24Requirement } from './requirements';

/** What a register lacks of what D.L. 90/2014, art. 24, c. 3-bis asks. */
export interface Art24IssueTable {
  /** No guided filing. */
  'art24.not_guided': Record<string, never>;
  /** The sign-in does not take SPID. */
  'art24.no_spid': Record<string, never>;
  /** The procedure cannot be completed online. */
  'art24.not_complete': Record<string, never>;
  /** The application cannot be followed. */
  'art24.not_tracked': Record<string, never>;
  /** Nobody is named as responsible for the procedure. */
  'art24.no_responsible': Record<string, never>;
  /** No term of answer is stated. */
  'art24.no_term': Record<string, never>;
  /** So many of the requirements were not assessed. */
  'art24.not_assessed': { readonly requirements: readonly Art24Requirement[] };
  /** The kind of procedure is not known, so it cannot be said whether the law speaks of it. */
  'art24.kind_unknown': Record<string, never>;
  /** On the day there was no SPID yet: it is asked for from `from` on. */
  'art24.spid_not_yet': { readonly from: string };
  /** No day of approval, and the term for it has passed. */
  'art24.not_approved': { readonly due: string; readonly effective: string };
  /** Approved after the term. */
  'art24.approved_late': { readonly on: string; readonly due: string; readonly effective: string };
  /** Approved after the counted day, on or before the working day that follows it. */
  'art24.approved_on_rolled_day': { readonly on: string; readonly due: string; readonly effective: string };
  /** Published fewer than sixty days before it enters into force. */
  'art24.published_late': { readonly on: string; readonly latest: string };
  /** Not published, and the last day for it has passed. */
  'art24.not_published': { readonly latest: string };
  /** To be published, at the latest on the last day for it. */
  'art24.to_publish': { readonly latest: string };
}
export type Art24Issue = IssueOf<Art24IssueTable>;
export type Art24Finding = Finding<Art24Issue>;

const ART_24: RuleSource = { basis: 'norm', ref: 'D.L. 90/2014, art. 24, c. 3-bis (L. 114/2014)' };
const ART_63: RuleSource = {
  basis: 'norm',
  ref: 'D.Lgs. 82/2005, art. 63, c. 3-quater (repealed by D.Lgs. 217/2017; the day from memory)',
};
/** When it came to work was not read for this toolkit. */
const SPID: RuleSource = {
  basis: 'norm',
  ref: 'D.L. 90/2014, art. 24, c. 3-bis; D.P.C.M. 24 ottobre 2014 (its start from memory)',
};
const WHOLENESS: RuleSource = { basis: 'toolkit', ref: 'What is judged has to be known' };

const RULES = {
  'art24.not_guided': ['warning', ART_24],
  'art24.no_spid': ['warning', SPID],
  'art24.not_complete': ['warning', ART_24],
  'art24.not_tracked': ['warning', ART_24],
  'art24.no_responsible': ['warning', ART_24],
  'art24.no_term': ['warning', ART_24],
  'art24.not_assessed': ['info', WHOLENESS],
  'art24.kind_unknown': ['info', WHOLENESS],
  'art24.spid_not_yet': ['info', SPID],
  'art24.not_approved': ['error', ART_24],
  'art24.approved_late': ['warning', ART_24],
  'art24.approved_on_rolled_day': ['info', ART_24],
  'art24.published_late': ['error', ART_63],
  'art24.not_published': ['error', ART_63],
  'art24.to_publish': ['info', ART_63],
} as const satisfies Readonly<Record<keyof Art24IssueTable, readonly [Severity, RuleSource]>>;

/** A finding with the severity and the source of its rule. */
export function art24Finding<Code extends keyof Art24IssueTable>(
  code: Code,
  path: IssuePath,
  params: Art24IssueTable[Code],
): Art24Finding {
  const [severity, source] = RULES[code];
  return { code, severity, path, params, source } as Art24Finding;
}
