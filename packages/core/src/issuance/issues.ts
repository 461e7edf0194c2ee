import type { IssueOf, IssuePath, Severity } from '../base/issue';
import type { EmissionModel } from '../municipality/municipality';
import type { CardState } from './cardState';
import type { SerialRange } from './serialRange';

/** Why a line is refused, and what a check of the ledger finds. Serials are told as ranges, `first` to `last`. */
export interface StockIssueTable {
  /** The text is no serial of either numbering. */
  'stock.bad_serial': { readonly serial: string };
  /** The range runs backwards, or over cards with other letters. */
  'stock.bad_range': SerialRange;
  /** Under this model the municipality keeps no blank cards. */
  'stock.no_ledger': { readonly model: EmissionModel };
  /** The actor is bound to another site. */
  'stock.not_your_site': { readonly siteId: string };
  /** The register of a site goes forward: there is a later line, or the cards were sent later. */
  'stock.day_before': { readonly on: string; readonly earliest: string };
  /** The cards of that day were counted: the day is closed. */
  'stock.day_closed': { readonly on: string; readonly countedOn: string };
  /** Two ranges of one line or count share serials. */
  'stock.serials_overlap': SerialRange & { readonly otherFirst: string; readonly otherLast: string };
  /** Serials that the ledger has or had already: none is used again. */
  'stock.already_taken_in': SerialRange & { readonly otherFirst: string; readonly otherLast: string };
  /** Serials that were never taken in. */
  'stock.unknown_serials': SerialRange;
  /** Cards that do not lie at the site. */
  'stock.not_at_site': SerialRange & { readonly siteId: string };
  /** Cards that are under way between two sites. */
  'stock.under_way': SerialRange;
  /** Cards that are not on the way that the line names. */
  'stock.not_on_this_way': SerialRange & { readonly transferId: string };
  /** A card does not pass from this state to that one. */
  'stock.forbidden_jump': SerialRange & { readonly from: CardState; readonly to: CardState };
  /** The cards of one line are in several states: each takes a line of its own. */
  'stock.mixed_states': { readonly states: readonly CardState[] };
  /** The line names no sending, or one to another site. */
  'stock.no_such_transfer': { readonly transferId: string };
  /** Cards are sent to the site where they are. */
  'stock.same_site': { readonly siteId: string };
  /** Only cards in keeping are sent. */
  'stock.not_in_keeping': SerialRange & { readonly state: CardState };
  /** The line that is to be taken back does not exist, is of another site, took back another, or is taken back already. */
  'stock.no_such_line': { readonly lineId: string };
  /** Cards of the line have gone on since: their later line is taken back first. */
  'stock.gone_on': SerialRange & { readonly lineId: string };
  /** The cards come into keeping again, and nobody is said to keep them. */
  'stock.no_custodian': { readonly lineId: string };
  /** The edit touches lines, holdings or counts, or a site or a person that lines name. */
  'stock.not_editable': { readonly collection: string };

  /** What the ledger says of these cards is not what its lines come to. */
  'stock.holding_without_line': SerialRange;
  /** These cards were not where, or what, the line took them for. */
  'stock.line_out_of_turn': SerialRange;
  /** The line takes back other cards than those of the line that it names, or one that took back another. */
  'stock.bad_cancelling': { readonly lineId: string };
  /** The check stops at cards that have more lines than a card can have. */
  'stock.too_many_lines': SerialRange & { readonly limit: number };
  /** Holdings overlap or are not in the order of serials. */
  'stock.holdings_out_of_order': SerialRange;
  /** The days of a site's lines and counts run backwards, or are not those that the site tells. */
  'stock.days_out_of_order': { readonly siteId: string };
  /** The copy of the numbered list lies where the cards lie. */
  'stock.list_with_cards': { readonly place: string };
  /** There is no copy of the numbered list. */
  'stock.no_serial_list': Record<string, never>;
  /** Who keeps the blanks of a site also activates, prints or hands over there: an error except in small bodies. */
  'stock.keeper_is_operator': { readonly personId: string; readonly siteId: string };
  /** The last count of a site found other cards than the ledger has. */
  'stock.count_differs': { readonly missing: number; readonly unexpected: number };
}
export type StockIssue = IssueOf<StockIssueTable>;

/** An issue of the ledger at its place. */
export function stockIssue<Code extends StockIssue['code']>(
  code: Code,
  path: IssuePath,
  params: StockIssueTable[Code],
  severity: Severity = 'error',
): StockIssue {
  return { code, severity, path, params } as StockIssue;
}
