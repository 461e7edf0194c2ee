import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { TermsIssueTable } from '../../procedures/terms/issues';

const day = (date: string) => formatCivilDate(date, 'sl');

const BEGINS = {
  receipt: 'od dneva prejema vloge',
  'own-initiative': 'od dneva, ko je urad začel postopek',
  event: 'od navedenega dne',
};
const BASIS = {
  default: 'splošni zakonski rok, ker posebnega ni',
  own: 'rok, ki ga je določil organ',
  special: 'rok, ki ga je organ določil za zahteven postopek',
  'other-law': 'rok, ki ga določa drug zakon',
};
const STOPS = {
  art2c7: 'prekinitev zaradi pridobivanja podatkov',
  'other-law': 'prekinitev po drugem zakonu',
  'refusal-notice': 'obvestilo o nameravani zavrnitvi',
};
const FESTIVITIES = {
  sunday: 'nedelja',
  national: 'državni praznik',
  patron: 'god zavetnika kraja',
  saturday: 'sobota',
};
const SILENCE = {
  assenso: 'se šteje, da je vlogi ugodeno',
  diniego: 'se šteje, da je vloga zavrnjena',
  inadempimento: 'je organ v zamudi',
};

export const terms: MessageTable<TermsIssueTable> = {
  'terms.days_and_months': () => 'Rok se navede v dnevih ali v mesecih, ne v obojem.',
  'terms.backward_does_not_stop': () => 'Rok, ki se šteje nazaj, se ne prekine.',
  'terms.over_limit': ({ days, limit }) =>
    `Rok v dnevih (${days}) presega največjega, ki ga zakon v tem primeru dopušča (${limit}).`,
  'terms.suspended_twice': ({ count }) =>
    `Rok je bil prekinjen več kot enkrat (prekinitev: ${count}): zakon dopušča eno, šteje se prva.`,
  'terms.suspended_too_long': ({ days, limit }) =>
    `Dni prekinitve: ${days}; zakon jih dopušča največ ${limit}, preostali se ne štejejo.`,
  'terms.suspension_outside': ({ on }) => `Prekinitev od ${day(on)} je zunaj roka in se ne šteje.`,
  'terms.notice_outside': ({ on }) =>
    `Obvestilo o nameravani zavrnitvi z dne ${day(on)} je zunaj roka in se ne šteje.`,
  'terms.answer_outside': ({ on, from, to }) =>
    `Odgovor na obvestilo o nameravani zavrnitvi je z dne ${day(on)}, zunaj predvidenih dni (od ${day(from)} do ${day(to)}): šteje se, kakor da ga ni.`,
  'terms.notice_effect_read': ({ on, effect }) =>
    `Obvestilo o nameravani zavrnitvi z dne ${day(on)} ${effect === 'suspends' ? 'prekine rok' : 'povzroči, da rok začne teči znova'}: tako beremo zakon tistega dne, treba je preveriti.`,
  'terms.first_day': ({ on, begins }) => `Rok teče ${BEGINS[begins]}, ${day(on)}: ta dan se ne šteje.`,
  'terms.length_days': ({ days, basis }) => `Dolžina v dnevih: ${days} (${BASIS[basis]}).`,
  'terms.length_months': ({ months, days, to }) =>
    `Dolžina v mesecih: ${months}, do ustreznega ali zadnjega dne v mesecu, ${day(to)} (dni: ${days}).`,
  'terms.days_run': ({ from, to, days, festive, left }) =>
    `Šteti dnevi od ${day(from)} do ${day(to)}: ${days} (od tega prazniki: ${festive}); še za štetje: ${left}.`,
  'terms.days_stopped': ({ from, to, days, stop }) =>
    `Nešteti dnevi od ${day(from)} do ${day(to)}: ${days} (${STOPS[stop]}).`,
  'terms.begins_again': ({ on, lost }) =>
    `Po dnevu ${day(on)} začne rok teči znova; pretekli dnevi, ki ne veljajo več: ${lost}.`,
  'terms.last_day': ({ on }) => `Zadnji šteti dan je ${day(on)}.`,
  'terms.last_day_backward': ({ on, before, days }) =>
    `Šteto nazaj od dneva ${day(before)}, ki se ne šteje, je zadnji dan ${day(on)} (dni: ${days}).`,
  'terms.festive_day': ({ on, festivity }) => `Dan ${day(on)} je ${FESTIVITIES[festivity]}.`,
  'terms.rolls_to': ({ on }) => `Rok se premakne na najbližji delovni dan, ${day(on)}.`,
  'terms.shown_beside': ({ on }) => `Velja šteti rok; najbližji delovni dan je ${day(on)}.`,
  'terms.silence_means': ({ silence, after }) =>
    `Če po dnevu ${day(after)} ni odgovora, ${SILENCE[silence]}.`,
};
