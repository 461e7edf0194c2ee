import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { TermsIssueTable } from '../../procedures/terms/issues';

const day = (date: string) => formatCivilDate(date, 'en');

const BEGINS = {
  receipt: 'the day the application came in',
  'own-initiative': 'the day the office opened the procedure',
  event: 'the day given',
};
const BASIS = {
  default: 'the general term of the law, where there is no other',
  own: 'a term set by the body',
  special: 'a term set by the body for a complex procedure',
  'other-law': 'a term set by another law',
};
const STOPS = {
  art2c7: 'suspended to obtain information',
  'other-law': 'suspended under another law',
  'refusal-notice': 'notice of refusal',
};
const FESTIVITIES = {
  sunday: 'a Sunday',
  national: 'a national holiday',
  patron: 'the patron saint’s day',
  saturday: 'a Saturday',
};
const SILENCE = {
  assenso: 'the application is taken as granted',
  diniego: 'the application is taken as refused',
  inadempimento: 'the body is in default',
};

export const terms: MessageTable<TermsIssueTable> = {
  'terms.days_and_months': () => 'The term is given in days or in months, not in both.',
  'terms.backward_does_not_stop': () => 'A term counted backwards is not suspended.',
  'terms.over_limit': ({ days, limit }) =>
    `The term has ${days} days, more than the ${limit} that the law allows here.`,
  'terms.suspended_twice': ({ count }) =>
    `The term was suspended more than once (suspensions: ${count}): the law allows one, and the first is counted.`,
  'terms.suspended_too_long': ({ days, limit }) =>
    `The suspension has ${days} days: the law allows ${limit} at most, and the rest are not counted.`,
  'terms.suspension_outside': ({ on }) =>
    `The suspension from ${day(on)} lies outside the term and is not counted.`,
  'terms.notice_outside': ({ on }) =>
    `The notice of refusal of ${day(on)} lies outside the term and is not counted.`,
  'terms.answer_outside': ({ on, from, to }) =>
    `The answer to the notice of refusal is of ${day(on)}, outside the days for it (${day(from)} to ${day(to)}): it is counted as if there were none.`,
  'terms.notice_effect_read': ({ on, effect }) =>
    `The notice of refusal of ${day(on)} ${effect === 'suspends' ? 'suspends the term' : 'makes the term begin again'}: this is our reading of the law of that day, to be confirmed.`,
  'terms.first_day': ({ on, begins }) =>
    `The term runs from ${BEGINS[begins]}, ${day(on)}: that day is not counted.`,
  'terms.length_days': ({ days, basis }) => `Length in days: ${days} (${BASIS[basis]}).`,
  'terms.length_months': ({ months, days, to }) =>
    `Length in months: ${months}, until the corresponding day or the last of the month, ${day(to)} (days: ${days}).`,
  'terms.days_run': ({ from, to, days, festive, left }) =>
    `Days counted from ${day(from)} to ${day(to)}: ${days} (holidays among them: ${festive}); still to count: ${left}.`,
  'terms.days_stopped': ({ from, to, days, stop }) =>
    `Days not counted from ${day(from)} to ${day(to)}: ${days} (${STOPS[stop]}).`,
  'terms.begins_again': ({ on, lost }) =>
    `After ${day(on)} the term begins again; days gone by that no longer count: ${lost}.`,
  'terms.last_day': ({ on }) => `The last day counted is ${day(on)}.`,
  'terms.last_day_backward': ({ on, before, days }) =>
    `Counting back from ${day(before)}, which is not counted, the last day is ${day(on)} (days: ${days}).`,
  'terms.festive_day': ({ on, festivity }) => `The day ${day(on)} is ${FESTIVITIES[festivity]}.`,
  'terms.rolls_to': ({ on }) => `The term moves to the nearest working day, ${day(on)}.`,
  'terms.shown_beside': ({ on }) => `The term stays as counted; the nearest working day is ${day(on)}.`,
  'terms.silence_means': ({ silence, after }) =>
    `If there is no answer after ${day(after)}, ${SILENCE[silence]}.`,
};
