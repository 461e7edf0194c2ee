import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateRegister } from '../evaluateRegister';
import { RISK_METHODS } from '../methods';
import type { RiskRegister } from '../register';

const METHOD = RISK_METHODS['additive-0-8'];

const graph = (
  edges: readonly (readonly [number, number])[],
  own: readonly (number | null)[],
): RiskRegister => ({
  assets: own.map((value, i) => ({
    id: `a${i}`,
    own: { C: value },
    dependsOn: edges.filter(([from]) => from === i).map(([, to]) => `a${to}`),
  })),
  scenarios: [],
  controls: [],
  links: [],
});
const valuesOf = (register: RiskRegister) => {
  const evaluation = evaluateRegister(register, METHOD);
  return register.assets.map(({ id }) => evaluation.assetValue(id, 'C'));
};

/** Everything from which an asset can be reached along dependencies, itself included. */
function reach(edges: readonly (readonly [number, number])[], n: number): ReadonlySet<number>[] {
  const above = Array.from({ length: n }, (_, i) => new Set([i]));
  for (let round = 0; round < n; round++)
    for (const [from, to] of edges) for (const each of above[from]!) above[to]!.add(each);
  return above;
}

const edge = fc.tuple(fc.nat(7), fc.nat(7));

test('is the highest value among all that depend on the asset, as a naive closure finds it', () => {
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 14 }),
      fc.array(fc.option(fc.nat(4)), { minLength: 8, maxLength: 8 }),
      (anyEdges, own) => {
        const edges = anyEdges.filter(([from, to]) => from < to);
        const expected = reach(edges, 8).map((above) => {
          const values = [...above].map((i) => own[i]!).filter((value) => value !== null);
          return values.length > 0 ? Math.max(...values) : null;
        });
        expect(valuesOf(graph(edges, own))).toEqual(expected);
      },
    ),
  );
});

test('a circle and all that inherits through it have no value, everything else has', () => {
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
      const register = graph(
        edges,
        Array.from({ length: 8 }, () => 1),
      );
      const above = reach(edges, 8);
      const onCircle = (i: number) => edges.some(([from, to]) => to === i && above[from]!.has(i));
      const expected = above.map((all) => ([...all].some(onCircle) ? null : 1));
      expect(valuesOf(register)).toEqual(expected);
      expect(evaluateRegister(register, METHOD).issues.length > 0).toBe(expected.includes(null));
    }),
  );
});

test('the circle is told with its path, once', () => {
  const { issues } = evaluateRegister(
    graph(
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
      ],
      [1, 1, 1, 1],
    ),
    METHOD,
  );
  expect(issues).toEqual([
    {
      code: 'risk.asset_cycle',
      severity: 'error',
      path: ['assets', 'a0', 'dependsOn'],
      params: { cycle: ['a0', 'a1', 'a2'] },
    },
  ]);
});

test('forty thousand assets on one are read in their number, not in its square', () => {
  const n = 40_000;
  const leaves = Array.from({ length: n }, (_, i) => ({
    id: `a${i}`,
    own: { C: i % 5 },
    dependsOn: ['base'],
  }));
  const register = {
    assets: [{ id: 'base', own: { C: 0 }, dependsOn: [] }, ...leaves],
    scenarios: [],
    controls: [],
    links: [],
  };
  expect(evaluateRegister(register, METHOD).assetValue('base', 'C')).toBe(4);
});

test('a chain of fifty thousand assets does not run out of stack', () => {
  const n = 50_000;
  const register: RiskRegister = {
    assets: Array.from({ length: n }, (_, i) => ({
      id: `a${i}`,
      own: { C: i === 0 ? 4 : 0 },
      dependsOn: i + 1 < n ? [`a${i + 1}`] : [],
    })),
    scenarios: [],
    controls: [],
    links: [],
  };
  expect(evaluateRegister(register, METHOD).assetValue(`a${n - 1}`, 'C')).toBe(4);
});

test('circles in great number are told one by one, in time that grows with their number', () => {
  const n = 20_000;
  const register: RiskRegister = {
    assets: Array.from({ length: n }, (_, i) => ({
      id: `a${i}`,
      own: { C: 1 },
      dependsOn: [i % 2 === 0 ? `a${i + 1}` : `a${i - 1}`, ...(i + 2 < n ? [`a${i + 2}`] : [])],
    })),
    scenarios: [],
    controls: [],
    links: [],
  };
  expect(evaluateRegister(register, METHOD).issues).toHaveLength(n / 2);
});
