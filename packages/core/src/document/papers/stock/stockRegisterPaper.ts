import { addDays, type CivilDate } from '../../../base/civilDate';
import type { CardStock } from '../../../issuance/cardStock';
import { effectOf } from '../../../issuance/effects';
import type { StockMovement } from '../../../issuance/movement';
import { dailyBalance } from '../../../issuance/reconcileCardStock';
import { countSerials } from '../../../issuance/serialRange';
import type { Cell, DocumentTree } from '../../tree';
import { paragraph, tableOr } from '../blocks';
import { type StockPaperOptions, type StockView, stockView } from './stockView';

/** Which part of the register: one site, from a day to a day, both inside. */
export interface RegisterPeriod {
  readonly siteId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The register of what came and went at a site (*registro di carico e scarico*), line by line with the balance after
 * each. Lines are numbered as they follow one another at the site, whatever the period. Throws `RangeError` for a site
 * that the ledger does not have.
 *
 * @example
 * ```ts
 * import { stockRegisterPaper } from '@pds/core/document';
 * import { createCardStock } from '@pds/core/issuance';
 * import { labels, papers } from '@pds/core/messages/it';
 *
 * const stock = createCardStock({
 *   id: 'stock-1',
 *   title: 'Registro dei documenti in bianco',
 *   municipality: { name: 'Borgo Sereno' },
 *   emissionModel: 'comune-2000',
 *   sizeClass: 'piccolo',
 *   sites: [{ id: 's1', name: 'Anagrafe', storagePlace: 'Cassaforte', serialListPlace: 'Segreteria' }],
 * });
 * const period = { siteId: 's1', from: '2004-03-01', to: '2004-03-31' };
 * const paper = stockRegisterPaper(stock, period, { language: 'it', labels, papers, today: '2004-04-01' });
 * paper.title; // => 'Registro di carico e scarico'
 * ```
 */
export function stockRegisterPaper(
  stock: CardStock,
  { siteId, from, to }: RegisterPeriod,
  options: StockPaperOptions,
): DocumentTree {
  const site = stock.sites.get(siteId);
  if (!site) throw new RangeError(`the ledger has no site '${siteId}'`);
  const view = stockView(stock, options);
  const { texts, date, words } = view;
  const { term, column, register } = texts;
  const { opening } = dailyBalance(stock, { siteId, on: from });
  const { closing } = dailyBalance(stock, { siteId, on: to });
  const lines = [...stock.movements]
    .filter((line) => line.siteId === siteId)
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => from <= line.on && line.on <= to);
  let balance = opening;
  return view.paper(register.title, [
    {
      kind: 'definitions',
      items: [
        { term: term.site, text: site.name },
        { term: term.storage, text: site.storagePlace },
        { term: term.period, text: register.period(date(from), date(to)) },
        { term: register.opening(date(addDays(from, -1))), text: words(opening) },
      ],
    },
    tableOr(register.none, {
      caption: register.caption,
      columns: [
        { header: column.number, align: 'end', narrow: true },
        { header: column.date, narrow: true },
        { header: column.movement },
        { header: column.serials },
        { header: column.in, align: 'end', narrow: true },
        { header: column.out, align: 'end', narrow: true },
        { header: column.balance, align: 'end', narrow: true },
        { header: column.person },
        { header: column.document },
      ],
      rows: lines.map(({ line, number }): readonly Cell[] => {
        const change = changeAt(stock, line);
        balance += change;
        return [
          { text: words(number), value: String(number) },
          { text: date(line.on), value: line.on },
          movementWords(view, line),
          view.ranges(line.serials),
          change > 0 ? view.count(change) : '',
          change < 0 ? view.count(-change) : '',
          view.count(balance),
          view.person(line.personId),
          view.document(line.document),
        ];
      }),
    }),
    paragraph(`${register.closing(date(to))}: ${words(closing)}`),
    {
      kind: 'signatures',
      title: texts.signatures,
      signatures: [
        { office: texts.office.custodian, note: texts.notSigned },
        { office: texts.office.officer, note: texts.notSigned },
      ],
    },
  ]);
}

/** How many cards more, or fewer, lie at the line's site after it. */
function changeAt(stock: CardStock, line: StockMovement): number {
  const effect = effectOf(stock, line);
  const gained =
    Number(effect?.after?.siteId === line.siteId) - Number(effect?.before?.siteId === line.siteId);
  return gained * countSerials(line.serials);
}

function movementWords({ stock, texts, labels, site, date }: StockView, line: StockMovement): string {
  const kind = texts.kind[line.kind];
  switch (line.kind) {
    case 'take-in':
      return `${kind}: ${line.supplier}`;
    case 'change':
      return `${labels.cardState[line.from]} → ${labels.cardState[line.to]}`;
    case 'send':
      return `${kind}: ${site(line.toSiteId)}`;
    case 'receive':
    case 'loss':
      return kind;
    case 'cancel': {
      const cancelled = stock.movements.get(line.lineId);
      return cancelled
        ? texts.cancelling(kind, texts.kind[cancelled.kind], date(cancelled.on), cancelled.document.number)
        : kind;
    }
  }
}
