import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLevels } from './checkLevels';
import { DEFAULT_WEIGHTS, type EffortWeights } from './effort';
import { covers } from './scales';
import { AXES, type AxisLevels, type LevelTriple } from './serviceState';
import { rulesBrokenBy, TRIPLES } from './triples';
import { type UpgradeOptions, type UpgradePath, upgradePath } from './upgradePath';

const COHERENT = TRIPLES.filter((triple) => rulesBrokenBy(triple).length === 0);
const TOP = { web: 4, integration: 5, visura: 2 };
const at = (web: number, integration: number, visura: number) => ({ web, integration, visura });
const coversAll = (higher: LevelTriple, lower: LevelTriple) =>
  AXES.every((axis) => covers(higher[axis], lower[axis], axis));

function way(from: AxisLevels, to: AxisLevels, options?: UpgradeOptions): UpgradePath {
  const result = upgradePath(from, to, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const words = ({ steps }: UpgradePath) => steps.map(({ axis, levels }) => `${axis} ${levels[axis]}`);
const refusal = (from: AxisLevels, to: AxisLevels) =>
  upgradePath(from, to).issues.map(({ code, params }) => [code, params]);

describe('from every coherent combination to every one that covers it', () => {
  const pairs = COHERENT.flatMap((from) =>
    COHERENT.filter((to) => coversAll(to, from)).map((to) => [from, to] as const),
  );

  test('there is a way of at most four steps, to the top too', () => {
    expect(pairs.filter(([, to]) => coversAll(to, TOP))).toHaveLength(46);
    const lengths = pairs.map(([from, to]) => way(from, to).steps.length);
    expect(Math.max(...lengths)).toBe(4);
    expect(lengths.filter((length) => length === 0)).toHaveLength(46);
  });

  test('each step raises one axis, keeps the rules and does not leap', () => {
    for (const [from, to] of pairs) {
      const { steps, effort } = way(from, to);
      let before: LevelTriple = from;
      for (const { axis, levels } of steps) {
        expect(AXES.filter((each) => levels[each] !== before[each])).toEqual([axis]);
        expect(coversAll(levels, before)).toBe(true);
        expect(axis !== 'web' || levels.web - before.web <= 2).toBe(true);
        expect(rulesBrokenBy(levels)).toEqual([]);
        before = levels;
      }
      expect(before).toEqual(to);
      expect(steps.reduce((sum, step) => sum + step.effort, 0)).toBe(effort);
    }
  });

  test('of ways that cost the same the shortest is taken', () => {
    const weights = { ...DEFAULT_WEIGHTS, step: 0 };
    for (const [from, to] of pairs) {
      expect(way(from, to, { weights }).steps).toHaveLength(way(from, to).steps.length);
    }
  });

  test('no other way costs less', () => {
    for (const weights of [DEFAULT_WEIGHTS, ODD]) {
      const cheapest = cheapestBy(weights);
      for (const [from, to] of pairs) {
        expect(way(from, to, { weights }).effort).toBeCloseTo(cheapest(from, to), 9);
      }
    }
  });
});

/** Mail costs more than anything: the way by it is never taken. */
const ODD: EffortWeights = {
  step: 0.1,
  web: [0.3, 0.1, 7, 0],
  capabilities: { read: 0.2, write: 0.7, mail: 50, register: 3.3 },
  visura: [0, 2.5],
};

/** By trying every way there is, each rest of a way once. */
function cheapestBy(weights: EffortWeights): (from: LevelTriple, to: LevelTriple) => number {
  const known = new Map<string, number>();
  return function cheapest(from, to) {
    const key = JSON.stringify([from, to].map((triple) => AXES.map((axis) => triple[axis])));
    const cost = known.get(key) ?? triedFrom(from, to, weights, cheapest);
    known.set(key, cost);
    return cost;
  };
}

function triedFrom(
  from: LevelTriple,
  to: LevelTriple,
  weights: EffortWeights,
  rest: (from: LevelTriple, to: LevelTriple) => number,
): number {
  if (AXES.every((axis) => from[axis] === to[axis])) return 0;
  const costs = COHERENT.flatMap((next) => {
    const moved = AXES.filter((axis) => next[axis] !== from[axis]);
    if (moved.length !== 1 || !coversAll(next, from) || !coversAll(to, next)) return [];
    if (next.web - from.web > 2) return [];
    return [costOf(from, next, weights) + rest(next, to)];
  });
  return Math.min(...costs);
}

const CAPABILITIES = ['', 'read', 'mail', 'register', 'read write', 'read write register'];

function costOf(from: LevelTriple, to: LevelTriple, weights: EffortWeights): number {
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const held = CAPABILITIES[from.integration]!.split(' ');
  const gained = CAPABILITIES[to.integration]!.split(' ').filter(
    (each) => each !== '' && !held.includes(each),
  );
  return (
    weights.step +
    sum(weights.web.slice(from.web, to.web)) +
    sum(weights.visura.slice(from.visura, to.visura)) +
    sum(gained.map((each) => weights.capabilities[each as 'read']))
  );
}

describe('upgradePath', () => {
  test('the back office goes first where nothing else decides', () => {
    expect(words(way(at(2, 0, 0), TOP))).toEqual(['integration 5', 'web 4', 'visura 2']);
    expect(words(way(at(0, 0, 0), TOP))).toEqual(['web 2', 'integration 5', 'web 4', 'visura 2']);
    expect(words(way(at(1, 2, 0), TOP))).toEqual(['web 2', 'integration 5', 'web 4', 'visura 2']);
  });

  test('the same question has the same answer, whatever the order of the weights', () => {
    const { visura, web, step, capabilities } = DEFAULT_WEIGHTS;
    for (const from of COHERENT) {
      expect(way(from, TOP, { weights: { visura, capabilities, step, web } })).toEqual(way(from, TOP));
    }
  });

  test('an axis that is left to the planner is raised as far as the others need', () => {
    expect(words(way(at(1, 0, 0), { visura: 2 }))).toEqual(['integration 3', 'visura 2']);
    expect(words(way(at(1, 2, 0), { web: null, visura: 1 }))).toEqual(['integration 3', 'visura 1']);
    expect(way(at(3, 5, 0), { web: [3, 4] }).steps).toEqual([]);
    expect(way(at(4, 5, 0), { web: [3, 4] }).steps).toEqual([]);
    expect(way(at(1, 0, 0), {}).steps).toEqual([]);
  });

  test('says what is missing at each step, and does not refuse', () => {
    const missing = (options?: UpgradeOptions) =>
      way(at(0, 0, 0), TOP, options).steps.map((step) =>
        step.missing.map(({ rule, attribute }) => `${rule} ${attribute}`),
      );
    expect(missing()).toEqual([['C04 deskReason'], ['C04 deskReason'], [], ['C09 authentication']]);
    expect(missing({ attributes: { deskReason: 'legal', authentication: ['cie'] } })).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(missing({ attributes: { deskReason: 'technical', authentication: null } })).toEqual(missing());
    expect(missing({ attributes: { list: 'B', authentication: 'unknown' } })[3]).toEqual([
      'C09 authentication',
      'C11 listReason',
    ]);
    const early = way(at(0, 0, 0), at(1, 3, 0), { attributes: { guided: true, prefill: true } });
    expect(early.steps.map((step) => step.missing.map(({ attribute }) => attribute))).toEqual([
      ['guided', 'prefill'],
      ['guided', 'prefill'],
    ]);
  });

  test('what is missing at a step is what the rules would find there', () => {
    const attributes = { list: 'B', guided: true, prefill: true, authentication: [] } as const;
    for (const from of COHERENT) {
      for (const { levels, missing } of way(from, TOP, { attributes: { ...attributes, authentication: [] } })
        .steps) {
        const found = checkLevels(levels, { ...attributes, authentication: [] })
          .map(({ code }) => code)
          .filter((code) => /without_(reason|authentication|web|read)$/.test(code));
        expect(missing.map(({ code }) => code).sort()).toEqual(found.sort());
      }
    }
  });

  test('a start that is not known, or breaks a rule', () => {
    expect(refusal({ web: null, integration: [3, 5], visura: 0 }, TOP)).toEqual([
      ['levels.start_unknown', { axes: ['web', 'integration'] }],
    ]);
    expect(refusal(at(0, 3, 2), TOP)).toEqual([['levels.start_incoherent', { rules: ['C01'] }]]);
    expect(refusal(at(0, 0, 2), at(0, 0, 2))).toEqual([['levels.start_incoherent', { rules: ['C07'] }]]);
  });

  test('an aim that breaks a rule, or does less', () => {
    expect(refusal(at(1, 0, 0), at(4, 0, 0))).toEqual([['levels.target_incoherent', { rules: ['C05'] }]]);
    expect(refusal(at(3, 4, 1), at(2, 3, 1))).toEqual([
      ['levels.target_below', { axes: ['web', 'integration'] }],
    ]);
    expect(refusal(at(1, 1, 0), { web: 1, visura: 2 })).toEqual([
      ['levels.target_below', { axes: ['integration'] }],
    ]);
    expect(refusal(at(1, 0, 0), { web: 4, integration: [0], visura: 0 })).toEqual([
      ['levels.target_incoherent', { rules: ['C05'] }],
    ]);
  });

  test('codes that no axis has', () => {
    const issues = upgradePath(
      { web: 9, integration: 0, visura: 0 },
      { web: 4, integration: -1, visura: 2 },
    ).issues;
    expect(issues.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
      'levels.no_such_level from.levels.web',
      'levels.no_such_level to.levels.integration',
      'levels.start_unknown from',
    ]);
  });

  test('nothing that data hold makes it throw', () => {
    const level = fc.oneof(
      fc.integer({ min: -2, max: 9 }),
      fc.constantFrom(null, 'nd' as const, 'unknown' as const, Number.NaN, 1.5),
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
    );
    const levels = fc.record({ web: level, integration: level, visura: level }, { requiredKeys: [] });
    fc.assert(
      fc.property(levels, levels, (from, to) => {
        const result = upgradePath(from as AxisLevels, to as AxisLevels);
        expect(result.ok).toBe(result.issues.length === 0);
      }),
    );
  });

  test('a weight below zero is a programmer’s mistake', () => {
    for (const step of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => upgradePath(TOP, TOP, { weights: { ...DEFAULT_WEIGHTS, step } })).toThrow(RangeError);
    }
  });
});
