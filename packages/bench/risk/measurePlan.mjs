import { open } from '@pds/core/document';
import { applyPlan, methodOf, registerOf, registerPatches } from '@pds/core/plan';
import { createRiskEngine } from '@pds/core/risk';
import { print, taken } from '../timing.mjs';
import { madeUpPlan } from './plan.mjs';

/** What may be used, in milliseconds. */
const LIMITS = { open: 1500, edit: 2, removal: 5 };

const BY = { id: 'person-responsabile', roles: ['responsabile-sicurezza-cie'] };

/**
 * Prints what a security plan of that size takes: opened from its text, edited by commands, followed by an engine.
 *
 * @param {import('../timing.mjs').Taken} plain
 */
export function measurePlan(plain) {
  const text = JSON.stringify(madeUpPlan());
  const parsed = taken(() => JSON.parse(text), 5);
  const opened = taken(() => open(text), 7);
  const result = open(text);
  if (!result.ok || result.value.kind !== 'security-plan') throw new Error(JSON.stringify(result.issues));
  const { value: plan, issues } = result;
  if (issues.length > 0) throw new Error(JSON.stringify(issues.slice(0, 3)));
  const ids = plan.scenarios.toArray().map(({ id }) => id);
  const method = methodOf(plan);
  if (!method) throw new Error('the plan has no method that is known');
  const engine = createRiskEngine(registerOf(plan), method);

  let held = plan;
  const edited = taken((turn) => {
    held = after(held, rate(ids[50_000 + (turn % 2)], turn % 3)).next;
  }, 41);
  const followed = taken((turn) => {
    const { next, patches } = after(held, rate(ids[50_000 + (turn % 2)], turn % 3));
    if (!engine.apply(registerPatches(held, next, patches)).ok) throw new Error('the engine lost the plan');
    held = next;
  }, 41);
  const removed = taken((turn) => {
    const id = ids[turn * 1000];
    held = after(held, { op: 'remove', collection: 'scenarios', id }).next;
  }, 41);

  const size = `plan of ${plan.scenarios.size} scenarios (${(text.length / 1e6).toFixed(0)} MB)`;
  print(`${size} opened, of it JSON.parse ${parsed.time.toFixed(0)} ms`, opened, LIMITS.open, plain);
  print('edit by applyPlan', edited, LIMITS.edit, plain);
  print('the same, followed by the engine', followed, LIMITS.edit, plain);
  print('removal by applyPlan', removed, LIMITS.removal, plain);
}

/**
 * @param {string} id
 * @param {number} value
 * @returns {import('@pds/core/base').Patch}
 */
function rate(id, value) {
  return { op: 'set', collection: 'scenarios', id, path: ['likelihood'], value };
}

/**
 * @param {import('@pds/core/plan').SecurityPlan} plan
 * @param {import('@pds/core/base').Patch} change
 */
function after(plan, change) {
  const command = { type: 'edit', id: 'command', at: '2026-03-02T09:00:00+01:00', by: BY, changes: [change] };
  const result = applyPlan(plan, /** @type {import('@pds/core/plan').PlanCommand} */ (command));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
