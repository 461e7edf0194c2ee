import { evaluationOf } from './engine/evaluationOf';
import { RiskModel } from './engine/riskModel';
import type { RiskEvaluation, RiskOptions } from './evaluation';
import type { RiskMethod } from './method';
import type { RiskRegister } from './register';

/**
 * Every scenario's inherent, current and residual risk with the reasons. Values are inherited over the dependencies, by
 * maximum or by degree; active controls lower the current risk, planned ones the residual too; controls combine by the
 * method's rule and act on exact fractions. Treatment: avoided is the lowest score, transferred takes its share off the
 * residual impact, accepted keeps the current risk. With `plannedAt` a fourth figure counts what is planned to be done
 * by that day. Of rows with the same id the first counts. Issues: `risk.asset_cycle`, `risk.off_scale`, `risk.unrated`,
 * `risk.no_dimension`, `risk.dangling`, `risk.duplicate_id`, `risk.degrees_too_deep`.
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
export function evaluateRegister(
  register: RiskRegister,
  method: RiskMethod,
  options: RiskOptions = {},
): RiskEvaluation {
  return evaluationOf(new RiskModel(register, method, options.plannedAt)).evaluation;
}
