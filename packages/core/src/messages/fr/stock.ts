import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { StockIssueTable } from '../../issuance/issues';
import { labels } from './labels';

const day = (date: string) => formatCivilDate(date, 'fr');
const cards = ({ first, last }: { readonly first: string; readonly last: string }) =>
  first === last ? `La carte ${first}` : `Les cartes de ${first} à ${last}`;
const be = ({ first, last }: { readonly first: string; readonly last: string }, one: string, many: string) =>
  `${cards({ first, last })} ${first === last ? one : many}`;

export const stock: MessageTable<StockIssueTable> = {
  'stock.bad_serial': ({ serial }) =>
    `« ${serial} » n’est pas un numéro de document vierge : il s’écrit comme AA0000001 (première phase) ou comme 0000001AA (depuis 2003).`,
  'stock.bad_range': ({ first, last }) =>
    `Les numéros de ${first} à ${last} ne forment pas un intervalle : le premier doit précéder le dernier et les lettres doivent être les mêmes.`,
  'stock.no_ledger': ({ model }) =>
    `Avec le modèle « ${labels.emissionModel[model]} », la Commune ne détient pas de documents vierges : il n’y a pas de registre des entrées et des sorties.`,
  'stock.not_your_site': () => 'Seuls les mouvements de son propre site peuvent être enregistrés.',
  'stock.day_before': ({ on, earliest }) =>
    `Le registre avance dans le temps : le ${day(on)} précède le ${day(earliest)}, déjà enregistré.`,
  'stock.day_closed': ({ on, countedOn }) =>
    `La journée du ${day(on)} est close : le rapprochement a été fait le ${day(countedOn)}.`,
  'stock.serials_overlap': (range) =>
    `${be(range, 'figure', 'figurent')} aussi dans l’intervalle de ${range.otherFirst} à ${range.otherLast}.`,
  'stock.already_taken_in': (range) =>
    `${be(range, 'figure', 'figurent')} déjà dans le registre (de ${range.otherFirst} à ${range.otherLast}) : un numéro ne s’utilise pas deux fois.`,
  'stock.unknown_serials': (range) =>
    `${be(range, 'n’a jamais été prise', 'n’ont jamais été prises')} en charge.`,
  'stock.not_at_site': (range) => `${be(range, 'ne se trouve pas', 'ne se trouvent pas')} sur ce site.`,
  'stock.under_way': (range) =>
    `${be(range, 'est', 'sont')} en cours de transfert entre deux sites : il faut d’abord en enregistrer l’arrivée ou la perte.`,
  'stock.not_on_this_way': (range) => `${be(range, 'ne fait pas', 'ne font pas')} partie de ce transfert.`,
  'stock.forbidden_jump': ({ from, to, ...range }) =>
    `${cards(range)} : on ne passe pas de l’état « ${labels.cardState[from]} » à l’état « ${labels.cardState[to]} ».`,
  'stock.mixed_states': ({ states }) =>
    `Les cartes sont dans des états différents (${states.map((state) => labels.cardState[state]).join(', ')}) : il faut un mouvement pour chacun.`,
  'stock.no_such_transfer': () => 'Le transfert indiqué n’existe pas ou concerne d’autres sites.',
  'stock.same_site': () => 'Le site d’arrivée est le même que le site de départ.',
  'stock.not_in_keeping': ({ state, ...range }) =>
    `${be(range, 'n’est pas', 'ne sont pas')} sous garde (état « ${labels.cardState[state]} ») : le transfert n’est pas possible.`,
  'stock.no_such_line': () =>
    'La ligne à annuler n’existe pas, appartient à un autre site, est elle-même une annulation ou est déjà annulée.',
  'stock.gone_on': (range) =>
    `${be(range, 'a', 'ont')} une ligne postérieure : il faut d’abord annuler celle-ci.`,
  'stock.no_custodian': () => 'Les cartes reviennent en garde : il faut indiquer à qui elles sont confiées.',
  'stock.not_editable': () =>
    'Les mouvements, les stocks et les comptages ne se modifient pas, et les sites ou les personnes qui y figurent ne se suppriment pas.',
  'stock.holding_without_line': (range) =>
    `${be(range, 'a', 'ont')} une situation qui ne résulte pas des mouvements.`,
  'stock.line_out_of_turn': (range) =>
    `${be(range, 'n’était pas', 'n’étaient pas')} à l’endroit ou dans l’état que dit ce mouvement.`,
  'stock.bad_cancelling': () =>
    'L’annulation ne porte pas sur les mêmes cartes que la ligne annulée, ou elle annule une annulation.',
  'stock.too_many_lines': ({ limit, ...range }) =>
    `${be(range, 'figure', 'figurent')} dans plus de ${limit} mouvements : le registre n’a pas été vérifié au-delà.`,
  'stock.holdings_out_of_order': (range) =>
    `Les stocks ne sont pas dans l’ordre des numéros, ou se chevauchent : de ${range.first} à ${range.last}.`,
  'stock.days_out_of_order': () =>
    'Les jours des mouvements ou des comptages de ce site ne sont pas dans l’ordre.',
  'stock.list_with_cards': ({ place }) =>
    `La liste numérotée est tenue là où se trouvent les cartes (« ${place} ») : elle doit être conservée ailleurs.`,
  'stock.no_serial_list': () =>
    'Il manque la copie de la liste numérotée, à conserver dans un autre lieu que les cartes.',
  'stock.keeper_is_operator': () =>
    'La même personne garde les documents vierges et traite ou remet les cartes sur le même site.',
  'stock.count_differs': ({ missing, unexpected }) =>
    `Le comptage ne correspond pas au registre : cartes manquantes ${missing}, cartes non prévues ${unexpected}.`,
};
