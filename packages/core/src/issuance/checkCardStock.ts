import type { Issue } from '../base/issue';
import { canonicalJson } from '../base/json';
import { EMISSION_MODELS } from '../municipality/emissionModels';
import { danglingIssues, type Link } from '../schema/dangling';
import { cancelledLines } from './cancelLine';
import { mayPass } from './cardState';
import type { CardStock, StockCount, StockSite } from './cardStock';
import { type StockIssue, stockIssue } from './issues';
import type { StockMovement } from './movement';
import { reconcileCardStock } from './reconcileCardStock';
import { replayIssues } from './replay';
import { countSerials, overlapAmong } from './serialRange';

const LINKS: readonly Link[] = [
  { from: 'movements', field: 'siteId', to: 'sites' },
  { from: 'movements', field: 'toSiteId', to: 'sites' },
  { from: 'movements', field: 'personId', to: 'people' },
  { from: 'movements', field: 'custodianId', to: 'people' },
  { from: 'movements', field: 'transferId', to: 'movements' },
  { from: 'movements', field: 'lineId', to: 'movements' },
  { from: 'holdings', field: 'siteId', to: 'sites' },
  { from: 'holdings', field: 'custodianId', to: 'people' },
  { from: 'holdings', field: 'transferId', to: 'movements' },
  { from: 'counts', field: 'siteId', to: 'sites' },
  { from: 'counts', field: 'personIds', to: 'people' },
];

/**
 * Everything that can be said of a ledger, at once.
 *
 * Errors: `document.dangling`, `stock.no_ledger`, `stock.serials_overlap` (in a line or a count), `stock.forbidden_jump`,
 * `stock.line_out_of_turn`, `stock.bad_cancelling`, `stock.holding_without_line`, `stock.holdings_out_of_order`, `stock.too_many_lines`,
 * `stock.days_out_of_order`, `stock.keeper_is_operator`. Warnings: `stock.keeper_is_operator` in a small municipality,
 * `stock.count_differs`, `stock.list_with_cards`, `stock.no_serial_list`.
 */
export function checkCardStock(stock: CardStock): readonly Issue[] {
  const model = stock.emissionModel;
  const dangling = danglingIssues(stock, LINKS);
  const replayed = replayIssues(stock);
  return [
    ...(EMISSION_MODELS[model].keepsBlankCards
      ? []
      : [stockIssue('stock.no_ledger', ['emissionModel'], { model })]),
    ...dangling,
    ...[...stock.movements].flatMap((line) => lineIssues(stock, line)),
    ...[...stock.counts].flatMap((count) => overlaps('counts', count)),
    ...replayed,
    ...dayIssues(stock),
    ...[...stock.sites].flatMap(listIssues),
    ...segregation(stock),
    ...(dangling.length + replayed.length > 0 ? [] : countIssues(stock)),
  ];
}

function lineIssues(stock: CardStock, line: StockMovement): readonly StockIssue[] {
  if (line.kind === 'cancel') return [...cancellingIssues(stock, line), ...overlaps('movements', line)];
  if (line.kind !== 'change' || mayPass(line.from, line.to)) return overlaps('movements', line);
  const { from, to, serials } = line;
  const { first } = serials[0]!;
  const { last } = serials.at(-1)!;
  const params = { first, last, from, to };
  return [
    stockIssue('stock.forbidden_jump', ['movements', line.id, 'to'], params),
    ...overlaps('movements', line),
  ];
}

/** A line that takes another back names all its cards, and no line that took back another. */
function cancellingIssues(
  { movements }: CardStock,
  { id, lineId, serials }: Extract<StockMovement, { kind: 'cancel' }>,
): readonly StockIssue[] {
  const line = movements.get(lineId);
  return line === undefined ||
    (line.kind !== 'cancel' && canonicalJson(line.serials) === canonicalJson(serials))
    ? []
    : [stockIssue('stock.bad_cancelling', ['movements', id, 'lineId'], { lineId })];
}

