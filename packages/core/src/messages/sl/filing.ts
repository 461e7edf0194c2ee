import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { FilingIssueTable } from '../../procedures/filing/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'sl');

const { filingCondition: CONDITIONS } = procedureJudgementLabels;

const DATES = {
  registration: 'vpis v protokol',
  'pec-receipt': 'prejem PEC',
};

export const filing: MessageTable<FilingIssueTable> = {
  'filing.no_channel': ({ nearest, missing }) =>
    `Vloga ni veljavna po nobenem od predvidenih načinov; za način ${nearest} manjka: ${missing.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.channel_open': ({ nearest, unknown }) =>
    `Ni mogoče reči, ali je vloga veljavna; za način ${nearest} je še neznano: ${unknown.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.regional_code_ended': ({ on, until }) =>
    `Vloga z dne ${day(on)} uporablja deželne poverilnice, ki se po ${day(until)} ne sprejemajo več.`,
  'filing.local_mode': ({ channel }) =>
    `Način ${channel} je lasten občini: zakonik o digitalni upravi ga ne pozna.`,
  'filing.no_formation_mode': () => 'Dokument ni nastal na nobenega od načinov, ki jih predvideva načrt.',
  'filing.not_registered': () => 'Dokument je treba vpisati v protokol, številke pa ni.',
  'filing.no_receipt_rule': () => 'Nobeno pravilo načrta ne pove, od kdaj velja vloga za prejeto.',
  'filing.no_receipt_date': ({ date }) => `Manjka datum, ki velja za prejem: ${DATES[date]}.`,
  'filing.registered_before_received': ({ on, receivedOn }) =>
    `Vpis v protokol je z dne ${day(on)}, pred prispetjem ${day(receivedOn)}.`,
  'filing.tell_sender': ({ on }) => `Datum prejema, ${day(on)}, je treba sporočiti pošiljatelju.`,
  'filing.no_responsible': () => 'Potrdilo ne navaja odgovorne osebe postopka.',
};
