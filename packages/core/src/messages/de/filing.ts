import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { FilingIssueTable } from '../../procedures/filing/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'de');

const { filingCondition: CONDITIONS } = procedureJudgementLabels;

const DATES = {
  registration: 'die Protokollierung',
  'pec-receipt': 'der Eingang der PEC',
};

export const filing: MessageTable<FilingIssueTable> = {
  'filing.no_channel': ({ nearest, missing }) =>
    `Der Antrag ist auf keinem der vorgesehenen Wege gültig; für den Weg ${nearest} fehlt: ${missing.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.channel_open': ({ nearest, unknown }) =>
    `Ob der Antrag gültig ist, lässt sich nicht sagen; für den Weg ${nearest} ist noch offen: ${unknown.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.regional_code_ended': ({ on, until }) =>
    `Der Antrag vom ${day(on)} nutzt regionale Zugangsdaten, die nach dem ${day(until)} nicht mehr angenommen werden.`,
  'filing.local_mode': ({ channel }) =>
    `Der Weg ${channel} ist der Gemeinde eigen: Der Kodex der digitalen Verwaltung kennt ihn nicht.`,
  'filing.no_formation_mode': () => 'Das Dokument ist auf keine der im Plan vorgesehenen Weisen entstanden.',
  'filing.not_registered': () => 'Das Dokument ist zu protokollieren, und es fehlt die Protokollnummer.',
  'filing.no_receipt_rule': () => 'Keine Regel des Plans sagt, ab wann der Antrag als eingegangen gilt.',
  'filing.no_receipt_date': ({ date }) => `Das Datum, das als Eingang gilt, fehlt: ${DATES[date]}.`,
  'filing.registered_before_received': ({ on, receivedOn }) =>
    `Die Protokollierung ist vom ${day(on)}, vor dem Eingang am ${day(receivedOn)}.`,
  'filing.tell_sender': ({ on }) => `Das Datum des Eingangs, der ${day(on)}, ist dem Absender mitzuteilen.`,
  'filing.no_responsible': () => 'Die Empfangsbestätigung nennt den Verfahrensverantwortlichen nicht.',
};
