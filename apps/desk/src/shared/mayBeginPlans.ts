import { type Actor, PLAN_TRANSITIONS } from '@pds/core/plan';

/** True for roles that may open a plan's first version: a plan that nobody can open is of no use to its author. */
export function mayBeginPlans(roles: Actor['roles']): boolean {
  return PLAN_TRANSITIONS.some(
    (row) => row.command === 'create-alfa' && row.roles.some((role) => roles.includes(role)),
  );
}
