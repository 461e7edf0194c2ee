import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { INFORMATION_FIELDS } from '../../procedures/information/informationFields';
import type { InformationIssueTable } from '../../procedures/information/issues';

const day = (date: string) => formatCivilDate(date, 'en');
const heading = (id: string) => INFORMATION_FIELDS.find((field) => field.id === id)?.heading.en ?? id;

export const information: MessageTable<InformationIssueTable> = {
  'information.sheet_missing': () => 'The procedure has no information sheet.',
  'information.second_sheet': () =>
    'The procedure has an information sheet already: information is not published twice.',
  'information.field_missing': ({ code, letter }) =>
    `The published sheet lacks "${heading(code)}"${letter === null ? '' : ` (D.Lgs. 33/2013, art. 35, c. 1, lett. ${letter})`}.`,
  'information.keeper_missing': () => 'The sheet does not say who keeps it up to date.',
  'information.review_due': ({ date }) =>
    date === null
      ? 'The published sheet was never reviewed.'
      : `The sheet had to be reviewed by ${day(date)}.`,
  'delivery.agreement_missing': () => 'The intermediary has not signed the agreement or contract yet.',
  'delivery.agreement_ended': ({ date }) => `The agreement or contract ran out on ${day(date)}.`,
  'delivery.duty_unstated': ({ code }) => `It is not said whether the intermediary meets duty ${code}).`,
  'delivery.duty_unmet': ({ code }) => `The intermediary does not meet duty ${code}), or only in part.`,
  'delivery.duty_unproven': ({ code }) => `Duty ${code}) is said to be met, but nothing shows it.`,
};
