import { addDays, type CivilDate } from '../../base/civilDate';
import type { Pause } from './reckon';
import type { RefusalNotice } from './termInput';

/** Days for the answer to a notice of refusal (L. 241/1990, art. 10-bis). */
export const ANSWER_DAYS = 10;

/** From this day on a notice of refusal suspends the term; until then it made it run anew. D.L. 76/2020, from memory. */
export const NOTICE_SUSPENDS_FROM = '2020-07-17';

/** What the law of the day makes of a notice. */
export function noticeEffect({ on, effect }: RefusalNotice): 'suspends' | 'restarts' {
  return effect ?? (on < NOTICE_SUSPENDS_FROM ? 'restarts' : 'suspends');
}

/**
 * The days that a notice takes out of the term, from the day after it. Suspended: until ten days after the answer, or
 * until the ten days for it have passed; running anew: until the answer, or until those days have passed. An answer that
 * is not within them counts as none.
 */
export function noticePause(notice: RefusalNotice): Pause {
  const restarts = noticeEffect(notice) === 'restarts';
  const { on, answeredOn } = notice;
  const answered = answeredOn !== undefined && answerCounts(on, answeredOn);
  const to = answered ? addDays(answeredOn, restarts ? 0 : ANSWER_DAYS) : addDays(on, ANSWER_DAYS);
  return { stop: 'refusal-notice', from: addDays(on, 1), to, restarts };
}

/** True for an answer that came within the days for it. */
export function answerCounts(noticeOn: CivilDate, answeredOn: CivilDate): boolean {
  return answeredOn >= noticeOn && answeredOn <= addDays(noticeOn, ANSWER_DAYS);
}
