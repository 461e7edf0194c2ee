import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateParts,
  daysInMonth,
} from '../../base/civilDate';
import type { SecurityPlan } from '../model/plan';
import type { PlanSettings } from '../model/settings';

/** The two series of dates that run from a plan's first approval. */
export type Series = 'quarterly' | 'maintenance';

/** How a plan counts its dates. */
export interface SheetCalendar {
  readonly calendar: PlanSettings['calendar'];
  readonly fixedDates?: readonly string[];
}

const MONTHS: Readonly<Record<Series, number>> = { quarterly: 3, maintenance: 6 };

/** The day from which every term runs: the earliest approval of any version; `null` before there is one. */
export function anchorOf(plan: Pick<SecurityPlan, 'versions'>): CivilDate | null {
  const approvals = [...plan.versions].map(({ approvedOn }) => approvedOn);
  // What is undefined is sorted last.
  return approvals.sort()[0] ?? null;
}

/**
 * The `number`-th day of a series, always counted from the anchor: stepping from one due date to the next drifts.
 * `giorno-corrispondente`: the corresponding day, the month's last where it has none (art. 2963 c.c.). `fine-mese`: month
 * ends as long as the anchor is one. `date-fisse`: the fixed days after the anchor, every second one for maintenance;
 * without any the corresponding day.
 *
 * @example
 * ```ts
 * import { nominalDate } from '@pds/core/plan';
 *
 * const calendar = { calendar: 'giorno-corrispondente' } as const;
 * nominalDate('2006-09-30', 'quarterly', 1, calendar); // => '2006-12-30'
 * nominalDate('2006-09-30', 'maintenance', 1, { calendar: 'fine-mese' }); // => '2007-03-31'
 * ```
 */
export function nominalDate(
  anchor: CivilDate,
  series: Series,
  number: number,
  { calendar, fixedDates = [] }: SheetCalendar,
): CivilDate {
  const months = MONTHS[series] * number;
  if (calendar === 'date-fisse' && fixedDates.length > 0) {
    return nthFixedDate(anchor, (months / 3) | 0, fixedDates);
  }
  const corresponding = addMonths(anchor, months);
  return calendar === 'fine-mese' && isMonthEnd(anchor) ? monthEnd(corresponding) : corresponding;
}

/** The days that the `number`-th sheets of a series report on, both included: from the day after the date before. */
export function periodOf(
  anchor: CivilDate,
  series: Series,
  number: number,
  settings: SheetCalendar,
): { readonly from: CivilDate; readonly to: CivilDate } {
  const before = number === 1 ? anchor : nominalDate(anchor, series, number - 1, settings);
  return { from: addDays(before, 1), to: nominalDate(anchor, series, number, settings) };
}

function isMonthEnd(date: CivilDate): boolean {
  const { year, month, day } = civilDateParts(date);
  return day === daysInMonth(year, month);
}

function monthEnd(date: CivilDate): CivilDate {
  const { year, month } = civilDateParts(date);
  return civilDate(year, month, daysInMonth(year, month));
}

/** The `n`-th of the yearly days after the anchor; 29 February is 28 in a common year. */
function nthFixedDate(anchor: CivilDate, n: number, fixedDates: readonly string[]): CivilDate {
  const days = [...new Set(fixedDates)].sort();
  const year = civilDateParts(anchor).year;
  const dayIn = (y: number, monthDay: string): CivilDate => {
    const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))];
    return civilDate(y, month, Math.min(day, daysInMonth(y, month)));
  };
  const passed = days.filter((monthDay) => dayIn(year, monthDay) <= anchor).length;
  const index = passed + n - 1;
  return dayIn(year + Math.floor(index / days.length), days[index % days.length]!);
}
