import { type CardState, HELD_STATES } from './cardState';
import type { CardStock } from './cardStock';
import type { StockMovement } from './movement';

/** What a card is and where: at a site, under way with a line, or in nobody's keeping. */
export interface CardPosition {
  readonly state: CardState;
  readonly siteId: string | null;
  readonly transferId: string | null;
}

/** What a line says of its cards: before it and after it; `null` is not in the ledger. */
export interface LineEffect {
  readonly before: CardPosition | null;
  readonly after: CardPosition | null;
}

/** The position of cards in a state at a site; those that are not kept lie at none. */
export function positionOf(state: CardState, siteId: string | null, transferId?: string): CardPosition {
  const kept = HELD_STATES.includes(state) && transferId === undefined;
  return { state, siteId: kept ? siteId : null, transferId: transferId ?? null };
}

/** What the line does to its cards; `undefined` for one whose sending, or the line it takes back, the ledger does not have. */
export function effectOf(stock: CardStock, line: StockMovement): LineEffect | undefined {
  const { siteId } = line;
  switch (line.kind) {
    case 'take-in':
      return { before: null, after: positionOf('in-bianco', siteId) };
    case 'change':
      return { before: positionOf(line.from, siteId), after: positionOf(line.to, siteId) };
    case 'send':
      return { before: positionOf(line.state, siteId), after: positionOf(line.state, null, line.id) };
    case 'receive':
    case 'loss': {
      const sending = stock.movements.get(line.transferId);
      if (sending?.kind !== 'send') return undefined;
      const before = positionOf(sending.state, null, sending.id);
      return {
        before,
        after:
          line.kind === 'receive' ? positionOf(sending.state, siteId) : positionOf('rubata-smarrita', null),
      };
    }
    case 'cancel': {
      const cancelled = stock.movements.get(line.lineId);
      // A line that took another back is not taken back itself: no chain is followed.
      const effect = cancelled && cancelled.kind !== 'cancel' ? effectOf(stock, cancelled) : undefined;
      return effect && { before: effect.after, after: effect.before };
    }
  }
}

export function samePosition(a: CardPosition | null, b: CardPosition | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.state === b.state &&
      a.siteId === b.siteId &&
      a.transferId === b.transferId)
  );
}
