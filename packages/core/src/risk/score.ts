import { type Exact, exactly, roundUp, times, WHOLE } from '../base/exact';
import { lowestScore, type RiskMethod, rangeOf } from './method';

export type Axis = 'impact' | 'likelihood' | 'vulnerability';

export const AXES: readonly Axis[] = ['impact', 'likelihood', 'vulnerability'];

/** What remains of each axis after controls: 1 leaves it as it is. */
export type Factors = Readonly<Record<Axis, Exact>>;

/** Assessed values; an impact that was inherited by degree need not be whole. */
export interface Assessed {
  readonly impact: Exact;
  readonly likelihood: number;
  readonly vulnerability: number;
}

/**
 * What controls leave over, by the method's rule: the product of what each leaves, what the strongest leaves, or what
 * their sum leaves, never below nothing. The order of the controls does not matter.
 */
export function combine(effectivenessBp: readonly number[], rule: RiskMethod['combination']): Exact {
  if (effectivenessBp.length === 0) return WHOLE;
  const full = 10_000n;
  switch (rule) {
    case 'multiplicative':
      return {
        num: effectivenessBp.reduce((left, bp) => left * (full - BigInt(bp)), 1n),
        den: full ** BigInt(effectivenessBp.length),
      };
    case 'max':
      return { num: full - BigInt(effectivenessBp.reduce((a, b) => Math.max(a, b))), den: full };
    case 'capped-sum': {
      const sum = effectivenessBp.reduce((total, bp) => total + bp, 0);
      return { num: full - BigInt(Math.min(10_000, sum)), den: full };
    }
  }
}

/**
 * The score of assessed values after the factors. A product is lowered as a whole; in a matrix or a sum an ordinal
 * result cannot be multiplied, so each axis steps down, rounded up, never below its lowest level.
 */
export function score(method: RiskMethod, assessed: Assessed, factors: Factors): Exact {
  const { scales, scoring } = method;
  if (scoring.kind === 'product') {
    const others = BigInt(assessed.likelihood) * BigInt(scales.vulnerability ? assessed.vulnerability : 1);
    return times(
      times(assessed.impact, exactly(others)),
      times(times(factors.impact, factors.likelihood), factors.vulnerability),
    );
  }
  const impact = stepDown(assessed.impact, factors.impact, rangeOf(scales.impact).min);
  const likelihood = stepDown(
    exactly(assessed.likelihood),
    factors.likelihood,
    rangeOf(scales.likelihood).min,
  );
  if (scoring.kind === 'matrix') {
    const row = likelihood - rangeOf(scales.likelihood).min;
    return exactly(scoring.grid[row]![impact - rangeOf(scales.impact).min]!);
  }
  const ease = scales.vulnerability
    ? stepDown(exactly(assessed.vulnerability), factors.vulnerability, rangeOf(scales.vulnerability).min)
    : 0;
  return exactly(impact + likelihood + ease);
}

function stepDown(value: Exact, factor: Exact, min: number): number {
  return Math.max(min, Number(roundUp(times(value, factor))));
}

/** What a risk that is avoided amounts to: nothing in a product, the lowest score elsewhere. */
export function avoided(method: RiskMethod): number {
  return method.scoring.kind === 'product' ? 0 : lowestScore(method);
}

/** The position of the highest band whose lowest score the exact score reaches. */
export function bandOf(method: RiskMethod, exact: Exact): number {
  let at = 0;
  for (const [i, band] of method.bands.entries()) if (exact.num >= BigInt(band.from) * exact.den) at = i;
  return at;
}
