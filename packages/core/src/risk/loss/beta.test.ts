import { expect, test } from 'vitest';
import { betaPart, betaQuantile, logGamma } from './beta';

test('the logarithm of the gamma function is that of factorials, and of the root of pi between them', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logGamma(0.5 + 1)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 13);
});

test('whole parameters give the sums of the binomial distribution', () => {
  // The part below x of Beta(a, b) is the chance of at least a successes in a + b - 1 trials.
  const binomial = (n: number, from: number, x: number) => {
    let [sum, coefficient] = [0, 1];
    for (let k = 0; k <= n; k++) {
      if (k >= from) sum += coefficient * x ** k * (1 - x) ** (n - k);
      coefficient = (coefficient * (n - k)) / (k + 1);
    }
    return sum;
  };
  for (const [a, b] of [
    [1, 1],
    [1, 5],
    [2, 4],
    [7, 3],
  ] as const) {
    for (const x of [0, 0.01, 0.3, 0.5, 0.9, 1]) {
      expect(betaPart(x, a, b)).toBeCloseTo(binomial(a + b - 1, a, x), 13);
    }
  }
});

test('the quantile is where that part lies below', () => {
  for (const [a, b] of [
    [1, 5],
    [1.3, 4.6],
    [3, 3],
    [500, 501],
  ] as const) {
    for (const part of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      expect(betaPart(betaQuantile(part, a, b), a, b)).toBeCloseTo(part, 11);
    }
  }
});
