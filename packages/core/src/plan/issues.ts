import type { IssueOf, IssuePath } from '../base/issue';
import type { Role } from '../municipality/roles';
import type { PlanCommandType } from './commands';
import type { SheetState } from './model/sheet';
import type { SheetKind } from './model/sheetBody';
import type { PlanState } from './model/version';
import type { SheetQuestion } from './sheets/openQuestions';

/** Why a command is refused. */
export interface PlanRefusalTable {
  /** The command names a version that the plan does not have. */
  'plan.unknown_version': { readonly versionId: string };
  /** The version's state does not allow the command; `state` is `null` where no version is open. */
  'plan.not_allowed': { readonly command: PlanCommandType; readonly state: PlanState | null };
  /** None of the actor's roles may do this. */
  'plan.not_your_role': { readonly command: PlanCommandType; readonly roles: readonly Role[] };
  /** A surveyor touches a row of another site, or one that belongs to no site. */
  'plan.not_your_site': { readonly collection: string };
  /** An edit touches what is not content: versions, history, sheets. */
  'plan.not_content': { readonly collection: string };
  /** There is an alfa already, or a beta was approved. */
  'plan.alfa_exists': Record<string, never>;
  /** A beta needs an alfa that is no longer being written, or no version at all, and no other beta. */
  'plan.beta_not_possible': Record<string, never>;
  /** Another version is still being written. */
  'plan.version_being_edited': { readonly versionId: string };
  /** A version of this kind lies with the Prefettura already. */
  'plan.already_submitted': { readonly versionId: string };
  /** A site has survey sections that are not complete. */
  'plan.survey_incomplete': { readonly siteId: string; readonly open: number };
  /** The content has errors that must be mended first. */
  'plan.blocking_findings': { readonly count: number };
  /** Who signs does not hold the office of Sindaco on that day. */
  'plan.not_the_mayor': { readonly personId: string };
  /** The Prefettura does not accept this way of sending. */
  'plan.channel_not_accepted': { readonly channel: string };
  /** A date lies before the one that it must follow. */
  'plan.date_before': { readonly date: string; readonly earliest: string };
  /** Only the Sindaco withdraws what is signed. */
  'plan.signed_by_mayor': Record<string, never>;
  /** A beta is in force: an alfa is not approved after it. */
  'plan.newer_in_force': { readonly versionId: string };
  /** A base entry of the catalogue is marked not applicable, never removed. */
  'plan.catalogue_entry_kept': { readonly code: string };
  /** A surveyor changes a field that is not part of the survey. */
  'plan.not_surveyed': { readonly collection: string; readonly field: string };
  /** The plan has no site. */
  'plan.no_site': Record<string, never>;

  /** The Prefettura raised no such point about the version. */
  'plan.unknown_request': { readonly itemId: string };
  /** A point that the Prefettura raised is not answered yet. */
  'plan.request_unanswered': { readonly itemId: string };
  /** The command names a sheet that the plan does not have. */
  'plan.unknown_sheet': { readonly sheetId: string };
  /** The sheet's state does not allow the command. */
  'plan.sheet_not_allowed': { readonly command: PlanCommandType; readonly state: SheetState };
  /** No version is approved: nothing to report on. */
  'plan.nothing_in_force': Record<string, never>;
  /** The sheet of this kind and number was opened already. */
  'plan.sheet_exists': { readonly kind: SheetKind; readonly number: number };
  /** The sheet is not one that the schedule asks for: its number, period and days must be the computed ones. */
  'plan.sheet_not_due': { readonly kind: SheetKind; readonly number: number };
  /** A person has still something to say in the sheet. */
  'plan.sheet_incomplete': { readonly missing: SheetQuestion };
  /** Who signs the sheet holds no office that signs it; a declaration is the Sindaco's alone. */
  'plan.not_the_signer': { readonly personId: string; readonly declared: boolean };
  /** The three sheets of a quarter are sent together. */
  'plan.sheets_go_together': { readonly number: number };
  /** The declaration that nothing changed needs a municipality that issues no cards, no events and no variation. */
  'plan.declaration_not_possible': { readonly because: 'issues-cards' | 'events' | 'variations' };
}

