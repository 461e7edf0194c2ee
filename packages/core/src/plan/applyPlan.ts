import type { Issue } from '../base/issue';
import type { Change } from '../base/patch';
import { err, type Result } from '../base/result';
import { answerRequest } from './answerRequest';
import type { EditCommand, LifeCycleCommand, PlanCommand } from './commands';
import { applyEdit } from './edit';
import { type PlanIssue, planError } from './issues';
import { applyStep } from './lifeCycle';
import type { SecurityPlan } from './model/plan';
import type { PlanState, PlanVersion } from './model/version';
import { applyRegister } from './registers';
import type { PlanRules } from './rules';
import { applySheet, applySheetEdit } from './sheets/applySheet';
import { EDITING_STATES, PLAN_TRANSITIONS, type PlanTransition } from './transitions';

/**
 * The plan after a command, with the patches that were applied and those that take them back; the plan given stays as
 * it was. Refused with `plan.unknown_version`, `plan.not_allowed` (the version's state), `plan.not_your_role`, for an
 * edit `plan.not_your_site`, `plan.not_content`, `patch.*` and `document.invalid`, for a step the code of the guard that
 * stands in its way; the registers and the sheets have refusals of their own (`plan.sheet_…`). `rules` are what the content is held
 * against when the survey is closed, and the methods by which an acceptance is bound to the state of its risk.
 *
 * @example
 * ```ts
 * import { applyPlan, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const by = { id: 'p1', roles: ['responsabile-sicurezza-cie' as const] };
 * const at = '2026-03-02T09:00:00+01:00';
 * const opened = applyPlan(plan, { type: 'create-alfa', id: 'c1', at, by, versionId: 'v1', on: '2026-03-02' });
 * opened.ok && opened.value.next.versions.get('v1')?.state; // => 'bozza'
 * const again = applyPlan(plan, { type: 'validate', id: 'c2', at, by, versionId: 'v1', on: '2026-03-02' });
 * again.issues[0]?.code; // => 'plan.unknown_version'
 * ```
 */
export function applyPlan(
  plan: SecurityPlan,
  command: PlanCommand,
  rules: PlanRules = {},
): Result<Change<SecurityPlan>, Issue> {
  switch (command.type) {
    case 'edit-register':
      return applyRegister(plan, command);
    case 'answer-request':
      return answerRequest(plan, command);
    case 'edit-sheet':
      return applySheetEdit(plan, command);
    case 'open-sheets':
    case 'complete-sheet':
    case 'reopen-sheet':
    case 'sign-sheet':
    case 'transmit-sheets':
    case 'record-sheet-observations':
    case 'close-sheet':
      return applySheet(plan, command);
    default: {
      const transition: PlanTransition = PLAN_TRANSITIONS.find((row) => row.command === command.type)!;
      const refusal = refusalOf(transition, command, subjectOf(plan, command));
      if (refusal) return err([refusal]);
      return command.type === 'edit' ? applyEdit(plan, command, rules) : applyStep(plan, command, rules);
    }
  }
}

type VersionCommand = EditCommand | LifeCycleCommand;

/** The version that a command is about: the one it names, for an edit the one being written. */
function subjectOf(plan: SecurityPlan, command: VersionCommand): PlanVersion | undefined {
  if (command.type !== 'edit') return plan.versions.get(command.versionId);
  return versionBeingEdited(plan);
}

/** The one version that is still being written, if any. */
export function versionBeingEdited(plan: SecurityPlan): PlanVersion | undefined {
  return [...plan.versions].find((version) => EDITING_STATES.includes(version.state));
}

function refusalOf(
  transition: PlanTransition,
  command: VersionCommand,
  version: PlanVersion | undefined,
): PlanIssue | undefined {
  const state: PlanState | null = version?.state ?? null;
  if (state === null && command.type !== 'edit' && !transition.from.includes(null)) {
    return planError('plan.unknown_version', ['versions', command.versionId], {
      versionId: command.versionId,
    });
  }
  if (!transition.from.includes(state)) {
    return planError('plan.not_allowed', [], { command: command.type, state });
  }
  if (!transition.roles.some((role) => command.by.roles.includes(role))) {
    return planError('plan.not_your_role', [], { command: command.type, roles: transition.roles });
  }
  return undefined;
}
