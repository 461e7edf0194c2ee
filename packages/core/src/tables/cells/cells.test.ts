import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GridCell } from '../grid';
import type { CellReader } from '../profile';
import { dateCell } from './dateCell';
import { listCell } from './listCell';
import { decimalCell, integerCell } from './numberCells';
import { textCell } from './textCell';
import { choiceCell, yesNoCell } from './wordCells';

const number = (text: string): GridCell => ({ kind: 'number', text });
const outcome = <T>(read: CellReader<T>, cell: GridCell) => {
  const result = read(cell);
  return result.ok ? result.value : result.issues[0]!.code;
};

describe('numbers', () => {
  test.each<[GridCell, number | string]>([
    ['30', 30],
    [' +7 ', 7],
    ['-0', 0],
    ['−5', -5],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 'table.not_integer'],
    ['1.250', 'table.not_integer'],
    ['5.0', 'table.not_integer'],
    ['1e3', 'table.not_integer'],
    ['', 'table.not_integer'],
    [number('5'), 5],
    [number('5.0'), 5],
    [number('5E3'), 5000],
    [number('5.5'), 'table.not_integer'],
    [number('x'), 'table.not_integer'],
    [{ kind: 'flag', text: 'true' }, 'table.not_integer'],
  ])('%j as a whole number', (cell, value) => {
    expect(outcome(integerCell(), cell)).toBe(value);
  });

  test.each<[GridCell, string, string]>([
    ['1.250,50', '1250.50', 'table.not_decimal'],
    ['1,250.50', 'table.not_decimal', '1250.50'],
    ['1.250', '1250', '1.250'],
    ['0,5', '0.5', 'table.not_decimal'],
    ['12.50,0', 'table.not_decimal', 'table.not_decimal'],
    ['€ 3', '3', '3'],
    ['3 €', '3', '3'],
    ['-3', '-3', '-3'],
    [',5', 'table.not_decimal', 'table.not_decimal'],
    [number('1250.50'), '1250.50', '1250.50'],
    [number('.5'), '0.5', '0.5'],
    [number('1.5E-3'), '0.0015', '0.0015'],
    [number('1.5E+3'), '1500', '1500'],
    [number('-1E-2'), '-0.01', '-0.01'],
    [number('0.30000000000000004'), '0.3', '0.3'],
    [number('1234567.8900000001'), '1234567.89', '1234567.89'],
    [number('1E999'), 'table.not_decimal', 'table.not_decimal'],
    [number('-'), 'table.not_decimal', 'table.not_decimal'],
  ])('%j as a decimal with comma and with point', (cell, comma, point) => {
    expect(outcome(decimalCell({ decimal: ',' }), cell)).toBe(comma);
    expect(outcome(decimalCell({ decimal: '.' }), cell)).toBe(point);
  });

  test('every number of a workbook is read as the number it is', () => {
    const doubles = fc.double({ min: -1e14, max: 1e14, noNaN: true }).filter((n) => Math.abs(n) > 1e-4);
    fc.assert(
      fc.property(doubles, (n) => {
        const shown = Number(n.toPrecision(15));
        const text = outcome(decimalCell({ decimal: ',' }), number(String(n)));
        if (text !== 'table.not_decimal') expect(Number(text)).toBe(shown);
        else expect(String(shown).split('.')[1]!.length).toBeGreaterThan(10);
      }),
    );
  });

  test('bounds', () => {
    expect(integerCell({ min: 0, max: 4 })('-1').issues[0]?.params).toEqual({ found: '-1', least: '0' });
    expect(integerCell({ min: 0, max: 4 })('5').issues[0]?.params).toEqual({ found: '5', most: '4' });
    expect(['0', '4'].map((text) => outcome(integerCell({ min: 0, max: 4 }), text))).toEqual([0, 4]);
  });
});

test.each<[GridCell, string, string, string]>([
  ['2026-03-05', '2026-03-05', 'table.not_date', '2026-03-05'],
  ['5/3/2026', 'table.not_date', '2026-03-05', '2026-03-05'],
  ['05.03.2026', 'table.not_date', '2026-03-05', '2026-03-05'],
  ['5-3-2026', 'table.not_date', '2026-03-05', '2026-03-05'],
  ['5/3-2026', 'table.not_date', 'table.not_date', 'table.not_date'],
  ['5/3/26', 'table.not_date', 'table.not_date', 'table.not_date'],
  ['29/02/2026', 'table.not_date', 'table.not_date', 'table.not_date'],
  ['domani', 'table.not_date', 'table.not_date', 'table.not_date'],
  [{ kind: 'date', text: '2026-03-05' }, '2026-03-05', '2026-03-05', '2026-03-05'],
  [{ kind: 'date', text: '2026-03-05T10:00:00' }, 'table.not_date', 'table.not_date', 'table.not_date'],
  [number('46086'), 'table.not_date', 'table.not_date', 'table.not_date'],
])('%j as a day: ISO, Italian, either', (cell, iso, italian, either) => {
  expect(outcome(dateCell({ order: 'iso' }), cell)).toBe(iso);
  expect(outcome(dateCell({ order: 'italian' }), cell)).toBe(italian);
  expect(outcome(dateCell(), cell)).toBe(either);
});

test('yes and no in every language, and nothing else', () => {
  for (const word of ['SÌ', 'si', ' Ja', 'yes', 'OUI', 'da', 'x', '1', 'VERO'])
    expect(outcome(yesNoCell(), word), word).toBe(true);
  for (const word of ['NO', 'nein', 'non', 'ne', '0', 'falso'])
    expect(outcome(yesNoCell(), word), word).toBe(false);
  expect(outcome(yesNoCell(), number('1'))).toBe(true);
  expect(outcome(yesNoCell(), { kind: 'flag', text: 'true' })).toBe(true);
  expect(outcome(yesNoCell(), 'n.d.')).toBe('table.not_yes_no');
  expect(outcome(yesNoCell({ yes: ['attivo'], no: ['spento'] }), 'sì')).toBe('table.not_yes_no');
});

test('words of a choice, lists of them', () => {
  const list = choiceCell({ A: ['A', 'lista A'], B: ['B'] });
  expect([outcome(list, 'Lista-a'), outcome(list, ' b '), outcome(list, 'C')]).toEqual([
    ...['A', 'B', 'table.not_in_list'],
  ]);
  expect(outcome(choiceCell({ none: ['—'] }), ' — ')).toBe('none');
  expect(outcome(listCell(list, { separator: '|' }), 'A|| b')).toEqual(['A', 'B']);
});

test('texts', () => {
  expect(outcome(textCell(), ' a b ')).toBe('a b');
  expect(outcome(textCell({ exact: true }), ' a ')).toBe(' a ');
  expect(outcome(textCell(), number('007'))).toBe('007');
  expect(outcome(textCell(), { kind: 'error', text: '#N/A' })).toBe('table.cell_error');
  expect(textCell()('x'.repeat(20_001)).issues[0]?.params).toEqual({ limit: 20_000 });
});

test('an issue quotes a long cell in part', () => {
  expect(integerCell()('y'.repeat(100)).issues[0]?.params).toEqual({ found: `${'y'.repeat(60)}…` });
});
