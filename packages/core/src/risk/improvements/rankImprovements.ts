import { ACTIVE, DUE, IDLE, PLANNED } from '../engine/controlTable';
import { RiskModel } from '../engine/riskModel';
import { type RiskMethod, rangeOf } from '../method';
import type { RiskRegister } from '../register';
import { type ImprovementPlan, planWithin } from './improvementPlan';
import { carriedOut, controlTrial, devalued, type Effect, effectOf } from './trial';

/** Something that would lower current risks, and by how much. */
export type Improvement =
  | {
      /** A planned control at work. */
      readonly kind: 'carry-out';
      readonly controlId: string;
      readonly costCents: number | null;
      readonly effect: Effect;
    }
  | {
      /** A control at work that works wholly. */
      readonly kind: 'strengthen';
      readonly controlId: string;
      readonly effect: Effect;
    }
  | {
      /** An asset that is worth one level less, as when less is kept there. */
      readonly kind: 'lower-value';
      readonly assetId: string;
      readonly dimension: string;
      readonly effect: Effect;
    };

/** What current risks would be without a control that is at work: its effect is below 0. */
export interface ControlWorth {
  readonly controlId: string;
  readonly effect: Effect;
}

export interface RankedImprovements {
  /** What would lower a current risk, the strongest first. */
  readonly proposals: readonly Improvement[];
  /** The controls that hold a current risk down today, the most important first. */
  readonly holding: readonly ControlWorth[];
  /** What to carry out within the budget; `null` when no budget was given. */
  readonly plan: ImprovementPlan | null;
}

/**
 * What lowers the current risks most: each planned control carried out, each control at work made wholly effective, each
 * asset's own value one level lower; beside it what each control at work holds down. An order, not a sum of risks: more
 * bands fallen come first, then more points, more scenarios, then kinds and ids in alphabetical order. What moves
 * nothing is left out. Treatments are no part of it. With `budget`, in euro cents, also a plan of controls to carry out
 * (`ImprovementPlan`). Throws `RangeError` when the budget is no whole number from 0.
 *
 * @example
 * ```ts
 * import { rankImprovements, RISK_METHODS } from '@pds/core/risk';
 *
 * const register = {
 *   assets: [{ id: 'safe', own: { C: 5 }, dependsOn: [] }],
 *   scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C'], likelihood: 4, vulnerability: null }],
 *   controls: [
 *     { id: 'alarm', effectivenessBp: 5000, state: 'planned' as const, costCents: 90_000 },
 *     { id: 'guard', effectivenessBp: 7500, state: 'planned' as const, costCents: 500_000 },
 *   ],
 *   links: [
 *     { scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' as const },
 *     { scenarioId: 'theft', controlId: 'guard', acts: 'likelihood' as const },
 *   ],
 * };
 * const { proposals, plan } = rankImprovements(register, RISK_METHODS['matrix-5x5'], { budget: 100_000 });
 * proposals[0]?.effect.scenarios;
 * // => [{ scenarioId: 'theft', before: 20, after: 5, levelBefore: 'alto', levelAfter: 'basso' }]
 * plan?.controlIds; // => ['alarm']
 * ```
 */
export function rankImprovements(
  register: RiskRegister,
  method: RiskMethod,
  { budget }: { readonly budget?: number } = {},
): RankedImprovements {
  if (budget !== undefined && !(Number.isSafeInteger(budget) && budget >= 0)) {
    throw new RangeError(`${budget} is no budget in cents`);
  }
  const model = new RiskModel(register, method, undefined);
  const proposals = [...controlProposals(model), ...valueProposals(model)];
  return {
    proposals: proposals.filter(({ effect }) => effect.scenarioCount > 0).sort(byEffect),
    holding: holdingControls(model),
    plan: budget === undefined ? null : planWithin(model, budget),
  };
}

function* controlProposals(model: RiskModel): Generator<Improvement> {
  const { controls } = model;
  for (let control = 0; control < controls.ids.size; control++) {
    const row = controls.row(control);
    const counts = controls.counts[control];
    if (!row) continue;
    const controlId = row.id;
    if (counts === PLANNED || counts === DUE) {
      const effect = effectOf(model, carriedOut(model, control));
      yield { kind: 'carry-out', controlId, costCents: row.costCents ?? null, effect };
    } else if (counts === ACTIVE && row.effectivenessBp < 10_000) {
      const effect = effectOf(model, controlTrial(model, control, ACTIVE, 10_000));
      yield { kind: 'strengthen', controlId, effect };
    }
  }
}

function* valueProposals(model: RiskModel): Generator<Improvement> {
  const { graph, method } = model;
  const { min } = rangeOf(method.scales.impact);
  for (let asset = 0; asset < graph.size; asset++) {
    for (const [d, dimension] of graph.dimensions.entries()) {
      const own = graph.own[asset * graph.dimensions.length + d]!;
      if (!(own > min)) continue;
      const effect = effectOf(model, devalued(model, asset, d));
      yield { kind: 'lower-value', assetId: graph.ids.id(asset), dimension, effect };
    }
  }
}

function holdingControls(model: RiskModel): readonly ControlWorth[] {
  const { controls } = model;
  const worths: ControlWorth[] = [];
  for (let control = 0; control < controls.ids.size; control++) {
    if (controls.counts[control] !== ACTIVE) continue;
    const effect = effectOf(model, controlTrial(model, control, IDLE, 0));
    if (effect.scenarioCount > 0) worths.push({ controlId: controls.ids.id(control), effect });
  }
  return worths.sort(
    (a, b) =>
      a.effect.steps - b.effect.steps ||
      a.effect.points - b.effect.points ||
      b.effect.scenarioCount - a.effect.scenarioCount ||
      (a.controlId < b.controlId ? -1 : 1),
  );
}

function byEffect(a: Improvement, b: Improvement): number {
  return (
    b.effect.steps - a.effect.steps ||
    b.effect.points - a.effect.points ||
    b.effect.scenarioCount - a.effect.scenarioCount ||
    (nameOf(a) < nameOf(b) ? -1 : 1)
  );
}

function nameOf(improvement: Improvement): string {
  return improvement.kind === 'lower-value'
    ? `${improvement.kind} ${improvement.assetId} ${improvement.dimension}`
    : `${improvement.kind} ${improvement.controlId}`;
}
