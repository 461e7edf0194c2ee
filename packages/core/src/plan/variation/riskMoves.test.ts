import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import { RISK_METHODS } from '../../risk/methods';
import type { Asset, Measure, Scenario } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import { smallPlan } from '../testing/smallPlan';
import { diffVersions } from './diffVersions';

const plan = smallPlan();
const asset = (base: SecurityPlan, id: string, change: Partial<Asset>): SecurityPlan => ({
  ...base,
  assets: base.assets.replace({ ...base.assets.get(id)!, ...change }),
});
const scenario = (base: SecurityPlan, id: string, change: Partial<Scenario>): SecurityPlan => ({
  ...base,
  scenarios: base.scenarios.replace({ ...base.scenarios.get(id)!, ...change }),
});
const measure = (base: SecurityPlan, change: Partial<Measure>): SecurityPlan => ({
  ...base,
  measures: base.measures.replace({ ...base.measures.get('m1')!, ...change }),
});
/** Each moved risk with its causes, as `scenario: kind collection id, …`. */
const moved = (before: SecurityPlan, after: SecurityPlan) =>
  diffVersions(before, after).risks.map(
    ({ scenarioId, causes }) =>
      `${scenarioId}: ${causes.map(({ kind, collection, id }) => [kind, collection, id].join(' ')).join(', ')}`,
  );

/** Values in both dimensions, and a measure at work on what is easy: whatever changes shows. */
const busy = scenario(
  asset(asset(plan, 'a1', { value: { C: 3, I: 1, A: null } }), 'a2', { value: { C: 1, I: null, A: null } }),
  'sc1',
  { measureIds: ['m1'], ease: 2, likelihood: 2 },
);
const working = measure(busy, { state: 'attuata', doneDate: '2026-01-01', progressPct: '100' });

