import type { CivilDate } from '../base/civilDate';
import { canonicalJson } from '../base/json';
import { sha256Hex } from '../base/sha256';
import type { RiskEvaluation } from './evaluation';
import type { RiskIssue } from './issues';
import type { RiskMethod } from './method';

/**
 * The SHA-256 of a scenario's risk as it is accepted: method, asset, assessed levels, the controls at work, and the inherent
 * and current figures that come of them, as canonical JSON. Names of levels and bands, the treatment and what is only
 * planned are no part of it: an acceptance is of the risk that there is. Throws `RangeError` for an id that is no
 * scenario.
 *
 * @example
 * ```ts
 * import { evaluateRegister, RISK_METHODS, riskStateHash } from '@pds/core/risk';
 *
 * const registerWith = (likelihood: number) => ({
 *   assets: [{ id: 'safe', own: { C: 4 }, dependsOn: [] }],
 *   scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C'], likelihood, vulnerability: null }],
 *   controls: [],
 *   links: [],
 * });
 * const method = RISK_METHODS['matrix-5x5'];
 * const accepted = riskStateHash(evaluateRegister(registerWith(2), method), 'theft');
 * accepted === riskStateHash(evaluateRegister(registerWith(2), method), 'theft'); // => true
 * accepted === riskStateHash(evaluateRegister(registerWith(3), method), 'theft'); // => false
 * ```
 */
export function riskStateHash(evaluation: RiskEvaluation, scenarioId: string): string {
  const { inherent, current, levels, why } = evaluation.scenario(scenarioId);
  const { bands } = evaluation.method;
  const rank = (level: string | null) => bands.findIndex((band) => band.id === level);
  return sha256Hex(
    canonicalJson({
      method: formulaOf(evaluation.method),
      assetId: why.assetId,
      hits: why.hits,
      impact: why.impact && { value: why.impact.value, degree: why.impact.degree },
      likelihood: why.likelihood,
      vulnerability: why.vulnerability,
      controls: why.controls
        .filter(({ counts }) => counts === 'current')
        .map(({ controlId, acts, effectivenessBp }) => ({ controlId, acts, effectivenessBp })),
      inherent: { figure: inherent, band: rank(levels.inherent) },
      current: { figure: current, band: rank(levels.current) },
    }),
  );
}

/** What of a method makes figures: all but its names. */
function formulaOf({ id, formulaVersion, scales, scoring, combination, inheritance, bands }: RiskMethod) {
  const values = Object.entries(scales).map(([axis, { levels }]) => [axis, levels.map(({ value }) => value)]);
  return {
    id,
    formulaVersion,
    scales: Object.fromEntries(values),
    scoring,
    combination,
    inheritance: inheritance ?? 'maximum',
    bands: bands.map(({ from }) => from),
  };
}

/** A risk that somebody accepted: which, in which state, until when. */
export interface RiskAcceptance {
  readonly scenarioId: string;
  /** What `riskStateHash` gave when it was accepted. */
  readonly stateHash: string;
  /** The last day on which it holds. */
  readonly expires?: CivilDate;
}

/**
 * Why an acceptance no longer holds; nothing when it does. `risk.acceptance_changed` when the risk is not in the state
 * that was accepted, `risk.acceptance_expired` after its last day, `risk.dangling` when the scenario is not there.
 *
 * @example
 * ```ts
 * import { checkAcceptance, evaluateRegister, RISK_METHODS, riskStateHash } from '@pds/core/risk';
 *
 * const register = {
 *   assets: [{ id: 'safe', own: { C: 4 }, dependsOn: [] }],
 *   scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C'], likelihood: 2, vulnerability: null }],
 *   controls: [],
 *   links: [],
 * };
 * const evaluation = evaluateRegister(register, RISK_METHODS['matrix-5x5']);
 * const stateHash = riskStateHash(evaluation, 'theft');
 * const acceptance = { scenarioId: 'theft', stateHash, expires: '2026-12-31' };
 * checkAcceptance(evaluation, acceptance, '2026-12-31'); // => []
 * checkAcceptance(evaluation, acceptance, '2027-01-01')[0]?.code; // => 'risk.acceptance_expired'
 * ```
 */
export function checkAcceptance(
  evaluation: RiskEvaluation,
  { scenarioId, stateHash, expires }: RiskAcceptance,
  today: CivilDate,
): readonly RiskIssue[] {
  const path = ['scenarios', scenarioId];
  if (!evaluation.has(scenarioId)) {
    const params = { collection: 'scenarios', id: scenarioId };
    return [{ code: 'risk.dangling', severity: 'error', path, params }];
  }
  const issues: RiskIssue[] = [];
  if (riskStateHash(evaluation, scenarioId) !== stateHash) {
    issues.push({ code: 'risk.acceptance_changed', severity: 'error', path, params: {} });
  }
  if (expires !== undefined && expires < today) {
    issues.push({ code: 'risk.acceptance_expired', severity: 'error', path, params: { expires } });
  }
  return issues;
}
