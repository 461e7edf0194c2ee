import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { FilingIssueTable } from '../../procedures/filing/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'fr');

const { filingCondition: CONDITIONS } = procedureJudgementLabels;

const DATES = {
  registration: 'l’enregistrement au protocole',
  'pec-receipt': 'la réception de la PEC',
};

export const filing: MessageTable<FilingIssueTable> = {
  'filing.no_channel': ({ nearest, missing }) =>
    `La demande n’est valable selon aucun des modes prévus ; pour le mode ${nearest} il manque : ${missing.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.channel_open': ({ nearest, unknown }) =>
    `On ne peut dire si la demande est valable ; pour le mode ${nearest} il reste à savoir : ${unknown.map((each) => CONDITIONS[each]).join(', ')}.`,
  'filing.regional_code_ended': ({ on, until }) =>
    `La demande du ${day(on)} utilise des identifiants régionaux, qui ne sont plus acceptés après le ${day(until)}.`,
  'filing.local_mode': ({ channel }) =>
    `Le mode ${channel} est propre à la Commune : le code de l’administration numérique ne le prévoit pas.`,
  'filing.no_formation_mode': () => 'Le document ne s’est formé selon aucun des modes que le plan prévoit.',
  'filing.not_registered': () => 'Le document doit être enregistré au protocole, et son numéro manque.',
  'filing.no_receipt_rule': () =>
    'Aucune règle du plan ne dit à partir de quand la demande est réputée reçue.',
  'filing.no_receipt_date': ({ date }) => `La date qui vaut réception manque : ${DATES[date]}.`,
  'filing.registered_before_received': ({ on, receivedOn }) =>
    `L’enregistrement est du ${day(on)}, avant l’arrivée du ${day(receivedOn)}.`,
  'filing.tell_sender': ({ on }) => `La date de réception, le ${day(on)}, est à communiquer à l’expéditeur.`,
  'filing.no_responsible': () => 'Le récépissé n’indique pas le responsable de la procédure.',
};
