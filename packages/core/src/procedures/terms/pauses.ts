import { addDays, type CivilDate } from '../../base/civilDate';
import type { IssuePath } from '../../base/issue';
import { type TermsFinding, termsFinding } from './issues';
import type { Pause, Reckoning } from './reckon';
import { ANSWER_DAYS, answerCounts, noticeEffect, noticePause } from './refusalNotice';
import type { TermInput } from './termInput';

/** The longest suspension that art. 2, c. 7 allows. */
const LONGEST_SUSPENSION = 30;

/** A pause of the term and where the input asks for it. */
export interface AskedPause {
  readonly pause: Pause;
  readonly path: IssuePath;
}

/** What stops a term by law, of all that the input asks for; what the law does not allow is told and left out. */
export function pausesOf({ from, suspensions = [], refusalNotice }: TermInput): {
  readonly pauses: readonly AskedPause[];
  readonly findings: readonly TermsFinding[];
} {
  const pauses: AskedPause[] = [];
  const findings: TermsFinding[] = [];

  const ofArticle2 = suspensions
    .map((suspension, i) => ({ ...suspension, i }))
    .filter(({ kind, from: since, days }) => kind === 'art2c7' && lastDay(since, days) > from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const later = new Set(ofArticle2.slice(1).map(({ i }) => i));
  const second = ofArticle2[1];
  if (second) {
    const params = { count: ofArticle2.length };
    findings.push(termsFinding('terms.suspended_twice', ['suspensions', second.i], params));
  }
  for (const [i, { kind, from: since, days }] of suspensions.entries()) {
    if (later.has(i)) continue;
    const counted = kind === 'art2c7' ? countedDays(days) : days;
    if (counted < days) {
      const params = { days, limit: LONGEST_SUSPENSION };
      findings.push(termsFinding('terms.suspended_too_long', ['suspensions', i, 'days'], params));
    }
    const pause: Pause = { stop: kind, from: since, to: addDays(since, counted - 1), restarts: false };
    pauses.push({ pause, path: ['suspensions', i] });
  }

  if (refusalNotice) {
    const { on, answeredOn } = refusalNotice;
    const effect = noticeEffect(refusalNotice);
    findings.push(termsFinding('terms.notice_effect_read', ['refusalNotice'], { on, effect }));
    if (answeredOn !== undefined && !answerCounts(on, answeredOn)) {
      const params = { on: answeredOn, from: on, to: addDays(on, ANSWER_DAYS) };
      findings.push(termsFinding('terms.answer_outside', ['refusalNotice', 'answeredOn'], params));
    }
    pauses.push({ pause: noticePause(refusalNotice), path: ['refusalNotice'] });
  }
  return { pauses, findings };
}

/** Of a suspension under art. 2, c. 7 at most thirty days count. */
function countedDays(days: number): number {
  return Math.min(days, LONGEST_SUSPENSION);
}

function lastDay(since: CivilDate, days: number): CivilDate {
  return addDays(since, countedDays(days) - 1);
}

/** Pauses that a term never met while it ran. */
export function outsideFindings(
  pauses: readonly AskedPause[],
  { outside }: Reckoning,
): readonly TermsFinding[] {
  return pauses.flatMap(({ pause, path }): TermsFinding[] => {
    if (!outside.includes(pause)) return [];
    return pause.stop === 'refusal-notice'
      ? [termsFinding('terms.notice_outside', path, { on: addDays(pause.from, -1) })]
      : [termsFinding('terms.suspension_outside', path, { on: pause.from })];
  });
}
