import { addDays, type CivilDate, daysBetween } from '../../base/civilDate';
import type { HolidayOptions } from '../../base/holidays';
import { ok, type Result } from '../../base/result';
import type { JudgedIssue } from '../../base/ruleSource';
import { readShape } from '../../schema/shape';
import {
  type Deadline,
  type DeadlineInput,
  deadlineOf,
  type Rollover,
  rolled,
  type TermLength,
} from './deadline';
import { type TermStep, type TermsFinding, termsFinding } from './issues';
import { outsideFindings, pausesOf } from './pauses';
import { daysOf, reckon, type TermSpan } from './reckon';
import { type TermBasis, TermInput } from './termInput';
import { festiveSteps, spanSteps, step } from './termSteps';

/** A term that nothing else sets (art. 2, c. 2). */
const DEFAULT_DAYS = 30;

/** Days of a term by what it rests on (L. 241/1990, art. 2, cc. 2 to 4); another law sets its own. */
const LIMITS: Readonly<Record<TermBasis, number | null>> = {
  default: DEFAULT_DAYS,
  own: 90,
  special: 180,
  'other-law': null,
};

/** A term as it comes out, with every day accounted for. */
export interface ReckonedTerm extends Deadline {
  /** The day that it is counted from, itself not counted. */
  readonly from: CivilDate;
  readonly direction: 'forward' | 'backward';
  readonly rollover: Rollover;
  readonly basis: TermBasis;
  /** Days between `from` and `nominal` that do not count. */
  readonly stoppedDays: number;
  /** From the day after `from` to `nominal` without a gap, days that count and days that do not; empty backwards. */
  readonly spans: readonly TermSpan[];
  /** What silence means, from the day after the term. */
  readonly silence: {
    readonly means: 'assenso' | 'diniego' | 'inadempimento';
    readonly from: CivilDate;
  } | null;
  /** The reckoning step by step, each an issue of severity `info` with its sentence in the message tables. */
  readonly why: readonly TermStep[];
}

/**
 * The end of a procedure's term, and every day until then explained (L. 241/1990, art. 2): 30 days unless the body's own
 * measure says up to 90, or up to 180 in special cases; counted from the day after the application came in or the office
 * began; suspended once for at most 30 days (c. 7); stopped by a notice of refusal (art. 10-bis, by the law of its day or
 * as `effect` says: our reading). A festive last day moves to the next working one, unless silence then means assent:
 * there the counted day stands and the working one is shown beside it (`rollover` decides otherwise). Saturday is no
 * holiday and there is no patron saint unless said. With `direction: 'backward'` it is the last day on which something
 * may be done so long before `from`.
 *
 * No value: `document.invalid`, `terms.days_and_months`, `terms.backward_does_not_stop`. Findings, each with its source:
 * `terms.over_limit`, `terms.suspended_twice`, `terms.suspended_too_long` (errors: what the law does not allow is not
 * counted), `terms.suspension_outside`, `terms.notice_outside`, `terms.answer_outside`, `terms.notice_effect_read`.
 *
 * @example
 * ```ts
 * import { describeIssue } from '@pds/core/base';
 * import { it } from '@pds/core/messages/it';
 * import { termOf } from '@pds/core/procedures';
 *
 * const term = termOf({ from: '2026-03-02', suspensions: [{ kind: 'art2c7', from: '2026-03-10', days: 15 }] });
 * term.ok && term.value.nominal; // => '2026-04-16'
 * term.ok && term.value.why.slice(2, 3).map((step) => describeIssue(step, it));
 * // => ['Giorni contati dal 03/03/2026 al 09/03/2026: 7 (festivi compresi: 1); ancora da contare: 23.']
 * ```
 */
export function termOf(input: TermInput): Result<ReckonedTerm, JudgedIssue> {
  const read = readShape(TermInput, input);
  if (!read.ok) return read;
  const asked = read.value;
  const { from, silence, begins = 'receipt', direction = 'forward' } = asked;
  const basis = basisOf(asked);
  const length = lengthOf(asked);
  const days = daysOf(length, from);
  const rolling: Rolling = {
    direction,
    rollover: asked.rollover ?? (silence === 'assenso' ? 'display' : 'each'),
    holidays: holidaysOf(asked),
  };
  const term = { from, direction, rollover: rolling.rollover, basis };
  const tooLong = overLimit(length, days, basis);

  if (direction === 'backward') {
    // Days and lengths of the input keep well within the calendar.
    const end = deadlineOf({ from, length, ...rolling })!;
    const back = { on: end.nominal, before: from, days: daysBetween(end.nominal, from) };
    const why = [step('terms.last_day_backward', back), ...festiveSteps(end, rolling)];
    return ok({ ...term, ...end, stoppedDays: 0, spans: [], silence: null, why }, tooLong);
  }

  const { pauses, findings } = pausesOf(asked);
  const walked = reckon(
    from,
    length,
    pauses.map(({ pause }) => pause),
  );
  const end = rolled(walked.end, rolling);
  const lengthStep =
    'months' in length
      ? step('terms.length_months', { months: length.months, days, to: addDays(from, days) })
      : step('terms.length_days', { days, basis });
  const why = [
    step('terms.first_day', { on: from, begins }),
    lengthStep,
    ...spanSteps(walked, rolling.holidays),
    step('terms.last_day', { on: end.nominal }),
    ...festiveSteps(end, rolling),
    ...(silence ? [step('terms.silence_means', { silence, after: end.due })] : []),
  ];
  return ok(
    {
      ...term,
      ...end,
      stoppedDays: walked.spans.reduce((sum, span) => (span.stop === null ? sum : sum + span.days), 0),
      spans: walked.spans,
      silence: silence ? { means: silence, from: addDays(end.due, 1) } : null,
      why,
    },
    [...tooLong, ...findings, ...outsideFindings(pauses, walked)],
  );
}

type Rolling = Required<Pick<DeadlineInput, 'direction' | 'rollover' | 'holidays'>>;

function basisOf({ days, months, basis }: TermInput): TermBasis {
  return basis ?? (days === undefined && months === undefined ? 'default' : 'own');
}

function lengthOf({ days, months }: TermInput): TermLength {
  return months === undefined ? { days: days ?? DEFAULT_DAYS } : { months };
}

function holidaysOf({ patron, saturday }: TermInput): HolidayOptions {
  return { ...(patron !== undefined && { patron }), ...(saturday !== undefined && { saturday }) };
}

/** A month counts as thirty days here: a term of three months is not longer than one of ninety days. */
function overLimit(length: TermLength, days: number, basis: TermBasis): readonly TermsFinding[] {
  const limit = LIMITS[basis];
  const measured = 'months' in length ? length.months * 30 : days;
  if (limit === null || measured <= limit) return [];
  const field = 'months' in length ? 'months' : 'days';
  return [termsFinding('terms.over_limit', [field], { days, limit })];
}
