import type { CardHolding, CardStock } from './cardStock';
import { partsIn } from './holdings';
import type { StockMovement } from './movement';
import { ordinalOf } from './serial';
import { soundSpan } from './serialRange';

/** One card: what it is now, and every line that it stands in. */
export interface CardRecord {
  readonly serial: string;
  readonly facts: Omit<CardHolding, 'id' | 'last'>;
  readonly movements: readonly StockMovement[];
}

/** The card with this serial and its lines in order; `undefined` for one that is not in the ledger. */
export function cardOf(stock: CardStock, serial: string): CardRecord | undefined {
  const at = ordinalOf(serial);
  if (at === undefined) return undefined;
  const [part] = partsIn(stock.holdings, [{ from: at, to: at }]);
  if (!part) return undefined;
  const { id: _, last: __, ...facts } = part.holding;
  const movements = [...stock.movements].filter(({ serials }) =>
    serials.map(soundSpan).some(({ from, to }) => from <= at && at <= to),
  );
  return { serial, facts, movements };
}
