import type { Block } from '@pds/core/document';
import { CARD_STATES, type CardStock, countSerials } from '@pds/core/issuance';
import { answer, definitions, type Outlining, section, tableOf } from './recordBlocks';

/** A ledger of blank cards: each site with what lies there, and the cards by their state. */
export function stockBlocks(stock: CardStock, outlining: Outlining): readonly Block[] {
  const { stock: words } = outlining.texts;
  const holdings = [...stock.holdings];
  const count = (rows: typeof holdings) => countSerials(rows.map(({ id, last }) => ({ first: id, last })));
  return [
    section(words.sites, [
      ...[...stock.sites].map(({ name, storagePlace, serialListPlace, lastOn, countedOn }) =>
        section(name, [
          definitions(
            [
              [words.storage, storagePlace],
              [words.list, serialListPlace],
              [words.lastOn, lastOn],
              [words.countedOn, countedOn],
            ],
            outlining,
          ),
        ]),
      ),
    ]),
    section(words.cards, [
      tableOf(
        words.cards,
        [words.state, words.from, words.to, words.count, words.site],
        CARD_STATES.flatMap((state) =>
          holdings
            .filter((holding) => holding.state === state)
            .map((holding) => [
              words.cardState[state],
              holding.id,
              holding.last,
              String(count([holding])),
              answer(stock.sites.get(holding.siteId ?? '')?.name, outlining),
            ]),
        ),
        outlining,
      ),
    ]),
  ];
}
