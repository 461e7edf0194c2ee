import { ACTIVE, DUE, IDLE, PLANNED } from '../engine/controlTable';
import { RiskModel } from '../engine/riskModel';
import { type RiskMethod, rangeOf } from '../method';
import type { RiskRegister } from '../register';
import { controlEffects } from './controlEffects';
import { type ImprovementPlan, planWithin } from './improvementPlan';
import { devalued, type Effect, effectOf } from './trial';

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

function controlProposals(model: RiskModel): readonly Improvement[] {
  const { controls } = model;
  const effects = controlEffects(
    model,
    numbersTo(controls.ids.size).map((control) => {
      const [counts, effectivenessBp] = [controls.counts[control]!, controls.effectivenessBp[control]!];
      if (counts === PLANNED || counts === DUE) return { counts: ACTIVE, effectivenessBp };
      return counts === ACTIVE && effectivenessBp < 10_000 ? { counts, effectivenessBp: 10_000 } : undefined;
    }),
  );
  return effects.flatMap((effect, control): readonly Improvement[] => {
    const row = controls.row(control);
    if (!row || !effect) return [];
    const { id: controlId, costCents = null } = row;
    return controls.counts[control] === ACTIVE
      ? [{ kind: 'strengthen', controlId, effect }]
      : [{ kind: 'carry-out', controlId, costCents, effect }];
  });
}

function numbersTo(end: number): readonly number[] {
  return Array.from({ length: end }, (_, number) => number);
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
  const without = { counts: IDLE, effectivenessBp: 0 };
  const effects = controlEffects(
    model,
    numbersTo(controls.ids.size).map((control) =>
      controls.counts[control] === ACTIVE ? without : undefined,
    ),
  );
  return effects
    .flatMap((effect, control): readonly ControlWorth[] =>
      effect && effect.scenarioCount > 0 ? [{ controlId: controls.ids.id(control), effect }] : [],
    )
    .sort(
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
