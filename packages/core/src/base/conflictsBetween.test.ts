import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conflictsBetween } from './conflictsBetween';
import { overlaps, type Patch, placeOf } from './patch';

describe('conflictsBetween', () => {
  const set = (id: string, ...path: string[]): Patch => ({
    op: 'set',
    collection: 'sites',
    id,
    path,
    value: '',
  });
  test('two fields of one row do not clash, one field does, and so does a removed row', () => {
    expect(conflictsBetween([set('s1', 'name')], [set('s1', 'address')])).toEqual([]);
    expect(conflictsBetween([set('s1', 'name')], [set('s1', 'name')])).toHaveLength(1);
    expect(
      conflictsBetween([set('s1', 'name')], [{ op: 'remove', collection: 'sites', id: 's1' }]),
    ).toHaveLength(1);
    expect(conflictsBetween([set('s1', 'address', 'street')], [set('s1', 'address')])).toHaveLength(1);
  });

  test('what needs a row that the other removed clashes, from either side', () => {
    const remove: Patch = { op: 'remove', collection: 'sites', id: 's1' };
    const move: Patch = { op: 'move', collection: 'sites', id: 's1' };
    const before: Patch = { op: 'add', collection: 'sites', id: 's3', value: { id: 's3' }, before: 's1' };
    for (const patch of [move, before]) {
      expect(conflictsBetween([patch], [remove])).toEqual([patch]);
      expect(conflictsBetween([remove], [patch])).toEqual([remove]);
    }
    expect(conflictsBetween([move], [move])).toHaveLength(1);
    expect(conflictsBetween([move], [{ ...move, id: 's2' }])).toEqual([]);
    expect(conflictsBetween([move], [set('s1', 'name')])).toEqual([]);
  });

  test('every pair of patches clashes as the rule for two says', () => {
    const id = fc.constantFrom('s1', 's2', 'n1');
    const collection = fc.constantFrom('sites', 'assets');
    const before = fc.constantFrom('s1', 's2', 'n1', undefined);
    const path = fc.array(fc.constantFrom('name', 'address', 'street'), { maxLength: 3 });
    const anyPatch = fc.oneof(
      fc.record({ op: fc.constant('set' as const), collection, id, path, value: fc.constant('') }),
      fc.record({ op: fc.constant('unset' as const), collection, id, path }),
      fc.record({ op: fc.constant('remove' as const), collection, id }),
      fc.record({ op: fc.constant('move' as const), collection, id, before }),
      fc.record({ op: fc.constant('add' as const), collection, id, value: fc.constant({}), before }),
    ) as fc.Arbitrary<Patch>;
    const some = fc.array(anyPatch, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const expected = mine.filter((patch) => theirs.some((other) => clashByPair(patch, other)));
        expect(conflictsBetween(mine, theirs)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a hundred thousand changes on either side are compared in the time of one look at each', () => {
    const mine = Array.from({ length: 100_000 }, () => set('s1', 'name'));
    const theirs = Array.from({ length: 100_000 }, () => set('s1', 'address'));
    const began = performance.now();
    expect(conflictsBetween(mine, theirs)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

/** The rule for one patch of mine and one of theirs, as it reads. */
function clashByPair(mine: Patch, theirs: Patch): boolean {
  const standsBefore = (patch: Patch, removed: Patch) =>
    'before' in patch && patch.collection === removed.collection && patch.before === removed.id;
  if (theirs.op === 'remove' && standsBefore(mine, theirs)) return true;
  if (mine.op === 'remove' && standsBefore(theirs, mine)) return true;
  if (mine.op === 'move' || theirs.op === 'move') {
    const other = mine.op === 'move' ? theirs : mine;
    const sameRow = mine.collection === theirs.collection && mine.id === theirs.id;
    return sameRow && (other.op === 'remove' || other.op === 'move');
  }
  return overlaps(placeOf(mine), placeOf(theirs));
}
