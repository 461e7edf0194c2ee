import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { Art24IssueTable } from '../../procedures/art24/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'it');

const { requirement: REQUIREMENTS } = procedureJudgementLabels;

export const art24: MessageTable<Art24IssueTable> = {
  'art24.not_guided': () => 'La compilazione non è guidata.',
  'art24.no_spid': () => 'Non si accede con SPID.',
  'art24.not_complete': () => 'La procedura non si completa in linea.',
  'art24.not_tracked': () => 'Chi ha presentato l’istanza non ne può seguire lo stato.',
  'art24.no_responsible': () => 'Non è indicato il responsabile del procedimento.',
  'art24.no_term': () => 'Non è indicato il termine entro il quale si ha una risposta.',
  'art24.not_assessed': ({ requirements }) =>
    `Requisiti non ancora valutati: ${requirements.map((each) => REQUIREMENTS[each]).join(', ')}.`,
  'art24.kind_unknown': () =>
    'Non si sa se la norma riguarda questo procedimento: manca il tipo, o l’elenco.',
  'art24.spid_not_yet': ({ from }) =>
    `A questa data SPID non era ancora in uso: è richiesto dal ${day(from)}.`,
  'art24.not_approved': ({ due, effective }) =>
    `Il piano non risulta approvato: il termine era il ${day(due)} (primo giorno lavorativo: ${day(effective)}).`,
  'art24.approved_late': ({ on, due, effective }) =>
    `Il piano è stato approvato il ${day(on)}: il termine era il ${day(due)} (primo giorno lavorativo: ${day(effective)}).`,
  'art24.approved_on_rolled_day': ({ on, due, effective }) =>
    `Il piano è stato approvato il ${day(on)}, dopo il termine contato del ${day(due)} ma entro il primo giorno lavorativo, il ${day(effective)}.`,
  'art24.published_late': ({ on, latest }) =>
    `Il provvedimento è stato pubblicato il ${day(on)}, meno di sessanta giorni prima di entrare in vigore: andava pubblicato entro il ${day(latest)}.`,
  'art24.not_published': ({ latest }) =>
    `Il provvedimento non risulta pubblicato: l’ultimo giorno utile era il ${day(latest)}.`,
  'art24.to_publish': ({ latest }) => `Il provvedimento va pubblicato entro il ${day(latest)}.`,
};
