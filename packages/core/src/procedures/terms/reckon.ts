import { addDays, addMonths, type CivilDate, daysBetween } from '../../base/civilDate';
import type { TermLength } from './deadline';

/** Days that are not counted, both included; none when `to` comes before `from`. */
export interface Pause {
  readonly stop: 'art2c7' | 'other-law' | 'refusal-notice';
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The whole length runs again after it. */
  readonly restarts: boolean;
}

/** Neighbouring days that are counted (`stop: null`) or are not, both included. */
export interface TermSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: number;
  readonly stop: Pause['stop'] | null;
  /** Days that remain to be counted after it. */
  readonly left: number;
}

export interface Reckoning {
  readonly end: CivilDate;
  /** Without a gap from the day after the first to the end. */
  readonly spans: readonly TermSpan[];
  /** Pauses before which the term has not begun, or after which it had ended. */
  readonly outside: readonly Pause[];
  /** The day after which it began again, with the days lost by it. */
  readonly restart: { readonly on: CivilDate; readonly lost: number } | null;
}

/** A term walked from pause to pause, of which at most one makes it begin again. */
export function reckon(from: CivilDate, length: TermLength, pauses: readonly Pause[]): Reckoning {
  const spans: TermSpan[] = [];
  const outside: Pause[] = [];
  let restart: Reckoning['restart'] = null;
  let at = from;
  let ran = 0;
  let left = daysOf(length, from);

  const advance = (days: number, stop: TermSpan['stop']) => {
    if (days <= 0) return;
    if (stop === null) left -= days;
    spans.push({ from: addDays(at, 1), to: addDays(at, days), days, stop, left });
    at = addDays(at, days);
  };

  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const running = Math.max(0, daysBetween(at, pause.from) - 1);
    const before = (pause.stop === 'refusal-notice' ? pause.from : pause.to) <= from;
    if (before || running >= left) {
      outside.push(pause);
      continue;
    }
    advance(running, null);
    ran += running;
    advance(daysBetween(at, pause.to), pause.stop);
    if (pause.restarts) {
      restart = { on: at, lost: ran };
      left = daysOf(length, at);
    }
  }
  advance(left, null);
  return { end: at, spans, outside, restart };
}

/** The days of a length from a day on. */
export function daysOf(length: TermLength, from: CivilDate): number {
  return 'days' in length ? length.days : daysBetween(from, addMonths(from, length.months));
}
