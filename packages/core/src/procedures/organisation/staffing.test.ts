import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StaffingLine } from '../model/organisation';
import { checkStaffing } from './checkStaffing';
import { staffingTotals } from './staffingTotals';

const posts = fc
  .array(
    fc
      .record({ units: fc.nat(20), vacant: fc.nat(20) })
      .map(({ units, vacant }) => ({ units, vacant: Math.min(units, vacant) })),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(
      ({ units, vacant }, i): StaffingLine => ({ id: `p${i}`, title: 'Posto', kind: 'post', units, vacant }),
    ),
  );
const line = (id: string, kind: StaffingLine['kind'], units: number): StaffingLine => ({
  id,
  title: id,
  kind,
  units,
});
const sum = (rows: readonly StaffingLine[], of: 'units' | 'vacant') =>
  rows.reduce((total, row) => total + (row[of] ?? 0), 0);

test('either sum explains its total, whatever the table, and its terms add up to what is printed', () => {
  fc.assert(
    fc.property(posts, posts, fc.nat(20), fc.boolean(), (first, second, external, isFilled) => {
      const renamed = second.map((row) => ({ ...row, id: `s${row.id}` }));
      const all = [...first, ...renamed];
      const printed = sum(all, 'units') + external - (isFilled ? sum(all, 'vacant') : 0);
      const totals = staffingTotals([
        ...first,
        line('t1', 'subtotal', sum(first, 'units')),
        ...renamed,
        line('t2', 'subtotal', sum(renamed, 'units') - sum(renamed, 'vacant')),
        line('e', 'external', external),
        line('t', 'total', printed),
      ]);
      expect(totals.map(({ reading }) => reading)).toEqual([
        'all-posts',
        sum(renamed, 'vacant') === 0 ? 'all-posts' : 'filled-posts',
        isFilled && sum(all, 'vacant') > 0 ? 'filled-posts' : 'all-posts',
      ]);
      for (const { terms, printed: total } of totals)
        expect(terms.reduce((at, { units }) => at + units, 0)).toBe(total);
    }),
  );
});

test('a total that is neither sum has no explanation', () => {
  fc.assert(
    fc.property(posts, fc.nat(200), (rows, printed) => {
      const [total] = staffingTotals([...rows, line('t', 'total', printed)]);
      const explained = [sum(rows, 'units'), sum(rows, 'units') - sum(rows, 'vacant')].includes(printed);
      expect(total?.reading !== null).toBe(explained);
      const found = checkStaffing([...rows, line('t', 'total', printed)]).map(({ code }) => code);
      expect(found).toEqual(explained ? [] : ['staffing.total_differs']);
    }),
  );
});

test('vacancies that differ from those of the lines, or exceed their line; a number that comes three times', () => {
  const rows: StaffingLine[] = [
    { ...line('a', 'post', 2), item: '1', vacant: 3 },
    { ...line('b', 'post', 2), item: '1' },
    { ...line('c', 'post', 2), item: '1' },
    { ...line('t', 'subtotal', 6), vacant: 1 },
  ];
  expect(checkStaffing(rows).map(({ code, path }) => [code, ...path!.slice(1)])).toEqual([
    ['staffing.vacant_exceeds', 'a', 'vacant'],
    ['staffing.number_twice', 'b', 'item'],
    ['staffing.number_twice', 'c', 'item'],
    ['staffing.vacant_differs', 't', 'vacant'],
  ]);
});
