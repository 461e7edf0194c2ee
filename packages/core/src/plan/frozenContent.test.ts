import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { canonicalJson } from '../base/json';
import { applyPatches } from '../base/patch';
import { CONTENT_NAMES, freezeContent, restorePatches, thawContent } from './frozenContent';
import type { SecurityPlan } from './model/plan';
import { smallPlan } from './testing/smallPlan';

const plan = smallPlan();
const POLICIES = ['p1', 'p2', 'p3', 'p4'].map((id, i) => ({ id, number: i + 1, title: id, text: '' }));
const withPolicies = (ids: readonly string[], text = ''): SecurityPlan => ({
  ...plan,
  policies: collectionOf(ids.map((id) => ({ ...POLICIES.find((each) => each.id === id)!, text }))),
});

describe('frozen content', () => {
  test('is the title, the settings and every collection of the content as lists', () => {
    const frozen = freezeContent(plan);
    expect(Object.keys(frozen).sort()).toEqual(
      ['schemaVersion', 'title', 'settings', ...CONTENT_NAMES].sort(),
    );
    expect(frozen).toMatchObject({ schemaVersion: 2, title: plan.title, settings: plan.settings });
    expect(frozen.sites).toEqual(plan.sites.toArray());
  });

  test('thaws to the collections that it was frozen from', () => {
    const thawed = thawContent(freezeContent(plan));
    expect(Object.keys(thawed).sort()).toEqual(['title', 'settings', ...CONTENT_NAMES].sort());
    expect(thawed).toMatchObject({ title: plan.title, settings: plan.settings });
    for (const name of CONTENT_NAMES) expect(thawed[name].toArray()).toEqual(plan[name].toArray());
  });
});

describe('restoring frozen content', () => {
  test('leaves alone what is the same', () => {
    expect(restorePatches(plan, freezeContent(plan))).toEqual([]);
    const [wanted, held] = [withPolicies(['p1', 'p2', 'p3']), withPolicies(['p1', 'p3', 'p4'])];
    expect(restorePatches(held, freezeContent(wanted))).toEqual([
      { op: 'remove', collection: 'policies', id: 'p4' },
      { op: 'add', collection: 'policies', id: 'p2', value: POLICIES[1], before: 'p3' },
    ]);
    expect(restorePatches(withPolicies(['p1']), freezeContent(withPolicies(['p1', 'p2'])))).toEqual([
      { op: 'add', collection: 'policies', id: 'p2', value: POLICIES[1] },
    ]);
  });

  test('sets title and settings where they differ, each alone', () => {
    const settings = { ...plan.settings, rollHolidays: !plan.settings.rollHolidays };
    const set = (field: string, value: unknown) => ({
      op: 'set',
      collection: 'root',
      id: 'plan',
      path: [field],
      value,
    });
    expect(restorePatches({ ...plan, title: 'Altro' }, freezeContent(plan))).toEqual([
      set('title', plan.title),
    ]);
    expect(restorePatches({ ...plan, settings }, freezeContent(plan))).toEqual([
      set('settings', plan.settings),
    ]);
  });

  test('brings back every list with its order, whatever became of it', () => {
    const lists = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'));
    fc.assert(
      fc.property(lists, lists, fc.boolean(), (wanted, held, isRewritten) => {
        const content = freezeContent(withPolicies(wanted));
        const now = withPolicies(held, isRewritten ? 'x' : '');
        const restored = applyPatches(now, restorePatches(now, content));
        expect(restored.ok && canonicalJson(freezeContent(restored.value.next))).toBe(canonicalJson(content));
      }),
    );
  });
});
