import {
  cardDestructionPaper,
  cardHandoverPaper,
  type DocumentTree,
  type StockPaperOptions,
  stockCountPaper,
  stockRegisterPaper,
} from '@pds/core/document';
import { parseCardStock } from '@pds/core/issuance';
import { sampleCardStock } from '@pds/fixtures';

export const openedStock = parseCardStock(sampleCardStock);

/** Each paper of the sample's ledger of blank cards, by a name that can be a file's. */
export function stockPapers(options: StockPaperOptions): readonly (readonly [string, DocumentTree])[] {
  if (!openedStock.ok) throw new Error(JSON.stringify(openedStock.issues));
  const stock = openedStock.value;
  const lines = [...stock.movements];
  return [
    ...lines
      .filter(({ kind }) => kind === 'take-in' || kind === 'send')
      .map(({ id }) => [`stock-handover-${id}`, cardHandoverPaper(stock, id, options)] as const),
    ...lines
      .filter((line) => line.kind === 'change' && line.to === 'distrutta')
      .map(({ id }) => [`stock-destruction-${id}`, cardDestructionPaper(stock, id, options)] as const),
    ...[...stock.counts].map(({ id }) => [`stock-count-${id}`, stockCountPaper(stock, id, options)] as const),
    ...[...stock.sites].map(
      ({ id: siteId }) =>
        [
          `stock-register-${siteId}`,
          stockRegisterPaper(stock, { siteId, from: '2004-01-01', to: '2004-01-31' }, options),
        ] as const,
    ),
  ];
}
