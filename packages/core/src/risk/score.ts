import { lowestScore, type RiskMethod, rangeOf } from './method';

/** A fraction of whole numbers, kept exact until the one rounding at the end; `den` is positive. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

export type Axis = 'impact' | 'likelihood' | 'vulnerability';

/** What remains of each axis after controls: 1 leaves it as it is. */
export type Factors = Readonly<Record<Axis, Exact>>;

export const WHOLE: Exact = { num: 1n, den: 1n };

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
      return { num: full - BigInt(Math.max(...effectivenessBp)), den: full };
    case 'capped-sum': {
      const sum = effectivenessBp.reduce((total, bp) => total + bp, 0);
      return { num: full - BigInt(Math.min(10_000, sum)), den: full };
    }
  }
}

/** `a` times `b`. */
export function times(a: Exact, b: Exact): Exact {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** The nearest whole number, halves upwards. */
export function roundHalfUp({ num, den }: Exact): number {
  const doubled = 2n * num + den;
  const quotient = doubled / (2n * den);
  return Number(doubled < 0n && doubled % (2n * den) !== 0n ? quotient - 1n : quotient);
}

/**
 * The score of assessed values after the factors. A product is lowered as a whole; in a matrix or a sum an ordinal
 * result cannot be multiplied, so each axis steps down, rounded up, never below its lowest level.
 */
export function score(method: RiskMethod, assessed: Readonly<Record<Axis, number>>, factors: Factors): Exact {
  const { scales, scoring } = method;
  if (scoring.kind === 'product') {
    const raw =
      BigInt(assessed.impact) *
      BigInt(assessed.likelihood) *
      BigInt(scales.vulnerability ? assessed.vulnerability : 1);
    return times(
      { num: raw, den: 1n },
      times(times(factors.impact, factors.likelihood), factors.vulnerability),
    );
  }
  const impact = stepDown(assessed.impact, factors.impact, rangeOf(scales.impact).min);
  const likelihood = stepDown(assessed.likelihood, factors.likelihood, rangeOf(scales.likelihood).min);
  if (scoring.kind === 'matrix') {
    const cell =
      scoring.grid[likelihood - rangeOf(scales.likelihood).min]![impact - rangeOf(scales.impact).min]!;
    return { num: BigInt(cell), den: 1n };
  }
  const ease = scales.vulnerability
    ? stepDown(assessed.vulnerability, factors.vulnerability, rangeOf(scales.vulnerability).min)
    : 0;
  return { num: BigInt(impact + likelihood + ease), den: 1n };
}

function stepDown(value: number, factor: Exact, min: number): number {
  const num = BigInt(value) * factor.num;
  const up = num > 0n ? (num + factor.den - 1n) / factor.den : num / factor.den;
  return Math.max(min, Number(up));
}

/** What a risk that is avoided amounts to: nothing in a product, the lowest score elsewhere. */
export function avoided(method: RiskMethod): Exact {
  return { num: method.scoring.kind === 'product' ? 0n : BigInt(lowestScore(method)), den: 1n };
}

/** The id of the highest band whose lowest score the exact score reaches. */
export function bandOf(method: RiskMethod, exact: Exact): string {
  let id = method.bands[0]!.id;
  for (const band of method.bands) if (exact.num >= BigInt(band.from) * exact.den) id = band.id;
  return id;
}
