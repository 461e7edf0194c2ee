import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { Art24IssueTable } from '../../procedures/art24/issues';
import { procedureJudgementLabels } from './procedureJudgementLabels';

const day = (date: string) => formatCivilDate(date, 'sl');

const { requirement: REQUIREMENTS } = procedureJudgementLabels;

export const art24: MessageTable<Art24IssueTable> = {
  'art24.not_guided': () => 'Izpolnjevanje ni vodeno.',
  'art24.no_spid': () => 'Prijava s SPID ni mogoča.',
  'art24.not_complete': () => 'Postopka ni mogoče dokončati na spletu.',
  'art24.not_tracked': () => 'Stanja vloge ni mogoče spremljati.',
  'art24.no_responsible': () => 'Odgovorna oseba postopka ni navedena.',
  'art24.no_term': () => 'Rok za odgovor ni naveden.',
  'art24.not_assessed': ({ requirements }) =>
    `Še neocenjene zahteve: ${requirements.map((each) => REQUIREMENTS[each]).join(', ')}.`,
  'art24.kind_unknown': () => 'Ni znano, ali predpis velja za ta postopek: manjka vrsta ali seznam.',
  'art24.spid_not_yet': ({ from }) => `Na ta dan SPID še ni bil v uporabi: zahteva se od ${day(from)}.`,
  'art24.not_approved': ({ due, effective }) =>
    `Načrt ni zabeležen kot odobren: rok je bil ${day(due)} (prvi delovni dan: ${day(effective)}).`,
  'art24.approved_late': ({ on, due, effective }) =>
    `Načrt je bil odobren ${day(on)}: rok je bil ${day(due)} (prvi delovni dan: ${day(effective)}).`,
  'art24.approved_on_rolled_day': ({ on, due, effective }) =>
    `Načrt je bil odobren ${day(on)}, po štetem roku ${day(due)}, a do prvega delovnega dne, ${day(effective)}.`,
  'art24.published_late': ({ on, latest }) =>
    `Akt je bil objavljen ${day(on)}, manj kot šestdeset dni pred začetkom veljavnosti: objaviti bi ga bilo treba do ${day(latest)}.`,
  'art24.not_published': ({ latest }) =>
    `Akt ni zabeležen kot objavljen: zadnji mogoči dan je bil ${day(latest)}.`,
  'art24.to_publish': ({ latest }) => `Akt je treba objaviti do ${day(latest)}.`,
};
