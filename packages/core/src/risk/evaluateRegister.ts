import {
  type ControlEffect,
  type RiskEvaluation,
  type RiskReason,
  type ScenarioRisk,
  summarise,
} from './evaluation';
import { type EffectiveValues, effectiveValues } from './inheritance';
import type { RiskIssue } from './issues';
import { type RiskMethod, rangeOf } from './method';
import { checkRegister, type RegisterScenario, type RiskRegister } from './register';
import {
  type Axis,
  avoided,
  bandOf,
  combine,
  type Exact,
  type Factors,
  roundHalfUp,
  score,
  times,
  WHOLE,
} from './score';

/**
 * Every scenario's inherent, current and residual risk with the reasons. Values are inherited by maximum over the
 * dependencies; active controls lower the current risk, planned ones the residual too; controls combine by the method's
 * rule and act on exact fractions. Treatment: avoided is the lowest score, transferred takes its share off the residual
 * impact, accepted keeps the current risk. Issues: `risk.asset_cycle`, `risk.off_scale`, `risk.unrated`,
 * `risk.no_dimension`, `risk.dangling`, `risk.duplicate_id`.
 *
 * @example
 * ```ts
 * import { evaluateRegister, RISK_METHODS } from '@pds/core/risk';
 *
 * const register = {
 *   assets: [{ id: 'safe', own: { C: 2, I: 4, A: 3 }, dependsOn: [] }],
 *   scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C', 'I'], likelihood: 4, vulnerability: null }],
 *   controls: [{ id: 'alarm', effectivenessBp: 5000, state: 'active' as const }],
 *   links: [{ scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' as const }],
 * };
 * const { inherent, current, level } = evaluateRegister(register, RISK_METHODS['matrix-5x5']).scenario('theft');
 * [inherent, current, level]; // => [16, 8, 'medio']
 * ```
 */
export function evaluateRegister(register: RiskRegister, method: RiskMethod): RiskEvaluation {
  const inherited = effectiveValues(register);
  const issues: RiskIssue[] = [...checkRegister(register), ...inherited.issues];
  const effects = effectsByScenario(register);
  const risks = new Map<string, ScenarioRisk>();
  for (const scenario of register.scenarios) {
    if (risks.has(scenario.id)) continue;
    const rated = rate(scenario, effects.get(scenario.id) ?? [], inherited.values, method);
    issues.push(...rated.issues);
    risks.set(scenario.id, rated.risk);
  }
  return {
    scenario(id) {
      const risk = risks.get(id);
      if (!risk) throw new RangeError(`the register has no scenario '${id}'`);
      return risk;
    },
    scenarioIds: [...risks.keys()],
    assetValue: (assetId, dimension) => inherited.values.get(assetId)?.get(dimension)?.value ?? null,
    summary: () => summarise(risks.values(), method),
    issues,
  };
}

function effectsByScenario(register: RiskRegister): ReadonlyMap<string, readonly ControlEffect[]> {
  const controls = new Map(register.controls.map((control) => [control.id, control]));
  const effects = new Map<string, Map<string, ControlEffect>>();
  for (const { scenarioId, controlId, acts } of register.links) {
    const control = controls.get(controlId);
    if (!control || control.state === 'retired') continue;
    const counts = control.state === 'active' ? 'current' : 'residual';
    const held = effects.get(scenarioId) ?? new Map<string, ControlEffect>();
    held.set(`${controlId} ${acts}`, { controlId, acts, effectivenessBp: control.effectivenessBp, counts });
    effects.set(scenarioId, held);
  }
  return new Map([...effects].map(([id, held]) => [id, [...held.values()]]));
}

