import type { Json } from '../base/json';
import { type Patch, ROOT } from '../base/patch';
import type { RiskMethod, RiskScale } from '../risk/method';
import type { SecurityPlan } from './model/plan';
import { methodOf } from './riskRegister';

/** What another method does to a plan: its patches, and how many ratings must be given anew. */
export interface MethodChange {
  readonly patches: readonly Patch[];
  /** Values of assets and ratings of scenarios that stood on a scale which the method does not have. */
  readonly cleared: number;
}

/**
 * The patches by which a plan takes another method. A rating means something on its scale only: where the method has
 * other levels, the rating becomes "not assessed" instead of another level's number. The level that the plan accepts stays
 * where the method has a band of that name, else it is the method's lowest.
 *
 * @example
 * ```ts
 * import { createPlan, methodChange } from '@pds/core/plan';
 * import { RISK_METHODS } from '@pds/core/risk';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * const { patches, cleared } = methodChange(plan, RISK_METHODS['matrix-5x5']);
 * [patches.length, cleared]; // => [1, 0]
 * ```
 */
export function methodChange(
  plan: SecurityPlan,
  method: RiskMethod,
  methods?: Readonly<Record<string, RiskMethod>>,
): MethodChange {
  const before = methodOf(plan, methods);
  const keeps = (scale: keyof RiskMethod['scales']) =>
    sameLevels(before?.scales[scale], method.scales[scale]);
  const assets = keeps('impact')
    ? []
    : [...plan.assets].flatMap(({ id, value }) =>
        Object.entries(value).flatMap(([dimension, level]) =>
          level === null ? [] : [cleared('assets', id, ['value', dimension])],
        ),
      );
  const scenarios = [...plan.scenarios].flatMap(({ id, likelihood, ease }) => [
    ...(likelihood === null || keeps('likelihood') ? [] : [cleared('scenarios', id, ['likelihood'])]),
    ...(ease === null || keeps('vulnerability') ? [] : [cleared('scenarios', id, ['ease'])]),
  ]);
  const { acceptableLevel } = plan.settings;
  const known = method.bands.some(({ id }) => id === acceptableLevel);
  const root = (path: readonly string[], value: Json): Patch => ({
    op: 'set',
    collection: ROOT,
    id: plan.id,
    path,
    value,
  });
  return {
    patches: [
      root(['settings', 'method'], { id: method.id, formulaVersion: method.formulaVersion }),
      ...(known ? [] : [root(['settings', 'acceptableLevel'], method.bands[0]!.id)]),
      ...assets,
      ...scenarios,
    ],
    cleared: assets.length + scenarios.length,
  };
}

function cleared(collection: string, id: string, path: readonly string[]): Patch {
  return { op: 'set', collection, id, path, value: null };
}

/** A scale that a method does not have is not read, so that nothing on it is lost. */
function sameLevels(before: RiskScale | undefined, after: RiskScale | undefined): boolean {
  if (!after) return true;
  return (
    before?.levels.length === after.levels.length &&
    after.levels.every(({ value, id }, i) => {
      const level = before.levels[i];
      return level?.value === value && level.id === id;
    })
  );
}
