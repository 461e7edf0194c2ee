import type { CardStock } from '../../../issuance/cardStock';
import { reconcileCardStock } from '../../../issuance/reconcileCardStock';
import type { Block, DocumentTree } from '../../tree';
import { paragraph, section } from '../blocks';
import { type StockPaperOptions, serialsTable, stockView } from './stockView';

/**
 * The minutes of a count: the day's balance, the cards that lie at the site, and each difference with its serials. Throws
 * `RangeError` for a count that the ledger does not have.
 */
export function stockCountPaper(stock: CardStock, countId: string, options: StockPaperOptions): DocumentTree {
  const counted = stock.counts.get(countId);
  if (!counted) throw new RangeError(`the ledger has no count '${countId}'`);
  const view = stockView(stock, options);
  const { texts, labels, date, site, person, document, count } = view;
  const { term, column, office } = texts;
  const result = reconcileCardStock(stock, counted, counted.serials);
  const place = stock.sites.get(counted.siteId);
  const listed = (title: string, rows: Parameters<typeof serialsTable>[2], said: string): readonly Block[] =>
    rows.length === 0 ? [] : [section(title, [serialsTable(view, title, rows, said)])];
  return view.paper(texts.count.title, [
    paragraph(texts.count.intro),
    {
      kind: 'definitions',
      items: [
        { term: term.site, text: site(counted.siteId) },
        ...(place ? [{ term: term.storage, text: place.storagePlace }] : []),
        ...(place?.serialListPlace ? [{ term: term.list, text: place.serialListPlace }] : []),
        { term: term.date, text: date(counted.on) },
        { term: term.document, text: document(counted.document) },
        { term: term.countedBy, text: counted.personIds.map(person).join(', ') },
        ...(counted.note === undefined ? [] : [{ term: term.note, text: counted.note }]),
      ],
    },
    {
      kind: 'table',
      caption: texts.count.balance,
      columns: [column.opening, column.in, column.out, column.closing, column.counted].map((header) => ({
        header,
        align: 'end',
      })),
      rows: [[result.opening, result.in, result.out, result.closing, result.counted].map(count)],
    },
    {
      kind: 'note',
      about: result.balanced ? 'provenance' : 'warning',
      text: result.balanced ? texts.count.balanced : texts.count.notBalanced,
    },
    ...(result.held.length === 0
      ? [paragraph(texts.count.none)]
      : listed(
          texts.count.held,
          result.held.map(({ state, serials }) => ({ serials, said: labels.cardState[state] })),
          column.state,
        )),
    ...listed(
      texts.count.missing,
      result.missing.map(({ state, serials }) => ({ serials, said: labels.cardState[state] })),
      column.state,
    ),
    ...listed(
      texts.count.unexpected,
      result.unexpected.map(({ whereabouts, serials }) => ({
        serials,
        said: texts.count.whereabouts[whereabouts],
      })),
      column.where,
    ),
    {
      kind: 'signatures',
      title: texts.signatures,
      signatures: counted.personIds.map((id) => ({
        office: office.counter,
        name: person(id),
        note: texts.notSigned,
      })),
    },
  ]);
}