describe('why a risk moved', () => {
  test('nothing that is rated changed: no risk moved', () => {
    expect(moved(working, asset(working, 'a1', { name: 'Altro nome' }))).toEqual([]);
    expect(moved(working, scenario(working, 'sc1', { ordinal: 9 }))).toEqual([]);
    expect(moved(working, working)).toEqual([]);
  });

  test('by its ratings: how likely, how easy', () => {
    expect(moved(working, scenario(working, 'sc1', { likelihood: 1 }))).toEqual([
      'sc1: rating scenarios sc1',
    ]);
    expect(moved(working, scenario(working, 'sc1', { ease: 0 }))).toContain('sc1: rating scenarios sc1');
    expect(moved(working, scenario(working, 'sc2', { likelihood: null }))).toEqual([
      'sc2: rating scenarios sc2',
    ]);
  });

  test('by its ratings alone, where its asset changed in what it does not harm', () => {
    const after = asset(scenario(working, 'sc1', { likelihood: 1 }), 'a1', {
      value: { C: 3, I: 2, A: null },
    });
    expect(moved(working, after)).toEqual(['sc1: rating scenarios sc1']);
  });

  test('by its coming and its going', () => {
    const gone = { ...working, scenarios: working.scenarios.remove('sc1') };
    expect(moved(working, gone)).toEqual(['sc1: scenario scenarios sc1']);
    expect(moved(gone, working)).toEqual(['sc1: scenario scenarios sc1']);
  });

  test('by what it harms', () => {
    expect(moved(working, scenario(working, 'sc1', { harms: ['I'] }))).toEqual([
      'sc1: scenario scenarios sc1',
    ]);
  });

  test("by its asset's value alone, though other assets changed too", () => {
    const renamed = { name: 'Altro nome', value: { C: 4, I: 1, A: null } };
    const after = asset(asset(working, 'a1', renamed), 'a2', {
      dependsOn: ['a1'],
      value: { C: 1, I: null, A: 1 },
    });
    expect(moved(working, after)[0]).toBe('sc1: asset-value assets a1');
  });

  test('by an asset that stands on it, came or went', () => {
    const above = {
      ...plan.assets.get('a1')!,
      id: 'above',
      value: { C: 4, I: null, A: null },
      dependsOn: ['a1'],
    };
    const standing = { ...working, assets: working.assets.add(above) };
    expect(moved(working, standing)).toEqual(['sc1: asset-value assets above']);
    expect(moved(standing, working)).toEqual(['sc1: asset-value assets above']);
    const loose = asset(standing, 'above', { dependsOn: [] });
    expect(moved(loose, standing)).toEqual(['sc1: asset-dependency assets above']);
    const policies = collectionOf([{ id: 'above', number: 1, title: 'Custodia', text: '' }]);
    const besides = asset(asset({ ...standing, policies }, 'a1', { name: 'Altro' }), 'a2', {
      value: { C: 2, I: null, A: null },
    });
    expect(moved(loose, besides)[0]).toBe('sc1: asset-dependency assets above');
    const between = {
      ...standing.assets.get('a2')!,
      id: 'between',
      value: { C: 0, I: null, A: null },
      dependsOn: ['a1'],
    };
    const through = asset({ ...standing, assets: standing.assets.add(between) }, 'above', {
      dependsOn: ['between'],
    });
    expect(moved(loose, through)).toEqual([
      'sc1: asset-dependency assets above, asset-dependency assets between',
    ]);
  });

  test('by a measure: what it acts on, how well, whether it counts', () => {
    expect(moved(working, measure(working, { effectivenessBp: 10_000 }))).toEqual([
      'sc1: measure measures m1',
    ]);
    const hard = scenario(working, 'sc1', { ease: 1 });
    expect(moved(hard, measure(hard, { acts: 'likelihood' }))).toEqual(['sc1: measure measures m1']);
    expect(moved(working, measure(working, { state: 'annullata' }))).toEqual(['sc1: measure measures m1']);
    const unlinked = scenario(working, 'sc1', { measureIds: [] });
    expect(moved(working, unlinked)).toEqual(['sc1: scenario scenarios sc1']);
    const strong = measure(unlinked, { effectivenessBp: 9000 });
    expect(moved(working, strong)).toEqual(['sc1: measure measures m1']);
  });

  test('by another edition of the same method', () => {
    const additive = RISK_METHODS['additive-0-8'];
    const next = { ...additive, id: 'next', scoring: { kind: 'product' as const } };
    const after = {
      ...working,
      settings: { ...working.settings, method: { id: 'next', formulaVersion: additive.formulaVersion } },
    };
    const report = diffVersions(working, after, { methods: { 'additive-0-8': additive, next } });
    expect(report.risks[0]?.causes).toEqual([{ kind: 'method', collection: 'root', id: 'root' }]);
    const bands = [{ id: 'tutto', from: 0 }];
    const rebanded = { 'additive-0-8': additive, next: { ...additive, id: 'next', bands } };
    const { risks } = diffVersions(working, after, { methods: rebanded });
    expect(risks.map((move) => [move.before?.inherent === move.after?.inherent, move.after?.level])).toEqual([
      [true, 'tutto'],
      [true, 'tutto'],
    ]);
  });

  test('is told at each row that moved it, and at no other row', () => {
    const after: SecurityPlan = {
      ...asset(scenario(working, 'sc2', { likelihood: 2 }), 'a1', { value: { C: 4, I: 1, A: null } }),
      policies: collectionOf([{ id: 'a1', number: 1, title: 'Custodia', text: '' }]),
    };
    const both = scenario(after, 'sc1', { likelihood: 1, ease: 0 });
    const { entries } = diffVersions(working, both);
    expect(entries.map(({ collection, rowId, scenarioIds }) => [collection, rowId, scenarioIds])).toEqual([
      ['assets', 'a1', ['sc1']],
      ['policies', 'a1', []],
      ['scenarios', 'sc1', ['sc1']],
      ['scenarios', 'sc2', ['sc2']],
    ]);
  });

  test('is told with the figures before and after', () => {
    const [move] = diffVersions(working, scenario(working, 'sc2', { likelihood: null })).risks;
    expect(move?.after).toEqual({ inherent: null, current: null, residual: null, level: null });
    expect(Object.keys(move?.before ?? {}).sort()).toEqual(['current', 'inherent', 'level', 'residual']);
  });
});
