import { cancelledLines } from '../../../issuance/cancelLine';

import type { CardStock } from '../../../issuance/cardStock';
import type { StockMovement } from '../../../issuance/movement';
import { countSerials, rangeOf, soundSpan, spansWithout } from '../../../issuance/serialRange';
import type { Block, Definition, DocumentTree } from '../../tree';
import { paragraph } from '../blocks';

import { type StockPaperOptions, type StockView, serialsTable, stockView } from './stockView';

/**
 * The minutes of cards that change hands: a delivery taken in, or a sending to another site with what became of it so
 * far. Throws `RangeError` for a line that is neither, or that the ledger does not have.
 */
export function cardHandoverPaper(
  stock: CardStock,
  movementId: string,
  options: StockPaperOptions,
): DocumentTree {
  const view = stockView(stock, options);
  const line = stock.movements.get(movementId);
  if (line?.kind === 'take-in') return takeInPaper(view, line);
  if (line?.kind === 'send') return transferPaper(view, line);
  throw new RangeError(`the ledger has no cards that change hands with '${movementId}'`);
}

/** The minutes of cards that were destroyed. Throws `RangeError` for a line that destroys none. */
export function cardDestructionPaper(
  stock: CardStock,
  movementId: string,
  options: StockPaperOptions,
): DocumentTree {
  const view = stockView(stock, options);
  const line = stock.movements.get(movementId);
  if (line?.kind !== 'change' || line.to !== 'distrutta') {
    throw new RangeError(`the ledger has no cards destroyed with '${movementId}'`);
  }
  const { texts, labels, person } = view;
  const { title, intro } = texts.destruction;
  return view.paper(title, [
    paragraph(intro),
    facts(view, line, []),
    serialsTable(
      view,
      texts.serialsCaption,
      [{ serials: line.serials, said: labels.cardState[line.from] }],
      texts.column.state,
    ),
    signed(view, [
      [texts.office.hander, person(line.personId)],
      [texts.office.witness, undefined],
      [texts.office.officer, undefined],
    ]),
  ]);
}

function takeInPaper(view: StockView, line: Extract<StockMovement, { kind: 'take-in' }>): DocumentTree {
  const { texts, person, stock } = view;
  const site = stock.sites.get(line.siteId);
  return view.paper(texts.takeIn.title, [
    paragraph(texts.takeIn.intro),
    facts(view, line, [
      { term: texts.term.supplier, text: line.supplier },
      { term: texts.term.custodian, text: person(line.custodianId) },
      ...(site ? [{ term: texts.term.storage, text: site.storagePlace }] : []),
    ]),
    serialsTable(view, texts.serialsCaption, [{ serials: line.serials }]),
    signed(view, [
      [texts.office.hander, person(line.personId)],
      [texts.office.custodian, person(line.custodianId)],
    ]),
  ]);
}

function transferPaper(view: StockView, line: Extract<StockMovement, { kind: 'send' }>): DocumentTree {
  const { texts, labels, person, site, stock } = view;
  const cancelled = cancelledLines(stock);
  const ends = [...stock.movements].flatMap((each) =>
    'transferId' in each && each.transferId === line.id && !cancelled.has(each.id) ? [each] : [],
  );
  const underWay = spansWithout(
    line.serials.map(soundSpan),
    ends.flatMap((end) => end.serials.map(soundSpan)),
  ).map(rangeOf);
  const rows = [
    ...ends.map((end) => ({
      serials: end.serials,
      said:
        end.kind === 'loss'
          ? texts.transfer.lost
          : `${site(end.siteId)}, ${view.date(end.on)}, ${person(end.custodianId)}`,
    })),
    { serials: underWay, said: texts.transfer.underWay },
  ];
  const receiver = ends.flatMap((end) => (end.kind === 'receive' ? [person(end.custodianId)] : [])).at(-1);
  return view.paper(texts.transfer.title, [
    paragraph(texts.transfer.intro),
    facts(view, line, [
      { term: texts.term.from, text: site(line.siteId) },
      { term: texts.term.to, text: site(line.toSiteId) },
      { term: texts.column.state, text: labels.cardState[line.state] },
      { term: texts.term.custodian, text: person(line.custodianId) },
    ]),
    serialsTable(view, texts.serialsCaption, rows, texts.column.where),
    signed(view, [
      [texts.office.hander, person(line.personId)],
      [texts.office.custodian, receiver],
    ]),
  ]);
}

function facts(view: StockView, line: StockMovement, own: readonly Definition[]): Block {
  const { texts, site, person, date, document, words } = view;
  const { term } = texts;
  return {
    kind: 'definitions',
    items: [
      { term: term.site, text: site(line.siteId) },
      { term: term.date, text: date(line.on) },
      { term: term.document, text: document(line.document) },
      { term: term.person, text: person(line.personId) },
      ...own,
      { term: term.count, text: words(countSerials(line.serials)) },
      ...(line.note === undefined ? [] : [{ term: term.note, text: line.note }]),
    ],
  };
}

function signed({ texts }: StockView, who: readonly (readonly [string, string | undefined])[]): Block {
  return {
    kind: 'signatures',
    title: texts.signatures,
    signatures: who.map(([office, name]) => ({
      office,
      ...(name !== undefined && { name }),
      note: texts.notSigned,
    })),
  };
}
