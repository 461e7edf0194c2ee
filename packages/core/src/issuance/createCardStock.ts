import { collectionOf } from '../base/collection';
import type { EmissionModel, Municipality } from '../municipality/municipality';
import type { MunicipalityRef } from '../municipality/municipalityRef';
import type { CardStock, StockPerson, StockSite } from './cardStock';

/** What a new ledger needs. */
export interface NewCardStock {
  readonly id: string;
  readonly title: string;
  readonly municipality: MunicipalityRef;
  readonly emissionModel: EmissionModel;
  readonly sizeClass: Municipality['sizeClass'];
  readonly sites?: readonly Omit<StockSite, 'lastOn' | 'countedOn'>[];
  readonly people?: readonly StockPerson[];
}

/**
 * A ledger without cards: `take-in` brings the first. Throws `RangeError` when two sites or two people have one id.
 *
 * @example
 * ```ts
 * import { checkCardStock, createCardStock } from '@pds/core/issuance';
 *
 * const stock = createCardStock({
 *   id: 'stock-1',
 *   title: 'Registro dei documenti in bianco',
 *   municipality: { name: 'Borgo Sereno' },
 *   emissionModel: 'centrale-2015',
 *   sizeClass: 'piccolo',
 * });
 * checkCardStock(stock)[0]?.code; // => 'stock.no_ledger'
 * ```
 */
export function createCardStock({ sites = [], people = [], ...head }: NewCardStock): CardStock {
  return {
    kind: 'card-stock',
    schemaVersion: 1,
    ...head,
    sites: collectionOf(sites.map((site) => ({ ...site, lastOn: null, countedOn: null }))),
    people: collectionOf(people),
    movements: collectionOf([]),
    holdings: collectionOf([]),
    counts: collectionOf([]),
  };
}
