import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, IdTable } from './idTable';

test('numbers ids as a map would', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat(40).map(String)), { maxLength: 200 }), (ids) => {
      const table = new IdTable();
      const map = new Map<string, number>();
      for (const id of ids) {
        if (!map.has(id)) {
          expect(table.find(id)).toBe(-1);
          map.set(id, map.size);
        }
        expect(table.intern(id)).toBe(map.get(id));
      }
      for (const [id, number] of map) expect([table.find(id), table.id(number)]).toEqual([number, id]);
      expect(table.size).toBe(map.size);
    }),
  );
});

test('ids made to collide are numbered all the same', () => {
  const mask = 2 ** 13 - 1;
  const colliding: string[] = [];
  for (let i = 0; colliding.length < 200; i++)
    if ((hashOf(`id-${i}`) & mask) === 7) colliding.push(`id-${i}`);
  const table = new IdTable(2 ** 12);
  for (const [number, id] of colliding.entries()) expect(table.intern(id)).toBe(number);
  for (const [number, id] of colliding.entries())
    expect([table.find(id), table.intern(id)]).toEqual([number, number]);
  expect([table.find('other'), table.intern('other'), table.size]).toEqual([-1, 200, 201]);
});
