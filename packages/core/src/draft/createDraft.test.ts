import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { canonicalJson } from '../base/json';
import { applyPatches, type Patch } from '../base/patch';
import { createDraft } from './createDraft';

const record = () => ({
  id: 'p',
  title: 'Piano',
  sites: collectionOf([
    { id: 's1', name: 'Sede' },
    { id: 's2', name: 'Delegazione' },
  ]),
});
type Sample = ReturnType<typeof record>;
const rename = (id: string, value: string): Patch => ({
  op: 'set',
  collection: 'sites',
  id,
  path: ['name'],
  value,
});
const check = (value: Sample) =>
  value.sites
    .toArray()
    .flatMap(({ id, name }) =>
      name === ''
        ? [{ code: 'x.empty', severity: 'error' as const, path: ['sites', id, 'name'], params: {} }]
        : [],
    );
const open = () =>
  createDraft({
    value: record(),
    apply: (value: Sample, patch: Patch) => applyPatches(value, [patch]),
    check,
  });
const nameOf = (draft: ReturnType<typeof open>, id: string) => draft.state().value.sites.get(id)?.name;

describe('createDraft', () => {
  test('undo and redo move along, and a new command ends what could be redone', () => {
    const draft = open();
    draft.run(rename('s1', 'A'));
    draft.run(rename('s1', 'B'));
    expect(draft.undo()).toBe(true);
    expect(nameOf(draft, 's1')).toBe('A');
    expect(draft.redo()).toBe(true);
    expect(nameOf(draft, 's1')).toBe('B');
    draft.undo();
    draft.run(rename('s1', 'C'));
    expect(draft.redo()).toBe(false);
    expect(draft.undo() && draft.undo() && !draft.undo()).toBe(true);
    expect(nameOf(draft, 's1')).toBe('Sede');
  });

  test('a refused command changes nothing and is not pending', () => {
    const draft = open();
    const before = draft.state();
    expect(draft.run(rename('s9', 'x')).ok).toBe(false);
    expect(draft.state()).toBe(before);
    expect(draft.unsaved()).toEqual([]);
  });

  test('what was done, undone and done again is saved step by step, and the steps replay to the same value', () => {
    const move = fc.oneof(
      fc.record({ id: fc.constantFrom('s1', 's2'), value: fc.string({ maxLength: 3 }) }),
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const draft = open();
        for (const each of moves) {
          if (each === 'undo') draft.undo();
          else if (each === 'redo') draft.redo();
          else draft.run(rename(each.id, each.value));
        }
        let replayed = record();
        for (const { patches } of draft.unsaved()) {
          const result = applyPatches(replayed, patches);
          if (!result.ok) throw new Error('a saved step must apply');
          replayed = result.value.next;
        }
        expect(canonicalJson(replayed)).toBe(canonicalJson(draft.state().value));
        while (draft.undo());
        expect(canonicalJson(draft.state().value)).toBe(canonicalJson(record()));
      }),
    );
  });

  test('typing may be merged into one step to undo while every keystroke is still saved', () => {
    const draft = createDraft({
      value: record(),
      apply: (value: Sample, patch: Patch) => applyPatches(value, [patch]),
      check,
      merge: (a, b) => (a.id === b.id ? b : undefined),
    });
    draft.run(rename('s1', 'S'));
    draft.run(rename('s1', 'Se'));
    draft.run(rename('s2', 'D'));
    expect(draft.unsaved()).toHaveLength(3);
    draft.undo();
    expect(nameOf(draft, 's1')).toBe('Se');
    draft.undo();
    expect(nameOf(draft, 's1')).toBe('Sede');
    expect(draft.redo()).toBe(true);
    expect(nameOf(draft, 's1')).toBe('Se');
  });

  test('a place hears of its own changes and of its issues, of nothing else', () => {
    const draft = open();
    const heard: string[] = [];
    draft.subscribeAt(['sites', 's1', 'name'], () => heard.push('name'));
    draft.subscribeAt(['sites', 's1'], () => heard.push('row'));
    draft.subscribeAt(['sites', 's2'], () => heard.push('other'));
    const stop = draft.subscribe(() => heard.push('any'));
    draft.run(rename('s1', ''));
    expect(heard).toEqual(['name', 'row', 'any']);
    expect(draft.issuesAt(['sites', 's1'])).toHaveLength(1);
    expect(draft.issuesAt(['sites', 's2'])).toHaveLength(0);
    stop();
    draft.run(rename('s2', 'x'));
    expect(heard).toEqual(['name', 'row', 'any', 'other']);
    draft.replace(record());
    expect(heard.slice(4).sort()).toEqual(['name', 'other', 'row']);
  });

  test('an issue elsewhere that comes or goes wakes the place where it stands', () => {
    const draft = createDraft({
      value: record(),
      apply: (value: Sample, patch: Patch) => applyPatches(value, [patch]),
      check: (value) =>
        value.sites.get('s1')?.name === value.sites.get('s2')?.name
          ? [{ code: 'x.twin', severity: 'warning' as const, path: ['sites', 's2', 'name'], params: {} }]
          : [],
    });
    let heard = 0;
    draft.subscribeAt(['sites', 's2', 'name'], () => heard++);
    draft.run(rename('s1', 'Delegazione'));
    expect(heard).toBe(1);
    draft.run(rename('s1', 'Altro'));
    expect(heard).toBe(2);
    draft.run(rename('s1', 'Altra'));
    expect(heard).toBe(2);
  });

  test('what is typed while an older save is under way stays unsaved, even after a value was put in place', () => {
    const draft = open();
    draft.run(rename('s1', 'A'));
    const underWay = draft.unsaved();
    draft.replace(record());
    draft.run(rename('s1', 'typed'));
    draft.saved(underWay);
    expect(draft.unsaved()).toHaveLength(1);
    expect(draft.state().dirty).toBe(true);
  });

  test('undo ends at a command that is not to be taken back', () => {
    const draft = createDraft({
      value: record(),
      apply: (value: Sample, patch: Patch) => applyPatches(value, [patch]),
      check,
      undoable: (patch) => patch.id !== 's2',
    });
    draft.run(rename('s1', 'A'));
    draft.run(rename('s2', 'signed'));
    expect(draft.state().canUndo).toBe(false);
    draft.run(rename('s1', 'B'));
    expect([draft.undo(), draft.undo()]).toEqual([true, false]);
    expect([nameOf(draft, 's1'), nameOf(draft, 's2')]).toEqual(['A', 'signed']);
    expect(draft.unsaved().map((step) => step.kind)).toEqual(['do', 'do', 'do', 'undo']);
  });

  test('one listener may be given twice and taken back once', () => {
    const draft = open();
    let heard = 0;
    const listener = () => heard++;
    const stop = draft.subscribe(listener);
    draft.subscribe(listener);
    stop();
    draft.run(rename('s1', 'A'));
    expect(heard).toBe(1);
  });

  test('dirty per place until the steps are saved', () => {
    const draft = open();
    draft.run(rename('s1', 'A'));
    expect(draft.isDirty(['sites', 's1', 'name'])).toBe(true);
    expect(draft.isDirty(['sites', 's1'])).toBe(true);
    expect(draft.isDirty(['sites', 's2'])).toBe(false);
    draft.run(rename('s2', 'B'));
    draft.saved(draft.unsaved().slice(0, 1));
    expect(draft.isDirty(['sites', 's1'])).toBe(false);
    expect(draft.state().dirty).toBe(true);
    draft.saved(draft.unsaved());
    expect(draft.state().dirty).toBe(false);
  });
});
