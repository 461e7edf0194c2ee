import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, civilDate, daysBetween, daysInMonth, isCivilDate, weekday } from './civilDate';
import { easterSunday, isHoliday, nextWorkingDay } from './holidays';

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
    '2024-1-1',
    '0000-01-01',
    '',
    '2024-01-32',
    '2024-01-01T00:00',
  ])('%s is no day', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
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

describe('holidays', () => {
  test('Easter Mondays', () => {
    const mondays = [2024, 2025, 2026, 2027, 2028, 2029, 2030].map((year) => addDays(easterSunday(year), 1));
    expect(mondays).toEqual([
      '2024-04-01',
      '2025-04-21',
      '2026-04-06',
      '2027-03-29',
      '2028-04-17',
      '2029-04-02',
      '2030-04-22',
    ]);
    for (const monday of mondays) expect(isHoliday(monday)).toBe(true);
  });

  test('holidays that came and went keep their years', () => {
    expect(isHoliday('1985-01-07')).toBe(false);
    expect(isHoliday('1984-01-06')).toBe(false);
    expect(isHoliday('1986-01-06')).toBe(true);
    expect(isHoliday('2000-06-02')).toBe(false);
    expect(isHoliday('2003-06-02')).toBe(true);
    expect(isHoliday('2021-10-04')).toBe(false);
    expect(isHoliday('2027-10-04')).toBe(true);
  });

  test('Saturday and the patron saint are options', () => {
    expect(isHoliday('2026-03-07')).toBe(false);
    expect(isHoliday('2026-03-07', { saturday: true })).toBe(true);
    expect(isHoliday('2026-06-24')).toBe(false);
    expect(isHoliday('2026-06-24', { patron: '06-24' })).toBe(true);
  });

  test('a term that ends on a Sunday before a holiday rolls over both', () => {
    expect(nextWorkingDay('2006-04-30')).toBe('2006-05-02');
    expect(nextWorkingDay('2025-12-25')).toBe('2025-12-27');
    expect(nextWorkingDay('2026-03-05')).toBe('2026-03-05');
  });
});
