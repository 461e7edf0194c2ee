import type { Patch } from '../base/patch';
import { riskStateHash } from '../risk/acceptance';
import { evaluateRegister } from '../risk/evaluateRegister';
import type { Scenario, Treatment } from './model/content';
import type { SecurityPlan } from './model/plan';
import { methodOf, registerOf } from './riskRegister';
import type { PlanRules } from './rules';

/**
 * The patches that put into new acceptances the state of the risk that they accept: an acceptance is new when it says
 * since when or by whom as it did not before. One that brings its state, or whose risk cannot be computed, stays as it is.
 */
export function bindAcceptances(
  before: SecurityPlan,
  after: SecurityPlan,
  changes: readonly Patch[],
  methods: PlanRules['methods'],
): readonly Patch[] {
  const touched = new Set(changes.filter(({ collection }) => collection === 'scenarios').map(({ id }) => id));
  const unbound = [...touched].filter((id) =>
    isNewlyAccepted(before.scenarios.get(id)?.treatment, after.scenarios.get(id)),
  );
  const method = unbound.length > 0 ? methodOf(after, methods) : undefined;
  if (!method) return [];
  const evaluation = evaluateRegister(registerOf(after), method);
  return unbound.map((id) => ({
    op: 'set',
    collection: 'scenarios',
    id,
    path: ['treatment', 'acceptedState'],
    value: riskStateHash(evaluation, id),
  }));
}

function isNewlyAccepted(was: Treatment | undefined, scenario: Scenario | undefined): boolean {
  const is = scenario?.treatment;
  if (!isAccepted(is)) return false;
  if (is.acceptedState === undefined) return true;
  if (was?.acceptedState !== is.acceptedState) return false;
  return was.decision !== 'accettare' || was.acceptedBy !== is.acceptedBy || was.acceptedOn !== is.acceptedOn;
}

/** True for an acceptance that says by whom and since when. */
export function isAccepted(treatment: Treatment | undefined): treatment is Treatment {
  const { decision, acceptedBy, acceptedOn } = treatment ?? {};
  return decision === 'accettare' && acceptedBy !== undefined && acceptedOn !== undefined;
}
