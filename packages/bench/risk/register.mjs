import { numbers } from '../numbers.mjs';

/** The size that issue and docs speak of. */
export const SIZE = { assets: 2000, controls: 1000, scenarios: 100_000 };

const LAYERS = 10;
const DIMENSIONS = ['C', 'I', 'A'];

/**
 * A made-up register, the same in each run: assets in layers, each on two of the next; one asset on which all stand; on
 * average two controls a scenario, of any effectiveness.
 *
 * @returns {import('@pds/core/risk').RiskRegister}
 */
export function madeUpRegister() {
  const any = numbers(20_260_101);
  const perLayer = SIZE.assets / LAYERS;
  const assets = Array.from({ length: SIZE.assets }, (_, i) => {
    const layer = Math.floor(i / perLayer);
    const below = (/** @type {number} */ at) => `asset-${(layer + 1) * perLayer + (at % perLayer)}`;
    const wide =
      i === 0 ? Array.from({ length: perLayer }, (_, k) => below(k)) : [below(i), below(any(perLayer))];
    const own = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, any(4)]));
    return { id: `asset-${i}`, own, dependsOn: layer + 1 < LAYERS ? [...new Set(wide)] : [] };
  });
  // Whatever the first asset is worth, all are worth at least that: the edit that touches everything.
  assets[0].dependsOn.push(...assets.slice(1, perLayer).map(({ id }) => id));
  const scenarios = Array.from({ length: SIZE.scenarios }, (_, i) => ({
    id: `scenario-${i}`,
    assetId: `asset-${any(SIZE.assets)}`,
    hits: DIMENSIONS.slice(any(3)),
    likelihood: any(5),
    vulnerability: any(6),
    ...(any(10) === 0 && { treatment: TREATMENTS[any(TREATMENTS.length)] }),
  }));
  const controls = Array.from({ length: SIZE.controls }, (_, i) => {
    const kind = any(10);
    return {
      id: `control-${i}`,
      effectivenessBp: any(10_001),
      state: kind < 7 ? 'active' : kind < 9 ? 'planned' : 'retired',
      costCents: 1000 * (1 + any(500)),
    };
  });
  const links = scenarios.flatMap(({ id: scenarioId }) =>
    Array.from({ length: any(5) }, () => ({
      scenarioId,
      controlId: `control-${any(SIZE.controls)}`,
      acts: ['likelihood', 'vulnerability', 'impact'][any(3)],
    })),
  );
  return /** @type {import('@pds/core/risk').RiskRegister} */ ({ assets, scenarios, controls, links });
}

const TREATMENTS = [
  { decision: 'avoid' },
  { decision: 'accept' },
  { decision: 'reduce' },
  { decision: 'transfer', share: '0.25' },
];
