import { describe, expect, test } from 'vitest';
import { conflictsBetween } from '../base/conflictsBetween';
import { describeConflicts } from '../base/describeConflicts';
import type { Json } from '../base/json';
import type { Patch } from '../base/patch';
import { applyPlan } from './applyPlan';
import type { PlanCommand } from './commands';
import type { SecurityPlan } from './model/plan';
import { put } from './testing/patches';
import { LIVES, OFFICER, SURVEYOR } from './testing/smallPlan';

const at = '2026-03-02T09:00:00+01:00';
const edit = (id: string, by: PlanCommand['by'], ...changes: Patch[]): PlanCommand => ({
  id,
  at,
  by,
  type: 'edit',
  changes,
});
const after = (plan: SecurityPlan, command: PlanCommand) => {
  const result = applyPlan(plan, command);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe('two people who write on the same plan', () => {
  const start = LIVES.bozza();
  const site = { ...start.sites.get('s1')!, id: 's9', name: 'Delegazione' } as unknown as Json;
  const plan = after(
    start,
    edit('c0', OFFICER, { op: 'add', collection: 'sites', id: 's9', value: site }),
  ).next;
  const theirs = edit('c1', OFFICER, put('sites', 's9', 'name', 'Delegazione di valle'));
  const first = after(plan, theirs);

  test('different sites: both land, in whichever order they come', () => {
    const mine = edit('c2', SURVEYOR, put('sites', 's1', 'address', 'Piazza Prova 2'));
    expect(conflictsBetween(after(plan, mine).patches, first.patches)).toEqual([]);
    const both = after(first.next, mine).next;
    expect(both).toEqual(after(after(plan, mine).next, theirs).next);
    expect([both.sites.get('s1')?.address, both.sites.get('s9')?.name]).toEqual([
      'Piazza Prova 2',
      'Delegazione di valle',
    ]);
  });

  test('the same field: the second is told of both values', () => {
    const mine = edit('c2', OFFICER, put('sites', 's9', 'name', 'Delegazione di monte'));
    const clashes = conflictsBetween(after(plan, mine).patches, first.patches);
    expect(describeConflicts(clashes, first.next)).toEqual([
      { place: ['sites', 's9', 'name'], mine: 'Delegazione di monte', theirs: 'Delegazione di valle' },
    ]);
  });

  test('the same field to the same value is no conflict, and a row that is gone has no value of theirs', () => {
    const same = conflictsBetween(after(plan, theirs).patches, first.patches);
    expect([same.length, describeConflicts(same, first.next)]).toEqual([1, []]);
    const removed = after(plan, edit('c3', OFFICER, { op: 'remove', collection: 'sites', id: 's9' }));
    const clashes = conflictsBetween(first.patches, removed.patches);
    expect(describeConflicts(clashes, removed.next)).toEqual([
      { place: ['sites', 's9', 'name'], mine: 'Delegazione di valle' },
    ]);
    const twice = conflictsBetween(removed.patches, removed.patches);
    expect(describeConflicts(twice, removed.next)).toEqual([]);
  });
});
