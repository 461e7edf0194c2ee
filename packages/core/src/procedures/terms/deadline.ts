import {
  addDays,
  addMonths,
  type CivilDate,
  civilDateParts,
  daysBetween,
  weekday,
} from '../../base/civilDate';
import { type HolidayOptions, isHoliday, nextWorkingDay, previousWorkingDay } from '../../base/holidays';

/** How long a term is. */
export type TermLength = { readonly days: number } | { readonly months: number };

/**
 * What a festive last day does: nothing, it only shows the day it would move to beside it, or it moves the term (and
 * what is chained to it).
 */
export type Rollover = 'none' | 'display' | 'each';

/** The end of a term: as counted, moved off festive days, and the one of the two that counts. */
export interface Deadline {
  readonly nominal: CivilDate;
  readonly effective: CivilDate;
  readonly due: CivilDate;
}

export interface DeadlineInput {
  /** The day that the term is counted from, itself not counted. */
  readonly from: CivilDate;
  readonly length: TermLength;
  /** `backward`: the last day on which a thing may be done so long before `from`. */
  readonly direction?: 'forward' | 'backward';
  /** `display` when not said. */
  readonly rollover?: Rollover;
  readonly holidays?: HolidayOptions;
}

/** Beyond these the civil calendar would end before the next working day is found. */
const EARLIEST = '0002-01-01';
const LATEST = '9998-12-31';

/**
 * The end of a term of days or months. The first day is not counted, holidays on the way are; a term in months ends on
 * the corresponding day, on the month's last where it has none; a festive last day moves to the next day that is none,
 * counted backwards to the one before (art. 2963 c.c., art. 155 c.p.c.; the backward move is case law). `null` where the
 * calendar of years 1 to 9999 ends.
 *
 * @example
 * ```ts
 * import { deadlineOf } from '@pds/core/procedures';
 *
 * deadlineOf({ from: '2014-08-19', length: { days: 180 } });
 * // => { nominal: '2015-02-15', effective: '2015-02-16', due: '2015-02-15' }
 * deadlineOf({ from: '2026-08-31', length: { days: 60 }, direction: 'backward' })?.nominal; // => '2026-07-02'
 * ```
 */
export function deadlineOf({
  from,
  length,
  direction = 'forward',
  rollover = 'display',
  holidays = {},
}: DeadlineInput): Deadline | null {
  const nominal = moved(from, length, direction === 'forward' ? 1 : -1);
  return nominal === null ? null : rolled(nominal, { direction, rollover, holidays });
}

/** A day as the end of a term, with what festive days make of it. */
export function rolled(
  nominal: CivilDate,
  { direction, rollover, holidays }: Required<Pick<DeadlineInput, 'direction' | 'rollover' | 'holidays'>>,
): Deadline {
  const working = direction === 'forward' ? nextWorkingDay : previousWorkingDay;
  const effective = rollover === 'none' ? nominal : working(nominal, holidays);
  return { nominal, effective, due: rollover === 'each' ? effective : nominal };
}

/** Why a day is festive; `null` for a working day. */
export function festivityOf(
  day: CivilDate,
  holidays: HolidayOptions,
): 'sunday' | 'national' | 'patron' | 'saturday' | null {
  if (!isHoliday(day, holidays)) return null;
  if (isHoliday(day)) return weekday(day) === 0 ? 'sunday' : 'national';
  return day.slice(5) === holidays.patron ? 'patron' : 'saturday';
}

function moved(from: CivilDate, length: TermLength, sign: 1 | -1): CivilDate | null {
  if ('days' in length) {
    const room = sign === 1 ? daysBetween(from, LATEST) : daysBetween(EARLIEST, from);
    return length.days <= room ? addDays(from, sign * length.days) : null;
  }
  const { year } = civilDateParts(from);
  const room = (sign === 1 ? 9997 - year : year - 3) * 12;
  return length.months <= room ? addMonths(from, sign * length.months) : null;
}
