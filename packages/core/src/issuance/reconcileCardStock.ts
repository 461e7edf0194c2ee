import type { CivilDate } from '../base/civilDate';
import { addDays } from '../base/civilDate';
import { CARD_STATES, type CardState, HELD_STATES } from './cardState';
import type { CardStock } from './cardStock';
import { type CardPosition, effectOf, positionOf } from './effects';
import { partsIn, spanOfHolding } from './holdings';
import {
  countSpans,
  oddSpans,
  rangeOf,
  type SerialRange,
  type Span,
  soundSpan,
  spansWithout,
} from './serialRange';

/** A site's cards over one day: what lay there, what came and went, and what lies there at the end. */
export interface DailyBalance {
  readonly siteId: string;
  readonly on: CivilDate;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
  /** The cards at the end of the day by their state, with their serials. */
  readonly held: readonly { readonly state: CardState; readonly serials: readonly SerialRange[] }[];
}

/** Where cards that were found stand in the ledger; `unknown` was never taken in. */
export type CardWhereabouts = 'other-site' | 'under-way' | 'not-in-keeping' | 'unknown';

/** A balance held against a count by hand. */
export interface Reconciliation extends DailyBalance {
  readonly counted: number;
  /** Cards that should lie at the site and were not found. */
  readonly missing: readonly { readonly state: CardState; readonly serials: readonly SerialRange[] }[];
  /** Cards that were found and do not belong there, by where the ledger has them now. */
  readonly unexpected: readonly {
    readonly whereabouts: CardWhereabouts;
    readonly serials: readonly SerialRange[];
  }[];
  /** True when opening + in − out = closing and the count found these cards and no other. */
  readonly balanced: boolean;
}

export interface DayOfSite {
  readonly siteId: string;
  readonly on: CivilDate;
}

/**
 * The balance of a site for a day (*quadratura*): opening and closing are told by the cards themselves, what came and
 * went by the day's lines, so that a ledger whose lines do not bear its holdings out does not balance. A day without
 * lines opens and closes with the same cards. Cards under way between two sites lie at neither.
 *
 * @example
 * ```ts
 * import { createCardStock, dailyBalance } from '@pds/core/issuance';
 *
 * const stock = createCardStock({
 *   id: 'stock-1',
 *   title: 'Registro dei documenti in bianco',
 *   municipality: { name: 'Borgo Sereno' },
 *   emissionModel: 'comune-2000',
 *   sizeClass: 'piccolo',
 *   sites: [{ id: 's1', name: 'Anagrafe', storagePlace: 'Cassaforte', serialListPlace: 'Segreteria' }],
 * });
 * const { opening, closing } = dailyBalance(stock, { siteId: 's1', on: '2004-03-01' });
 * [opening, closing]; // => [0, 0]
 * ```
 */
export function dailyBalance(stock: CardStock, { siteId, on }: DayOfSite): DailyBalance {
  const held = heldAt(stock, siteId, on);
  let came = 0;
  let went = 0;
  for (const line of stock.movements) {
    const effect = line.on === on ? effectOf(stock, line) : undefined;
    if (!effect) continue;
    const change = Number(effect.after?.siteId === siteId) - Number(effect.before?.siteId === siteId);
    if (change === 0) continue;
    const count = countSpans(line.serials.map(soundSpan));
    if (change > 0) came += count;
    else went += count;
  }
  return {
    siteId,
    on,
    opening: sizeOf(heldAt(stock, siteId, addDays(on, -1))),
    in: came,
    out: went,
    closing: sizeOf(held),
    held: statesOf(held),
  };
}

/**
 * The balance of a site for a day held against what was found there by hand: each difference with its serials. The count
 * is that of the day in the ledger unless one is given.
 *
 * @example
 * ```ts
 * import { createCardStock, reconcileCardStock } from '@pds/core/issuance';
 *
 * const stock = createCardStock({
 *   id: 'stock-1',
 *   title: 'Registro dei documenti in bianco',
 *   municipality: { name: 'Borgo Sereno' },
 *   emissionModel: 'comune-2000',
 *   sizeClass: 'piccolo',
 *   sites: [{ id: 's1', name: 'Anagrafe', storagePlace: 'Cassaforte', serialListPlace: 'Segreteria' }],
 * });
 * const found = [{ first: '0000001AA', last: '0000003AA' }];
 * const { balanced, unexpected } = reconcileCardStock(stock, { siteId: 's1', on: '2004-03-01' }, found);
 * balanced; // => false
 * unexpected; // => [{ whereabouts: 'unknown', serials: [{ first: '0000001AA', last: '0000003AA' }] }]
 * ```
 */
