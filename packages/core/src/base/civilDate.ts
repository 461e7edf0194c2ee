/** A day of the civil calendar, `YYYY-MM-DD`, years 0001 to 9999; no clock time, no zone. */
export type CivilDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/**
 * True for a day that exists.
 *
 * @example
 * ```ts
 * import { isCivilDate } from '@pds/core/base';
 *
 * isCivilDate('2024-02-29'); // => true
 * isCivilDate('2023-02-29'); // => false
 * ```
 */
export function isCivilDate(text: string): text is CivilDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The date's three numbers. Throws `RangeError` for what is not a day. */
export function civilDateParts(date: CivilDate): DateParts {
  if (!isCivilDate(date)) throw new RangeError(`'${date}' is not a civil date`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `YYYY-MM-DD` of three numbers. Throws `RangeError` when they are no day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isCivilDate(text)) throw new RangeError(`'${text}' is not a civil date`);
  return text;
}

/** Days in a month of the Gregorian calendar, month from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The corresponding day `n` months away; the month's last day where it has no such day (art. 2963 c.c.).
 * `n` may be negative. Always count from the anchor: stepping from one due date to the next drifts.
 *
 * @example
 * ```ts
 * import { addMonths } from '@pds/core/base';
 *
 * addMonths('2005-11-30', 3); // => '2006-02-28'
 * addMonths('2005-11-30', 6); // => '2006-05-30'
 * ```
 */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const { year, month, day } = civilDateParts(date);
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The day `n` days away; `n` may be negative. */
export function addDays(date: CivilDate, n: number): CivilDate {
  const moved = new Date(dayNumber(date) * MS_PER_DAY + n * MS_PER_DAY);
  return civilDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Days since 1970-01-01. */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = civilDateParts(date);
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return at.getTime() / MS_PER_DAY;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
