import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import { freezeContent } from '../frozenContent';
import type { SecurityPlan } from '../model/plan';
import { smallPlan } from '../testing/smallPlan';
import { diffVersions } from './diffVersions';
import { rowChanges } from './rowChanges';

const plan = smallPlan();
const POLICY = { id: 'p1', number: 1, title: 'Custodia', text: '' };
const policies = (...ids: readonly string[]): SecurityPlan => ({
  ...plan,
  policies: collectionOf(ids.map((id) => ({ ...POLICY, id }))),
});
const changes = (a: SecurityPlan, b: SecurityPlan) => rowChanges(freezeContent(a), freezeContent(b));
const measure = plan.measures.get('m1')!;
const withMeasure = (change: Partial<typeof measure>) => ({
  ...plan,
  measures: plan.measures.replace({ ...measure, ...change }),
});

describe('rows that differ', () => {
  test('a row that came is told with the old row that it stands before', () => {
    expect(changes(policies('a', 'b'), policies('n', 'm', 'b', 'o'))).toEqual([
      { collection: 'policies', id: 'a', before: { ...POLICY, id: 'a' }, after: null, fields: [] },
      {
        collection: 'policies',
        id: 'n',
        before: null,
        after: { ...POLICY, id: 'n' },
        fields: [],
        following: 'b',
      },
      {
        collection: 'policies',
        id: 'm',
        before: null,
        after: { ...POLICY, id: 'm' },
        fields: [],
        following: 'b',
      },
      { collection: 'policies', id: 'o', before: null, after: { ...POLICY, id: 'o' }, fields: [] },
    ]);
  });

  test('fields are told by name, with what they were and are, absent where they are not', () => {
    const { dueDate: _, ...undated } = measure;
    const after = {
      ...plan,
      measures: plan.measures.replace({ ...undated, doneDate: '2026-04-01', progressPct: '100' }),
    };
    expect(changes(plan, after)).toEqual([
      {
        collection: 'measures',
        id: 'm1',
        before: measure,
        after: after.measures.get('m1'),
        fields: [
          { path: ['doneDate'], after: '2026-04-01' },
          { path: ['dueDate'], before: '2026-12-31' },
          { path: ['progressPct'], before: '0', after: '100' },
        ],
      },
    ]);
    expect(changes(plan, plan)).toEqual([]);
  });

  test("the plan's own title and settings are a row of their own", () => {
    const after = { ...plan, title: 'Altro', settings: { ...plan.settings, rollHolidays: false } };
    expect(changes(plan, after)).toEqual([
      {
        collection: 'root',
        id: 'root',
        before: { id: 'root', title: plan.title, settings: plan.settings },
        after: { id: 'root', title: 'Altro', settings: after.settings },
        fields: [
          { path: ['settings'], before: plan.settings, after: after.settings },
          { path: ['title'], before: plan.title, after: 'Altro' },
        ],
      },
    ]);
  });

  test('texts and rows in a list are a set, whatever comes first; other lists have an order', () => {
    const activity = plan.activities.get('act')!;
    const assets = (...assetIds: readonly string[]): SecurityPlan => ({
      ...plan,
      activities: plan.activities.replace({ ...activity, assetIds: [...assetIds] }),
    });
    expect(changes(assets('c', 'a', 'b'), assets('b', 'c', 'a'))).toEqual([]);
    expect(changes(assets('a', 'a'), assets('a', 'a', 'a'))).toHaveLength(1);
    const room = (id: string, ...measureIds: readonly string[]) => ({
      id,
      name: id,
      class: 'uffici' as const,
      measureIds: [...measureIds],
    });
    const rooms = (...of: readonly ReturnType<typeof room>[]): SecurityPlan => ({
      ...plan,
      sites: plan.sites.replace({ ...plan.sites.get('s1')!, rooms: [...of] }),
    });
    const [small, large] = [room('a', 'm1', 'm2'), room('b')];
    expect(changes(rooms(small, large, room('c')), rooms(room('c'), large, room('a', 'm2', 'm1')))).toEqual(
      [],
    );
    expect(changes(rooms(small), rooms(room('a', 'm1')))).toHaveLength(1);
    const override = (number: number) => ({
      kind: 'quarterly' as const,
      number,
      date: '2026-04-01',
      source: 'Circolare',
    });
    const overrides = (...numbers: readonly number[]): SecurityPlan => ({
      ...plan,
      settings: { ...plan.settings, overrides: numbers.map(override) },
    });
    expect(changes(overrides(1, 2), overrides(2, 1))).toHaveLength(1);
    const listed = (...list: readonly unknown[]) => [{ ...POLICY, list }] as never;
    const content = freezeContent(plan);
    for (const [one, other] of [
      [{ id: 'a' }, 1],
      ['a', 1],
      ['a', null],
      ['a', { id: 'b' }],
      [null, { note: 'a' }],
    ]) {
      const [before, after] = [listed(one, other), listed(other, one)];
      expect(rowChanges({ ...content, policies: before }, { ...content, policies: after })).toHaveLength(1);
      expect(rowChanges({ ...content, policies: before }, { ...content, policies: before })).toEqual([]);
    }
  });
});

describe('the patches of a report', () => {
  test('take rows out, then set and unset fields, then put rows in before those that stay', () => {
    const { dueDate: _, ...undated } = measure;
    const before = policies('a', 'b');
    const after = {
      ...policies('n', 'b', 'o'),
      measures: plan.measures.replace({ ...undated, progressPct: '10' }),
    };
    expect(diffVersions(before, after).patches).toEqual([
      { op: 'remove', collection: 'policies', id: 'a' },
      { op: 'unset', collection: 'measures', id: 'm1', path: ['dueDate'] },
      { op: 'set', collection: 'measures', id: 'm1', path: ['progressPct'], value: '10' },
      { op: 'add', collection: 'policies', id: 'n', value: { ...POLICY, id: 'n' }, before: 'b' },
      { op: 'add', collection: 'policies', id: 'o', value: { ...POLICY, id: 'o' } },
    ]);
  });

  test('what came or went is told whole, what changed by its fields', () => {
    const report = diffVersions(policies('a'), {
      ...policies('n'),
      measures: withMeasure({ code: 'C-04' }).measures,
    });
    expect(report.noChange).toBe(false);
    expect(
      report.entries.map(({ change, rowId, before, after, fields }) => [
        change,
        rowId,
        before?.id,
        after?.id,
        fields,
      ]),
    ).toEqual([
      ['rimosso', 'a', 'a', undefined, []],
      ['aggiunto', 'n', undefined, 'n', []],
      ['modificato', 'm1', 'm1', 'm1', [{ path: ['code'], before: 'C-03', after: 'C-04' }]],
    ]);
  });

  test('a version whose content is not frozen is refused by name', () => {
    const bare = {
      id: 'v7',
      kind: 'alfa' as const,
      revision: 0,
      state: 'bozza' as const,
      createdOn: '2026-03-02',
      transmissions: [],
      review: [],
    };
    expect(() => diffVersions(plan, bare)).toThrow(new RangeError("version 'v7' has no frozen content"));
  });
});
