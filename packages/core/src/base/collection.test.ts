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
        for (const [i, { op, at, n }] of edits.entries()) {
          const row = { id: `e${i}`, n };
          const target = model[at % Math.max(1, model.length)];
          if (op === 'add') {
            rows = rows.add(row);
            model = [...model, row];
          } else if (target && op === 'insert') {
            rows = rows.add(row, target.id);
            model = model.flatMap((old) => (old === target ? [row, old] : [old]));
          } else if (target && op === 'remove') {
            rows = rows.remove(target.id);
            model = model.filter((old) => old !== target);
          } else if (target && op === 'replace') {
            const changed = { ...target, n };
            rows = rows.replace(changed);
            model = model.map((old) => (old === target ? changed : old));
          }
        }
        expect(rows.toArray()).toEqual(model);
        expect(rows.size).toBe(model.length);
        for (const row of model) expect(rows.get(row.id)).toEqual(row);
        for (const [i, row] of model.entries()) expect(rows.after(row.id)).toEqual(model[i + 1]);
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

  test('rows that are not there are a mistake of the caller', () => {
    const rows = collectionOf([{ id: 'a', n: 1 }]);
    expect(() => rows.replace({ id: 'x', n: 0 })).toThrow(RangeError);
    expect(() => rows.remove('x')).toThrow(RangeError);
    expect(() => rows.add({ id: 'y', n: 0 }, 'x')).toThrow(RangeError);
    expect(() => rows.add({ id: 'a', n: 0 })).toThrow(RangeError);
  });
});
