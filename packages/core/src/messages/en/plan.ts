import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { PlanIssueTable } from '../../plan/issues';
import { labels } from './labels';

const ACCEPTANCE = { acceptedBy: 'who accepts', acceptedOn: 'the date', reason: 'the reason' } as const;
const day = (date: string) => formatCivilDate(date, 'en');
const QUESTION = {
  reason: 'the reason',
  'new-date': 'the new date',
  events: 'whether there were events',
  check: 'how, when, by whom and with what result the check was made',
  conclusion: 'the conclusion',
  variations: 'whether there were variations',
  day: 'from when the variation holds',
  proposal: 'the proposal',
} as const;
const DECLARATION = {
  'issues-cards': 'the municipality issues electronic identity cards',
  events: 'there were events in the period',
  variations: 'the plan is no longer as it was approved',
} as const;

export const plan: MessageTable<PlanIssueTable> = {
  'plan.unknown_version': () => 'The version of the plan that was named does not exist.',
  'plan.not_allowed': ({ command, state }) =>
    state === null
      ? `“${labels.command[command]}”: no version is open.`
      : `“${labels.command[command]}” is not possible: the version is in the state “${labels.planState[state]}”.`,
  'plan.not_your_role': ({ command, roles }) =>
    `“${labels.command[command]}” is for: ${roles.map((role) => labels.role[role]).join(', ')}.`,
  'plan.not_your_site': () => 'Who surveys one site may change the data of that site only.',
  'plan.not_content': () => 'These data are not edited directly: they change with the steps of the plan.',
  'plan.alfa_exists': () => 'There is an alfa version already, or a beta was approved.',
  'plan.beta_not_possible': () =>
    'The beta version is opened as the first version or once the alfa was transmitted, and only once.',
  'plan.version_being_edited': () => 'Another version is still being written.',
  'plan.already_submitted': () => 'A version of the same kind lies with the Prefettura already.',
  'plan.survey_incomplete': ({ open }) =>
    open === 0
      ? 'No survey is foreseen for this site.'
      : `The survey of this site is not complete: ${open} sections are open.`,
  'plan.blocking_findings': ({ count }) => `The plan holds ${count} errors that must be mended first.`,
  'plan.not_the_mayor': () => 'Who signs is not recorded as Mayor on that day.',
  'plan.content_changed': () => 'The content is no longer the one that was validated.',
  'plan.channel_not_accepted': ({ channel }) =>
    `The Prefettura does not accept this way of transmission: ${(labels.channel as Readonly<Record<string, string>>)[channel] ?? channel}.`,
  'plan.date_before': ({ date, earliest }) => `The date ${day(date)} lies before ${day(earliest)}.`,
  'plan.signed_by_mayor': () => 'Only the Mayor withdraws a signed version.',
  'plan.newer_in_force': () => 'A beta version is in force already: an alfa can no longer be approved.',
  'plan.catalogue_entry_kept': ({ code }) =>
    `The catalogue entry ${code} is not removed but marked not applicable with a reason.`,
  'plan.not_surveyed': () => 'This entry is not part of the survey: whoever leads the plan changes it.',
  'plan.no_site': () => 'The plan has no site yet.',
  'plan.state_without_history': ({ state }) =>
    `The version is recorded as “${labels.planState[state]}”, but the history of the plan does not bear it out.`,
  'plan.too_many_versions': ({ state, count }) =>
    state === 'in-force'
      ? `${count} versions are recorded as in force: there can be only one.`
      : `${count} versions are recorded as being written: there can be only one.`,
  'plan.acceptance_not_theirs': () => 'Only the Mayor or the security officer of that day accepts a risk.',
  'plan.acceptance_not_bound': () =>
    'The acceptance does not say which state of the risk was accepted: if the risk changes, nobody is told.',
  'plan.no_vulnerability': () => 'The scenario must name at least one vulnerability.',
  'plan.other_process': () => 'The scenario’s activity belongs to another process.',
  'plan.unknown_level': ({ level }) => `The acceptable level “${level}” does not exist in the plan’s method.`,
  'plan.history_broken': () => 'The history of the plan was altered from this entry on.',
  'plan.unknown_request': () => 'The Prefettura did not ask for this change.',
  'plan.request_unanswered': () => 'A change that the Prefettura asked for is not answered yet.',
  'plan.unknown_sheet': () => 'The sheet named does not exist.',
  'plan.sheet_not_allowed': ({ command, state }) =>
    `“${labels.command[command]}” is not possible: the sheet is in the state “${labels.sheetState[state]}”.`,
  'plan.nothing_in_force': () => 'No version of the plan is approved: there is nothing to report on yet.',
  'plan.sheet_exists': ({ kind, number }) => `${labels.sheetKind[kind]} no. ${number}: was opened already.`,
  'plan.sheet_not_due': ({ kind, number }) =>
    `${labels.sheetKind[kind]} no. ${number}: period and due date are not those of the schedule.`,
  'plan.sheet_incomplete': ({ missing }) => `Still to be said: ${QUESTION[missing]}.`,
  'plan.not_the_signer': ({ declared }) =>
    declared
      ? 'The declaration is signed by the Sindaco in office.'
      : 'The sheet is signed by the security officer or the Sindaco in office.',
  'plan.sheet_changed': () => 'The sheet is no longer the one that was signed.',
  'plan.sheets_go_together': ({ number }) => `The three sheets of quarter no. ${number} are sent together.`,
  'plan.declaration_not_possible': ({ because }) =>
    `The declaration of no variation is not possible: ${DECLARATION[because]}.`,
  'plan.unknown_code': ({ code }) =>
    `The code ${code} is neither in the catalogue nor among the added entries.`,
  'plan.catalogue_entry_missing': ({ code }) =>
    `The catalogue entry ${code} is missing: it is not removed but marked not applicable with a reason.`,
  'plan.other_catalogue': ({ id, edition }) =>
    `The plan was written with another catalogue (${id}, edition ${edition}).`,
  'plan.unknown_method': ({ id }) => `The method “${id}” is not available: risks are not computed.`,
  'plan.role_not_held_by_one': ({ role, holders }) =>
    holders === 0
      ? `Nobody holds the role today: ${labels.role[role]}.`
      : `Several people (${holders}) hold the role today: ${labels.role[role]}.`,
  'plan.role_ends_before': ({ from, to }) =>
    `The appointment ends on ${day(to)}, before it begins on ${day(from)}.`,
  'plan.roles_overlap': ({ role }) => `Two people hold in the same period the role: ${labels.role[role]}.`,
  'plan.keeper_is_issuer': () =>
    'Who keeps the blank documents should not also issue the cards at the same site.',
  'plan.auditor_is_officer': () =>
    'The internal auditor cannot be the security officer who is to be audited.',
  'plan.duplicate_scenario': () => 'The same scenario (activity, asset, threat) stands twice.',
  'plan.asset_not_in_activity': () => 'The scenario’s asset is not among those of its activity.',
  'plan.asset_dismissed': () => 'The scenario is about an asset no longer in use.',
  'plan.treatment_missing': ({ level, acceptable }) =>
    `The residual risk (${labels.level[level] ?? level}) is above the acceptable one (${labels.level[acceptable] ?? acceptable}): a treatment must be decided.`,
  'plan.acceptance_incomplete': ({ missing }) =>
    `To accept the risk there lacks: ${missing.map((field) => ACCEPTANCE[field]).join(', ')}.`,
  'plan.capa_unnamed': () => 'The cards are formed by a CAPA: say which.',
  'plan.capa_differs': ({ capa, otherCapa }) =>
    `The municipalities of the plan name different CAPA (${capa}, ${otherCapa}): a joint plan is of those who share one.`,
  'plan.transfer_without_share': () => 'To transfer the risk, say which part somebody else bears.',
  'plan.measure_done_incomplete': () =>
    'A measure that is carried out needs its date and a progress of 100%.',
  'plan.measure_without_due_date': () => 'A measure that is foreseen or under way needs a due date.',
  'plan.not_applicable_without_reason': ({ code }) =>
    `The entry ${code} is marked not applicable without a reason.`,
  'plan.asset_not_under_model': () =>
    `The municipality’s emission model has no assets of this kind: retire the asset or correct the model.`,
  'plan.role_not_under_model': ({ role }) =>
    `The municipality’s emission model has no role “${labels.role[role]}”.`,
  'plan.process_not_under_model': ({ title }) =>
    `The municipality’s emission model has no process “${title}”.`,
  'plan.threat_not_covered': ({ code }) => `The threat ${code} applies but stands in no scenario.`,
};
