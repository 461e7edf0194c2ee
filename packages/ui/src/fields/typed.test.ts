import { formatCivilDate } from '@pds/core/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTypedDate } from './typedDate';
import { formatTypedNumber, parseTypedNumber } from './typedNumber';

test.each([
  ['5/3/2026', '2026-03-05'],
  ['05.03.2026', '2026-03-05'],
  [' 05-03-2026 ', '2026-03-05'],
  ['05032026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['29/2/2024', '2024-02-29'],
])('%s is a day', (text, date) => {
  expect(parseTypedDate(text)).toBe(date);
});

test.each([
  '',
  '5/3',
  '5/3/26',
  '29/2/2023',
  '31/4/2026',
  '2026/03/05',
  '12/13/2026',
  'domani',
  '٠٥/٠٣/٢٠٢٦',
])('%j is no day', (text) => {
  expect(parseTypedDate(text)).toBeUndefined();
});

test('a day as printed is read back', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom('it', 'de', 'en', 'fr', 'sl'), (date, language) => {
      const civil = date.toISOString().slice(0, 10);
      expect(parseTypedDate(formatCivilDate(civil, language))).toBe(civil);
    }),
  );
});

test.each([
  ['1.234', 'it', 1234],
  ['1.234,5', 'it', 1234.5],
  ['1,5', 'de', 1.5],
  ['1 234,5', 'fr', 1234.5],
  ['1\u00a0234', 'fr', 1234],
  ['1.234,5', 'sl', 1234.5],
  ['1,234.5', 'en', 1234.5],
  ['-3', 'it', -3],
  ['−3', 'it', -3],
  ['007', 'it', 7],
] as const)('%s in %s is %d', (text, locale, value) => {
  expect(parseTypedNumber(text, locale)).toBe(value);
});

test.each([
  '',
  '-',
  '1.5',
  '1,',
  ',5',
  '1,2,3',
  '12.34',
  '1234.567',
  '0.500',
  '00.125',
  '-0.500',
  '1e3',
  '0x1',
  'dieci',
])('%j is no Italian number', (text) => {
  expect(parseTypedNumber(text, 'it')).toBeUndefined();
});

test.each(['0,500', '00,125', '1.234.5'])('%j is no English number', (text) => {
  expect(parseTypedNumber(text, 'en')).toBeUndefined();
});

test('a number as shown is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom('it', 'de', 'en', 'fr', 'sl'),
      (scaled, locale) => {
        const value = scaled / 100;
        expect(parseTypedNumber(formatTypedNumber(value, locale), locale)).toBe(value);
      },
    ),
  );
});
