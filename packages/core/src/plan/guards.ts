import type { CivilDate } from '../base/civilDate';
import { assignmentsOn } from '../municipality/municipality';
import { unanswered } from './answerRequest';
import { checkCatalogue } from './checks/checkCatalogue';
import { checkContent } from './checks/checkContent';
import { changedContent } from './checks/checkVersions';
import type { Actor, LifeCycleCommand } from './commands';
import { type PlanIssue, planError } from './issues';
import type { SecurityPlan } from './model/plan';
import type { PlanState, PlanVersion } from './model/version';
import type { PlanRules } from './rules';
import { surveyProgress } from './surveyProgress';
import { EDITING_STATES, SUBMITTED_STATES } from './transitions';

/** What beyond state and role stands in a step's way; nothing when it may be taken. */
export function guard(plan: SecurityPlan, command: LifeCycleCommand, rules: PlanRules): readonly PlanIssue[] {
  const version = plan.versions.get(command.versionId);
  switch (command.type) {
    case 'create-alfa':
    case 'create-beta':
    case 'open-correction':
    case 'create-update':
      return guardCreation(plan, command);
    case 'close-survey':
      return [...openSurvey(plan), ...blockingFindings(plan, command.on, rules)];
    case 'sign':
      return [
        ...notTheMayor(plan, command),
        ...changedContent(version),
        ...tooEarly(command.on, version?.createdOn),
      ];
    case 'transmit':
      return [
        ...changedContent(version),
        ...refusedChannel(plan, command.channel),
        ...alreadySubmitted(plan, version),
        ...unanswered(plan.versions.get(version?.basedOn ?? '')),
        ...tooEarly(command.on, version?.signedOn),
      ];
    case 'record-approval':
      return [...tooEarly(command.on, lastStep(version)), ...newerInForce(plan, version)];
    case 'record-receipt':
    case 'record-change-request':
    case 'record-return':
      return tooEarly(command.on, lastStep(version));
    case 'withdraw':
      return mayWithdraw(command.by, version?.state) ? [] : [notToWithdraw(version?.state)];
    case 'send-back':
    case 'validate':
    case 'reopen':
      return [];
  }
}

/** What opens a new version, and of which it makes a new one. */
type Opening =
  | { readonly type: 'create-alfa' | 'create-beta' }
  | { readonly type: 'open-correction' | 'create-update'; readonly basedOn: string };

/** Whether a new version may be opened, as far as the other versions decide it. */
export function guardCreation(plan: SecurityPlan, command: Opening): readonly PlanIssue[] {
  const versions = plan.versions.toArray();
  const editing = versions.find((version) => EDITING_STATES.includes(version.state));
  if (editing) return [planError('plan.version_being_edited', [], { versionId: editing.id })];
  const live = versions.filter((version) => version.state !== 'ritirata' && version.state !== 'restituita');
  switch (command.type) {
    case 'create-alfa': {
      const late = live.some((version) => version.kind === 'alfa' || DECIDED.includes(version.state));
      return late ? [planError('plan.alfa_exists', [], {})] : [];
    }
    case 'create-beta': {
      const possible = live.every((version) => version.kind === 'alfa');
      return possible ? [] : [planError('plan.beta_not_possible', [], {})];
    }
    case 'open-correction':
      return basedOnState(plan, command.basedOn, 'richiesta-modifiche', command.type);
    case 'create-update':
      return basedOnState(plan, command.basedOn, 'approvata', command.type);
  }
}

const DECIDED: readonly PlanState[] = ['approvata', 'superata'];

function basedOnState(
  plan: SecurityPlan,
  basedOn: string,
  wanted: PlanState,
  command: Opening['type'],
): readonly PlanIssue[] {
  const base = plan.versions.get(basedOn);
  if (!base) return [planError('plan.unknown_version', [], { versionId: basedOn })];
  if (base.state !== wanted) return [planError('plan.not_allowed', [], { command, state: base.state })];
  return changedContent(base);
}