/** What a check of a plan finds; some of it stands in the way of a command too. */
export interface PlanFindingTable {
  /** A code that neither the catalogue nor the plan's own entries hold. */
  'plan.unknown_code': { readonly code: string };
  /** An entry of the catalogue was removed from the plan: it may only be marked not applicable. */
  'plan.catalogue_entry_missing': { readonly code: string };
  /** The plan was written with another catalogue or edition than the one at hand. */
  'plan.other_catalogue': { readonly id: string; readonly edition: string };
  /** The plan's method is not among those known. */
  'plan.unknown_method': { readonly id: string };
  /** Nobody holds the role, or more than one person does, today. */
  'plan.role_not_held_by_one': { readonly role: Role; readonly holders: number };
  /** An appointment ends before it begins. */
  'plan.role_ends_before': { readonly from: string; readonly to: string };
  /** Two people hold a role of one holder at the same site at the same time. */
  'plan.roles_overlap': { readonly role: Role; readonly otherId: string };
  /** Who keeps the blank cards also issues them at the same site: an error except in small municipalities. */
  'plan.keeper_is_issuer': { readonly personId: string };
  /** The internal auditor is the officer who is to be audited. */
  'plan.auditor_is_officer': { readonly personId: string };
  /** Two scenarios have the same activity, asset and threat. */
  'plan.duplicate_scenario': { readonly otherId: string };
  /** The scenario's asset is not among those of its activity. */
  'plan.asset_not_in_activity': { readonly assetId: string; readonly activityId: string };
  /** A scenario stands on an asset that is no longer in use. */
  'plan.asset_dismissed': { readonly assetId: string };
  /** The residual risk is above what the plan accepts and no treatment is decided. */
  'plan.treatment_missing': { readonly level: string; readonly acceptable: string };
  /** An acceptance lacks who accepts, when or why. */
  'plan.acceptance_incomplete': { readonly missing: readonly ('acceptedBy' | 'acceptedOn' | 'reason')[] };
  /** An acceptance does not say which state of the risk it accepts, so that nobody learns when that changes. */
  'plan.acceptance_not_bound': Record<string, never>;
  /** Who accepts the risk was neither Sindaco nor Responsabile on that day. */
  'plan.acceptance_not_theirs': { readonly personId: string };
  /** A scenario names no vulnerability. */
  'plan.no_vulnerability': Record<string, never>;
  /** The scenario's activity belongs to another process than the scenario. */
  'plan.other_process': { readonly processId: string };
  /** The level that the plan accepts is none of its method's bands. */
  'plan.unknown_level': { readonly level: string };
  /** A transferred risk does not say which share somebody else bears. */
  'plan.transfer_without_share': Record<string, never>;
  /** A measure that is carried out lacks its date or stands below 100 per cent. */
  'plan.measure_done_incomplete': Record<string, never>;
  /** A measure that is foreseen or under way has no due date. */
  'plan.measure_without_due_date': Record<string, never>;
  /** A catalogue entry is marked not applicable without saying why. */
  'plan.not_applicable_without_reason': { readonly code: string };
  /** An asset in use is of a kind that the emission model does not have (`EMISSION_SCOPE`). */
  'plan.asset_not_under_model': { readonly kind: string };
  /** Somebody holds a role that the emission model does not have (`EMISSION_SCOPE`). */
  'plan.role_not_under_model': { readonly role: Role };
  /** A process of the usual tree that the emission model does not have (`EMISSION_SCOPE`). */
  'plan.process_not_under_model': { readonly title: string };
  /** A municipality whose cards a CAPA forms does not say which. */
  'plan.capa_unnamed': Record<string, never>;
  /** Owners of one plan name different CAPA: a plan is written jointly by those who share one (D.M. 8-11-2007, art. 4 c. 2). */
  'plan.capa_differs': { readonly capa: string; readonly otherCapa: string };
  /** An applicable threat stands in no scenario. */
  'plan.threat_not_covered': { readonly code: string };
  /** A version's content is no longer the one that was frozen. */
  'plan.content_changed': Record<string, never>;
  /** A version's state is not the one that its history led to. */
  'plan.state_without_history': { readonly versionId: string; readonly state: PlanState };
  /** More than one version is in force, or more than one is being written. */
  'plan.too_many_versions': { readonly state: 'in-force' | 'being-written'; readonly count: number };
  /** A history entry's hash does not fit its content or the entry before it. */
  'plan.history_broken': { readonly entryId: string };
  /** A signed sheet is no longer what was signed. */
  'plan.sheet_changed': { readonly sheetId: string };
}

export interface PlanIssueTable extends PlanRefusalTable, PlanFindingTable {}
export type PlanIssue = IssueOf<PlanIssueTable>;

/** An issue that stands in the way. */
export function planError<Code extends PlanIssue['code']>(
  code: Code,
  path: IssuePath,
  params: PlanIssueTable[Code],
): PlanIssue {
  return { code, severity: 'error', path, params } as PlanIssue;
}

/** An issue that is worth a person's look. */
export function planWarning<Code extends PlanIssue['code']>(
  code: Code,
  path: IssuePath,
  params: PlanIssueTable[Code],
): PlanIssue {
  return { code, severity: 'warning', path, params } as PlanIssue;
}
