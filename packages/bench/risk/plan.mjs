import { samplePlan } from '@pds/fixtures';
import { SIZE } from './register.mjs';

/**
 * The fixtures' sample plan with as many scenarios, assets and measures as the register: copies of its own rows, each
 * naming rows of its own copy, or of an earlier one where there are none of its own.
 */
export function madeUpPlan() {
  const assets = copies(samplePlan.assets, SIZE.assets, (asset, name) => ({
    ...asset,
    dependsOn: 'dependsOn' in asset ? asset.dependsOn.map((id) => name(id, 'assets')) : [],
  }));
  const measures = copies(samplePlan.measures, SIZE.controls, (measure) => measure);
  const scenarios = copies(samplePlan.scenarios, SIZE.scenarios, (scenario, name) => ({
    ...scenario,
    assetId: name(scenario.assetId, 'assets'),
    measureIds: scenario.measureIds.map((id) => name(id, 'measures')),
  }));
  return { ...samplePlan, assets, measures, scenarios };
}

/** How many whole copies there are of what others name. */
const WHOLE = {
  assets: Math.floor(SIZE.assets / samplePlan.assets.length),
  measures: Math.floor(SIZE.controls / samplePlan.measures.length),
};

/**
 * @template {{ readonly id: string }} T
 * @template U
 * @param {readonly T[]} rows
 * @param {number} count
 * @param {(row: T, name: (id: string, of: keyof typeof WHOLE) => string) => U} copy
 */
function copies(rows, count, copy) {
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor(i / rows.length);
    const row = /** @type {T} */ (rows[i % rows.length]);
    return { ...copy(row, (id, of) => named(id, at % WHOLE[of])), id: named(row.id, at) };
  });
}

/**
 * @param {string} id
 * @param {number} copy
 */
function named(id, copy) {
  return copy === 0 ? id : `${id}-${copy}`;
}
