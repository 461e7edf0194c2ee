import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { INFORMATION_FIELDS } from '../../procedures/information/informationFields';
import type { InformationIssueTable } from '../../procedures/information/issues';

const day = (date: string) => formatCivilDate(date, 'it');
const heading = (id: string) => INFORMATION_FIELDS.find((field) => field.id === id)?.heading.it ?? id;

export const information: MessageTable<InformationIssueTable> = {
  'information.sheet_missing': () => 'Il procedimento non ha la scheda informativa.',
  'information.second_sheet': () =>
    'Il procedimento ha già una scheda informativa: le informazioni non vanno pubblicate due volte.',
  'information.field_missing': ({ code, letter }) =>
    `Nella scheda pubblicata manca «${heading(code)}»${letter === null ? '' : ` (art. 35, c. 1, lett. ${letter}, D.Lgs. 33/2013)`}.`,
  'information.keeper_missing': () => 'La scheda non dice chi la tiene aggiornata.',
  'information.review_due': ({ date }) =>
    date === null
      ? 'La scheda pubblicata non è mai stata rivista.'
      : `La scheda andava rivista entro il ${day(date)}.`,
  'delivery.agreement_missing': () =>
    'L’intermediario non ha ancora sottoscritto la convenzione o il contratto.',
  'delivery.agreement_ended': ({ date }) => `La convenzione o il contratto è scaduto il ${day(date)}.`,
  'delivery.duty_unstated': ({ code }) => `Non è detto se l’intermediario rispetta il dovere ${code}).`,
  'delivery.duty_unmet': ({ code }) =>
    `L’intermediario non rispetta, o rispetta solo in parte, il dovere ${code}).`,
  'delivery.duty_unproven': ({ code }) => `Il dovere ${code}) risulta rispettato, ma nulla lo dimostra.`,
};
