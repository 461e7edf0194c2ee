import { expect, test } from 'vitest';
import { normalQuantile } from './normal';

test.each([
  [1e-10, -6.361340902404056],
  [0.01, -2.3263478740408408],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.95, 1.6448536269514722],
  [0.999, 3.090232306167813],
])('the quantile at %d', (p, expected) => {
  expect(normalQuantile(p)).toBeCloseTo(expected, 13);
});

test('rises, and is the same on both sides', () => {
  for (let p = 0.001; p < 0.5; p += 0.001) {
    expect(normalQuantile(p)).toBeLessThan(normalQuantile(p + 0.001));
    expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
  }
});
