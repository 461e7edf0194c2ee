import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { TermsIssueTable } from '../../procedures/terms/issues';

const day = (date: string) => formatCivilDate(date, 'it');

const BEGINS = {
  receipt: 'dal giorno in cui è arrivata la domanda',
  'own-initiative': 'dal giorno in cui l’ufficio ha avviato il procedimento',
  event: 'dal giorno indicato',
};
const BASIS = {
  default: 'termine generale di legge, in mancanza di uno proprio',
  own: 'termine fissato dall’ente',
  special: 'termine fissato dall’ente per un procedimento complesso',
  'other-law': 'termine fissato da un’altra legge',
};
const STOPS = {
  art2c7: 'sospensione per acquisire informazioni',
  'other-law': 'sospensione prevista da un’altra legge',
  'refusal-notice': 'preavviso di rigetto',
};
const FESTIVITIES = {
  sunday: 'domenica',
  national: 'festa nazionale',
  patron: 'il santo patrono',
  saturday: 'sabato',
};
const SILENCE = {
  assenso: 'la domanda si intende accolta',
  diniego: 'la domanda si intende respinta',
  inadempimento: 'l’ente è inadempiente',
};

export const terms: MessageTable<TermsIssueTable> = {
  'terms.days_and_months': () => 'Il termine va indicato in giorni oppure in mesi, non in entrambi i modi.',
  'terms.backward_does_not_stop': () => 'Un termine contato all’indietro non si sospende.',
  'terms.over_limit': ({ days, limit }) =>
    `Il termine è di giorni ${days}, oltre il massimo di ${limit} che la legge ammette in questo caso.`,
  'terms.suspended_twice': ({ count }) =>
    `Il termine risulta sospeso più di una volta (sospensioni: ${count}): la legge ne ammette una sola, e si conta la prima.`,
  'terms.suspended_too_long': ({ days, limit }) =>
    `La sospensione è di giorni ${days}: la legge ne ammette al massimo ${limit}, e quelli in più non si contano.`,
  'terms.suspension_outside': ({ on }) =>
    `La sospensione dal ${day(on)} cade fuori del termine e non si conta.`,
  'terms.notice_outside': ({ on }) =>
    `Il preavviso di rigetto del ${day(on)} cade fuori del termine e non si conta.`,
  'terms.answer_outside': ({ on, from, to }) =>
    `La risposta al preavviso di rigetto è del ${day(on)}, fuori dei giorni utili (dal ${day(from)} al ${day(to)}): si conta come se non ci fosse.`,
  'terms.notice_effect_read': ({ on, effect }) =>
    `Il preavviso di rigetto del ${day(on)} ${effect === 'suspends' ? 'sospende il termine' : 'fa ripartire il termine da capo'}: è la nostra lettura della legge di quel giorno, da verificare.`,
  'terms.first_day': ({ on, begins }) =>
    `Il termine decorre ${BEGINS[begins]}, il ${day(on)}: quel giorno non si conta.`,
  'terms.length_days': ({ days, basis }) => `Durata in giorni: ${days} (${BASIS[basis]}).`,
  'terms.length_months': ({ months, days, to }) =>
    `Durata in mesi: ${months}, fino al giorno corrispondente o all’ultimo del mese, il ${day(to)} (giorni: ${days}).`,
  'terms.days_run': ({ from, to, days, festive, left }) =>
    `Giorni contati dal ${day(from)} al ${day(to)}: ${days} (festivi compresi: ${festive}); ancora da contare: ${left}.`,
  'terms.days_stopped': ({ from, to, days, stop }) =>
    `Giorni non contati dal ${day(from)} al ${day(to)}: ${days} (${STOPS[stop]}).`,
  'terms.begins_again': ({ on, lost }) =>
    `Dopo il ${day(on)} il termine riparte da capo; giorni già trascorsi che non valgono più: ${lost}.`,
  'terms.last_day': ({ on }) => `L’ultimo giorno contato è il ${day(on)}.`,
  'terms.last_day_backward': ({ on, before, days }) =>
    `Contando all’indietro dal ${day(before)}, che non si conta, l’ultimo giorno utile è il ${day(on)} (giorni: ${days}).`,
  'terms.festive_day': ({ on, festivity }) => `Il ${day(on)} è ${FESTIVITIES[festivity]}.`,
  'terms.rolls_to': ({ on }) => `Il termine passa al giorno lavorativo più vicino, il ${day(on)}.`,
  'terms.shown_beside': ({ on }) =>
    `Il termine resta quello contato; il giorno lavorativo più vicino è il ${day(on)}.`,
  'terms.silence_means': ({ silence, after }) =>
    `Se dopo il ${day(after)} non c’è risposta, ${SILENCE[silence]}.`,
};
