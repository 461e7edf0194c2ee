import type { IssueOf } from '../../base/issue';
import type { ReasonKind } from '../../schema/levels';
import type { Axis } from './scales';

/** What the rules of coherence find in the state of one service; `C01` to `C17` are the rules. */
export interface CoherenceIssueTable {
  /** C01: there is no remote service, yet something is integrated. */
  'levels.integration_without_web': Record<string, never>;
  /** C02: there is no remote service, yet the state can be seen. */
  'levels.visura_without_web': Record<string, never>;
  /** C03: a form that is sent cannot read and write the back office. */
  'levels.form_reads_and_writes': Record<string, never>;
  /** C03: a form that is sent hardly reads the back office. */
  'levels.form_reads': Record<string, never>;
  /** C04: online in part only, and neither a rule of law nor the organisation is given as the reason. */
  'levels.partial_without_reason': { readonly reason: ReasonKind | 'none' };
  /** C05: paid online with nothing behind it. */
  'levels.payment_without_back_office': Record<string, never>;
  /** C05: fully online with nothing behind it. */
  'levels.online_without_back_office': Record<string, never>;
  /** C05: paid online, and the payment is not written to the back office. */
  'levels.payment_not_recorded': Record<string, never>;
  /** C06: an application is filed online and not entered in the register: its date is not certain at once. */
  'levels.filing_not_registered': Record<string, never>;
  /** C07: records are opened that nothing registers or writes. */
  'levels.records_without_register': Record<string, never>;
  /** C07: records are opened that are not registered. */
  'levels.records_outside_register': Record<string, never>;
  /** C08: the state of the procedure is shown with nothing that knows it. */
  'levels.state_without_data': Record<string, never>;
  /** C09: the state of a procedure is shown to people who are not identified. */
  'levels.state_without_authentication': Record<string, never>;
  /** C09: records are opened to people who are not identified. */
  'levels.records_without_authentication': Record<string, never>;
  /** C10: on list B, and fully online. */
  'levels.list_b_online': Record<string, never>;
  /** C10: on list A, and bound to the desk by law. */
  'levels.list_a_bound_by_law': Record<string, never>;
  /** C11: on list B without a reason. */
  'levels.list_b_without_reason': Record<string, never>;
  /** C12: level 4 where nothing is due: level 3 is as complete. */
  'levels.no_payment_due': Record<string, never>;
  /** C13: guided, and not online. */
  'levels.guided_without_web': Record<string, never>;
  /** C13: prefilled, and no data are read. */
  'levels.prefill_without_read': Record<string, never>;
  /** C14: what is online is only a booking. */
  'levels.booking_only': Record<string, never>;
  /** C15: credentials of the body's own, or of its region, after their last day. */
  'levels.own_credentials': Record<string, never>;
  /** C16: a code and a kept picture of the document identify the applicant, which is a local mode. */
  'levels.mixed_identification': Record<string, never>;
  /** C17: applications flow into the back office without being registered. */
  'levels.unregistered_formation': Record<string, never>;
}

/** What the step from one assessment to the next shows; `T01` to `T04` are the rules. */
export interface TransitionIssueTable {
  /** T01: less than before, and no reason. */
  'levels.regression_without_reason': { readonly axis: Axis; readonly from: string; readonly to: string };
  /** T02: the service is raised by more than two levels at once. */
  'levels.web_jump': { readonly from: number; readonly to: number };
  /** T03: from list A to list B without an act. */
  'levels.list_move_without_act': Record<string, never>;
  /** T04: the service was raised before the back office that its rules ask for. */
  'levels.web_ahead': { readonly rules: readonly string[] };
}

/** Everything that this room tells. */
export interface LevelsIssueTable extends CoherenceIssueTable, TransitionIssueTable {
  /** A code that the axis does not have; the axis counts as not assessed. */
  'levels.no_such_level': { readonly axis: Axis; readonly level: number };
  /** Several levels were left open, and with some of them the rule is broken. */
  'levels.rule_open': { readonly rule: string };
  /** The procedure has no assessment up to the day. */
  'levels.no_assessment': Record<string, never>;
  /** The assessment says no level on this axis. */
  'levels.not_assessed': { readonly axis: Axis };
  /** A scale of the register's own: the rules do not know it. */
  'levels.other_scale': { readonly scale: string };

  /** A path starts where every level is known, and one only. */
  'levels.start_unknown': { readonly axes: readonly Axis[] };
  /** The present levels break these rules: they are put right before they are raised. */
  'levels.start_incoherent': { readonly rules: readonly string[] };
  /** The levels aimed at break these rules. */
  'levels.target_incoherent': { readonly rules: readonly string[] };
  /** On these axes the aim does less than what is there. */
  'levels.target_below': { readonly axes: readonly Axis[] };

  /** Declared higher than what the evidence shows. */
  'levels.declared_above_evidence': DeclaredAndShown;
  /** Declared lower than what the evidence shows. */
  'levels.declared_below_evidence': DeclaredAndShown;
  /** Declared and shown do different things, neither does all of the other. */
  'levels.declared_beside_evidence': DeclaredAndShown;
  /** A value of the evidence that says nothing known; it counts as not told. */
  'levels.unreadable_evidence': { readonly field: string; readonly text: string };
}

/** Levels as text: one code, or several between which it is open. */
export type DeclaredAndShown = { readonly axis: Axis; readonly told: string; readonly shown: string };

export type LevelsIssue = IssueOf<LevelsIssueTable>;
export type CoherenceCode = keyof CoherenceIssueTable;
