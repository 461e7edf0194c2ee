import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, fitTable } from './fitTable';
import { plainWords, type TablePart } from './paper';
import { paperOf } from './paperOf';

function table(
  columns: readonly { header: string; narrow?: boolean }[],
  rows: readonly string[][],
): TablePart {
  const paper = paperOf({
    language: 'it',
    title: 't',
    meta: { author: '', subject: '', date: '' },
    running: { header: '', footer: '' },
    blocks: [{ kind: 'table', caption: 'c', columns, rows }],
  });
  const [, part] = paper.parts;
  if (part?.kind !== 'table') throw new Error('no table');
  return part;
}

const letters = (text: string) => text.length;

test('a hundred columns become tables with the first column in each, and none is lost', () => {
  const wide = table(
    Array.from({ length: 100 }, (_, i) => ({ header: `h${i}` })),
    [Array.from({ length: 100 }, (_, i) => `c${i}`)],
  );
  const parts = fitTable(wide);
  expect(parts.map(({ caption }) => plainWords(caption)).slice(0, 2)).toEqual(['c (1/9)', 'c (2/9)']);
  expect(parts.every(({ columns }) => plainWords(columns[0]!.header) === 'h0')).toBe(true);
  const cells = parts.flatMap(({ rows }) => rows[0]!.slice(1).map(({ words }) => plainWords(words)));
  expect(cells).toEqual(Array.from({ length: 99 }, (_, i) => `c${i + 1}`));
  expect(new Set(parts.map(({ id }) => id)).size).toBe(9);
});

test('a narrow column has room for its longest cell, and long texts get what is left', () => {
  const [code, text, short] = columnWidths(
    table(
      [{ header: 'N', narrow: true }, { header: 'Testo' }, { header: 'S' }],
      [['AB-12345', 'parola '.repeat(50), 'breve']],
    ),
    100,
    2,
    letters,
  );
  expect(code).toBe(10);
  expect(short).toBe(7);
  expect(text).toBe(83);
});

test('widths are never negative and fill the sheet', () => {
  const cell = fc.string({ maxLength: 60 });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, narrow) => {
      const part = table([{ header: 'x', narrow }], cells);
      const widths = columnWidths(part, 100, 2, letters);
      expect(widths.every((width) => width > 0)).toBe(true);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
    }),
  );
});
