import type { RiskOptions } from '../evaluation';
import type { RiskMethod } from '../method';
import type { RegisterScenario, RiskRegister } from '../register';

/** Exact numbers as a numerator and a denominator. */
type Fraction = readonly [bigint, bigint];

const ONE: Fraction = [1n, 1n];
const multiply = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const isLess = (a: Fraction, b: Fraction) => a[0] * b[1] < b[0] * a[1];
const ceiling = ([num, den]: Fraction) => (num + den - 1n) / den;
const half = ([num, den]: Fraction) => {
  const [top, bottom] = [2n * num + den, 2n * den];
  const cut = top / bottom;
  return Number(top < 0n && cut * bottom !== top ? cut - 1n : cut);
};

export interface PlainRisk {
  readonly figures: readonly (number | null)[];
  readonly levels: readonly (string | null)[];
  readonly impact: { readonly dimension: string; readonly fromAssetId: string } | null;
}

/**
 * The same figures by the shortest way from the definition, row by row, with no thought of speed: inherent, current,
 * residual, and the day's when one is asked for. What the library computes is held against it.
 */
export function plainEvaluation(register: RiskRegister, method: RiskMethod, { plannedAt }: RiskOptions = {}) {
  const values = inheritedValues(register, method);
  const scenarios = new Map<string, PlainRisk>();
  for (const scenario of register.scenarios) {
    scenarios.set(scenario.id, rated(scenario, register, method, values, plannedAt));
  }
  return { scenarios, values };
}

interface Value {
  readonly value: Fraction;
  readonly own: number;
  readonly from: string;
}
type Values = ReadonlyMap<string, ReadonlyMap<string, Value>>;

function inheritedValues({ assets }: RiskRegister, method: RiskMethod): Values {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const degree = (from: string, to: string): Fraction => {
    const { dependsOn = [], degreesBp = {} } = byId.get(from) ?? {};
    if (!dependsOn.includes(to)) return [0n, 1n];
    return method.inheritance === 'degree' ? [BigInt(degreesBp[to] ?? 10_000), 10_000n] : ONE;
  };
  const above = (id: string) =>
    assets.filter(({ dependsOn }) => dependsOn.includes(id)).map((asset) => asset.id);
  const reached = new Map<string, Set<string>>();
  const all = (id: string): Set<string> => {
    const known = reached.get(id);
    if (known) return known;
    const found = new Set(above(id));
    for (const each of found) for (const next of above(each)) found.add(next);
    reached.set(id, found);
    return found;
  };
  const onCircle = (id: string) => all(id).has(id);
  const known = new Map<string, Fraction>();
  /** MAGERIT's recursion as it is written. */
  const weight = (source: string, target: string): Fraction => {
    if (source === target) return ONE;
    const key = JSON.stringify([source, target]);
    const cached = known.get(key);
    if (cached) return cached;
    let apart: Fraction = ONE;
    for (const last of above(target)) {
      const [num, den] = multiply(weight(source, last), degree(last, target));
      apart = multiply(apart, [den - num, den]);
    }
    const result: Fraction = [apart[1] - apart[0], apart[1]];
    known.set(key, result);
    return result;
  };
  return new Map(
    assets.map(({ id }) => {
      const best = new Map<string, Value>();
      const sources = [...all(id), id];
      if (sources.some(onCircle)) return [id, best] as const;
      for (const dimension of method.dimensions) {
        for (const from of sources.sort((a, b) => (b === id || (a !== id && a > b) ? 1 : -1))) {
          const own = byId.get(from)?.own[dimension] ?? null;
          const share = from === id ? ONE : method.inheritance === 'degree' ? weight(from, id) : ONE;
          if (own === null || share[0] === 0n) continue;
          const value = multiply([BigInt(own), 1n], share);
          const held = best.get(dimension);
          if (!held || isLess(held.value, value)) best.set(dimension, { value, own, from });
        }
      }
      return [id, best] as const;
    }),
  );
}

