import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { TermsIssueTable } from '../../procedures/terms/issues';

const day = (date: string) => formatCivilDate(date, 'fr');

const BEGINS = {
  receipt: 'du jour où la demande est arrivée',
  'own-initiative': 'du jour où le bureau a ouvert la procédure',
  event: 'du jour indiqué',
};
const BASIS = {
  default: 'délai général de la loi, à défaut d’un délai propre',
  own: 'délai fixé par la collectivité',
  special: 'délai fixé par la collectivité pour une procédure complexe',
  'other-law': 'délai fixé par une autre loi',
};
const STOPS = {
  art2c7: 'suspension pour obtenir des informations',
  'other-law': 'suspension prévue par une autre loi',
  'refusal-notice': 'préavis de refus',
};
const FESTIVITIES = {
  sunday: 'un dimanche',
  national: 'une fête nationale',
  patron: 'la fête du saint patron',
  saturday: 'un samedi',
};
const SILENCE = {
  assenso: 'la demande est réputée acceptée',
  diniego: 'la demande est réputée rejetée',
  inadempimento: 'la collectivité est en défaut',
};

export const terms: MessageTable<TermsIssueTable> = {
  'terms.days_and_months': () => 'Le délai s’indique en jours ou en mois, non des deux façons.',
  'terms.backward_does_not_stop': () => 'Un délai compté à rebours n’est pas suspendu.',
  'terms.over_limit': ({ days, limit }) =>
    `Le délai est de ${days} jours, au-delà du maximum de ${limit} que la loi admet dans ce cas.`,
  'terms.suspended_twice': ({ count }) =>
    `Le délai a été suspendu plus d’une fois (suspensions : ${count}) : la loi n’en admet qu’une, et c’est la première qui compte.`,
  'terms.suspended_too_long': ({ days, limit }) =>
    `La suspension est de ${days} jours : la loi en admet au plus ${limit}, et les autres ne comptent pas.`,
  'terms.suspension_outside': ({ on }) =>
    `La suspension à partir du ${day(on)} tombe hors du délai et ne compte pas.`,
  'terms.notice_outside': ({ on }) =>
    `Le préavis de refus du ${day(on)} tombe hors du délai et ne compte pas.`,
  'terms.answer_outside': ({ on, from, to }) =>
    `La réponse au préavis de refus est du ${day(on)}, hors des jours prévus (du ${day(from)} au ${day(to)}) : on compte comme s’il n’y en avait pas.`,
  'terms.notice_effect_read': ({ on, effect }) =>
    `Le préavis de refus du ${day(on)} ${effect === 'suspends' ? 'suspend le délai' : 'fait repartir le délai à zéro'} : c’est notre lecture de la loi de ce jour, à vérifier.`,
  'terms.first_day': ({ on, begins }) =>
    `Le délai court à partir ${BEGINS[begins]}, le ${day(on)} : ce jour ne compte pas.`,
  'terms.length_days': ({ days, basis }) => `Durée en jours : ${days} (${BASIS[basis]}).`,
  'terms.length_months': ({ months, days, to }) =>
    `Durée en mois : ${months}, jusqu’au jour correspondant ou au dernier du mois, le ${day(to)} (jours : ${days}).`,
  'terms.days_run': ({ from, to, days, festive, left }) =>
    `Jours comptés du ${day(from)} au ${day(to)} : ${days} (dont jours fériés : ${festive}) ; restent à compter : ${left}.`,
  'terms.days_stopped': ({ from, to, days, stop }) =>
    `Jours non comptés du ${day(from)} au ${day(to)} : ${days} (${STOPS[stop]}).`,
  'terms.begins_again': ({ on, lost }) =>
    `Après le ${day(on)}, le délai repart à zéro ; jours écoulés qui ne comptent plus : ${lost}.`,
  'terms.last_day': ({ on }) => `Le dernier jour compté est le ${day(on)}.`,
  'terms.last_day_backward': ({ on, before, days }) =>
    `En comptant à rebours à partir du ${day(before)}, qui ne compte pas, le dernier jour utile est le ${day(on)} (jours : ${days}).`,
  'terms.festive_day': ({ on, festivity }) => `Le ${day(on)} est ${FESTIVITIES[festivity]}.`,
  'terms.rolls_to': ({ on }) => `Le délai passe au jour ouvrable le plus proche, le ${day(on)}.`,
  'terms.shown_beside': ({ on }) =>
    `Le délai reste celui qui a été compté ; le jour ouvrable le plus proche est le ${day(on)}.`,
  'terms.silence_means': ({ silence, after }) => `Sans réponse après le ${day(after)}, ${SILENCE[silence]}.`,
};
