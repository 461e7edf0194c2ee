import { expect, test } from 'vitest';
import { Random, splitMix64 } from './random';

test('SplitMix64 gives the published numbers', () => {
  const numbers: bigint[] = [];
  let state = 1_234_567n;
  for (let i = 0; i < 5; i++) {
    const step = splitMix64(state);
    state = step.state;
    numbers.push(step.bits);
  }
  expect(numbers).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
    4593380528125082431n,
    16408922859458223821n,
  ]);
});

test('xoshiro128** gives what the reference implementation, version 1.1, gives', () => {
  const random = new Random([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, () => random.next())).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('a seed always gives the same numbers, another seed others', () => {
  const first = (seed: number) => {
    const random = Random.of(seed);
    return Array.from({ length: 4 }, () => random.next());
  };
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
  expect(() => Random.of(-1)).toThrow(RangeError);
  expect(() => Random.of(0.5)).toThrow(RangeError);
});

/** Mean and variance of so many draws. */
function moments(draw: () => number, n = 40_000): readonly [number, number] {
  const draws = Array.from({ length: n }, draw);
  const mean = draws.reduce((sum, each) => sum + each, 0) / n;
  return [mean, draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / n];
}

test.each([
  ['between 0 and 1', (random: Random) => random.between(), 1 / 2, 1 / 12],
  ['normal', (random: Random) => random.normal(), 0, 1],
  ['gamma of shape 1', (random: Random) => random.gamma(1), 1, 1],
  ['gamma of shape 4.5', (random: Random) => random.gamma(4.5), 4.5, 4.5],
  ['poisson, seldom', (random: Random) => random.poisson(0.3), 0.3, 0.3],
  ['poisson, in parts', (random: Random) => random.poisson(600), 600, 600],
] as const)('%s has its mean and variance', (_, draw, mean, variance) => {
  const random = Random.of(20_260_101);
  const n = mean > 100 ? 2_000 : 40_000;
  const [m, v] = moments(() => draw(random), n);
  expect(Math.abs(m - mean)).toBeLessThan(4 * Math.sqrt(variance / n));
  expect(Math.abs(v / variance - 1)).toBeLessThan(0.1);
});