function rated(
  scenario: RegisterScenario,
  register: RiskRegister,
  method: RiskMethod,
  values: Values,
  day: string | undefined,
): PlainRisk {
  const { scales, scoring, dimensions } = method;
  const stages = day === undefined ? 3 : 4;
  let highest: (Value & { readonly dimension: string }) | undefined;
  for (const dimension of dimensions.filter((each) => scenario.hits.includes(each))) {
    const here = values.get(scenario.assetId)?.get(dimension);
    if (here && (!highest || isLess(highest.value, here.value))) highest = { ...here, dimension };
  }
  const level = (axis: 'likelihood' | 'vulnerability') => {
    const levels = scales[axis]?.levels;
    if (!levels) return scoring.kind === 'product' ? 1 : 0;
    return levels.length === 1 ? levels[0]!.value : scenario[axis];
  };
  const [likelihood, ease] = [level('likelihood'), level('vulnerability')];
  const isOn = (axis: keyof typeof scales, value: number) =>
    !scales[axis] || scales[axis].levels.some((each) => each.value === value);
  const impact = highest ? { dimension: highest.dimension, fromAssetId: highest.from } : null;
  const unrated = { figures: Array(stages).fill(null), levels: Array(stages).fill(null), impact };
  if (!highest || likelihood === null || ease === null) return unrated;
  if (!isOn('impact', highest.own) || !isOn('likelihood', likelihood) || !isOn('vulnerability', ease))
    return unrated;
  const { value } = highest;
  const lowest = (axis: keyof typeof scales) => scales[axis]?.levels[0]?.value ?? 0;
  const down = (assessed: Fraction, factor: Fraction, axis: keyof typeof scales) => {
    const stepped = Number(ceiling(multiply(assessed, factor)));
    return Math.max(stepped, lowest(axis));
  };
  const whole = (n: number): Fraction => [BigInt(n), 1n];
  const scoreAt = (
    working: (control: RiskRegister['controls'][number]) => boolean,
    share: Fraction,
  ): Fraction => {
    const factor = (axis: string | null) =>
      remaining(scenario.id, register, method.combination, working, axis);
    if (scoring.kind === 'product') {
      const raw = multiply(multiply(value, whole(likelihood)), whole(ease));
      return multiply(multiply(raw, factor(null)), share);
    }
    const i = down(value, multiply(factor('impact'), share), 'impact');
    const l = down(whole(likelihood), factor('likelihood'), 'likelihood');
    const v = down(whole(ease), factor('vulnerability'), 'vulnerability');
    if (scoring.kind === 'additive') return whole(i + l + (scales.vulnerability ? v : 0));
    return whole(scoring.grid[l - lowest('likelihood')]![i - lowest('impact')]!);
  };
  const bottom =
    scoring.kind === 'product'
      ? 0
      : scoring.kind === 'matrix'
        ? scoring.grid[0]![0]!
        : lowest('impact') + lowest('likelihood') + lowest('vulnerability');
  const { treatment } = scenario;
  const by = (date: string | undefined) => day !== undefined && date !== undefined && date <= day;
  const current = scoreAt(({ state }) => state === 'active', ONE);
  const later = (working: Parameters<typeof scoreAt>[0], treated: boolean): Fraction => {
    if (treatment?.decision === 'accept') return current;
    if (treatment?.decision === 'avoid' && treated) return whole(bottom);
    const moved = treatment?.decision === 'transfer' && treated ? keptOf(treatment.share) : ONE;
    return scoreAt(working, moved);
  };
  const exact = [
    scoreAt(() => false, ONE),
    current,
    later(({ state }) => state !== 'retired', true),
    later(
      ({ state, dueDate }) => state === 'active' || (state === 'planned' && by(dueDate)),
      by(treatment?.dueDate),
    ),
  ].slice(0, stages);
  const bandOf = (figure: Fraction) =>
    method.bands.filter((band) => !isLess(figure, whole(band.from))).at(-1)?.id ?? method.bands[0]!.id;
  return { figures: exact.map(half), levels: exact.map(bandOf), impact };
}

function keptOf(share: string): Fraction {
  const [whole, decimals = ''] = share.split('.');
  const den = BigInt(`1${'0'.repeat(decimals.length)}`);
  return [den - BigInt(whole + decimals), den];
}

function remaining(
  scenarioId: string,
  { controls, links }: RiskRegister,
  rule: RiskMethod['combination'],
  working: (control: RiskRegister['controls'][number]) => boolean,
  axis: string | null,
): Fraction {
  const linked = controls.filter(
    (control) =>
      working(control) &&
      links.some(
        (link) =>
          link.scenarioId === scenarioId &&
          link.controlId === control.id &&
          (axis === null || link.acts === axis),
      ),
  );
  const effects = linked.map((control) => BigInt(control.effectivenessBp));
  const full = 10_000n;
  if (rule === 'multiplicative') {
    return effects.reduce<Fraction>((left, effect) => multiply(left, [full - effect, full]), ONE);
  }
  const sum = effects.reduce((total, effect) => total + effect, 0n);
  const strongest = effects.sort((a, b) => (a < b ? -1 : 1)).at(-1) ?? 0n;
  const taken = rule === 'max' ? strongest : sum;
  return [taken > full ? 0n : full - taken, full];
}
