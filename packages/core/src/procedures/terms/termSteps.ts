import { addDays, type CivilDate, daysBetween } from '../../base/civilDate';
import { type HolidayOptions, isHoliday } from '../../base/holidays';
import { type Deadline, type DeadlineInput, festivityOf } from './deadline';
import type { TermStep, TermsStepTable } from './issues';
import type { Reckoning, TermSpan } from './reckon';

/** A step of a reckoning: it is worth saying, and nothing more. */
export function step<Code extends keyof TermsStepTable>(code: Code, params: TermsStepTable[Code]): TermStep {
  return { code, severity: 'info', params } as TermStep;
}

/** The days of a term, span by span, and where it began again. */
export function spanSteps({ spans, restart }: Reckoning, holidays: HolidayOptions): readonly TermStep[] {
  const told = ({ from, to, days, stop, left }: TermSpan) =>
    stop === null
      ? step('terms.days_run', { from, to, days, festive: festiveDays(from, to, holidays), left })
      : step('terms.days_stopped', { from, to, days, stop });
  if (!restart) return spans.map(told);
  return [
    ...spans.filter(({ to }) => to <= restart.on).map(told),
    step('terms.begins_again', restart),
    ...spans.filter(({ to }) => to > restart.on).map(told),
  ];
}

/** Which festive days a term does not end on, and what that makes of it. */
export function festiveSteps(
  { nominal, effective }: Deadline,
  { direction, rollover, holidays }: Required<Pick<DeadlineInput, 'direction' | 'rollover' | 'holidays'>>,
): readonly TermStep[] {
  if (effective === nominal) return [];
  const sign = direction === 'forward' ? 1 : -1;
  const skipped = Math.abs(daysBetween(nominal, effective));
  const days = Array.from({ length: skipped }, (_, i) => addDays(nominal, sign * i));
  return [
    ...days.map((on) => step('terms.festive_day', { on, festivity: festivityOf(on, holidays)! })),
    rollover === 'each'
      ? step('terms.rolls_to', { on: effective })
      : step('terms.shown_beside', { on: effective }),
  ];
}

function festiveDays(from: CivilDate, to: CivilDate, holidays: HolidayOptions): number {
  let festive = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isHoliday(day, holidays)) festive++;
  return festive;
}