export function reconcileCardStock(
  stock: CardStock,
  day: DayOfSite,
  found: readonly SerialRange[] = countOf(stock, day),
): Reconciliation {
  const balance = dailyBalance(stock, day);
  const counted = oddSpans(found.map(soundSpan));
  const missing = balance.held.flatMap(({ state, serials }) => {
    const lost = spansWithout(serials.map(soundSpan), counted);
    return lost.length === 0 ? [] : [{ state, serials: lost.map(rangeOf) }];
  });
  const expected = balance.held.flatMap(({ serials }) => serials.map(soundSpan));
  const unexpected = whereaboutsOf(stock, spansWithout(counted, expected));
  const { opening, closing } = balance;
  return {
    ...balance,
    counted: countSpans(counted),
    missing,
    unexpected,
    balanced:
      opening + balance.in - balance.out === closing && missing.length === 0 && unexpected.length === 0,
  };
}

/** What the last count of that day found; nothing when there is none. */
function countOf({ counts }: CardStock, { siteId, on }: DayOfSite): readonly SerialRange[] {
  const count = [...counts].filter((each) => each.siteId === siteId && each.on === on).at(-1);
  if (!count) throw new RangeError(`the ledger has no count of ${siteId} on ${on}`);
  return count.serials;
}

type Held = ReadonlyMap<CardState, readonly Span[]>;

/**
 * The cards at a site at the end of a day: those of today with every later line taken back. A line finds its cards as it
 * says, so that each either adds serials to a state of the site or takes them from it, and what an odd number of steps
 * cover is there.
 */
function heldAt(stock: CardStock, siteId: string, on: CivilDate): Held {
  const steps = new Map<CardState, Span[]>(HELD_STATES.map((state) => [state, []]));
  const step = (position: CardPosition | null, spans: () => readonly Span[]) => {
    if (position?.siteId === siteId) steps.get(position.state)!.push(...spans());
  };
  for (const holding of stock.holdings) {
    step(positionOf(holding.state, holding.siteId, holding.transferId), () => [spanOfHolding(holding)]);
  }
  for (const line of stock.movements) {
    const effect = line.on > on ? effectOf(stock, line) : undefined;
    if (!effect) continue;
    step(effect.before, () => line.serials.map(soundSpan));
    step(effect.after, () => line.serials.map(soundSpan));
  }
  return new Map([...steps].map(([state, spans]) => [state, oddSpans(spans)]));
}

function sizeOf(held: Held): number {
  return [...held.values()].reduce((sum, spans) => sum + countSpans(spans), 0);
}

function statesOf(held: Held): DailyBalance['held'] {
  return CARD_STATES.flatMap((state) => {
    const spans = held.get(state) ?? [];
    return spans.length === 0 ? [] : [{ state, serials: spans.map(rangeOf) }];
  });
}

const WHEREABOUTS: readonly CardWhereabouts[] = ['other-site', 'under-way', 'not-in-keeping', 'unknown'];

function whereaboutsOf(stock: CardStock, spans: readonly Span[]): Reconciliation['unexpected'] {
  const found = new Map<CardWhereabouts, Span[]>(WHEREABOUTS.map((each) => [each, []]));
  const parts = partsIn(stock.holdings, spans);
  for (const { holding, spans: held } of parts) {
    const kept = HELD_STATES.includes(holding.state);
    const where = holding.transferId !== undefined ? 'under-way' : kept ? 'other-site' : 'not-in-keeping';
    found.get(where)!.push(...held);
  }
  found.get('unknown')!.push(
    ...spansWithout(
      spans,
      parts.flatMap((part) => part.spans),
    ),
  );
  return WHEREABOUTS.flatMap((each) => {
    const at = oddSpans(found.get(each)!);
    return at.length === 0 ? [] : [{ whereabouts: each, serials: at.map(rangeOf) }];
  });
}
