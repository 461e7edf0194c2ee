import { expect, test } from 'vitest';
import { approximate, decimalText, exactDecimal, roundedText, roundHalfUp, roundUp } from '../base/exact';
import { combine } from './score';

const left = (effects: readonly number[], rule: Parameters<typeof combine>[1]) =>
  approximate(combine(effects, rule));

test('what controls leave over is never below nothing', () => {
  expect(left([6000, 3000], 'capped-sum')).toBe(0.1);
  expect(left([6000, 6000], 'capped-sum')).toBe(0);
  expect(left([6000, 3000], 'max')).toBe(0.4);
  expect(left([6000, 3000], 'multiplicative')).toBe(0.28);
  expect([left([], 'max'), left([], 'capped-sum'), left([], 'multiplicative')]).toEqual([1, 1, 1]);
});

test('fractions are rounded once, halves upwards, below nothing too', () => {
  const fraction = (num: number, den: number) => ({ num: BigInt(num), den: BigInt(den) });
  expect([1, 3, -1, -3].map((num) => roundHalfUp(fraction(num, 2)))).toEqual([1n, 2n, 0n, -1n]);
  expect([1, 4, -1, -4].map((num) => roundUp(fraction(num, 4)))).toEqual([1n, 1n, 0n, -1n]);
  expect(roundedText(fraction(-1, 3), 2)).toBe('-0.33');
  expect(roundedText(fraction(5, 2), 0)).toBe('3');
  expect([roundedText(fraction(0, 7), 2), roundedText(fraction(0, 7), 0)]).toEqual(['0.00', '0']);
});

test('decimals come back as they were written, without what says nothing', () => {
  for (const text of ['0', '-12.5', '0.001', '100', '123456789012345.0123456789']) {
    expect(decimalText(exactDecimal(text))).toBe(text);
  }
  expect(decimalText(exactDecimal('007.1000'))).toBe('7.1');
  expect(decimalText(exactDecimal('-0.00'))).toBe('0');
});

test('a fraction of many digits is read as the number next to it', () => {
  expect(approximate({ num: 3n * 10n ** 900n, den: 4n * 10n ** 900n })).toBe(0.75);
  expect(approximate({ num: 7n * 10n ** 900n, den: 10n ** 900n })).toBe(7);
  expect(approximate({ num: 10n ** 100n, den: 10n ** 400n })).toBe(1e-300);
  expect(approximate({ num: 10n ** 300n, den: 3n })).toBeCloseTo(1e300 / 3, -290);
  expect(approximate({ num: 2n ** 60n, den: 1n })).toBe(2 ** 60);
});
