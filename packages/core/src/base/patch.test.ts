import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from './collection';
import { canonicalJson } from './json';
import { applyPatches, type Patch } from './patch';

const record = () => ({
  id: 'p1',
  title: 'Piano',
  settings: { days: 15 },
  sites: collectionOf([
    { id: 's1', name: 'Sede', address: { street: 'Via Roma' } },
    { id: 's2', name: 'Delegazione', address: { street: 'Via Po' } },
  ]),
});
const codes = (patches: Patch[]) => {
  const result = applyPatches(record(), patches);
  return result.ok ? [] : result.issues.map((issue) => issue.code);
};

describe('applyPatches', () => {
  test('changes a field deep inside a row and says how to take it back', () => {
    const patch: Patch = {
      op: 'set',
      collection: 'sites',
      id: 's2',
      path: ['address', 'street'],
      value: 'Via Adda',
    };
    const result = applyPatches(record(), [patch]);
    if (!result.ok) throw new Error('refused');
    expect(result.value.next.sites.get('s2')?.address.street).toBe('Via Adda');
    expect(result.value.inverse).toEqual([{ ...patch, value: 'Via Po' }]);
  });

  test('the record itself is addressed as root', () => {
    const result = applyPatches(record(), [
      { op: 'set', collection: 'root', id: 'p1', path: ['settings', 'days'], value: 30 },
    ]);
    expect(result.ok && result.value.next.settings.days).toBe(30);
  });

  test.each<[string, Patch, string]>([
    ['an unknown collection', { op: 'remove', collection: 'rooms', id: 'x' }, 'patch.unknown_collection'],
    [
      'a field that is no collection',
      { op: 'remove', collection: 'title', id: 'x' },
      'patch.unknown_collection',
    ],
    ['an inherited name', { op: 'remove', collection: 'toString', id: 'x' }, 'patch.unknown_collection'],
    ['an unknown row', { op: 'remove', collection: 'sites', id: 'x' }, 'patch.unknown_row'],
    [
      'a place before nothing',
      { op: 'move', collection: 'sites', id: 's1', before: 'x' },
      'patch.unknown_row',
    ],
    [
      'an id that is taken',
      { op: 'add', collection: 'sites', id: 's1', value: { id: 's1' } },
      'patch.row_exists',
    ],
    [
      'a row without its id',
      { op: 'add', collection: 'sites', id: 's3', value: { id: 's4' } },
      'patch.bad_path',
    ],
    [
      'the id as a field',
      { op: 'set', collection: 'sites', id: 's1', path: ['id'], value: 's9' },
      'patch.bad_path',
    ],
    [
      'a path through text',
      { op: 'set', collection: 'sites', id: 's1', path: ['name', 'x'], value: 1 },
      'patch.bad_path',
    ],
    [
      'the prototype',
      { op: 'set', collection: 'sites', id: 's1', path: ['__proto__', 'x'], value: 1 },
      'patch.bad_path',
    ],
    [
      'a collection as a root field',
      { op: 'set', collection: 'root', id: 'p1', path: ['sites'], value: [] },
      'patch.bad_path',
    ],
    [
      'the root of another record',
      { op: 'set', collection: 'root', id: 'p2', path: ['title'], value: '' },
      'patch.unknown_row',
    ],
  ])('refuses %s', (_name, patch, code) => {
    expect(codes([patch])).toEqual([code]);
  });

  test('all or none: a refused patch leaves nothing of those before it', () => {
    const before = record();
    const result = applyPatches(before, [
      { op: 'set', collection: 'root', id: 'p1', path: ['title'], value: 'Altro' },
      { op: 'remove', collection: 'sites', id: 'x' },
    ]);
    expect(result.ok).toBe(false);
    expect(before.title).toBe('Piano');
  });

  test('a refused list leaves a collection as it was, though patches before it applied', () => {
    const before = record();
    const result = applyPatches(before, [
      { op: 'set', collection: 'sites', id: 's1', path: ['name'], value: 'Altra' },
      { op: 'remove', collection: 'sites', id: 's2' },
      { op: 'remove', collection: 'sites', id: 's2' },
    ]);
    expect(result.ok).toBe(false);
    expect(before.sites.toArray().map(({ name }) => name)).toEqual(['Sede', 'Delegazione']);
  });

  test('shares the collections that no patch names', () => {
    const before = { ...record(), rooms: collectionOf([{ id: 'r1' }]) };
    const result = applyPatches(before, [{ op: 'remove', collection: 'sites', id: 's1' }]);
    expect(result.ok && result.value.next.rooms).toBe(before.rooms);
    const none = applyPatches(before, []);
    expect(none.ok && none.value.next).toBe(before);
  });

  test('each patch sees what those before it did', () => {
    const result = applyPatches(record(), [
      { op: 'add', collection: 'sites', id: 's3', value: { id: 's3', name: 'Archivio' }, before: 's1' },
      { op: 'set', collection: 'root', id: 'p1', path: ['title'], value: 'Altro' },
      { op: 'set', collection: 'sites', id: 's3', path: ['name'], value: 'Deposito' },
      { op: 'move', collection: 'sites', id: 's3' },
    ]);
    if (!result.ok) throw new Error('refused');
    expect(result.value.next.title).toBe('Altro');
    expect(result.value.next.sites.toArray().map(({ name }) => name)).toEqual([
      'Sede',
      'Delegazione',
      'Deposito',
    ]);
    expect(result.value.inverse.map(({ op }) => op)).toEqual(['move', 'set', 'set', 'remove']);
  });

  test('the inverse brings back the very record, whatever the edits', () => {
    const anyPatch = fc.oneof(
      fc.record({
        op: fc.constant('set' as const),
        collection: fc.constant('sites'),
        id: fc.constantFrom('s1', 's2', 'n0', 'n1'),
        path: fc.constantFrom(['name'], ['note'], ['address', 'street']),
        value: fc.string(),
      }),
      fc.record({
        op: fc.constant('unset' as const),
        collection: fc.constant('sites'),
        id: fc.constantFrom('s1', 's2'),
        path: fc.constantFrom(['name'], ['note'], ['address', 'street']),
      }),
      fc.record({
        op: fc.constant('remove' as const),
        collection: fc.constant('sites'),
        id: fc.constantFrom('s1', 's2', 'n0'),
      }),
      fc.record({
        op: fc.constant('move' as const),
        collection: fc.constant('sites'),
        id: fc.constantFrom('s1', 's2', 'n0'),
        before: fc.constantFrom('s1', 's2', 'n1'),
      }),
      fc
        .constantFrom('n0', 'n1', 'n2')
        .map((id) => ({ op: 'add' as const, collection: 'sites', id, value: { id, name: id } })),
    );
    fc.assert(
      fc.property(fc.array(anyPatch, { maxLength: 12 }), (patches) => {
        const before = record();
        const applicable: Patch[] = [];
        let value = before;
        for (const patch of patches) {
          const step = applyPatches(value, [patch]);
          if (step.ok) {
            value = step.value.next;
            applicable.push(patch);
          }
        }
        const all = applyPatches(before, applicable);
        if (!all.ok) throw new Error('a patch that applied alone must apply in the list');
        const back = applyPatches(all.value.next, all.value.inverse);
        if (!back.ok) throw new Error('the inverse must apply');
        expect(canonicalJson(back.value.next)).toBe(canonicalJson(before));
      }),
    );
  });
});
