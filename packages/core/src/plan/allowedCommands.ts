import type { Actor } from './commands';
import { guardCreation, mayWithdraw } from './guards';
import type { SecurityPlan } from './model/plan';
import { PLAN_TRANSITIONS, type PlanTransition } from './transitions';

/** A command that the actor may give now. `versionId` is its subject, or the base of the version that it creates. */
export interface AllowedCommand {
  readonly command: PlanTransition['command'];
  readonly versionId?: string;
  readonly decidedBy?: 'prefettura-utg';
}

/**
 * What the actor may do with the plan as it stands: state and role allow it; what the command itself brings (dates,
 * channel, signer) and the completeness of the content are asked when it is given.
 *
 * @example
 * ```ts
 * import { allowedCommands, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * allowedCommands(plan, { id: 'p1', roles: ['responsabile-sicurezza-cie'] }).map((each) => each.command);
 * // => ['create-alfa', 'create-beta']
 * allowedCommands(plan, { id: 'p2', roles: ['sindaco'] }); // => []
 * ```
 */
export function allowedCommands(plan: SecurityPlan, actor: Actor): readonly AllowedCommand[] {
  return PLAN_TRANSITIONS.flatMap((row: PlanTransition): readonly AllowedCommand[] => {
    if (!row.roles.some((role) => actor.roles.includes(role))) return [];
    const decided = row.decidedBy ? { decidedBy: row.decidedBy } : {};
    return subjects(plan, row, actor).map((versionId) => ({
      command: row.command,
      ...(versionId !== undefined && { versionId }),
      ...decided,
    }));
  });
}

function subjects(
  plan: SecurityPlan,
  { command, from }: PlanTransition,
  actor: Actor,
): readonly (string | undefined)[] {
  const versions = plan.versions.toArray();
  switch (command) {
    case 'create-alfa':
    case 'create-beta':
      return guardCreation(plan, { type: command }).length === 0 ? [undefined] : [];
    case 'open-correction':
    case 'create-update':
      return versions
        .filter(({ id }) => guardCreation(plan, { type: command, basedOn: id }).length === 0)
        .map(({ id }) => id);
    default:
      return versions
        .filter(({ state }) => from.includes(state))
        .filter(({ state }) => command !== 'withdraw' || mayWithdraw(actor, state))
        .map(({ id }) => id);
  }
}
