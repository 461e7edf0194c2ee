import type { GridCell } from '@pds/core/tables';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GridOptions, readGrid } from '../readGrid';
import { renderTable } from '../renderTable';
import { type HandMade, handMade } from './testing/handMade';

function grid(bytes: Uint8Array, options: GridOptions = {}) {
  const read = readGrid(bytes, options);
  return {
    rows: read.ok ? read.value.rows : null,
    source: read.ok ? read.value.source : null,
    issues: read.issues.map(({ code, severity, params }) => ({ code, severity, ...params })),
  };
}
const made = (book: HandMade, options: GridOptions = {}) => grid(handMade(book), options);
const cellsOf = (book: HandMade): readonly (readonly GridCell[])[] =>
  made(book).rows?.map(({ cells }) => cells) ?? [];
const number = (text: string): GridCell => ({ kind: 'number', text });
const date = (text: string): GridCell => ({ kind: 'date', text });

describe('the cells of a workbook', () => {
  test.each([false, true])('of every type, strict: %s', (strict) => {
    const { rows, issues, source } = made({
      strict,
      shared:
        '<si><t>Uno</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Due </t></r><r><t>parole</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
      rows: [
        [
          '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>',
          '<row r="4"><c r="A4"><v>1250.50</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#N/A</v></c>',
          '<c r="D4" t="inlineStr"><is><t> a&#x26;b _x000D__x000A_c</t></is></c><c r="E4" t="d"><v>2026-03-05T00:00:00</v></c>',
          '<c r="F4" s="3"/></row><row><c t="str"><v>senza</v></c><c><v>1E-3</v></c></row><row r="9"/>',
        ].join(''),
      ],
    });
    expect(issues).toEqual([]);
    expect(source).toEqual({ format: 'xlsx', sheet: 'Foglio1' });
    expect(rows).toEqual([
      { line: 2, cells: ['Uno', '', 'Due parole'] },
      {
        line: 4,
        cells: [
          ...[number('1250.50'), { kind: 'flag', text: 'true' }, { kind: 'error', text: '#N/A' }],
          ...[' a&b \nc', date('2026-03-05')],
        ],
      },
      { line: 5, cells: ['senza', number('1E-3')] },
      { line: 9, cells: [] },
    ]);
  });

  test('days by their number formats, in the count from 1900 and from 1904', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="171" formatCode="&quot;giorni &quot;0"/><numFmt numFmtId="172" formatCode="[h]:mm:ss"/><numFmt numFmtId="173" formatCode="[$-410]mmmm"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      `<cellXfs>${[0, 14, 170, 171, 172, 173, 22].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const row = (serials: readonly [style: number, serial: string][]) =>
      `<row>${serials.map(([style, serial]) => `<c s="${style}"><v>${serial}</v></c>`).join('')}</row>`;
    const rows = [
      row([
        ...([1, 2, 3, 4, 5, 6, 0] as const).map((style): [number, string] => [style, '46086']),
        ...([
          [2, '46086.446527777778'],
          [1, '46086.9999999'],
          [1, '1'],
          [1, '59'],
          [1, '60'],
          [1, '61'],
        ] as [number, string][]),
        ...([
          [1, '0'],
          [1, '-3'],
          [1, '2958465'],
          [1, '2958466'],
          [1, 'x'],
        ] as [number, string][]),
      ]),
    ];
    expect(cellsOf({ rows, styles })).toEqual([
      [
        ...[date('2026-03-05'), date('2026-03-05'), number('46086'), number('46086'), date('2026-03-05')],
        ...[date('2026-03-05'), number('46086'), date('2026-03-05T10:43:00'), date('2026-03-06')],
        ...[
          date('1900-01-01'),
          date('1900-02-28'),
          number('60'),
          date('1900-03-01'),
          number('0'),
          number('-3'),
        ],
        ...[date('9999-12-31'), number('2958466'), number('x')],
      ],
    ]);
    const old = cellsOf({
      rows: [
        row([
          [1, '0'],
          [1, '44624'],
          [1, '2957003'],
          [1, '2957004'],
        ]),
      ],
      styles,
      properties: 'date1904="1"',
    });
    expect(old).toEqual([[date('1904-01-01'), date('2026-03-05'), date('9999-12-31'), number('2957004')]]);
  });

  test('formulas and merged cells are told once, with their first place', () => {
    const { rows, issues } = made({
      rows: ['<row r="3"><c r="B3"><f>A1+1</f><v>7</v></c><c r="C3" t="str"><f>B3</f><v>sette</v></c></row>'],
      after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C4:C6"/></mergeCells>',
    });
    expect(rows).toEqual([{ line: 3, cells: ['', number('7'), 'sette'] }]);
    expect(issues).toEqual([
      { code: 'table.formula', severity: 'warning', line: 3, column: 'B', count: 2 },
      { code: 'table.merged', severity: 'warning', range: 'A1:B1', count: 2 },
    ]);
  });

  test('names with prefixes, comments and instructions are nothing special', () => {
    const sheet =
      '\ufeff<?xml version="1.0"?><!-- c --><x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf({ files: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([['a<b']]);
  });
});

describe('the sheet', () => {
  const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const book = {
    rows: [cell('uno'), cell('due'), cell('tre')],
    names: ['Nascosto', 'Sedi &amp; beni', 'Note'],
    states: ['hidden'],
  };

  test('is the first that is not hidden, or the one that is named', () => {
    const first = made(book);
    expect(first.source).toEqual({ format: 'xlsx', sheet: 'Sedi & beni' });
    expect(first.rows?.[0]?.cells).toEqual(['due']);
    expect(first.issues).toEqual([
      { code: 'table.sheet_taken', severity: 'info', sheet: 'Sedi & beni', count: 2 },
    ]);
    expect(made(book, { sheet: 'Nascosto' })).toMatchObject({ rows: [{ cells: ['uno'] }], issues: [] });
    expect(made({ ...book, states: ['hidden', 'veryHidden', 'hidden'] }).rows?.[0]?.cells).toEqual(['uno']);
    expect(made(book, { sheet: 'Altro' }).issues).toEqual([
      {
        code: 'table.no_sheet',
        severity: 'error',
        sheet: 'Altro',
        sheets: ['Nascosto', 'Sedi & beni', 'Note'],
      },
    ]);
  });
});

describe('what is no sound workbook', () => {
  const sheet = (inside: string) => ({
    files: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${inside}</sheetData></worksheet>` },
  });
  test.each<[string, HandMade]>([
    [
      'a document type',
      { files: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } },
    ],
    ['tags that do not close one another', sheet('<row><c></row></c>')],
    ['a sheet that ends in the middle', { files: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' } }],
    ['elements too deep', sheet('<a>'.repeat(100) + '</a>'.repeat(100))],
    [
      'a text of millions of characters',
      sheet(`<row><c t="inlineStr"><is><t>${'&amp;'.repeat(600_000)}</t></is></c></row>`),
    ],
    ['a tag of millions of characters', sheet(`<row x="${' '.repeat(2_500_000)}"/>`)],
    [
      'a workbook of endless sheets',
      { files: { 'xl/workbook.xml': `<workbook>${'<sheet/>'.repeat(1_100_000)}</workbook>` } },
    ],
    ['rows that run backwards', sheet('<row r="2"/><row r="1"/>')],
    ['a row after the last', sheet('<row r="1048577"/>')],
    ['a row that is none', sheet('<row r="x"/>')],
    ['cells that run backwards', sheet('<row><c r="B1"/><c r="A1"/></row>')],
    ['a cell that is nowhere', sheet('<row><c r="1A"/></row>')],
    ['a cell outside of rows', sheet('<c r="A1"/>')],
    ['a shared text that is not there', sheet('<row><c t="s"><v>7</v></c></row>')],
    ['no sheet at all', { files: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }],
    ['no workbook part', { files: { 'xl/_rels/workbook.xml.rels': null } }],
    ['styles that are told of and missing', { files: { 'xl/styles.xml': null } }],
    ['no root', { files: { '_rels/.rels': '<Relationships/>' } }],
    ['broken styles', { files: { 'xl/styles.xml': '<a' } }],
  ])('%s', (_, book) => {
    const { rows, issues } = made(book);
    expect(rows).toBeNull();
    expect(issues.at(-1)).toMatchObject({ code: 'table.damaged', severity: 'error' });
  });

  test('a million columns, a million cells of one row, and too many rows', () => {
    const wide = made(sheet('<row><c r="XFE1"><v>1</v></c></row>'));
    expect(wide.issues).toMatchObject([{ code: 'table.too_large', excess: 'columns', limit: 16_384 }]);
    const sparse = Array.from(
      { length: 310 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    expect(made(sheet(sparse.join(''))).issues).toMatchObject([{ excess: 'cells', limit: 5_000_000 }]);
    expect(made(sheet('<row/>'.repeat(5)), { limits: { rows: 4 } }).issues).toMatchObject([
      { excess: 'rows', limit: 4 },
    ]);
  });

  test('a cell too long spoils its row alone', () => {
    const text = (words: string) => `<row><c t="inlineStr"><is><t>${words}</t></is></c></row>`;
    const { rows, issues } = made(sheet(text('abcde') + text('x')), { limits: { cell: 4 } });
    expect(rows).toEqual([
      { line: 1, cells: ['abcd'], unsound: true },
      { line: 2, cells: ['x'] },
    ]);
    expect(issues).toEqual([{ code: 'table.long_cell', severity: 'error', line: 1, column: 'A', limit: 4 }]);
  });

  test('formats are known by what a file holds', () => {
    const zip = (files: Readonly<Record<string, string | null>>) =>
      made({ files: { '[Content_Types].xml': null, ...files } }).issues[0];
    expect(zip({ 'content.xml': '', mimetype: '' })).toMatchObject({ format: 'ods' });
    expect(zip({ 'xl/workbook.bin': '' })).toMatchObject({ format: 'xlsb' });
    expect(zip({ 'word/document.xml': '' })).toMatchObject({ code: 'table.unsupported', format: 'archive' });
  });
});

test('what renderTable writes comes back, and a flipped byte of it is never taken for something else', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    `riga ${i}`,
    { text: 'x', value: `2026-03-${i + 1 < 10 ? '0' : ''}${i + 1}` },
  ]);
  const columns = [{ header: 'a' }, { header: 'b' }];
  const bytes = await renderTable({ kind: 'table', caption: 'c', columns, rows }, 'xlsx');
  const right = grid(bytes).rows;
  expect(right).toHaveLength(31);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ by;
      const { rows: read, issues } = grid(damaged);
      if (read === null) expect(issues.at(-1)?.severity).toBe('error');
      else if (damaged[0] === 0x50) expect(read).toEqual(right);
    }),
    { numRuns: 600 },
  );
});
