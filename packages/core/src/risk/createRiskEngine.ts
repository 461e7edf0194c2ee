import type { Issue } from '../base/issue';
import type { Patch } from '../base/patch';
import { ok, type Result } from '../base/result';
import { evaluationOf } from './engine/evaluationOf';
import { editRegister } from './engine/registerEdit';
import { RiskModel } from './engine/riskModel';
import type { RiskEvaluation, RiskOptions } from './evaluation';
import type { RiskMethod } from './method';
import type { RiskRegister } from './register';

/** An evaluation that follows edits of its register. What it answers is always of the register as it stands. */
export interface RiskEngine extends RiskEvaluation {
  /**
   * Follows patches on the register's collections `assets`, `scenarios`, `controls` and `links`, all or none, and
   * answers the scenarios whose figures or levels moved. Faults: those of `applyPatches`, and `document.invalid` for a
   * row that would lose its shape. Where a row stands among the others is not kept: `before` and `move` change nothing.
   */
  apply(patches: readonly Patch[]): Result<RiskMovement, Issue>;
}

/** What an edit moved. */
export interface RiskMovement {
  readonly scenarioIds: readonly string[];
}

/**
 * What `evaluateRegister` gives, kept up to date by patches: an edit costs what it touches, not what there is. A link
 * without an id is addressed by `linkId`; of what it joins nothing can be set, since that is what it is called by. The
 * register that is passed in is not changed.
 *
 * @example
 * ```ts
 * import { createRiskEngine, RISK_METHODS } from '@pds/core/risk';
 *
 * const engine = createRiskEngine(
 *   {
 *     assets: [{ id: 'safe', own: { C: 4 }, dependsOn: [] }],
 *     scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C'], likelihood: 4, vulnerability: null }],
 *     controls: [{ id: 'alarm', effectivenessBp: 5000, state: 'planned' }],
 *     links: [{ scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' }],
 *   },
 *   RISK_METHODS['matrix-5x5'],
 * );
 * engine.scenario('theft').current; // => 16
 * engine.apply([{ op: 'set', collection: 'controls', id: 'alarm', path: ['state'], value: 'active' }]);
 * // => { ok: true, value: { scenarioIds: ['theft'] }, issues: [] }
 * engine.scenario('theft').current; // => 8
 * engine.apply([{ op: 'remove', collection: 'controls', id: 'gone' }]).issues[0]?.code; // => 'patch.unknown_row'
 * ```
 */
export function createRiskEngine(
  register: RiskRegister,
  method: RiskMethod,
  options: RiskOptions = {},
): RiskEngine {
  const model = new RiskModel(register, method, options.plannedAt);
  const { evaluation, forget } = evaluationOf(model);
  const apply: RiskEngine['apply'] = (patches) => {
    const edited = editRegister(model, patches);
    const moved = model.settle();
    if (!edited.ok) return edited;
    forget();
    return ok({ scenarioIds: moved.map((scenario) => model.scenarios.ids.id(scenario)) });
  };
  return Object.assign(evaluation, { apply });
}
