import { renderTable, tablesOf } from '@pds/documents';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { samplePaper } from './cases';
import { all, parseXml, textOfFile, unzipped, words } from './xmlParts';

const tables = tablesOf(samplePaper('it').blocks);

test('another program reads every table of the plan back', async () => {
  const sheets = await readWorkbook(Buffer.from(await renderTable(tables, 'xlsx')));
  expect(sheets).toHaveLength(tables.length);
  tables.forEach((table, i) => {
    const [heads, ...rows] = sheets[i]!.data;
    expect(heads).toEqual(table.columns.map(({ header }) => header));
    expect(rows).toHaveLength(table.rows.length);
    const first = table.rows.map(([cell]) => cell);
    if (first.every((cell) => typeof cell === 'string'))
      expect(rows.map(([cell]) => cell ?? '')).toEqual(first);
  });
});

const EVIL = {
  kind: 'table',
  caption: '=cmd|calc!A1 & <x>',
  columns: [{ header: '=HEAD' }, { header: 'n', align: 'end' }, { header: 'd' }],
  rows: [
    ['=1+1', { text: '1.250,00', value: '1250.00' }, { text: '2 marzo', value: '2026-03-02' }],
    [
      '_x0041_\u0000\ud800<b>&',
      { text: 'lungo', value: '12345678901234567890' },
      { text: 'ieri', value: '1899-12-31' },
    ],
    ['a\nb', { text: 'x', value: '=1', tone: 'alarm' }, '\t@SUM(A1)'],
    [{ text: 'y'.repeat(40_000), tone: 'watch' }],
  ],
} as const;

test('numbers are numbers and days are days; everything else is text, and nothing a formula', async () => {
  const bytes = await renderTable(EVIL, 'xlsx', {
    meta: { title: 'a & b', author: 'c\u0000', date: '2026-03-02' },
  });
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  const [, first, second, third, fourth] = sheet!.data;
  expect(first).toEqual(['=1+1', 1250, new Date('2026-03-02T00:00:00Z')]);
  expect(second?.slice(1)).toEqual(['lungo', 'ieri']);
  expect(third?.[0]).toBe('a\nb');
  expect(third?.[1]).toBe('x');
  expect(String(fourth?.[0])).toHaveLength(32_767);

  const files = unzipped(bytes);
  for (const name of Object.keys(files)) parseXml(textOfFile(files[name]));
  const page = parseXml(textOfFile(files['xl/worksheets/sheet1.xml']));
  expect(all(page, 'f')).toEqual([]);
  expect(all(page, 't').map(words)).toContain('_x005F_x0041_\ufffd\ufffd<b>&');
  expect(all(page, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
  const formats = all(parseXml(textOfFile(files['xl/styles.xml'])), 'cellXfs')[0]!;
  const looks = all(formats, 'xf');
  for (const cell of all(page, 'c')) {
    const look = looks[Number(cell.attributes.s)]!.attributes;
    if (/^[\s]*[=+\-@]/.test(words(cell)) && cell.attributes.r !== 'A1')
      expect(look).toMatchObject({ quotePrefix: '1', numFmtId: '49' });
  }
});

test('a table without cells is an empty sheet', async () => {
  const bytes = await renderTable({ ...EVIL, columns: [], rows: [] }, 'xlsx');
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  expect(sheet?.data ?? []).toEqual([]);
});