function overlaps(
  collection: 'movements' | 'counts',
  { id, serials }: Pick<StockCount, 'id' | 'serials'>,
): readonly StockIssue[] {
  const twice = overlapAmong(serials);
  if (!twice) return [];
  const [range, other] = twice;
  const params = { ...range, otherFirst: other.first, otherLast: other.last };
  return [stockIssue('stock.serials_overlap', [collection, id, 'serials'], params)];
}

/** The days of a site's lines run forward, its counts too, and the site tells the last of each. */
function dayIssues(stock: CardStock): readonly StockIssue[] {
  const astray = new Set<string>();
  const lines = lastDays(stock.movements, astray);
  const counts = lastDays(stock.counts, astray);
  return [...stock.sites].flatMap(({ id, lastOn, countedOn }) =>
    astray.has(id) || lastOn !== (lines.get(id) ?? null) || countedOn !== (counts.get(id) ?? null)
      ? [stockIssue('stock.days_out_of_order', ['sites', id], { siteId: id })]
      : [],
  );
}

function lastDays(
  rows: Iterable<{ readonly siteId: string; readonly on: string }>,
  astray: Set<string>,
): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { siteId, on } of rows) {
    if (on < (last.get(siteId) ?? '')) astray.add(siteId);
    last.set(siteId, on);
  }
  return last;
}

function listIssues({ id, storagePlace, serialListPlace }: StockSite): readonly StockIssue[] {
  const path = ['sites', id, 'serialListPlace'];
  if (serialListPlace === null) return [stockIssue('stock.no_serial_list', path, {}, 'warning')];
  return plain(storagePlace) === plain(serialListPlace)
    ? [stockIssue('stock.list_with_cards', path, { place: serialListPlace }, 'warning')]
    : [];
}

/** A place however it is written. */
function plain(place: string): string {
  return place
    .toLowerCase()
    .replace(/[\s.,;]+/g, ' ')
    .trim();
}

/** The states in which an operator puts a card, and who keeps blanks must not. */
const OPERATED: readonly string[] = ['attivata', 'personalizzata', 'consegnata'];

function segregation(stock: CardStock): readonly StockIssue[] {
  const severity = stock.sizeClass === 'piccolo' ? 'warning' : 'error';
  const keepers = new Map<string, Set<string>>();
  const operators = new Map<string, Set<string>>();
  const note = (held: Map<string, Set<string>>, siteId: string, personId: string) =>
    held.set(siteId, (held.get(siteId) ?? new Set()).add(personId));
  const cancelled = cancelledLines(stock);
  for (const line of stock.movements) {
    if (cancelled.has(line.id)) continue;
    if (line.kind === 'take-in') note(keepers, line.siteId, line.custodianId);
    if (line.kind !== 'change') continue;
    if (OPERATED.includes(line.to)) note(operators, line.siteId, line.personId);
    if (line.to === 'in-bianco' && line.custodianId !== undefined)
      note(keepers, line.siteId, line.custodianId);
  }
  for (const { state, siteId, custodianId } of stock.holdings) {
    if (state === 'in-bianco' && siteId !== null && custodianId !== null) note(keepers, siteId, custodianId);
  }
  return [...keepers].flatMap(([siteId, people]) =>
    [...people]
      .filter((personId) => operators.get(siteId)?.has(personId))
      .map((personId) =>
        stockIssue('stock.keeper_is_operator', ['people', personId], { personId, siteId }, severity),
      ),
  );
}

/** The last count of each site against the ledger of its day. */
function countIssues(stock: CardStock): readonly StockIssue[] {
  const last = new Map([...stock.counts].map((count) => [count.siteId, count]));
  return [...last.values()].flatMap(({ id, siteId, on, serials }) => {
    const { missing, unexpected } = reconcileCardStock(stock, { siteId, on }, serials);
    const size = (parts: typeof missing | typeof unexpected) =>
      parts.reduce((sum, part) => sum + countSerials(part.serials), 0);
    return missing.length + unexpected.length === 0
      ? []
      : [
          stockIssue(
            'stock.count_differs',
            ['counts', id],
            { missing: size(missing), unexpected: size(unexpected) },
            'warning',
          ),
        ];
  });
}
