import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { FilingIssueTable } from '../../procedures/filing/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'it');

const { filingCondition: CONDITIONS } = procedureJudgementLabels;

const DATES = {
  registration: 'la protocollazione',
  'pec-receipt': 'la ricezione della PEC',
};

export const filing: MessageTable<FilingIssueTable> = {
  'filing.no_channel': ({ nearest, missing }) =>
    `L’istanza non è valida in nessuno dei modi previsti; per il modo ${nearest} manca: ${missing.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.channel_open': ({ nearest, unknown }) =>
    `Non si può dire se l’istanza è valida; per il modo ${nearest} resta da sapere: ${unknown.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.regional_code_ended': ({ on, until }) =>
    `L’istanza del ${day(on)} usa credenziali regionali, che non si accettano più dopo il ${day(until)}.`,
  'filing.local_mode': ({ channel }) =>
    `Il modo ${channel} è proprio del Comune: il Codice dell’amministrazione digitale non lo prevede.`,
  'filing.no_formation_mode': () => 'Il documento non si è formato in nessuno dei modi che il piano prevede.',
  'filing.not_registered': () => 'Il documento va protocollato e non risulta il numero di protocollo.',
  'filing.no_receipt_rule': () => 'Nessuna regola del piano dice da quando l’istanza si considera ricevuta.',
  'filing.no_receipt_date': ({ date }) => `Manca la data che vale come ricezione: ${DATES[date]}.`,
  'filing.registered_before_received': ({ on, receivedOn }) =>
    `La protocollazione è del ${day(on)}, prima dell’arrivo del ${day(receivedOn)}.`,
  'filing.tell_sender': ({ on }) =>
    `La data di ricezione, il ${day(on)}, va comunicata a chi ha inviato l’istanza.`,
  'filing.no_responsible': () => 'La ricevuta non indica il responsabile del procedimento.',
};
