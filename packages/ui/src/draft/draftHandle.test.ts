import { applyPatches, collectionOf, type Patch } from '@pds/core/base';
import { describe, expect, test } from 'vitest';
import { createDraftHandle } from './draftHandle';

const open = () =>
  createDraftHandle({
    value: {
      id: 'p',
      title: 'Piano',
      sites: collectionOf([{ id: 's1', name: 'Sede', address: { street: 'Via' } }]),
    },
    apply: (value, patches: readonly Patch[]) => applyPatches(value, patches),
    check: () => [],
    edit: (changes) => changes,
  });
const STREET = ['sites', 's1', 'address', 'street'];
const ISSUE = { code: 'field.not_a_date', severity: 'error' as const, params: {} };

describe('createDraftHandle', () => {
  test('reads any place, and nothing where there is none', () => {
    const draft = open();
    expect(draft.valueAt(['root', 'p', 'title'])).toBe('Piano');
    expect(draft.valueAt(STREET)).toBe('Via');
    expect(draft.valueAt(['sites', 's9', 'name'])).toBeUndefined();
    expect(draft.valueAt(['nothing', 's1', 'name'])).toBeUndefined();
    expect(draft.valueAt(['sites', 's1', 'name', 'length'])).toBeUndefined();
    expect(draft.valueAt(['sites', 's1', 'constructor'])).toBeUndefined();
  });

  test('puts, removes and holds what is refused until the place takes something', () => {
    const draft = open();
    draft.put(STREET, 'Piazza');
    expect(draft.valueAt(STREET)).toBe('Piazza');
    draft.put(STREET, undefined);
    expect(draft.valueAt(STREET)).toBeUndefined();
    const refused = ['sites', 's1', 'name', 'first'];
    draft.put(refused, 'x');
    expect(draft.heldAt(refused)?.typed).toBe('x');
    draft.put(['sites', 's1', 'name'], 'Sede');
    expect(draft.held()).toEqual([]);
  });

  test('undo lets go what was typed at the places that move, and only there', () => {
    const draft = open();
    draft.put(STREET, 'Piazza');
    draft.hold({ path: STREET, typed: '?', issues: [ISSUE] });
    draft.hold({ path: ['root', 'p', 'title'], typed: '?', issues: [ISSUE] });
    draft.undo();
    expect(draft.valueAt(STREET)).toBe('Via');
    expect(draft.held().map(({ path }) => path[0])).toEqual(['root']);
  });

  test('a place hears what is held there, and nothing of another', () => {
    const draft = open();
    const heard: string[] = [];
    const stop = draft.watch(STREET, () => heard.push('street'));
    draft.watch(['root', 'p', 'title'], () => heard.push('title'));
    draft.hold({ path: STREET, typed: '?', issues: [ISSUE] });
    expect(heard).toEqual(['street']);
    stop();
    draft.put(STREET, 'Piazza');
    expect(heard).toEqual(['street']);
  });

  test('a row that goes takes with it what was typed there', () => {
    const draft = open();
    draft.hold({ path: STREET, typed: '?', issues: [ISSUE] });
    draft.hold({ path: ['root', 'p', 'title'], typed: '?', issues: [ISSUE] });
    draft.edit([{ op: 'remove', collection: 'sites', id: 's1' }]);
    expect(draft.held().map(({ path }) => path[0])).toEqual(['root']);
  });

  test('a record put in place lets go what was typed at values that are others, and tells of it', () => {
    const draft = open();
    const title = ['root', 'p', 'title'];
    draft.hold({ path: STREET, typed: '?', issues: [ISSUE] });
    draft.hold({ path: title, typed: '?', issues: [ISSUE] });
    const { value } = draft.draft.state();
    draft.draft.replace(value);
    expect(draft.held()).toHaveLength(2);
    let told = 0;
    draft.watch(STREET, () => {
      told = draft.heldAt(STREET) ? told : told + 1;
    });
    draft.draft.replace({ ...value, sites: value.sites.remove('s1') });
    expect(draft.held().map(({ path }) => path)).toEqual([title]);
    expect(told).toBeGreaterThan(0);
    draft.draft.replace({ ...value, title: 'Altro' });
    expect(draft.held()).toEqual([]);
  });

  test('a path that names no field is a mistake of the programmer', () => {
    expect(() => open().put(['sites', 's1'], 'x')).toThrow(RangeError);
  });
});
