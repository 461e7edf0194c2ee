import { type CivilDate, civilDateParts, daysInMonth, isCivilDate } from '@pds/core/base';
import type { PartialDate } from './fields';
import type { MrzFieldCode } from './issues';

/** The day against which two-digit years are read. */
export interface MrzOptions {
  /** The day of reading. */
  readonly today: CivilDate;
  /** The day of issue, where it is known from elsewhere: the MRZ does not carry it. */
  readonly issuedOn?: CivilDate;
}

export interface DateReading {
  readonly value: PartialDate | null;
  readonly codes: readonly MrzFieldCode[];
}

interface MrzDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const MRZ_DATE = /^(\d\d|<<)(\d\d|<<)(\d\d|<<)$/;

/** Nobody older is expected at a counter: from this age on the century of a birth is not called ambiguous. */
const OLDEST_AGE = 110;

/** The longest validity met: the CIE of a holder of seventy or more, issued from 30 July 2026 on, lasts fifty years. */
const LONGEST_VALIDITY = 50;

/**
 * A date of birth: its parts may be unknown (Doc 9303-3 §4.8), its century is the latest that does not put it after
 * the day of issue, or after today. Without options the century stays open and only the calendar is asked.
 */
export function readBirthDate(raw: string, options: MrzOptions | undefined): DateReading {
  const date = readParts(raw);
  if (!date) return fault('mrz.unreadable_date');
  if (!isPossible(date)) return fault('mrz.impossible_date');
  if (!options) return { value: null, codes: [] };
  if (date.year === null) return { value: printed(date), codes: [] };
  const limit = civilDateParts(earlier(options.issuedOn, options.today));
  const year = yearUpTo(date, limit);
  const reading = printed({ ...date, year });
  if (date.month !== null && date.day !== null && !isCivilDate(reading)) return fault('mrz.impossible_date');
  const ambiguous = limit.year - (year - 100) <= OLDEST_AGE;
  return { value: reading, codes: ambiguous ? ['mrz.ambiguous_century'] : [] };
}

/**
 * A date of expiry: all parts must be there. Its century is the first that puts it after the day of issue; without
 * that day, the latest that does not put it more than fifty years after today.
 */
export function readExpiryDate(raw: string, options: MrzOptions | undefined): DateReading {
  const date = readParts(raw);
  if (!date || date.year === null || date.month === null || date.day === null)
    return fault('mrz.unreadable_date');
  if (!isPossible(date)) return fault('mrz.impossible_date');
  if (!options) return { value: null, codes: [] };
  const { today, issuedOn } = options;
  const limit = civilDateParts(issuedOn ?? today);
  const century = issuedOn === undefined ? LONGEST_VALIDITY : 100;
  const year = yearUpTo(date, { ...limit, year: limit.year + century });
  const inCentury = printed({ ...date, year });
  // The 29th of February of a hundredth year without one is that of the century before.
  const reading = isCivilDate(inCentury) ? inCentury : printed({ ...date, year: year - 100 });
  return { value: reading, codes: reading < today ? ['mrz.expired'] : [] };
}

function readParts(raw: string): MrzDate | undefined {
  const match = MRZ_DATE.exec(raw);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === '<<' ? null : Number(part)));
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

/** True when some year of these two digits has the day; of two centuries only 00 differs, and 2000 has its leap day. */
function isPossible({ year, month, day }: MrzDate): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  const longest = month === null ? 31 : daysInMonth(2000 + (year ?? 0), month);
  return day === null || (day >= 1 && day <= longest);
}

/** The latest year with these two digits in which the date does not lie after the limit. */
function yearUpTo(date: MrzDate, limit: { year: number; month: number; day: number }): number {
  const year = limit.year - (limit.year % 100) + date.year!;
  const beyond =
    year - limit.year ||
    (date.month ?? 1) - limit.month ||
    (date.month === null ? 1 : (date.day ?? 1)) - limit.day;
  return beyond > 0 ? year - 100 : year;
}

function printed({ year, month, day }: MrzDate): PartialDate {
  const two = (part: number | null) => (part === null ? 'XX' : String(part).padStart(2, '0'));
  return `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function earlier(issuedOn: CivilDate | undefined, today: CivilDate): CivilDate {
  return issuedOn !== undefined && issuedOn < today ? issuedOn : today;
}

function fault(code: MrzFieldCode): DateReading {
  return { value: null, codes: [code] };
}
