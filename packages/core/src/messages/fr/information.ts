import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { INFORMATION_FIELDS } from '../../procedures/information/informationFields';
import type { InformationIssueTable } from '../../procedures/information/issues';

const day = (date: string) => formatCivilDate(date, 'fr');
const heading = (id: string) => INFORMATION_FIELDS.find((field) => field.id === id)?.heading.fr ?? id;

export const information: MessageTable<InformationIssueTable> = {
  'information.sheet_missing': () => 'La procédure n’a pas de fiche d’information.',
  'information.second_sheet': () =>
    'La procédure a déjà une fiche d’information : les informations ne sont pas publiées deux fois.',
  'information.field_missing': ({ code, letter }) =>
    `La fiche publiée ne dit rien sur « ${heading(code)} »${letter === null ? '' : ` (décret législatif 33/2013, art. 35, al. 1, lettre ${letter})`}.`,
  'information.keeper_missing': () => 'La fiche ne dit pas qui la tient à jour.',
  'information.review_due': ({ date }) =>
    date === null
      ? 'La fiche publiée n’a jamais été revue.'
      : `La fiche devait être revue avant le ${day(date)}.`,
  'delivery.agreement_missing': () => 'L’intermédiaire n’a pas encore signé la convention ou le contrat.',
  'delivery.agreement_ended': ({ date }) => `La convention ou le contrat a expiré le ${day(date)}.`,
  'delivery.duty_unstated': ({ code }) => `Il n’est pas dit si l’intermédiaire respecte le devoir ${code}).`,
  'delivery.duty_unmet': ({ code }) =>
    `L’intermédiaire ne respecte pas, ou seulement en partie, le devoir ${code}).`,
  'delivery.duty_unproven': ({ code }) => `Le devoir ${code}) est dit respecté, mais rien ne le montre.`,
};
