import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Collection, collectionOf } from './collection';

interface Named {
  readonly id: string;
  readonly n: number;
}
const ids = (rows: Collection<Named>) => rows.toArray().map((row) => row.id);

describe('collectionOf', () => {
  test('keeps the order over many pages and finds every row', () => {
    const rows = Array.from({ length: 1000 }, (_, n) => ({ id: `r${n}`, n }));
    const all = collectionOf(rows);
    expect(all.toArray()).toEqual(rows);
    expect(all.size).toBe(1000);
    for (const row of rows) expect(all.get(row.id)).toBe(row);
    expect(all.after('r127')?.id).toBe('r128');
    expect(all.after('r999')).toBeUndefined();
    expect(all.before('r128')?.id).toBe('r127');
    expect(all.before('r0')).toBeUndefined();
    expect([all.after('x'), all.before('x')]).toEqual([undefined, undefined]);
    for (const { id } of rows.slice(1)) expect(all.after(all.before(id)!.id)?.id).toBe(id);
  });

  test('two rows with one id are a mistake of the caller', () => {
    expect(() => collectionOf([{ id: 'a' }, { id: 'a' }])).toThrow(RangeError);
  });

  test('prints as a flat array', () => {
    expect(JSON.stringify({ rows: collectionOf([{ id: 'a' }]) })).toBe('{"rows":[{"id":"a"}]}');
  });

  test('behaves like a plain array under any sequence of edits', () => {
    const edit = fc.record({
      op: fc.constantFrom('add', 'insert', 'remove', 'replace'),
      at: fc.nat(),
      n: fc.integer(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.array(edit, { maxLength: 400 }), (start, edits) => {
        let model: Named[] = Array.from({ length: start }, (_, n) => ({ id: `s${n}`, n }));
        let rows: Collection<Named> = collectionOf(model);
        const draft = rows.draft();
        const [origin, asBuilt] = [rows, model];
        for (const [i, { op, at, n }] of edits.entries()) {
          const row = { id: `e${i}`, n };
          const target = model[at % Math.max(1, model.length)];
          if (op === 'add') {
            rows = rows.add(row);
            draft.add(row);
            model = [...model, row];
          } else if (target && op === 'insert') {
            rows = rows.add(row, target.id);
            draft.add(row, target.id);
            model = model.flatMap((old) => (old === target ? [row, old] : [old]));
          } else if (target && op === 'remove') {
            rows = rows.remove(target.id);
            draft.remove(target.id);
            model = model.filter((old) => old !== target);
          } else if (target && op === 'replace') {
            const changed = { ...target, n };
            rows = rows.replace(changed);
            draft.replace(changed);
            model = model.map((old) => (old === target ? changed : old));
          }
        }
        for (const edited of [rows, draft.done()]) {
          expect(edited.toArray()).toEqual(model);
          expect([...edited]).toEqual(model);
          expect(edited.size).toBe(model.length);
          for (const row of model) expect(edited.get(row.id)).toEqual(row);
          for (const [i, row] of model.entries()) expect(edited.after(row.id)).toEqual(model[i + 1]);
        }
        expect(origin.toArray()).toEqual(asBuilt);
      }),
      { numRuns: 60 },
    );
  });

  test('an edit leaves the collection it came from as it was', () => {
    const before = collectionOf([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    const after = before.remove('a').add({ id: 'c', n: 3 });
    expect(ids(before)).toEqual(['a', 'b']);
    expect(ids(after)).toEqual(['b', 'c']);
  });

  test('a draft leaves alone what it came from and what it answered', () => {
    const before = collectionOf([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    const draft = before.draft();
    draft.replace({ id: 'a', n: 3 });
    draft.add({ id: 'c', n: 4 }, 'b');
    const first = draft.done();
    draft.remove('b');
    draft.replace({ id: 'c', n: 5 });
    expect(before.toArray().map(({ n }) => n)).toEqual([1, 2]);
    expect(first.toArray().map(({ n }) => n)).toEqual([3, 4, 2]);
    expect(
      draft
        .done()
        .toArray()
        .map(({ n }) => n),
    ).toEqual([3, 5]);
    expect([first.has('b'), draft.has('b'), draft.after('a')?.id]).toEqual([true, false, 'c']);
  });

  test('a draft finds every row, however far it grows', () => {
    const draft = collectionOf<Named>([]).draft();
    for (let n = 0; n < 5000; n++) draft.add({ id: `r${n}`, n }, n % 3 === 2 ? `r${n - 1}` : undefined);
    const rows = draft.done();
    expect(rows.size).toBe(5000);
    for (let n = 0; n < 5000; n++) expect(rows.get(`r${n}`)?.n).toBe(n);
    expect(rows.after('r5')?.id).toBe('r4');
  });

  test('rows that are not there are a mistake of the caller', () => {
    const rows = collectionOf([{ id: 'a', n: 1 }]);
    expect(() => rows.replace({ id: 'x', n: 0 })).toThrow(RangeError);
    expect(() => rows.remove('x')).toThrow(RangeError);
    expect(() => rows.add({ id: 'y', n: 0 }, 'x')).toThrow(RangeError);
    expect(() => rows.add({ id: 'a', n: 0 })).toThrow(RangeError);
    expect(() => rows.draft().remove('x')).toThrow(RangeError);
  });
});
