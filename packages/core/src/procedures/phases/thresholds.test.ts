import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlower, needOf } from './thresholds';

test('rounds up, without ever missing by a fraction', () => {
  expect([0, 1, 3, 10, 11, 200].map((of) => needOf('30', of))).toEqual([0, 1, 1, 3, 4, 60]);
  expect(needOf('100', 7)).toBe(7);
  expect(needOf('0', 7)).toBe(0);
  // 0.07 · 100 is 7.000000000000001 in floating point, 1.1 % of 1000 is 11.000000000000002.
  expect([needOf('7', 100), needOf('1.1', 1000), needOf('1.1000000001', 1000)]).toEqual([7, 11, 12]);
});

const percents = fc.integer({ min: 0, max: 10_000 }).map((n) => ({
  hundredths: n,
  text: `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`,
}));
const counts = fc.integer({ min: 0, max: 10_000 });

test('lies between none and all, and rises with the percentage and with the number', () => {
  fc.assert(
    fc.property(percents, percents, counts, counts, (a, b, n, m) => {
      const need = needOf(a.text, n);
      expect(need).toBe(Math.ceil((a.hundredths * n) / 10_000));
      expect(need >= 0 && need <= n).toBe(true);
      const [low, high] = a.hundredths <= b.hundredths ? [a, b] : [b, a];
      expect(needOf(low.text, n)).toBeLessThanOrEqual(needOf(high.text, n));
      expect(needOf(a.text, Math.min(n, m))).toBeLessThanOrEqual(needOf(a.text, Math.max(n, m)));
      expect(needOf(a.text, n + 1)).toBeLessThanOrEqual(need + 1);
    }),
  );
});

test('paces are compared as fractions', () => {
  expect(isSlower({ procedures: 1, days: 3 }, { procedures: 2, days: 6 })).toBe(false);
  expect(isSlower({ procedures: 1, days: 3 }, { procedures: 34, days: 101 })).toBe(true);
  expect(isSlower({ procedures: -1, days: 3 }, { procedures: 1, days: 3 })).toBe(true);
});
