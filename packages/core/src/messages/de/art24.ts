import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { Art24IssueTable } from '../../procedures/art24/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'de');

const { requirement: REQUIREMENTS } = procedureJudgementLabels;

export const art24: MessageTable<Art24IssueTable> = {
  'art24.not_guided': () => 'Das Ausfüllen ist nicht geführt.',
  'art24.no_spid': () => 'Die Anmeldung mit SPID ist nicht möglich.',
  'art24.not_complete': () => 'Das Verfahren lässt sich nicht online abschließen.',
  'art24.not_tracked': () => 'Der Stand des Antrags lässt sich nicht verfolgen.',
  'art24.no_responsible': () => 'Der Verfahrensverantwortliche ist nicht angegeben.',
  'art24.no_term': () => 'Die Frist für die Antwort ist nicht angegeben.',
  'art24.not_assessed': ({ requirements }) =>
    `Noch nicht bewertete Anforderungen: ${requirements.map((each) => REQUIREMENTS[each]).join(', ')}.`,
  'art24.kind_unknown': () =>
    'Es ist nicht bekannt, ob die Norm dieses Verfahren betrifft: Die Art oder die Liste fehlt.',
  'art24.spid_not_yet': ({ from }) =>
    `An diesem Tag war SPID noch nicht in Gebrauch: Es wird ab ${day(from)} verlangt.`,
  'art24.not_approved': ({ due, effective }) =>
    `Der Plan ist nicht als genehmigt vermerkt: Die Frist war der ${day(due)} (erster Werktag: ${day(effective)}).`,
  'art24.approved_late': ({ on, due, effective }) =>
    `Der Plan wurde am ${day(on)} genehmigt: Die Frist war der ${day(due)} (erster Werktag: ${day(effective)}).`,
  'art24.approved_on_rolled_day': ({ on, due, effective }) =>
    `Der Plan wurde am ${day(on)} genehmigt, nach der gezählten Frist vom ${day(due)}, aber bis zum ersten Werktag, dem ${day(effective)}.`,
  'art24.published_late': ({ on, latest }) =>
    `Die Maßnahme wurde am ${day(on)} veröffentlicht, weniger als sechzig Tage vor dem Inkrafttreten: Sie war bis ${day(latest)} zu veröffentlichen.`,
  'art24.not_published': ({ latest }) =>
    `Die Maßnahme ist nicht als veröffentlicht vermerkt: Der letzte mögliche Tag war der ${day(latest)}.`,
  'art24.to_publish': ({ latest }) => `Die Maßnahme ist bis ${day(latest)} zu veröffentlichen.`,
};
