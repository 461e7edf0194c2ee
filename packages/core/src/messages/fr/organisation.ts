import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { OrganisationIssueTable } from '../../procedures/organisation/issues';

const day = (date: string) => formatCivilDate(date, 'fr');

export const organisation: MessageTable<OrganisationIssueTable> = {
  'staffing.total_differs': ({ total, sum, filled }) =>
    `Le total imprimé est ${total}, mais les lignes donnent ${sum} avec les postes vacants et ${filled} sans eux.`,
  'staffing.vacant_left_out': ({ total, count }) =>
    `Le total ${total} laisse de côté les postes vacants (${count}), qu’un autre total du tableau compte.`,
  'staffing.vacant_differs': ({ count, sum }) =>
    `Les postes vacants indiqués dans le total sont ${count}, ceux des lignes ${sum}.`,
  'staffing.vacant_exceeds': ({ count, total }) =>
    `Les postes vacants (${count}) sont plus nombreux que les postes (${total}).`,
  'staffing.number_twice': ({ code }) => `Le numéro d’ordre ${code} est utilisé deux fois.`,
  'union.transfer_too_early': ({ date }) =>
    `La fonction a été transférée avant que l’organisme qui la reçoit ne soit constitué (${day(date)}).`,
  'union.transfer_reversed': ({ from, to }) =>
    `La fonction transférée le ${day(from)} est revenue avant, le ${day(to)}.`,
  'union.transferred_twice': () => 'La même fonction est transférée deux fois pour la même période.',
  'union.not_a_member': () => 'L’organisme qui transfère la fonction n’est pas membre de l’Union.',
  'union.member_without_seat': () => 'Un membre de l’Union n’a pas de siège au comité.',
  'union.chair_missing': () => 'Il n’est pas dit qui préside le comité.',
  'mad.way_not_of_class': () => 'Cette catégorie d’utilisateurs n’accède pas aux données de cette manière.',
  'mad.way_not_of_kind': () => 'Une application de ce type ne donne pas accès aux données de cette manière.',
  'mad.other_version_qualified': ({ found, expected }) =>
    `La version utilisée (${found}) n’est pas qualifiée : la version ${expected} l’est.`,
  'mad.not_qualified': () => 'La solution n’est pas qualifiée.',
  'mad.qualified_twice': () => 'La même combinaison de solution, version et spécification figure deux fois.',
  'instruments.unlinked': () => 'Aucun autre instrument de programmation n’en tient compte.',
  'instruments.empty_link': () => 'Le lien n’indique ni procédures ni phases.',
  'instruments.entry_twice': () => 'La même rubrique de l’instrument est liée deux fois.',
};
