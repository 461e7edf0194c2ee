import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import { INFORMATION_FIELDS } from '../../procedures/information/informationFields';
import type { InformationIssueTable } from '../../procedures/information/issues';

const day = (date: string) => formatCivilDate(date, 'de');
const heading = (id: string) => INFORMATION_FIELDS.find((field) => field.id === id)?.heading.de ?? id;

export const information: MessageTable<InformationIssueTable> = {
  'information.sheet_missing': () => 'Das Verfahren hat kein Informationsblatt.',
  'information.second_sheet': () =>
    'Das Verfahren hat schon ein Informationsblatt: Informationen werden nicht zweimal veröffentlicht.',
  'information.field_missing': ({ code, letter }) =>
    `Im veröffentlichten Blatt fehlt „${heading(code)}“${letter === null ? '' : ` (GvD Nr. 33/2013, Art. 35 Abs. 1 Buchst. ${letter})`}.`,
  'information.keeper_missing': () => 'Das Blatt sagt nicht, wer es auf dem neuesten Stand hält.',
  'information.review_due': ({ date }) =>
    date === null
      ? 'Das veröffentlichte Blatt wurde nie überprüft.'
      : `Das Blatt war bis zum ${day(date)} zu überprüfen.`,
  'delivery.agreement_missing': () =>
    'Der Vermittler hat die Vereinbarung oder den Vertrag noch nicht unterzeichnet.',
  'delivery.agreement_ended': ({ date }) =>
    `Die Vereinbarung oder der Vertrag ist am ${day(date)} abgelaufen.`,
  'delivery.duty_unstated': ({ code }) =>
    `Es ist nicht angegeben, ob der Vermittler die Pflicht ${code}) erfüllt.`,
  'delivery.duty_unmet': ({ code }) => `Der Vermittler erfüllt die Pflicht ${code}) nicht oder nur zum Teil.`,
  'delivery.duty_unproven': ({ code }) => `Die Pflicht ${code}) gilt als erfüllt, doch nichts belegt es.`,
};
