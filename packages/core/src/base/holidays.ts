import { addDays, type CivilDate, civilDate, civilDateParts, weekday } from './civilDate';

/** What a municipality adds to the national calendar. */
export interface HolidayOptions {
  /** The patron saint's day as `MM-DD`. */
  readonly patron?: string;
  /** Count Saturdays as holidays; they are not by default. */
  readonly saturday?: boolean;
}

/**
 * The national holidays with the years in which they hold, both included. L. 260/1949 and its changes:
 * 6 January left in 1977 (L. 54/1977) and came back in 1986 (D.P.R. 792/1985); 2 June came back in 2001 (L. 336/2000);
 * 4 October holds from 2026 (L. 151/2025). Years before 1978 are not modelled beyond these rows.
 */
const NATIONAL_HOLIDAYS: readonly { readonly day: string; readonly from?: number; readonly to?: number }[] = [
  { day: '01-01' },
  { day: '01-06', to: 1977 },
  { day: '01-06', from: 1986 },
  { day: '04-25' },
  { day: '05-01' },
  { day: '06-02', to: 1976 },
  { day: '06-02', from: 2001 },
  { day: '08-15' },
  { day: '10-04', from: 2026 },
  { day: '11-01' },
  { day: '12-08' },
  { day: '12-25' },
  { day: '12-26' },
];

/**
 * True on Sundays, national holidays, Easter Monday and the patron saint's day.
 *
 * @example
 * ```ts
 * import { isHoliday } from '@pds/core/base';
 *
 * isHoliday('2025-04-21'); // => true
 * isHoliday('2025-10-04'); // => false
 * isHoliday('2027-10-04'); // => true
 * isHoliday('2026-06-24', { patron: '06-24' }); // => true
 * ```
 */
export function isHoliday(date: CivilDate, options: HolidayOptions = {}): boolean {
  const { year } = civilDateParts(date);
  const day = weekday(date);
  if (day === 0 || (options.saturday === true && day === 6)) return true;
  const monthDay = date.slice(5);
  if (monthDay === options.patron) return true;
  if (
    NATIONAL_HOLIDAYS.some(
      (row) => row.day === monthDay && year >= (row.from ?? year) && year <= (row.to ?? year),
    )
  )
    return true;
  return date === addDays(easterSunday(year), 1);
}

/**
 * The date itself, or the first day after it that is no holiday (the roll-over of art. 2963 c.c.).
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from '@pds/core/base';
 *
 * nextWorkingDay('2006-04-30'); // => '2006-05-02'
 * ```
 */
export function nextWorkingDay(date: CivilDate, options: HolidayOptions = {}): CivilDate {
  let day = date;
  while (isHoliday(day, options)) day = addDays(day, 1);
  return day;
}

/**
 * The date itself, or the last day before it that is no holiday: where a term counted backwards ends.
 *
 * @example
 * ```ts
 * import { previousWorkingDay } from '@pds/core/base';
 *
 * previousWorkingDay('2006-05-01'); // => '2006-04-29'
 * ```
 */
export function previousWorkingDay(date: CivilDate, options: HolidayOptions = {}): CivilDate {
  let day = date;
  while (isHoliday(day, options)) day = addDays(day, -1);
  return day;
}

/** Easter Sunday of a Gregorian year (the anonymous computus, Meeus/Jones/Butcher). */
export function easterSunday(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return civilDate(year, Math.floor(n / 31), (n % 31) + 1);
}
