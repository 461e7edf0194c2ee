import type { IssueOf, IssuePath, Severity } from '../../base/issue';
import type { Finding, RuleSource } from '../../base/ruleSource';

/** What is missing or late in a plan of phases on a day. */
export interface PhasesIssueTable {
  /** Without the day of approval no phase has a deadline. */
  'phases.not_approved': Record<string, never>;
  /** A phase with a length that nothing dates: what it waits for is undated, or its end lies beyond the calendar. */
  'phases.undated': { readonly code: string };
  /** No procedure is counted, so no percentage can be taken. */
  'phases.nothing_to_count': { readonly code: string };
  /** Procedures on neither list, which no percentage counts. */
  'phases.unlisted': { readonly count: number };
  /** The deadline has passed and the threshold is not met. */
  'phases.missed': {
    readonly code: string;
    readonly due: string;
    readonly need: number;
    readonly done: number;
    readonly of: number;
  };
  /** The deadline of a phase without thresholds has passed, and nobody recorded that it was completed. */
  'phases.not_completed': { readonly code: string; readonly due: string };
  /** The threshold was met for the first time after its deadline. */
  'phases.met_late': { readonly code: string; readonly on: string; readonly due: string };
  /** At the pace kept so far the threshold will not be met in time. */
  'phases.behind_pace': { readonly code: string; readonly margin: number; readonly left: number };
  /** The threshold was met once and no longer is. */
  'phases.no_longer_met': { readonly code: string; readonly on: string };

  /** A group that the phase involves has not been heard. */
  'phases.group_not_involved': { readonly code: string; readonly group: string };
  /** An involvement names a group that the phase does not. */
  'phases.unknown_group': { readonly group: string };

  /** The days of informal publication have passed without one. */
  'phases.not_published': { readonly code: string; readonly due: string };
  /** The days of publication are over and the Giunta has not approved. */
  'phases.no_giunta_act': { readonly code: string; readonly since: string };
  /** The Giunta approved before the days of publication were over. */
  'phases.act_too_early': { readonly on: string; readonly earliest: string };
  /** An observation from outside the days of publication. */
  'phases.observation_outside': { readonly on: string; readonly from: string; readonly to: string };
  /** An observation without an answer, the days being over. */
  'phases.observation_unanswered': { readonly on: string };
  /** An observation that was answered only after the Giunta had approved. */
  'phases.answered_after_act': { readonly on: string; readonly actOn: string };
  /** Approved, and not yet on the website. */
  'phases.not_on_site': { readonly code: string; readonly since: string };
  /** Approved, and the levels are not yet in the Carta dei servizi. */
  'phases.not_in_service_charter': { readonly code: string; readonly since: string };
  /** Nothing is recorded of the staff having been informed. */
  'phases.staff_not_informed': { readonly code: string };
  /** Nothing is recorded of the staff having been trained. */
  'phases.staff_not_trained': { readonly code: string };
  /** A day that lies before the one that it must follow. */
  'phases.date_before': { readonly date: string; readonly earliest: string };

  /** The yearly update is due soon. */
  'phases.update_due': { readonly due: string };
  /** The yearly update is overdue. */
  'phases.update_overdue': { readonly due: string };
  /** An update that came later than a year after the one before. */
  'phases.update_late': { readonly on: string; readonly due: string };
  /** An update says that nothing essential changed, and an essential change is recorded for its year. */
  'phases.update_contradicted': { readonly count: number };
  /** An update left a procedure as it was that had changed essentially. */
  'phases.changed_procedure_skipped': { readonly procedureId: string };
  /** A change of which the Responsabile della Trasparenza was not told. */
  'phases.notice_missing': { readonly on: string };
  /** A change of which the Responsabile della Trasparenza was told later than the days allowed. */
  'phases.notice_late': { readonly days: number; readonly limit: number };
  /** Told, and the page of the procedure is not updated. */
  'phases.page_not_updated': { readonly since: string };
  /** Nobody has said whether a change is essential. */
  'phases.change_not_judged': { readonly on: string };
  /** The plan names nobody for a part in its monitoring. */
  'phases.no_body_for': { readonly code: string; readonly part: 'responsible' | 'notifies' | 'notified' };
}
export type PhasesIssue = IssueOf<PhasesIssueTable>;
export type PhasesFinding = Finding<PhasesIssue>;

const CESENA = 'Cesena, Piano di informatizzazione delle procedure 1.0 (2015)';
const PHASES: RuleSource = { basis: 'document', ref: `${CESENA}, section 8 a and b` };
const PUBLICATION: RuleSource = { basis: 'document', ref: `${CESENA}, section 8 c` };
const UPKEEP: RuleSource = { basis: 'document', ref: `${CESENA}, section 8 d` };
const WHOLENESS: RuleSource = {
  basis: 'toolkit',
  ref: 'What is measured has a day, a list and a place in the plan',
};
const ORDER: RuleSource = { basis: 'toolkit', ref: 'What follows from a thing comes after it' };
const PACE: RuleSource = { basis: 'toolkit', ref: 'The pace kept so far against the one that is needed' };

const RULES = {
  'phases.not_approved': ['info', PHASES],
  'phases.undated': ['info', WHOLENESS],
  'phases.nothing_to_count': ['info', WHOLENESS],
  'phases.unlisted': ['info', WHOLENESS],
  'phases.missed': ['warning', PHASES],
  'phases.not_completed': ['warning', PHASES],
  'phases.met_late': ['info', PHASES],
  'phases.behind_pace': ['warning', PACE],
  'phases.no_longer_met': ['warning', PHASES],
  'phases.group_not_involved': ['warning', PHASES],
  'phases.unknown_group': ['warning', WHOLENESS],
  'phases.not_published': ['warning', PUBLICATION],
  'phases.no_giunta_act': ['warning', PUBLICATION],
  'phases.act_too_early': ['warning', PUBLICATION],
  'phases.observation_outside': ['info', PUBLICATION],
  'phases.observation_unanswered': ['warning', PUBLICATION],
  'phases.answered_after_act': ['info', PUBLICATION],
  'phases.not_on_site': ['warning', PUBLICATION],
  'phases.not_in_service_charter': ['warning', PUBLICATION],
  'phases.staff_not_informed': ['info', PUBLICATION],
  'phases.staff_not_trained': ['info', PUBLICATION],
  'phases.date_before': ['error', ORDER],
  'phases.update_due': ['info', UPKEEP],
  'phases.update_overdue': ['warning', UPKEEP],
  'phases.update_late': ['info', UPKEEP],
  'phases.update_contradicted': ['warning', UPKEEP],
  'phases.changed_procedure_skipped': ['warning', UPKEEP],
  'phases.notice_missing': ['warning', UPKEEP],
  'phases.notice_late': ['info', UPKEEP],
  'phases.page_not_updated': ['info', UPKEEP],
  'phases.change_not_judged': ['info', UPKEEP],
  'phases.no_body_for': ['warning', UPKEEP],
} as const satisfies Readonly<Record<keyof PhasesIssueTable, readonly [Severity, RuleSource]>>;

/** A finding with the severity and the source of its rule. */
export function phasesFinding<Code extends keyof PhasesIssueTable>(
  code: Code,
  path: IssuePath,
  params: PhasesIssueTable[Code],
): PhasesFinding {
  const [severity, source] = RULES[code];
  return { code, severity, path, params, source } as PhasesFinding;
}
