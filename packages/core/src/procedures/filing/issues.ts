import type { IssueOf, IssuePath, Severity } from '../../base/issue';
import type { Finding, RuleSource } from '../../base/ruleSource';
import type { FilingCondition } from '../model/filing';

/** What is to be said of a filing. */
export interface FilingIssueTable {
  /** No channel holds; `missing` is what the nearest one lacks. */
  'filing.no_channel': { readonly nearest: string; readonly missing: readonly FilingCondition[] };
  /** No channel is known to hold: what is not known may decide. */
  'filing.channel_open': { readonly nearest: string; readonly unknown: readonly FilingCondition[] };
  /** A region's own credentials after the day until which they were accepted. */
  'filing.regional_code_ended': { readonly on: string; readonly until: string };
  /** The channel is the municipality's own, outside CAD art. 65. */
  'filing.local_mode': { readonly channel: string };
  /** The document came about in none of the ways that the plan knows. */
  'filing.no_formation_mode': Record<string, never>;
  /** The document is to be entered in the protocol register, and is not. */
  'filing.not_registered': Record<string, never>;
  /** No rule says from which day it counts as received. */
  'filing.no_receipt_rule': Record<string, never>;
  /** The day that decides is not known. */
  'filing.no_receipt_date': { readonly date: 'registration' | 'pec-receipt' };
  /** Entered in the register before it came in. */
  'filing.registered_before_received': { readonly on: string; readonly receivedOn: string };
  /** The day of receipt has to be told to the sender. */
  'filing.tell_sender': { readonly on: string };
  /** The receipt names nobody responsible. */
  'filing.no_responsible': Record<string, never>;
}
export type FilingIssue = IssueOf<FilingIssueTable>;
export type FilingFinding = Finding<FilingIssue>;

const CESENA = 'Cesena, Piano di informatizzazione delle procedure 1.0 (2015)';
const CHANNELS: RuleSource = { basis: 'norm', ref: `D.Lgs. 82/2005, art. 65; ${CESENA}, 5.1` };
const REGIONAL: RuleSource = {
  basis: 'norm',
  ref: 'D.L. 76/2020, art. 24 (SPID and CIE alone; the day from memory); Piano triennale, CAP4.PA.04-06',
};
const LOCAL: RuleSource = { basis: 'document', ref: `${CESENA}, 5.1 e; not in CAD, art. 65 (from memory)` };
const FORMATION: RuleSource = { basis: 'document', ref: `${CESENA}, 5.2` };
const RECEIPT: RuleSource = { basis: 'document', ref: `${CESENA}, 5.4` };
const RESPONSIBLE: RuleSource = { basis: 'norm', ref: 'D.L. 90/2014, art. 24, c. 3-bis' };

const RULES = {
  'filing.no_channel': ['error', CHANNELS],
  'filing.channel_open': ['warning', CHANNELS],
  'filing.regional_code_ended': ['warning', REGIONAL],
  'filing.local_mode': ['info', LOCAL],
  'filing.no_formation_mode': ['info', FORMATION],
  'filing.not_registered': ['warning', FORMATION],
  'filing.no_receipt_rule': ['warning', RECEIPT],
  'filing.no_receipt_date': ['warning', RECEIPT],
  'filing.registered_before_received': ['warning', RECEIPT],
  'filing.tell_sender': ['info', RECEIPT],
  'filing.no_responsible': ['warning', RESPONSIBLE],
} as const satisfies Readonly<Record<keyof FilingIssueTable, readonly [Severity, RuleSource]>>;

/** A finding with the severity and the source of its rule. */
export function filingFinding<Code extends keyof FilingIssueTable>(
  code: Code,
  path: IssuePath,
  params: FilingIssueTable[Code],
): FilingFinding {
  const [severity, source] = RULES[code];
  return { code, severity, path, params, source } as FilingFinding;
}
