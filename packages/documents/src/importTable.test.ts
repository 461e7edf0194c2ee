import { utf8Bytes } from '@pds/core/base';
import type { TableBlock } from '@pds/core/document';
import { type GridCell, integerCell, tableProfile, textCell } from '@pds/core/tables';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importTable } from './importTable';
import { readGrid } from './readGrid';
import { renderTable } from './renderTable';
import { cellText } from './spreadsheet/tableCells';
import { handMade } from './tables/testing/handMade';

const profile = tableProfile({
  columns: {
    title: { heads: ['denominazione'], read: textCell(), required: true },
    days: { heads: ['termine_giorni'], read: integerCell() },
  },
});
const codes = (bytes: Uint8Array) => readGrid(bytes).issues.map(({ code, params }) => ({ code, ...params }));
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

test('a file of a suite, with the mark of UTF-8 and semicolons', () => {
  const file = utf8Bytes('\ufeffDenominazione;Termine giorni;Note\r\nCittà;30;\r\n\r\nVia;x;\r\n');
  const read = importTable(file, profile);
  expect(read).toMatchObject({
    ok: true,
    value: {
      rows: [{ line: 2, value: { title: 'Città', days: 30 } }],
      rejected: [{ line: 4 }],
      source: { format: 'csv', encoding: 'utf-8', separator: ';' },
    },
    issues: [{ code: 'table.unknown_column' }, { code: 'table.not_integer', path: ['rows', 4, 'days'] }],
  });
});

test('a file in Windows-1252 says so', () => {
  const read = importTable(latin1('Denominazione,Termine giorni\nCitt\xe0,30\n'), profile);
  expect(read).toMatchObject({
    ok: true,
    value: { rows: [{ value: { title: 'Città' } }], source: { encoding: 'windows-1252', separator: ',' } },
    issues: [{ code: 'table.encoding', severity: 'info', params: { encoding: 'Windows-1252' } }],
  });
});

test('a fault of a workbook has the letter of its column', () => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    `<row r="3">${cell('Denominazione')}${cell('Termine giorni')}</row><row r="7">${cell('Uno')}<c><v>2.5</v></c></row>`,
  ];
  expect(importTable(handMade({ rows }), profile).issues).toEqual([
    {
      code: 'table.not_integer',
      severity: 'error',
      path: ['rows', 7, 'days'],
      params: { found: '2.5', line: 7, column: 'B', head: 'Termine giorni' },
    },
  ]);
});

test('faults of the file and of its rows are told together', () => {
  const read = importTable(utf8Bytes('termine_giorni;x\n"3\n4;5;6\n'), profile);
  expect(read.ok).toBe(false);
  expect(read.issues.map(({ code }) => code)).toEqual([
    ...['table.open_quote', 'table.unknown_column', 'table.missing_column', 'table.long_row'],
  ]);
});

