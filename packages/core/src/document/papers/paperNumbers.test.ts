import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal, formatEuro, formatShare, formatTotal } from './paperNumbers';

test.each([
  ['1250', '1.250,00\u00a0€', '€1,250.00'],
  ['0', '0,00\u00a0€', '€0.00'],
  ['0.005', '0,01\u00a0€', '€0.01'],
  ['0.0049999999', '0,00\u00a0€', '€0.00'],
  ['-0.004', '0,00\u00a0€', '€0.00'],
  ['-1234567.895', '-1.234.567,90\u00a0€', '-€1,234,567.90'],
  ['999999999999999.99', '999.999.999.999.999,99\u00a0€', '€999,999,999,999,999.99'],
])('%s euro', (amount, italian, english) => {
  expect([formatEuro(amount, 'it'), formatEuro(amount, 'de'), formatEuro(amount, 'en')]).toEqual([
    italian,
    italian,
    english,
  ]);
});

test('thousands stand apart in French, and by points in Slovene', () => {
  expect([formatEuro('-1234567.895', 'fr'), formatEuro('-1234567.895', 'sl')]).toEqual([
    '-1\u00a0234\u00a0567,90\u00a0€',
    '-1.234.567,90\u00a0€',
  ]);
});

test('sums are exact', () => {
  expect(formatTotal(['0.1', '0.2', '1000000000000.3'], 'it')).toBe('1.000.000.000.000,60\u00a0€');
  expect(formatTotal([], 'it')).toBe('0,00\u00a0€');
});

test('decimals lose only the zeros that say nothing', () => {
  expect(['100', '33.50', '0.0000000001', '38412', '-0.5'].map((text) => formatDecimal(text, 'it'))).toEqual([
    '100',
    '33,5',
    '0,0000000001',
    '38.412',
    '-0,5',
  ]);
  expect([formatShare('0.50', 'it'), formatShare('0.125', 'en'), formatShare('1', 'de')]).toEqual([
    '50\u00a0%',
    '12.5\u00a0%',
    '100\u00a0%',
  ]);
});

test('what is printed reads back as the same number', () => {
  const digits = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(digits, (cents) => {
      const text = `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
      const printed = formatEuro(text, 'it').replaceAll('.', '').replace(',', '.').replace('\u00a0€', '');
      expect(Number(printed)).toBe(Number(text) + 0);
    }),
  );
});
