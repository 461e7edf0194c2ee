import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../base/result';
import { listCell } from './cells/listCell';
import { integerCell } from './cells/numberCells';
import { textCell } from './cells/textCell';
import { choiceCell } from './cells/wordCells';
import type { Grid, GridCell } from './grid';
import { tableProfile } from './profile';
import { readTable } from './readTable';

const profile = tableProfile({
  columns: {
    title: { heads: ['denominazione', 'titolo'], read: textCell(), required: true },
    days: { heads: ['termine_giorni'], read: integerCell({ min: 1 }) },
    channels: { heads: ['canali'], read: listCell(choiceCell({ pec: ['PEC'], desk: ['sportello'] })) },
    target: { prefix: 'target ', read: integerCell() },
  },
});

function gridOf(lines: readonly (readonly GridCell[])[], columns: Grid['columns'] = 'numbered'): Grid {
  return { columns, rows: lines.map((cells, i) => ({ line: i + 1, cells })) };
}
const read = (...lines: readonly (readonly GridCell[])[]) => readTable(gridOf(lines), profile);
const codes = (issues: readonly { readonly code: string; readonly severity: string }[]) =>
  issues.map(({ code, severity }) => `${severity} ${code}`);

describe('readTable', () => {
  test('heads are known without case, accents, blanks and signs, in any order', () => {
    const result = read(['Canalì', ' TITOLO ', 'termine-giorni'], ['sportello, pec', 'Accesso', '30']);
    expect(result.issues).toEqual([]);
    expect(result.ok && result.value.rows).toEqual([
      { line: 2, value: { title: 'Accesso', days: 30, channels: ['desk', 'pec'], target: new Map() } },
    ]);
  });

  test('a wrong line is told by all its faults and takes no other with it', () => {
    const result = read(
      ['titolo', 'termine giorni', 'canali', 'Target 2026'],
      ['Primo', '10', '', ''],
      ['', 'dieci', 'fax', 'x'],
      ['Terzo', '0', 'pec', '7'],
      ['Quarto', '', 'pec', '7'],
    );
    expect(result.issues).toEqual([
      {
        code: 'table.no_value',
        severity: 'error',
        path: ['rows', 3, 'title'],
        params: { line: 3, column: '1', head: 'titolo' },
      },
      {
        code: 'table.not_integer',
        severity: 'error',
        path: ['rows', 3, 'days'],
        params: { found: 'dieci', line: 3, column: '2', head: 'termine giorni' },
      },
      {
        code: 'table.not_in_list',
        severity: 'error',
        path: ['rows', 3, 'channels', 0],
        params: { found: 'fax', allowed: ['PEC', 'sportello'], line: 3, column: '3', head: 'canali' },
      },
      {
        code: 'table.not_integer',
        severity: 'error',
        path: ['rows', 3, 'target', '2026'],
        params: { found: 'x', line: 3, column: '4', head: 'Target 2026' },
      },
      {
        code: 'table.below',
        severity: 'error',
        path: ['rows', 4, 'days'],
        params: { found: '0', least: '1', line: 4, column: '2', head: 'termine giorni' },
      },
    ]);
    if (!result.ok) throw new Error('no value');
    expect(result.value.rows.map(({ line, value }) => [line, value.title, value.target.get('2026')])).toEqual(
      [
        [2, 'Primo', null],
        [5, 'Quarto', 7],
      ],
    );
    expect(result.value.rejected.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('columns that are missing, strange or there twice', () => {
    const result = read(['termine giorni', '', 'note', 'Termine Giorni'], ['x', 'y', 'z', '3'], ['4']);
    expect(codes(result.issues)).toEqual([
      'warning table.unknown_column',
      'error table.repeated_column',
      'error table.missing_column',
      'error table.not_integer',
      'warning table.short_row',
    ]);
    expect(result.ok).toBe(false);
    expect(result.issues[1]?.params).toEqual({ column: '4', head: 'Termine Giorni', first: '1' });
    expect(result.issues[2]?.path).toEqual(['columns', 'title']);
  });

  test('in a workbook columns have letters, and lines end with their last cell', () => {
    const result = readTable(
      gridOf([['canali', 'titolo', 'note'], ['pec'], ['', 'Uno']], 'lettered'),
      profile,
    );
    expect(result.issues.map(({ params }) => params)).toEqual([
      { column: 'C', head: 'note' },
      { line: 2, column: 'B', head: 'titolo' },
    ]);
    expect(result.ok && result.value.rows).toHaveLength(1);
  });

  test('lines too long are wrong, too short ones doubtful, blank ones nothing', () => {
    const result = read(
      ['titolo', 'canali', ' '],
      ['Uno', '', ' ', 'x'],
      [' ', ''],
      [],
      ['Due'],
      ['Tre', '', ''],
    );
    expect(result.issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['table.long_row', ['rows', 2], { line: 2, cells: 4, heads: 2 }],
      ['table.short_row', ['rows', 5], { line: 5, cells: 1, heads: 2 }],
    ]);
    expect(result.ok && result.value.rows.map(({ value }) => value.title)).toEqual(['Due', 'Tre']);
  });

  test('nothing, blank lines, and heads further down', () => {
    expect(codes(read().issues)).toEqual(['error table.empty']);
    expect(codes(read([''], [' ', '']).issues)).toEqual(['error table.empty']);
    const grid = gridOf([['Comune di Prova'], [], ['titolo'], ['Uno']]);
    const result = readTable(grid, profile, { headLine: 3 });
    expect(result.ok && result.value.rows.map(({ line }) => line)).toEqual([4]);
    expect(codes(readTable(grid, profile, { headLine: 2 }).issues)).toEqual(['error table.empty']);
    expect(codes(readTable(grid, profile, { headLine: 9 }).issues)).toEqual(['error table.empty']);
  });

  test('a line that could not be read whole is given back and not judged further', () => {
    const grid: Grid = {
      columns: 'numbered',
      rows: [
        { line: 1, cells: ['titolo'] },
        { line: 2, cells: [''], unsound: true },
      ],
    };
    const result = readTable(grid, profile);
    expect(result).toEqual({ ok: true, value: { rows: [], rejected: [grid.rows[1]] }, issues: [] });
  });

  test('a record of one’s own has its faults at its line', () => {
    const own = tableProfile({
      columns: { from: { heads: ['da'], read: integerCell() }, to: { heads: ['a'], read: integerCell() } },
      row: ({ from, to }) => {
        const issue = { code: 'own.backwards', severity: 'error' as const, path: ['to'], params: {} };
        return ok(`${from}-${to}`, from !== null && to !== null && to < from ? [issue] : []);
      },
    });
    const result = readTable(
      gridOf([
        ['da', 'a'],
        ['1', '2'],
        ['2', '1'],
      ]),
      own,
    );
    expect(result).toEqual({
      ok: true,
      value: { rows: [{ line: 2, value: '1-2' }], rejected: [{ line: 3, cells: ['2', '1'] }] },
      issues: [{ code: 'own.backwards', severity: 'error', path: ['rows', 3, 'to'], params: {} }],
    });
  });

  test('a thousand faults are told, the others counted', () => {
    const lines = Array.from({ length: 3000 }, () => ['x', 'tre']);
    const { issues } = read(['titolo', 'termine giorni'], ...lines);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({
      code: 'table.more_issues',
      severity: 'error',
      params: { count: 2000 },
    });
    const short = read(['titolo', 'canali'], ...Array.from({ length: 1002 }, () => ['x']));
    expect(short.issues.at(-1)).toMatchObject({ severity: 'warning', params: { count: 2 } });
  });

  test('every line is a record, or rejected, or blank; and every rejected one is told', () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', 'Uno', '30', 'pec', 'pec,fax', 'titolo'),
      fc.record({ kind: fc.constantFrom('number', 'date', 'flag', 'error'), text: fc.string() }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ) as fc.Arbitrary<GridCell>;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (lines) => {
        const result = read(['titolo', 'termine giorni', 'canali', 'target x'], ...lines);
        if (!result.ok) throw new Error('no value');
        const filled = lines.flatMap((cells, i) =>
          cells.some((each) => typeof each !== 'string' || each.trim() !== '') ? [i + 2] : [],
        );
        const { rows, rejected } = result.value;
        expect([...rows, ...rejected].map(({ line }) => line).sort((a, b) => a - b)).toEqual(filled);
        const wrong = new Set(
          result.issues.flatMap(({ severity, path }) => (severity === 'error' ? [path?.[1]] : [])),
        );
        expect([...wrong].sort((a, b) => Number(a) - Number(b))).toEqual(rejected.map(({ line }) => line));
      }),
    );
  });
});