/** Until it is signed the officer withdraws a version, then the Sindaco alone. */
export function mayWithdraw(actor: Actor, state: PlanState | undefined): boolean {
  return actor.roles.includes(state === 'firmata' ? 'sindaco' : 'responsabile-sicurezza-cie');
}

function notToWithdraw(state: PlanState | undefined): PlanIssue {
  return state === 'firmata'
    ? planError('plan.signed_by_mayor', [], {})
    : planError('plan.not_your_role', [], { command: 'withdraw', roles: ['responsabile-sicurezza-cie'] });
}

/** Every site has been asked about every section, and every answer is there. */
function openSurvey(plan: SecurityPlan): readonly PlanIssue[] {
  if (plan.sites.size === 0) return [planError('plan.no_site', ['sites'], {})];
  return surveyProgress(plan).sites.flatMap(({ siteId, total, answered }) => {
    const open = total - answered;
    return open > 0 ? [planError('plan.survey_incomplete', ['sites', siteId], { siteId, open })] : [];
  });
}

function blockingFindings(
  plan: SecurityPlan,
  today: CivilDate,
  { methods, catalogue }: PlanRules,
): readonly PlanIssue[] {
  const findings = [
    ...checkContent(plan, { today, ...(methods && { methods }) }),
    ...(catalogue ? checkCatalogue(plan, catalogue) : []),
  ];
  const count = findings.filter((issue) => issue.severity === 'error').length;
  return count > 0 ? [planError('plan.blocking_findings', [], { count })] : [];
}

function notTheMayor(
  plan: SecurityPlan,
  { personId, on, versionId }: Extract<LifeCycleCommand, { type: 'sign' }>,
): readonly PlanIssue[] {
  const signed = plan.versions.get(versionId)?.signatures ?? [];
  const left = mayoralties(plan, personId, on).filter(
    (id) => !signed.some(({ municipalityId }) => municipalityId === id),
  );
  return left.length > 0 ? [] : [planError('plan.not_the_mayor', [], { personId })];
}

/** The owners of the plan whose Sindaco the person is on the day; an appointment that names none is for all of them. */
export function mayoralties(plan: SecurityPlan, personId: string, on: CivilDate): readonly string[] {
  const offices = assignmentsOn(plan.roles, on).filter(
    (held) => held.role === 'sindaco' && held.personId === personId,
  );
  return [...plan.municipalities]
    .map(({ id }) => id)
    .filter((id) =>
      offices.some(({ municipalityId }) => municipalityId === undefined || municipalityId === id),
    );
}

/** `plan.channel_not_accepted` where one of the Prefetture concerned does not take it. */
export function refusedChannel(
  plan: SecurityPlan,
  channel: PlanVersion['transmissions'][number]['channel'],
): readonly PlanIssue[] {
  const accepted = [...plan.municipalities].every(({ prefettura }) =>
    prefettura.acceptedChannels.includes(channel),
  );
  return accepted ? [] : [planError('plan.channel_not_accepted', [], { channel })];
}

function alreadySubmitted(plan: SecurityPlan, version: PlanVersion | undefined): readonly PlanIssue[] {
  const other = [...plan.versions].find(
    ({ id, kind, state }) =>
      kind === version?.kind && id !== version.basedOn && SUBMITTED_STATES.includes(state),
  );
  return other ? [planError('plan.already_submitted', [], { versionId: other.id })] : [];
}

function newerInForce(plan: SecurityPlan, version: PlanVersion | undefined): readonly PlanIssue[] {
  const beta = [...plan.versions].find((other) => other.kind === 'beta' && other.state === 'approvata');
  return version?.kind === 'alfa' && beta
    ? [planError('plan.newer_in_force', [], { versionId: beta.id })]
    : [];
}

function lastStep(version: PlanVersion | undefined): CivilDate | undefined {
  const last = version?.transmissions.at(-1);
  return last?.receivedOn ?? last?.date;
}

/** `plan.date_before` for a day before the one that it must follow. */
export function tooEarly(date: CivilDate, earliest: CivilDate | undefined): readonly PlanIssue[] {
  return earliest !== undefined && date < earliest
    ? [planError('plan.date_before', [], { date, earliest })]
    : [];
}
