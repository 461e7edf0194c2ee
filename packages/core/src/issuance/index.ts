export { applyCardStock } from './applyCardStock';
export { type CardRecord, cardOf } from './cardOf';
export { CARD_STATES, CARD_TRANSITIONS, type CardState, HELD_STATES } from './cardState';
export { CardHolding, CardStock, StockCount, StockPerson, StockSite } from './cardStock';
export { checkCardStock } from './checkCardStock';
export { CardStockCommand } from './commands';
export { createCardStock, type NewCardStock } from './createCardStock';
export type { StockIssue, StockIssueTable } from './issues';
export { MovementDocument, StockMovement } from './movement';
export { parseCardStock } from './parseCardStock';
export {
  type CardWhereabouts,
  type DailyBalance,
  type DayOfSite,
  dailyBalance,
  type Reconciliation,
  reconcileCardStock,
} from './reconcileCardStock';
export { CARD_NUMBERINGS, type CardNumbering, compareSerials, nextSerial, numberingOf } from './serial';
export { countSerials, SerialRange } from './serialRange';
