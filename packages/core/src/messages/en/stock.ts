import type { MessageTable } from '../../base/issue';
import { formatCivilDate } from '../../base/messages';
import type { StockIssueTable } from '../../issuance/issues';
import { labels } from './labels';

const day = (date: string) => formatCivilDate(date, 'en');
const cards = ({ first, last }: { readonly first: string; readonly last: string }) =>
  first === last ? `Card ${first}` : `Cards ${first} to ${last}`;
const be = ({ first, last }: { readonly first: string; readonly last: string }, one: string, many: string) =>
  `${cards({ first, last })} ${first === last ? one : many}`;

export const stock: MessageTable<StockIssueTable> = {
  'stock.bad_serial': ({ serial }) =>
    `“${serial}” is no number of a blank document: it reads like AA0000001 (first phase) or like 0000001AA (from 2003).`,
  'stock.bad_range': ({ first, last }) =>
    `The numbers ${first} to ${last} are no range: the first must come before the last, with the same letters.`,
  'stock.no_ledger': ({ model }) =>
    `Under the model “${labels.emissionModel[model]}” the municipality keeps no blank documents: there is no ledger.`,
  'stock.not_your_site': () => 'Only movements of one’s own site can be recorded.',
  'stock.day_before': ({ on, earliest }) =>
    `The ledger goes forward: ${day(on)} is before ${day(earliest)}, which is recorded already.`,
  'stock.day_closed': ({ on, countedOn }) =>
    `${day(on)} is closed: the cards were reconciled on ${day(countedOn)}.`,
  'stock.serials_overlap': (range) =>
    `${be(range, 'is', 'are')} also in the range ${range.otherFirst} to ${range.otherLast}.`,
  'stock.already_taken_in': (range) =>
    `${be(range, 'is', 'are')} in the ledger already (${range.otherFirst} to ${range.otherLast}): no number is used twice.`,
  'stock.unknown_serials': (range) => `${be(range, 'was', 'were')} never taken in.`,
  'stock.not_at_site': (range) => `${be(range, 'is', 'are')} not at this site.`,
  'stock.under_way': (range) =>
    `${be(range, 'is', 'are')} under way between two sites: record the arrival or the loss first.`,
  'stock.not_on_this_way': (range) => `${be(range, 'is', 'are')} not part of this transfer.`,
  'stock.forbidden_jump': ({ from, to, ...range }) =>
    `${cards(range)}: there is no step from “${labels.cardState[from]}” to “${labels.cardState[to]}”.`,
  'stock.mixed_states': ({ states }) =>
    `The cards are in several states (${states.map((state) => labels.cardState[state]).join(', ')}): each needs a movement of its own.`,
  'stock.no_such_transfer': () => 'There is no such transfer, or it is between other sites.',
  'stock.same_site': () => 'The cards are sent to the site where they are.',
  'stock.not_in_keeping': ({ state, ...range }) =>
    `${be(range, 'is', 'are')} not in keeping (state “${labels.cardState[state]}”) and cannot be transferred.`,
  'stock.no_such_line': () =>
    'The line to cancel does not exist, belongs to another site, is a cancellation itself or is cancelled already.',
  'stock.gone_on': (range) => `${be(range, 'has', 'have')} a later line: that one is cancelled first.`,
  'stock.no_custodian': () => 'The cards come into keeping again: say who keeps them.',
  'stock.not_editable': () =>
    'Movements, holdings and counts are not edited, nor are sites or people removed that stand in them.',
  'stock.holding_without_line': (range) =>
    `${be(range, 'stands', 'stand')} in the ledger otherwise than the movements come to.`,
  'stock.line_out_of_turn': (range) =>
    `${be(range, 'was', 'were')} not where, or not what, this movement says.`,
  'stock.bad_cancelling': () =>
    'The cancellation names other cards than the line that it cancels, or cancels a cancellation.',
  'stock.too_many_lines': ({ limit, ...range }) =>
    `${be(range, 'stands', 'stand')} in more than ${limit} movements: the ledger was not checked any further.`,
  'stock.holdings_out_of_order': (range) =>
    `The holdings are not in the order of numbers, or overlap: ${range.first} to ${range.last}.`,
  'stock.days_out_of_order': () => 'The days of this site’s movements or counts are not in order.',
  'stock.list_with_cards': ({ place }) =>
    `The numbered list lies where the cards lie (“${place}”): it is to be kept elsewhere.`,
  'stock.no_serial_list': () => 'There is no copy of the numbered list, to be kept apart from the cards.',
  'stock.keeper_is_operator': () =>
    'The same person keeps the blank documents and works on or hands over cards at the same site.',
  'stock.count_differs': ({ missing, unexpected }) =>
    `The count is not what the ledger says: cards missing ${missing}, cards not expected ${unexpected}.`,
};