function rate(
  scenario: RegisterScenario,
  controls: readonly ControlEffect[],
  values: EffectiveValues,
  method: RiskMethod,
): { readonly risk: ScenarioRisk; readonly issues: readonly RiskIssue[] } {
  const impact = highestHit(scenario, values, method);
  const { likelihood, vulnerability } = scenario;
  const why: RiskReason = {
    method: { id: method.id, formulaVersion: method.formulaVersion },
    impact,
    likelihood,
    vulnerability,
    controls,
    treatment: scenario.treatment?.decision ?? null,
  };
  const issues = scenarioIssues(scenario, impact?.value ?? null, method);
  const ease = method.scales.vulnerability ? vulnerability : 0;
  if (
    impact === null ||
    likelihood === null ||
    ease === null ||
    issues.some((issue) => issue.severity === 'error')
  ) {
    const nothing = { inherent: null, current: null, residual: null };
    return { risk: { ...nothing, level: null, levels: nothing, why }, issues };
  }
  const assessed = { impact: impact.value, likelihood, vulnerability: ease };
  const active = controls.filter((effect) => effect.counts === 'current');
  const inherent = score(method, assessed, factorsOf([], method));
  const current = score(method, assessed, factorsOf(active, method));
  const residual = residualOf(
    scenario,
    current,
    (share) => {
      const factors = factorsOf(controls, method);
      return score(method, assessed, { ...factors, impact: times(factors.impact, share) });
    },
    method,
  );
  const levels = {
    inherent: bandOf(method, inherent),
    current: bandOf(method, current),
    residual: bandOf(method, residual),
  };
  const risk = {
    inherent: roundHalfUp(inherent),
    current: roundHalfUp(current),
    residual: roundHalfUp(residual),
    level: levels.current,
    levels,
    why,
  };
  return { risk, issues };
}

function residualOf(
  scenario: RegisterScenario,
  current: Exact,
  after: (share: Exact) => Exact,
  method: RiskMethod,
): Exact {
  switch (scenario.treatment?.decision) {
    case 'avoid':
      return avoided(method);
    case 'accept':
      return current;
    case 'transfer':
      return after(remainder(scenario.treatment.share));
    default:
      return after(WHOLE);
  }
}

/** What is left of 1 after a share written as decimal text. */
function remainder(share: string): Exact {
  const [whole, fraction = ''] = share.split('.');
  const den = 10n ** BigInt(fraction.length);
  return { num: den - BigInt(`${whole}${fraction}`), den };
}

/** One factor per axis. A product is lowered as a whole, so there all controls combine, each counted once. */
function factorsOf(controls: readonly ControlEffect[], method: RiskMethod): Factors {
  if (method.scoring.kind === 'product') {
    const once = new Map(controls.map((effect) => [effect.controlId, effect.effectivenessBp]));
    return {
      impact: combine([...once.values()], method.combination),
      likelihood: WHOLE,
      vulnerability: WHOLE,
    };
  }
  const on = (axis: Axis) =>
    combine(
      controls.filter((effect) => effect.acts === axis).map((effect) => effect.effectivenessBp),
      method.combination,
    );
  return { impact: on('impact'), likelihood: on('likelihood'), vulnerability: on('vulnerability') };
}

function highestHit(
  scenario: RegisterScenario,
  values: EffectiveValues,
  method: RiskMethod,
): RiskReason['impact'] {
  let best: RiskReason['impact'] = null;
  for (const dimension of method.dimensions) {
    if (!scenario.hits.includes(dimension)) continue;
    const held = values.get(scenario.assetId)?.get(dimension);
    if (held && (best === null || held.value > best.value))
      best = { value: held.value, dimension, fromAssetId: held.from };
  }
  return best;
}

function scenarioIssues(
  scenario: RegisterScenario,
  impact: number | null,
  method: RiskMethod,
): readonly RiskIssue[] {
  const issues: RiskIssue[] = [];
  if (!scenario.hits.some((dimension) => method.dimensions.includes(dimension))) {
    issues.push({
      code: 'risk.no_dimension',
      severity: 'error',
      path: ['scenarios', scenario.id, 'hits'],
      params: {},
    });
  }
  const assessed = { impact, likelihood: scenario.likelihood, vulnerability: scenario.vulnerability };
  const missing: Axis[] = [];
  for (const axis of ['impact', 'likelihood', 'vulnerability'] as const) {
    const scale = method.scales[axis];
    if (!scale) continue;
    const value = assessed[axis];
    const { min, max } = rangeOf(scale);
    const path = axis === 'impact' ? ['scenarios', scenario.id, 'assetId'] : ['scenarios', scenario.id, axis];
    if (value === null) missing.push(axis);
    else if (value < min || value > max) {
      issues.push({
        code: 'risk.off_scale',
        severity: 'error',
        path,
        params: { scale: axis, value, min, max },
      });
    }
  }
  if (missing.length > 0) {
    issues.push({
      code: 'risk.unrated',
      severity: 'warning',
      path: ['scenarios', scenario.id],
      params: { missing },
    });
  }
  return issues;
}