describe('what was written comes back', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      "'",
      "'=1",
      "''-",
      '=1',
      ' x ',
      '\r\n',
      'a"b',
      '_x0041_',
      '_x005F_x0041_',
      '\ufeff',
      'sep=,',
      'a;b,c\td',
    ),
  );
  const value = fc.oneof(
    fc
      .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.nat(99))
      .map(([n, cents]) => `${n}.${cents}`),
    fc.integer().map(String),
    fc.constantFrom('2026-03-05', '1900-03-01', '1899-12-31', '9999-12-31', '007', '-0.50', '0.10'),
  );
  const cell = fc.oneof(
    word,
    value.map((data) => ({ text: data, value: data })),
  );
  const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: word,
      columns: fc.array(fc.record({ header: word }), { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
    }),
  );
  /** What a cell holds for whoever reads it: the words, or the data in their place. */
  const heldBy = (given: TableBlock['rows'][number][number]) =>
    typeof given === 'object' && 'value' in given ? given.value : cellText(given as string);
  const linesOf = ({ columns, rows }: TableBlock) => [
    columns.map(({ header }) => cellText(header)),
    ...rows.map((row) => row.map(heldBy)),
  ];
  const textOf = (given: GridCell | undefined) => (typeof given === 'object' ? given.text : (given ?? ''));

  test('as CSV, with every separator, decimal sign and mark', async () => {
    const options = fc.record({
      separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
      decimal: fc.constantFrom(',' as const, '.' as const),
      bom: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(table, options, fc.boolean(), async (given, how, isTold) => {
        const bytes = await renderTable(given, 'csv', how);
        const read = readGrid(bytes, isTold ? { separator: how.separator } : {});
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(read.issues).toEqual([]);
        const data = given.rows.map((row) => row.map((each) => typeof each === 'object' && 'value' in each));
        const lines = linesOf(given).map((line, y) =>
          line.map((text, x) =>
            data[y - 1]?.[x] && how.decimal === ',' && !/^\d{4}-/.test(text) ? text.replace('.', ',') : text,
          ),
        );
        expect(read.value.rows.map(({ cells }) => cells)).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  test('as XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (given) => {
        const read = readGrid(await renderTable(given, 'xlsx'));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(read.issues).toEqual([]);
        const lines = linesOf(given);
        expect(read.value.rows.map(({ line }) => line)).toEqual(lines.map((_, i) => i + 1));
        expect(read.value.rows.map(({ cells }, y) => lines[y]!.map((_, x) => textOf(cells[x])))).toEqual(
          lines,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('the guard may be kept', async () => {
    const given: TableBlock = { kind: 'table', caption: '', columns: [{ header: '=a' }], rows: [] };
    const read = readGrid(await renderTable(given, 'csv'), { keepGuard: true });
    expect(read.ok && read.value.rows[0]?.cells).toEqual(["'=a"]);
  });
});

describe('what is no table', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];
  const utf16 = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
  test.each<[string, Uint8Array, string]>([
    ['an older Excel', Uint8Array.from(compound), 'xls'],
    ['a workbook under a password', Uint8Array.from([...compound, 0x45, 0, ...utf16, 0]), 'encrypted'],
    ['a PDF', utf8Bytes('%PDF-1.7\n'), 'pdf'],
    ['a web page called .xls', utf8Bytes('<html><table><tr><td>a'), 'html'],
    ['a table of the web', utf8Bytes(' \n<TABLE border="1">'), 'html'],
    ['XML', utf8Bytes('\ufeff<?xml version="1.0"?><Workbook/>'), 'xml'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'binary'],
    ['an archive of something', zipSync({ 'a.txt': utf8Bytes('a') }), 'archive'],
  ])('%s', (_, bytes, format) => {
    expect(codes(bytes)).toEqual([{ code: 'table.unsupported', format }]);
  });

  test('an empty file, a blank one, a file too large, an archive cut short', () => {
    expect(importTable(new Uint8Array(), profile).issues).toMatchObject([{ code: 'table.empty' }]);
    expect(importTable(utf8Bytes(' \n;\n'), profile).issues).toMatchObject([{ code: 'table.empty' }]);
    expect(readGrid(new Uint8Array(11), { limits: { bytes: 10 } }).issues).toMatchObject([
      { code: 'table.too_large', params: { excess: 'bytes', limit: 10 } },
    ]);
    expect(codes(handMade({}).slice(0, -30))).toEqual([{ code: 'table.damaged', part: 'zip' }]);
  });
});

describe('villains', () => {
  test('a bomb is stopped while it is unpacked, whatever sizes it claims', () => {
    const bomb = handMade({ rows: [`<!--${' '.repeat(24_000_000)}-->`] });
    expect(bomb.length).toBeLessThan(40_000);
    const limits = { inflated: 8_000_000 };
    const refused = [{ code: 'table.too_large', params: { excess: 'inflated', limit: 8_000_000 } }];
    expect(readGrid(bomb, { limits }).issues).toMatchObject(refused);
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    const places = (signature: number) =>
      Array.from({ length: liar.length - 46 }, (_, at) => at).filter(
        (at) => view.getUint32(at, true) === signature,
      );
    for (const at of places(0x02014b50)) view.setUint32(at + 24, 7, true);
    for (const at of places(0x04034b50)) view.setUint32(at + 22, 7, true);
    expect(readGrid(liar, { limits }).issues).toMatchObject(refused);
    // The sheet's last bytes are no packed bytes: nobody gets that far.
    const [directory = 0] = places(0x02014b50);
    liar.fill(0xff, directory - 200, directory);
    expect(readGrid(liar, { limits }).issues).toMatchObject(refused);
    expect(readGrid(liar).issues).toMatchObject([{ code: 'table.damaged' }]);
  });

  test('a claim of four gigabytes costs nothing', () => {
    const bytes = handMade({ rows: ['<row/>'] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 20, 0xffffffff, true);
    expect(codes(bytes)).toMatchObject([{ code: 'table.damaged' }]);
  });

  test('no bytes make the reader throw', () => {
    const begun = fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b, 3, 4],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0xd0, 0xcf],
    );
    const end = fc.constantFrom<readonly number[]>([], [0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
    fc.assert(
      fc.property(begun, fc.uint8Array({ maxLength: 300 }), end, (head, rest, tail) => {
        const result = importTable(Uint8Array.from([...head, ...rest, ...tail]), profile);
        if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('no sheet makes the reader throw', () => {
    const piece = fc.constantFrom(
      ...[
        '<row>',
        '</row>',
        '<row r="3"/>',
        '<c>',
        '</c>',
        '<c r="B2" t="s">',
        '<v>',
        '</v>',
        '1',
        '<is>',
        '</is>',
      ],
      ...[
        '<t>',
        '</t>',
        '<f/>',
        '<rPh>',
        '</rPh>',
        '<!--',
        '-->',
        '<![CDATA[',
        '&#0;',
        '&a;',
        '<mergeCell/>',
        '<',
        '"',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 8 }), (rows, shared) => {
        const result = readGrid(handMade({ rows: [rows.join('')], shared: shared.join('') }));
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });
});
