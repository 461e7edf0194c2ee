import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRiskEngine } from '../createRiskEngine';
import { evaluateRegister } from '../evaluateRegister';
import type { RiskMethod } from '../method';
import { RISK_METHODS } from '../methods';
import type { RiskRegister } from '../register';

const PRODUCT: RiskMethod = { ...RISK_METHODS['product-itv'], inheritance: 'degree' };
const ADDITIVE: RiskMethod = { ...RISK_METHODS['additive-0-8'], inheritance: 'degree' };

/** Edges as from, to and the degree in basis points; the first asset alone has a value of its own. */
function netOf(edges: readonly (readonly [string, string, number])[], value = 4): RiskRegister {
  const ids = [...new Set(edges.flatMap((edge) => edge.slice(0, 2) as string[]))];
  return {
    assets: ids.map((id, i) => ({
      id,
      own: { C: i === 0 ? value : null },
      dependsOn: edges.filter(([from]) => from === id).map(([, to]) => to),
      degreesBp: Object.fromEntries(edges.filter(([from]) => from === id).map(([, to, bp]) => [to, bp])),
    })),
    scenarios: ids.map((id) => ({ id, assetId: id, hits: ['C'], likelihood: 1, vulnerability: 1 })),
    controls: [],
    links: [],
  };
}
const degreeOf = (register: RiskRegister, id: string) =>
  evaluateRegister(register, PRODUCT).scenario(id).why.impact?.degree;

describe('the degree of dependence', () => {
  test.each([
    [
      'along one way it multiplies',
      [
        ['A', 'B', 5000],
        ['B', 'C', 5000],
      ],
      '0.25',
    ],
    [
      'two ways add up, never above 1',
      [
        ['A', 'B', 10_000],
        ['A', 'D', 10_000],
        ['B', 'C', 5000],
        ['D', 'C', 5000],
      ],
      '0.75',
    ],
    [
      'each way with its own degrees',
      [
        ['A', 'B', 8000],
        ['A', 'D', 5000],
        ['B', 'C', 5000],
        ['D', 'C', 4000],
      ],
      '0.52',
    ],
    [
      'a diamond on a diamond is taken step by step',
      [
        ['A', 'B', 5000],
        ['A', 'D', 5000],
        ['B', 'M', 5000],
        ['D', 'M', 5000],
        ['M', 'E', 5000],
        ['M', 'F', 5000],
        ['E', 'C', 5000],
        ['F', 'C', 5000],
      ],
      // deg(M) = 1 − 0.75² = 0.4375; deg(C) = 1 − (1 − 0.4375 / 4)²
      '0.2067871093750000'.replace(/0+$/, ''),
    ],
  ] as const)('%s', (_, edges, expected) => {
    expect(degreeOf(netOf(edges as never), 'C')).toBe(expected);
  });

  test('what is not said is the whole', () => {
    const register = netOf([['A', 'B', 10_000]]);
    const { degreesBp: _, ...asset } = register.assets[0]!;
    expect(degreeOf({ ...register, assets: [asset, register.assets[1]!] }, 'B')).toBe('1');
  });
});

test('a product takes the fraction, rounded once; a sum takes the level above', () => {
  const register = netOf([['A', 'B', 3750]], 3);
  const figures = (method: RiskMethod) => {
    const { inherent, why } = evaluateRegister(register, method).scenario('B');
    return [inherent, why.impact?.value];
  };
  expect(figures(PRODUCT)).toEqual([1, 1.125]);
  expect(figures(ADDITIVE)).toEqual([4, 2]);
  expect(evaluateRegister(register, PRODUCT).assetValue('B', 'C')).toBe(1.125);
});

test('controls act on the fraction before the step up', () => {
  const register: RiskRegister = {
    ...netOf([['A', 'B', 5000]], 3),
    controls: [{ id: 'c', effectivenessBp: 4000, state: 'active' }],
    links: [{ scenarioId: 'B', controlId: 'c', acts: 'impact' }],
  };
  // 3 · 0.5 · 0.6 = 0.9, up to 1; a step up in between would give 2 · 0.6 = 1.2, up to 2.
  expect(evaluateRegister(register, ADDITIVE).scenario('B').current).toBe(3);
});

const anyNet = fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(10_000)), { maxLength: 14 }).map((edges) => {
  const sound = new Map(
    edges.filter(([from, to]) => from < to).map(([from, to, bp]) => [`${from} ${to}`, bp]),
  );
  return [...sound].map(
    ([key, bp]) => [...key.split(' '), bp] as unknown as readonly [string, string, number],
  );
});

