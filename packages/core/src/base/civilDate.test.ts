import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, civilDate, daysBetween, daysInMonth, isCivilDate, weekday } from './civilDate';

const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => civilDate(year, month, Math.min(day, daysInMonth(year, month))));

describe('civil dates', () => {
  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    'x2024-01-01',
    '2024-1-1',
    '0000-01-01',
    '',
    '2024-01-32',
    '2024-01-01T00:00',
  ])('%s is no day', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(new RangeError(`'${text}' is not a civil date`));
  });

  test('the first and the last day that there are, and none beyond them', () => {
    expect(isCivilDate('0001-01-01')).toBe(true);
    expect(isCivilDate('9999-12-31')).toBe(true);
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1);
    expect(() => addDays('9999-12-31', 1)).toThrow(new RangeError("'10000-01-01' is not a civil date"));
  });

  test('months have their days, February by the Gregorian rule', () => {
    const days = Array.from({ length: 12 }, (_, i) => daysInMonth(2023, i + 1));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
  });

  test('the quarters of the anchors that drift when stepped', () => {
    const quarters = (anchor: string, n: number) =>
      Array.from({ length: n }, (_, k) => addMonths(anchor, 3 * (k + 1)));
    expect(quarters('2005-10-31', 4)).toEqual(['2006-01-31', '2006-04-30', '2006-07-31', '2006-10-31']);
    expect(quarters('2007-11-29', 6)).toEqual([
      '2008-02-29',
      '2008-05-29',
      '2008-08-29',
      '2008-11-29',
      '2009-02-28',
      '2009-05-29',
    ]);
    expect(addMonths('2005-01-31', -2)).toBe('2004-11-30');
  });

  test('adding days and counting them agree, and agree with the platform calendar', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, n) => {
        const there = addDays(date, n);
        expect(daysBetween(date, there)).toBe(n);
        expect(addDays(there, -n)).toBe(date);
        expect(weekday(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  test('adding months keeps the day or clamps it to the month end', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const there = addMonths(date, n);
        const wanted = Number(date.slice(8));
        const got = Number(there.slice(8));
        const [year, month] = [Number(there.slice(0, 4)), Number(there.slice(5, 7))];
        expect(got === wanted || (got < wanted && got === daysInMonth(year, month))).toBe(true);
        expect(year * 12 + month - (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)))).toBe(n);
      }),
    );
  });
});
