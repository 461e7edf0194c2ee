import { applyCardStock } from '../applyCardStock';
import type { CardState } from '../cardState';
import type { CardStock } from '../cardStock';
import type { CardStockCommand } from '../commands';
import { createCardStock } from '../createCardStock';
import type { SerialRange } from '../serialRange';

/** An empty ledger with two sites, a keeper and an operator at each. Invented. */
export function emptyStock(): CardStock {
  return createCardStock({
    id: 'stock',
    title: 'Registro dei documenti in bianco',
    municipality: { name: 'Borgo Sereno' },
    emissionModel: 'comune-2000',
    sizeClass: 'medio',
    sites: [
      { id: 's1', name: 'Anagrafe centrale', storagePlace: 'Cassaforte', serialListPlace: 'Segreteria' },
      { id: 's2', name: 'Delegazione', storagePlace: 'Armadio blindato', serialListPlace: 'Archivio' },
    ],
    people: [
      { id: 'keeper', name: 'Custode' },
      { id: 'operator', name: 'Operatrice' },
    ],
  });
}

/** Serials of the second numbering by their digits. */
export function cards(first: number, last = first): SerialRange {
  const serial = (digits: number) => `${String(digits).padStart(7, '0')}AA`;
  return { first: serial(first), last: serial(last) };
}

type Body<C> = C extends CardStockCommand ? Omit<C, 'id' | 'at' | 'by' | 'document'> : never;
export type StockStep = Body<Exclude<CardStockCommand, { type: 'edit-stock' }>>;

/** A command with all that every command carries. */
export function commandOf(step: StockStep): CardStockCommand {
  const name = 'movementId' in step ? step.movementId : step.countId;
  return {
    ...step,
    id: `c-${name}`,
    at: `${step.on}T09:00:00+01:00`,
    by: { id: 'user', roles: [] },
    document: { kind: 'verbale', number: name, date: step.on },
  } as CardStockCommand;
}

/** The ledger after the steps; throws where one is refused. */
export function after(stock: CardStock, ...steps: readonly StockStep[]): CardStock {
  return steps.reduce((at, step) => {
    const applied = applyCardStock(at, commandOf(step));
    if (!applied.ok) throw new Error(JSON.stringify([step, applied.issues]));
    return applied.value.next;
  }, stock);
}

export function takeIn(movementId: string, on: string, ...serials: readonly SerialRange[]): StockStep {
  return {
    type: 'take-in',
    movementId,
    on,
    siteId: 's1',
    personId: 'keeper',
    custodianId: 'keeper',
    supplier: 'Prefettura di Prova',
    serials: [...serials],
  };
}

export function change(
  movementId: string,
  on: string,
  to: CardState,
  ...serials: readonly SerialRange[]
): StockStep {
  return {
    type: 'change-cards',
    movementId,
    on,
    siteId: 's1',
    personId: 'operator',
    to,
    serials: [...serials],
  };
}

/** A way from the entry to each state, along allowed steps. */
export const WAYS: Readonly<Record<CardState, readonly CardState[]>> = {
  'in-bianco': [],
  'assegnata-postazione': ['assegnata-postazione'],
  attivata: ['assegnata-postazione', 'attivata'],
  personalizzata: ['assegnata-postazione', 'attivata', 'personalizzata'],
  consegnata: ['assegnata-postazione', 'attivata', 'personalizzata', 'consegnata'],
  difettosa: ['difettosa'],
  annullata: ['annullata'],
  'rubata-smarrita': ['rubata-smarrita'],
  distrutta: ['difettosa', 'distrutta'],
  interdetta: ['rubata-smarrita', 'interdetta'],
};

export const DAY = '2004-03-01';

/** The ledger with a thousand blanks at the first site. */
export function filled(): CardStock {
  return after(emptyStock(), takeIn('m1', DAY, cards(1, 1000)));
}

/** Why a step is refused: codes, places, params; none for one that is taken. */
export function refusal(stock: CardStock, step: StockStep) {
  const result = applyCardStock(stock, commandOf(step));
  return result.ok ? [] : result.issues.map(({ code, path, params }) => [code, path?.join('.'), params]);
}
