import type { TableBlock } from '@pds/core/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTable, type TableFormat, tablesOf } from './renderTable';
import { sheetNames } from './spreadsheet/sheetNames';

const table: TableBlock = {
  kind: 'table',
  caption: 'Misure',
  columns: [{ header: 'Codice' }, { header: 'Costo', align: 'end' }],
  rows: [
    ['M1', { text: '1.250,00 €', value: '1250.00' }],
    ['a "b"; c', [{ text: 'due', mark: 'strong' }, ' parole']],
    ['riga\nnuova'],
  ],
};

async function csv(given: TableBlock, options = {}): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await renderTable(given, 'csv', options));
}

/** Reads RFC 4180 back. */
function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(at));
    const bare = quoted ? null : /^[^"\r\n]*?(?=[,;\t]|\r\n)/.exec(text.slice(at))![0];
    rows.at(-1)!.push(quoted ? quoted[1]!.replaceAll('""', '"') : bare!);
    at += quoted ? quoted[0].length : bare!.length;
    if (text.startsWith('\r\n', at)) {
      rows.push([]);
      at += 2;
    } else {
      expect(text[at]).toBe(separator);
      at += 1;
    }
  }
  return rows.slice(0, -1);
}

describe('as CSV', () => {
  test('lines of cells that read back', async () => {
    expect(await csv(table)).toBe(
      'Codice,Costo\r\nM1,1250.00\r\n"a ""b""; c",due parole\r\n"riga\nnuova",\r\n',
    );
    expect(await csv(table, { separator: ';', decimal: ',', bom: true })).toMatch(
      /^\ufeffCodice;Costo\r\nM1;"1250,00"\r\n/,
    );
    expect(await csv({ ...table, columns: [], rows: [] })).toBe('\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uff1d1', '\ufeff=1', '\n-1'])(
    'the formula %j gets its guard',
    async (text) => {
      const page = await csv({ ...table, columns: [{ header: text }], rows: [[text]] });
      expect(
        cellsOf(page, ',')
          .flat()
          .every((cell) => cell.startsWith("'")),
      ).toBe(true);
    },
  );

  test('a number that a cell says is written as one, whatever its sign', async () => {
    expect(await csv({ ...table, rows: [['x', { text: '–5', value: '-5' }]] })).toContain('\r\nx,-5\r\n');
    const evil = { text: 'x', value: '1;=cmd' };
    expect(await csv({ ...table, rows: [['x', evil]] })).toContain('\r\nx,x\r\n');
  });

  test('no text adds a cell or begins a formula', async () => {
    const separator = fc.constantFrom(',', ';', '\t');
    const word = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { maxLength: 4 }), separator, async (rows, by) => {
        const cells = cellsOf(await csv({ ...table, rows }, { separator: by }), by);
        expect(cells).toHaveLength(rows.length + 1);
        for (const row of cells) {
          expect(row).toHaveLength(2);
          for (const cell of row) expect(cell).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@]|^[\t\r\n]/);
        }
      }),
    );
  });

  test('one table and known signs only', async () => {
    const many = [table, table] as unknown as TableBlock;
    await expect(renderTable(many, 'csv')).rejects.toThrow(RangeError);
    await expect(renderTable(table, 'csv', { separator: '|' as ',' })).rejects.toThrow(RangeError);
    await expect(renderTable(table, 'ods' as TableFormat as 'csv')).rejects.toThrow(RangeError);
  });
});

test('names of sheets are allowed, short and each once', () => {
  expect(sheetNames(["'a/b[c]:*?\\d'", 'x', 'X', '', 'History', 'y'.repeat(40), 'y'.repeat(40)])).toEqual([
    ...['a b c d', 'x', 'X (2)', '4', 'History_', 'y'.repeat(31), `${'y'.repeat(27)} (2)`],
  ]);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 })), (captions) => {
      const names = sheetNames(captions);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(captions.length);
      for (const name of names)
        expect(name).toMatch(/^(?!')[^[\]:*?/\\\ud800-\udfff]{1,31}$|^(?!')[^[\]:*?/\\]{1,31}$/);
    }),
  );
});

test('a workbook without a table, or wider than a sheet, is a mistake', async () => {
  await expect(renderTable([], 'xlsx')).rejects.toThrow(RangeError);
  const wide = { ...table, rows: [Array.from({ length: 16_385 }, () => '')] };
  await expect(renderTable(wide, 'xlsx')).rejects.toThrow(RangeError);
});

test('the tables of a tree in their order', () => {
  const deep = { kind: 'section', title: 's', blocks: [{ ...table, caption: 'b' }] } as const;
  expect(
    tablesOf([{ ...table, caption: 'a' }, deep, { ...table, caption: 'c' }]).map(({ caption }) => caption),
  ).toEqual(['a', 'b', 'c']);
});
