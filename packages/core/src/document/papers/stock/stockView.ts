import { formatCivilDate } from '../../../base/messages';
import type { CardStock } from '../../../issuance/cardStock';
import type { MovementDocument } from '../../../issuance/movement';
import { countSerials, type SerialRange } from '../../../issuance/serialRange';
import type { Block, Cell, DocumentTree } from '../../tree';
import { formatDecimal } from '../paperNumbers';
import type { PaperOptions } from '../paperView';
import { shortTree } from '../shortTree';
import type { StockPaperLabels, StockPaperTexts } from './stockPaperTexts';

export interface StockPaperOptions extends Pick<PaperOptions, 'language' | 'today'> {
  readonly papers: { readonly stock: StockPaperTexts };
  readonly labels: StockPaperLabels;
}

/** What the ledger's papers print from: the names behind ids, and numbers as the language writes them. */
export interface StockView {
  readonly stock: CardStock;
  readonly texts: StockPaperTexts;
  readonly labels: StockPaperLabels;
  readonly date: (date: string) => string;
  readonly site: (id: string) => string;
  readonly person: (id: string) => string;
  readonly document: (document: MovementDocument) => string;
  readonly range: (range: SerialRange) => string;
  readonly ranges: (ranges: readonly SerialRange[]) => string;
  /** A count of cards, which a spreadsheet holds as a number. */
  readonly count: (count: number) => Cell;
  readonly words: (count: number) => string;
  readonly paper: (title: string, blocks: readonly Block[]) => DocumentTree;
}

export function stockView(stock: CardStock, options: StockPaperOptions): StockView {
  const { language, labels } = options;
  const texts = options.papers.stock;
  const { name, province } = stock.municipality;
  const owner = texts.owner(province === undefined ? name : `${name} (${province})`);
  const date = (day: string) => formatCivilDate(day, language);
  const range = ({ first, last }: SerialRange) => (first === last ? first : texts.range(first, last));
  const words = (count: number) => formatDecimal(String(count), language);
  return {
    stock,
    texts,
    labels,
    date,
    site: (id) => stock.sites.get(id)?.name ?? '',
    person: (id) => stock.people.get(id)?.name ?? '',
    document: (document) => texts.document(document.kind, document.number, date(document.date)),
    range,
    ranges: (ranges) => ranges.map(range).join('; '),
    count: (count) => ({ text: words(count), value: String(count) }),
    words,
    paper: (title, blocks) =>
      shortTree(
        owner,
        { ...options, translation: texts.translation },
        { title, subject: stock.title, blocks },
      ),
  };
}

/** The ranges one by one with how many cards each holds, and what is said of each. */
export function serialsTable(
  { texts, range, count }: StockView,
  caption: string,
  rows: readonly { readonly serials: readonly SerialRange[]; readonly said?: string }[],
  said?: string,
): Block {
  const { column } = texts;
  return {
    kind: 'table',
    caption,
    columns: [
      { header: column.serials },
      { header: column.count, align: 'end', narrow: true },
      ...(said === undefined ? [] : [{ header: said }]),
    ],
    rows: rows.flatMap((row) =>
      row.serials.map((each): readonly Cell[] => [
        range(each),
        count(countSerials([each])),
        ...(said === undefined ? [] : [row.said ?? '']),
      ]),
    ),
  };
}
