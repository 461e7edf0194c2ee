import { describe, expect, test } from 'vitest';
import { addDays, civilDate, weekday } from './civilDate';
import { easterSunday, isHoliday, nextWorkingDay, previousWorkingDay } from './holidays';

/** The festive days of a year that are no Sunday. */
function festiveWeekdays(year: number): readonly string[] {
  const days = Array.from({ length: 366 }, (_, i) => addDays(civilDate(year, 1, 1), i));
  return days.filter((day) => day.startsWith(`${year}-`) && weekday(day) !== 0 && isHoliday(day));
}

/** Gauss's rule with Lichtenberg's correction, a day of March; written from another source than the one in use. */
function gauss(year: number): string {
  const century = Math.floor(year / 100);
  const lunar = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const solar = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + lunar) % 30;
  const late = Math.floor(seed / 29);
  const correction = late + (Math.floor(seed / 28) - late) * Math.floor(cycle / 11);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + solar) % 7);
  return addDays(civilDate(year, 3, 1), fullMoon + 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7) - 1);
}

describe('Easter', () => {
  test('Mondays', () => {
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

  test('is that of another rule in every Gregorian year', () => {
    const years = Array.from({ length: 4000 }, (_, i) => 1583 + i);
    expect(years.filter((year) => easterSunday(year) !== gauss(year))).toEqual([]);
  });

  test('comes on its earliest and latest day', () => {
    expect(['1818-03-22', '1943-04-25'].map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual([
      '1818-03-22',
      '1943-04-25',
    ]);
  });
});

describe('holidays', () => {
  test('of a year, Sundays apart: these and no others', () => {
    expect(festiveWeekdays(2029)).toEqual([
      '2029-01-01',
      '2029-01-06',
      '2029-04-02',
      '2029-04-25',
      '2029-05-01',
      '2029-06-02',
      '2029-08-15',
      '2029-10-04',
      '2029-11-01',
      '2029-12-08',
      '2029-12-25',
      '2029-12-26',
    ]);
  });

  test.each([
    ['01-06', [1976, 1977, 1986, 1987], [1978, 1979, 1983, 1984]],
    ['06-02', [1975, 1976, 2001, 2003], [1977, 1978, 1998, 2000]],
    ['10-04', [2027, 2028], [2024, 2025]],
  ])('%s came and went: it keeps its years', (day, festive, plain) => {
    const ofYears = (years: readonly number[]) => years.map((year) => isHoliday(`${year}-${day}`));
    expect(ofYears(festive)).toEqual(festive.map(() => true));
    expect(ofYears(plain)).toEqual(plain.map(() => false));
  });

  test('Saturday and the patron saint are options', () => {
    expect(isHoliday('2026-03-07')).toBe(false);
    expect(isHoliday('2026-03-07', { saturday: true })).toBe(true);
    expect(isHoliday('2026-03-06', { saturday: true })).toBe(false);
    expect(isHoliday('2026-06-24')).toBe(false);
    expect(isHoliday('2026-06-24', { patron: '06-24' })).toBe(true);
  });

  test('a term that ends on a Sunday before a holiday rolls over both', () => {
    expect(nextWorkingDay('2006-04-30')).toBe('2006-05-02');
    expect(nextWorkingDay('2025-12-25')).toBe('2025-12-27');
    expect(nextWorkingDay('2026-03-05')).toBe('2026-03-05');
    expect(nextWorkingDay('2026-06-23', { patron: '06-23' })).toBe('2026-06-24');
  });
});

test('the working day before a festive one', () => {
  expect(previousWorkingDay('2026-04-06')).toBe('2026-04-04');
  expect(previousWorkingDay('2026-04-06', { saturday: true })).toBe('2026-04-03');
  expect(previousWorkingDay('2026-04-03')).toBe('2026-04-03');
});