test('P17: with all degrees 1 it is the maximum, with all 0 nothing is inherited', () => {
  fc.assert(
    fc.property(anyNet, fc.array(fc.option(fc.nat(4)), { minLength: 7, maxLength: 7 }), (edges, own) => {
      const withAll = (bp: number) => {
        const net = netOf(edges.map(([from, to]) => [from, to, bp] as const));
        return { ...net, assets: net.assets.map((asset, i) => ({ ...asset, own: { C: own[i] ?? null } })) };
      };
      const values = (register: RiskRegister, method: RiskMethod) => {
        const evaluation = evaluateRegister(register, method);
        return register.assets.map(({ id }) => evaluation.assetValue(id, 'C'));
      };
      const whole = withAll(10_000);
      expect(values(whole, PRODUCT)).toEqual(values(whole, RISK_METHODS['product-itv']));
      const none = withAll(0);
      expect(values(none, PRODUCT)).toEqual(none.assets.map((asset) => asset.own.C));
    }),
  );
});

test('an equal value that comes of another assessment is rated anew: what is off the scale rates nothing', () => {
  const register: RiskRegister = {
    assets: [
      { id: 'a1', own: { C: 8 }, dependsOn: ['b'], degreesBp: { b: 5000 } },
      { id: 'a2', own: { C: 4 }, dependsOn: ['b'] },
      { id: 'b', own: { C: null }, dependsOn: [] },
    ],
    scenarios: [{ id: 's', assetId: 'b', hits: ['C'], likelihood: 1, vulnerability: 1 }],
    controls: [],
    links: [],
  };
  const engine = createRiskEngine(register, ADDITIVE);
  expect([engine.assetValue('b', 'C'), engine.scenario('s').inherent]).toEqual([4, null]);
  const other = engine.apply([
    { op: 'set', collection: 'assets', id: 'a1', path: ['own', 'C'], value: null },
  ]);
  expect(other.ok && other.value.scenarioIds).toEqual(['s']);
  expect([engine.assetValue('b', 'C'), engine.scenario('s').inherent]).toEqual([4, 6]);
});

test('a higher degree or a further dependency never lowers a value', () => {
  fc.assert(
    fc.property(anyNet, fc.nat(20), fc.nat(10_000), (edges, at, more) => {
      fc.pre(edges.length > 0);
      const which = at % edges.length;
      const raised = edges.map(
        ([from, to, bp], i) => [from, to, i === which ? Math.max(bp, more) : bp] as const,
      );
      const without = edges.filter((_, i) => i !== which);
      const value = (each: typeof edges, id: string) =>
        evaluateRegister(netOf(each), PRODUCT).assetValue(id, 'C') ?? 0;
      for (const id of new Set(without.flatMap((edge) => edge.slice(0, 2) as string[]))) {
        if (without[0]?.[0] !== edges[0]?.[0]) continue;
        expect(value(raised, id)).toBeGreaterThanOrEqual(value(edges, id));
        expect(value(edges, id)).toBeGreaterThanOrEqual(value(without, id));
      }
    }),
  );
});

test('a circle has no value, and what stands apart has', () => {
  const register = netOf([
    ['A', 'B', 5000],
    ['B', 'D', 5000],
    ['D', 'B', 5000],
    ['A', 'E', 5000],
  ]);
  const evaluation = evaluateRegister(register, PRODUCT);
  expect(['A', 'B', 'D', 'E'].map((id) => evaluation.assetValue(id, 'C'))).toEqual([4, null, null, 2]);
});

test('a tower of diamonds, whose ways double with each, is refused and does not hang', () => {
  const edges = Array.from({ length: 40 }, (_, i) => [
    [`n${i}`, `l${i}`, 3333],
    [`n${i}`, `r${i}`, 6667],
    [`l${i}`, `n${i + 1}`, 9999],
    [`r${i}`, `n${i + 1}`, 1111],
  ]).flat() as [string, string, number][];
  const evaluation = evaluateRegister(netOf(edges), PRODUCT);
  expect(evaluation.issues.map((issue) => issue.code)).toContain('risk.degrees_too_deep');
  expect(evaluation.scenario('n0').inherent).toBe(4);
  expect(evaluation.scenario('l0').inherent).toBeNull();
});

test('a long chain of dependencies ends, one way or the other', () => {
  const edges = Array.from({ length: 20_000 }, (_, i) => [`n${i}`, `n${i + 1}`, 9999] as const);
  const assets = edges.map(([id, to, bp]) => ({
    id,
    own: { C: 4 },
    dependsOn: [to],
    degreesBp: { [to]: bp },
  }));
  const register = { assets, scenarios: [], controls: [], links: [] };
  const codes = evaluateRegister(register, PRODUCT).issues.map((issue) => issue.code);
  expect(codes).toEqual(['risk.dangling', 'risk.degrees_too_deep']);
});
