import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { TermsIssueTable } from '../../procedures/terms/issues';

const day = (date: string) => formatCivilDate(date, 'de');

const BEGINS = {
  receipt: 'mit dem Tag, an dem der Antrag eingegangen ist',
  'own-initiative': 'mit dem Tag, an dem das Amt das Verfahren eingeleitet hat',
  event: 'mit dem angegebenen Tag',
};
const BASIS = {
  default: 'allgemeine gesetzliche Frist, da keine eigene gilt',
  own: 'von der Körperschaft festgelegte Frist',
  special: 'von der Körperschaft für ein aufwendiges Verfahren festgelegte Frist',
  'other-law': 'Frist eines anderen Gesetzes',
};
const STOPS = {
  art2c7: 'Aussetzung, um Auskünfte einzuholen',
  'other-law': 'Aussetzung nach einem anderen Gesetz',
  'refusal-notice': 'Mitteilung der Hinderungsgründe',
};
const FESTIVITIES = {
  sunday: 'ein Sonntag',
  national: 'ein staatlicher Feiertag',
  patron: 'der Tag des Ortspatrons',
  saturday: 'ein Samstag',
};
const SILENCE = {
  assenso: 'gilt der Antrag als angenommen',
  diniego: 'gilt der Antrag als abgelehnt',
  inadempimento: 'ist die Körperschaft säumig',
};

export const terms: MessageTable<TermsIssueTable> = {
  'terms.days_and_months': () => 'Die Frist ist in Tagen oder in Monaten anzugeben, nicht in beidem.',
  'terms.backward_does_not_stop': () => 'Eine rückwärts gezählte Frist wird nicht ausgesetzt.',
  'terms.over_limit': ({ days, limit }) =>
    `Die Frist beträgt ${days} Tage, mehr als die ${limit}, die das Gesetz in diesem Fall zulässt.`,
  'terms.suspended_twice': ({ count }) =>
    `Die Frist wurde mehr als einmal ausgesetzt (Aussetzungen: ${count}): Das Gesetz lässt nur eine zu; gezählt wird die erste.`,
  'terms.suspended_too_long': ({ days, limit }) =>
    `Die Aussetzung dauert ${days} Tage: Das Gesetz lässt höchstens ${limit} zu, die übrigen zählen nicht.`,
  'terms.suspension_outside': ({ on }) =>
    `Die Aussetzung ab ${day(on)} liegt außerhalb der Frist und zählt nicht.`,
  'terms.notice_outside': ({ on }) =>
    `Die Mitteilung der Hinderungsgründe vom ${day(on)} liegt außerhalb der Frist und zählt nicht.`,
  'terms.answer_outside': ({ on, from, to }) =>
    `Die Antwort auf die Mitteilung der Hinderungsgründe ist vom ${day(on)}, außerhalb der dafür vorgesehenen Tage (${day(from)} bis ${day(to)}): Es wird gezählt, als gäbe es sie nicht.`,
  'terms.notice_effect_read': ({ on, effect }) =>
    `Die Mitteilung der Hinderungsgründe vom ${day(on)} ${effect === 'suspends' ? 'setzt die Frist aus' : 'lässt die Frist neu beginnen'}: So lesen wir das Gesetz jenes Tages; zu prüfen.`,
  'terms.first_day': ({ on, begins }) =>
    `Die Frist beginnt ${BEGINS[begins]}, dem ${day(on)}: Dieser Tag zählt nicht.`,
  'terms.length_days': ({ days, basis }) => `Dauer in Tagen: ${days} (${BASIS[basis]}).`,
  'terms.length_months': ({ months, days, to }) =>
    `Dauer in Monaten: ${months}, bis zum entsprechenden Tag oder zum letzten des Monats, dem ${day(to)} (Tage: ${days}).`,
  'terms.days_run': ({ from, to, days, festive, left }) =>
    `Gezählte Tage vom ${day(from)} bis ${day(to)}: ${days} (davon Feiertage: ${festive}); noch zu zählen: ${left}.`,
  'terms.days_stopped': ({ from, to, days, stop }) =>
    `Nicht gezählte Tage vom ${day(from)} bis ${day(to)}: ${days} (${STOPS[stop]}).`,
  'terms.begins_again': ({ on, lost }) =>
    `Nach dem ${day(on)} beginnt die Frist von vorn; abgelaufene Tage, die nicht mehr zählen: ${lost}.`,
  'terms.last_day': ({ on }) => `Der letzte gezählte Tag ist der ${day(on)}.`,
  'terms.last_day_backward': ({ on, before, days }) =>
    `Rückwärts gezählt vom ${day(before)}, der nicht zählt, ist der letzte mögliche Tag der ${day(on)} (Tage: ${days}).`,
  'terms.festive_day': ({ on, festivity }) => `Der ${day(on)} ist ${FESTIVITIES[festivity]}.`,
  'terms.rolls_to': ({ on }) => `Die Frist verschiebt sich auf den nächstgelegenen Werktag, den ${day(on)}.`,
  'terms.shown_beside': ({ on }) =>
    `Es bleibt bei der gezählten Frist; der nächstgelegene Werktag ist der ${day(on)}.`,
  'terms.silence_means': ({ silence, after }) =>
    `Ergeht nach dem ${day(after)} keine Antwort, ${SILENCE[silence]}.`,
};
