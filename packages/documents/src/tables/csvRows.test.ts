import { IssueList } from '@pds/core/tables';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvGrid } from './csvGrid';
import { type CsvRules, csvRows } from './csvRows';
import { TABLE_LIMITS } from './limits';

function read(text: string, rules: Partial<CsvRules> = {}) {
  const issues = new IssueList();
  const rows = csvRows(text, { separator: ';', keepGuard: false, limits: TABLE_LIMITS, ...rules }, issues);
  return { rows, issues: issues.toArray().map(({ code, params }) => ({ code, ...params })) };
}
const cells = (text: string, rules: Partial<CsvRules> = {}) => {
  const { rows } = read(text, rules);
  return 'length' in rows ? rows.map((row) => row.cells) : rows;
};

describe('csvRows', () => {
  test('lines may end as they like, and each is where it stands in the file', () => {
    const { rows, issues } = read('a;b\r\n"1\r\n2";x\r\rlast;\n\n;');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'x'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['last', ''] },
      { line: 6, cells: [''] },
      { line: 7, cells: ['', ''] },
    ]);
    expect(issues).toEqual([]);
  });

  test('quotation marks open at the beginning of a cell only, and two are one', () => {
    expect(cells('Via "Roma";"a ""b""";""\n')).toEqual([['Via "Roma"', 'a "b"', '']]);
    const stray = read('"a"b;c\n');
    expect(stray.rows).toEqual([{ line: 1, cells: ['ab', 'c'] }]);
    expect(stray.issues).toEqual([{ code: 'table.stray_quote', line: 1, column: '1' }]);
  });

  test.each([
    ['at the end of the file', 'a;b\nx;"y\n1;2\n3;4'],
    ['before another quoted cell', 'a;b\nx;"y\n1;2\n3;"4"'],
    ['before doubled ones', 'a;b\nx;"y\n1;2\n3;4""'],
  ])('one that is never closed spoils its line alone: %s', (_, text) => {
    const { rows, issues } = read(text);
    expect(rows).toMatchObject([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x', '"y'], unsound: true },
      { line: 3, cells: ['1', '2'] },
      { line: 4, cells: ['3', /""$/.test(text) ? '4""' : '4'] },
    ]);
    expect(issues).toEqual([{ code: 'table.open_quote', line: 2, column: '2' }]);
  });

  test('too many rows, columns or cells, and cells too long', () => {
    const limits = { ...TABLE_LIMITS, rows: 2, columns: 3, cells: 5, cell: 4 };
    expect(read('a\nb\nc', { limits }).rows).toMatchObject({ params: { excess: 'rows', limit: 2 } });
    expect(read(';;;', { limits }).rows).toMatchObject({ params: { excess: 'columns', limit: 3 } });
    expect(read(';;\n;;', { limits }).rows).toMatchObject({ params: { excess: 'cells', limit: 5 } });
    const long = read('abcd;abcde\nx', { limits });
    expect(long.rows).toEqual([
      { line: 1, cells: ['abcd', 'abcd'], unsound: true },
      { line: 2, cells: ['x'] },
    ]);
    expect(long.issues).toEqual([{ code: 'table.long_cell', line: 1, column: '2', limit: 4 }]);
  });

  test('no text keeps the reader long, and no line of it is lost', () => {
    const sign = fc.constantFrom('"', '""', ';', '\n', '\r', '\r\n', 'x', "'=");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        const { rows } = read(text);
        if (!('length' in rows)) throw new Error('no rows');
        const ends = text.split(/\r\n?|\n/).length;
        for (const [i, row] of rows.entries()) expect(row.line).toBeGreaterThan(rows[i - 1]?.line ?? 0);
        expect(rows.at(-1)?.line ?? 0).toBeLessThanOrEqual(ends);
      }),
    );
  });

  test.each(['"', '"a\n', '"""a\n', '""a;"', '"\n', "'", ';"x', 'x;"""\n'])(
    'a long file of %j is read once',
    (unit) => {
      const { rows } = read(unit.repeat(1_000_000 / unit.length));
      expect(rows).toBeDefined();
    },
  );
});

describe('the separator', () => {
  const found = (text: string, told?: ';' | ',' | '\t') => {
    const grid = csvGrid(text, told ? { separator: told } : {}, TABLE_LIMITS, new IssueList());
    return 'code' in grid ? grid : [grid.separator, grid.rows.length, grid.rows[0]?.cells.length];
  };

  test('is the sign by which the first rows are as wide as their heads', () => {
    expect(found('a;b\n1,5;2\n')).toEqual([';', 2, 2]);
    expect(found('a,b,c\nx;y,1,2\n')).toEqual([',', 2, 3]);
    expect(found('a\tb\n1,5\t2;3\n')).toEqual(['\t', 2, 2]);
    expect(found('Cognome, nome;Ufficio\nRossi;Anagrafe\nBianchi;Tributi\n')).toEqual([';', 3, 2]);
    expect(found('a\nb\n')).toEqual([';', 2, 1]);
    expect(found('')).toEqual([';', 0, undefined]);
  });

  test('may be told, by the caller or by the file', () => {
    expect(found('a;b\n1;2\n', ',')).toEqual([',', 2, 1]);
    expect(found('sep=,\r\na;b,c\n')).toEqual([',', 1, 2]);
    const grid = csvGrid('sep=;\na;b\n', {}, TABLE_LIMITS, new IssueList());
    expect('rows' in grid && grid.rows).toEqual([{ line: 2, cells: ['a', 'b'] }]);
  });
});
