import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { INFORMATION_FIELDS } from '../../procedures/information/informationFields';
import type { InformationIssueTable } from '../../procedures/information/issues';

const day = (date: string) => formatCivilDate(date, 'sl');
const heading = (id: string) => INFORMATION_FIELDS.find((field) => field.id === id)?.heading.sl ?? id;

export const information: MessageTable<InformationIssueTable> = {
  'information.sheet_missing': () => 'Postopek nima informativnega lista.',
  'information.second_sheet': () =>
    'Postopek že ima informativni list: informacije se ne objavljajo dvakrat.',
  'information.field_missing': ({ code, letter }) =>
    `Na objavljenem listu manjka »${heading(code)}«${letter === null ? '' : ` (zakonodajni odlok 33/2013, 35. člen, 1. odst., črka ${letter})`}.`,
  'information.keeper_missing': () => 'List ne pove, kdo skrbi zanj.',
  'information.review_due': ({ date }) =>
    date === null ? 'Objavljeni list še ni bil pregledan.' : `List je bilo treba pregledati do ${day(date)}.`,
  'delivery.agreement_missing': () => 'Posrednik dogovora ali pogodbe še ni podpisal.',
  'delivery.agreement_ended': ({ date }) => `Dogovor ali pogodba je potekla ${day(date)}.`,
  'delivery.duty_unstated': ({ code }) => `Ni navedeno, ali posrednik izpolnjuje dolžnost ${code}).`,
  'delivery.duty_unmet': ({ code }) =>
    `Posrednik dolžnosti ${code}) ne izpolnjuje ali jo izpolnjuje le delno.`,
  'delivery.duty_unproven': ({ code }) =>
    `Dolžnost ${code}) naj bi bila izpolnjena, vendar tega nič ne dokazuje.`,
};
