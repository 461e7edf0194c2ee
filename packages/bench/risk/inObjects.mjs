import { Decimal } from 'decimal.js';

/**
 * The figures of a product method as one would write them first: maps of objects, recursion over the dependencies,
 * decimal.js for every factor.
 *
 * @param {import('@pds/core/risk').RiskRegister} register
 * @param {import('@pds/core/risk').RiskMethod} method
 */
export function evaluateInObjects(register, method) {
  const controls = new Map(register.controls.map((control) => [control.id, control]));
  const linked = new Map(register.scenarios.map(({ id }) => [id, new Map()]));
  for (const { scenarioId, controlId } of register.links) {
    linked.get(scenarioId)?.set(controlId, controls.get(controlId));
  }
  const values = inheritedValues(register);
  return new Map(
    register.scenarios.map((scenario) => [
      scenario.id,
      rated(scenario, [...(linked.get(scenario.id)?.values() ?? [])], values, method),
    ]),
  );
}

/** @param {import('@pds/core/risk').RiskRegister} register */
function inheritedValues({ assets }) {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  /** @type {Map<string, string[]>} */
  const above = new Map(assets.map(({ id }) => [id, []]));
  for (const { id, dependsOn } of assets) for (const to of dependsOn) above.get(to)?.push(id);
  /** @type {Map<string, Record<string, number>>} */
  const known = new Map();
  /** @param {string} id @returns {Record<string, number>} */
  const worthOf = (id) => {
    const held = known.get(id);
    if (held) return held;
    /** @type {Record<string, number>} */
    const value = { ...byId.get(id)?.own };
    for (const superior of above.get(id) ?? []) {
      for (const [dimension, inherited] of Object.entries(worthOf(superior))) {
        value[dimension] = Math.max(value[dimension] ?? 0, inherited);
      }
    }
    known.set(id, value);
    return value;
  };
  for (const { id } of assets) worthOf(id);
  return known;
}

/**
 * @param {import('@pds/core/risk').RiskRegister['scenarios'][number]} scenario
 * @param {import('@pds/core/risk').RiskRegister['controls'][number][]} controls
 * @param {Map<string, Record<string, number>>} values
 * @param {import('@pds/core/risk').RiskMethod} method
 */
function rated({ assetId, hits, likelihood, vulnerability, treatment }, controls, values, method) {
  const impact = Math.max(...hits.map((dimension) => values.get(assetId)?.[dimension] ?? 0));
  const inherent = new Decimal(impact).times(likelihood ?? 0).times(vulnerability ?? 0);
  const left = (/** @type {string[]} */ states) =>
    controls
      .filter(({ state }) => states.includes(state))
      .reduce(
        (factor, { effectivenessBp }) => factor.times(10_000 - effectivenessBp).div(10_000),
        new Decimal(1),
      );
  const current = inherent.times(left(['active']));
  const later = inherent.times(left(['active', 'planned']));
  const residual =
    treatment?.decision === 'avoid'
      ? new Decimal(0)
      : treatment?.decision === 'accept'
        ? current
        : treatment?.decision === 'transfer'
          ? later.times(new Decimal(1).minus(treatment.share))
          : later;
  const level = (/** @type {Decimal} */ score) => method.bands.findLast(({ from }) => score.gte(from))?.id;
  const figure = (/** @type {Decimal} */ score) => score.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  return {
    figures: [inherent, current, residual].map(figure),
    levels: [inherent, current, residual].map(level),
  };
}
