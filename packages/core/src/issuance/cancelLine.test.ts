import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPatches } from '../base/patch';
import { applyCardStock } from './applyCardStock';
import { CARD_STATES, type CardState } from './cardState';
import type { CardStock } from './cardStock';
import { checkCardStock } from './checkCardStock';
import { dailyBalance } from './reconcileCardStock';
import {
  after,
  cards,
  change,
  commandOf,
  DAY,
  emptyStock,
  filled,
  refusal,
  type StockStep,
  takeIn,
} from './testing/smallStock';

const NEXT = '2004-03-02';

function cancel(movementId: string, lineId: string, custodianId?: string, siteId = 's1'): StockStep {
  return {
    type: 'cancel-line',
    movementId,
    on: NEXT,
    siteId,
    personId: 'operator',
    lineId,
    ...(custodianId !== undefined && { custodianId }),
  };
}

function send(movementId: string): StockStep {
  return {
    type: 'send-cards',
    movementId,
    on: DAY,
    siteId: 's1',
    toSiteId: 's2',
    personId: 'keeper',
    custodianId: 'operator',
    serials: [cards(1, 10)],
  };
}

function arrive(movementId: string, type: 'receive-cards' | 'report-loss', transferId: string): StockStep {
  const line = {
    movementId,
    on: DAY,
    siteId: 's2',
    personId: 'operator',
    transferId,
    serials: [cards(1, 10)],
  };
  return type === 'report-loss' ? { ...line, type } : { ...line, type, custodianId: 'operator' };
}

const holdings = (stock: CardStock) => canonicalJson([...stock.holdings]);
const faults = (stock: CardStock) =>
  checkCardStock(stock).filter(({ code }) => code !== 'stock.keeper_is_operator');

describe('a line taken back leaves its cards as they were', () => {
  const assigned = after(filled(), change('m2', DAY, 'assegnata-postazione', cards(10, 19)));
  const sent = after(filled(), send('m2'));
  const cases: readonly (readonly [string, CardStock, StockStep, StockStep])[] = [
    ['a delivery', emptyStock(), takeIn('m9', DAY, cards(1, 50)), cancel('mx', 'm9')],
    ['one step of cards', assigned, change('m9', DAY, 'attivata', cards(12)), cancel('mx', 'm9')],
    ['cards lost', filled(), change('m9', DAY, 'rubata-smarrita', cards(5)), cancel('mx', 'm9', 'keeper')],
    ['a sending', filled(), send('m9'), cancel('mx', 'm9', 'keeper')],
    ['an arrival', sent, arrive('m9', 'receive-cards', 'm2'), cancel('mx', 'm9', undefined, 's2')],
    ['a loss on the way', sent, arrive('m9', 'report-loss', 'm2'), cancel('mx', 'm9', undefined, 's2')],
  ];

  test.each(cases)('%s', (_, before, line, cancelling) => {
    const written = after(before, line);
    expect(holdings(written)).not.toBe(holdings(before));
    const taken = after(written, cancelling);
    expect(holdings(taken)).toBe(holdings(before));
    expect([...taken.movements].at(-1)).toMatchObject({
      kind: 'cancel',
      lineId: 'm9',
      serials: 'serials' in line && line.serials,
    });
    expect(faults(taken)).toEqual([]);
    const undone = applyCardStock(written, commandOf(cancelling));
    if (!undone.ok) throw new Error();
    const back = applyPatches(undone.value.next, undone.value.inverse);
    expect(back.ok && canonicalJson(back.value.next)).toBe(canonicalJson(written));
  });

  test('on the day of the cancelling, not before: days that were closed stay as they were', () => {
    const stock = after(emptyStock(), takeIn('m1', DAY, cards(1, 50)), cancel('mx', 'm1'));
    expect(dailyBalance(stock, { siteId: 's1', on: DAY })).toMatchObject({ in: 50, out: 0, closing: 50 });
    expect(dailyBalance(stock, { siteId: 's1', on: NEXT })).toMatchObject({
      opening: 50,
      out: 50,
      closing: 0,
    });
  });

  test('and may be taken in again, as what they are', () => {
    const stock = after(emptyStock(), takeIn('m1', DAY, cards(1, 50)), cancel('mx', 'm1'));
    expect(refusal(stock, takeIn('m3', NEXT, cards(1, 40)))).toEqual([]);
  });

  test('all lines of any ledger, from the last to the first', () => {
    const step = fc.record({
      first: fc.integer({ min: 1, max: 20 }),
      length: fc.integer({ min: 0, max: 8 }),
      to: fc.constantFrom<CardState | 'take-in'>('take-in', 'take-in', ...CARD_STATES),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const seen: CardStock[] = [];
        let stock = emptyStock();
        for (const [i, { first, length, to }] of steps.entries()) {
          const range = cards(first, first + length);
          const line = to === 'take-in' ? takeIn(`m${i}`, DAY, range) : change(`m${i}`, DAY, to, range);
          const result = applyCardStock(stock, commandOf(line));
          if (!result.ok) continue;
          seen.push(stock);
          stock = result.value.next;
        }
        const lines = [...stock.movements].map(({ id }) => id);
        for (const id of lines.reverse()) {
          stock = after(stock, cancel(`x${id}`, id, 'keeper'));
          expect(holdings(stock)).toBe(holdings(seen.pop()!));
          expect(faults(stock)).toEqual([]);
        }
        expect(stock.holdings.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line is not taken back', () => {
  const moved = after(filled(), change('m2', DAY, 'assegnata-postazione', cards(10, 19)));

  test('that the ledger does not have, that is of another site, or that is taken back already', () => {
    expect(refusal(filled(), cancel('mx', 'm7'))).toEqual([
      ['stock.no_such_line', 'lineId', { lineId: 'm7' }],
    ]);
    expect(refusal(moved, cancel('mx', 'm2', undefined, 's2'))).toEqual([
      ['stock.no_such_line', 'lineId', { lineId: 'm2' }],
    ]);
    const once = after(moved, cancel('mx', 'm2'));
    for (const lineId of ['m2', 'mx']) {
      expect(refusal(once, cancel('my', lineId))).toEqual([['stock.no_such_line', 'lineId', { lineId }]]);
    }
  });

  test('whose cards have gone on, until the later line is taken back', () => {
    expect(refusal(moved, cancel('mx', 'm1'))).toEqual([
      ['stock.gone_on', 'lineId', { ...cards(10, 19), lineId: 'm2' }],
    ]);
    expect(refusal(after(moved, cancel('mx', 'm2')), cancel('my', 'm1'))).toEqual([]);
  });

  test('without saying who keeps cards that were in nobody’s keeping or in other hands', () => {
    const lost = after(filled(), change('m2', DAY, 'rubata-smarrita', cards(5)));
    for (const stock of [lost, after(filled(), send('m2'))]) {
      expect(refusal(stock, cancel('mx', 'm2'))).toEqual([
        ['stock.no_custodian', 'custodianId', { lineId: 'm2' }],
      ]);
    }
  });

  test('on a day that is closed', () => {
    const counted = after(moved, {
      type: 'record-count',
      countId: 'count-1',
      on: NEXT,
      siteId: 's1',
      personIds: ['keeper'],
      serials: [cards(1, 1000)],
    });
    expect(refusal(counted, cancel('mx', 'm2')).map(([code]) => code)).toEqual(['stock.day_closed']);
  });
});

test('a stored line that takes back other cards, or another cancelling, is told', () => {
  const stock = after(filled(), change('m2', DAY, 'assegnata-postazione', cards(10, 19)), cancel('mx', 'm2'));
  const other = stock.movements.replace({ ...stock.movements.get('mx')!, serials: [cards(10, 18)] });
  expect(faults({ ...stock, movements: other }).map(({ code }) => code)).toContain('stock.bad_cancelling');
  const chain = stock.movements.add({ ...stock.movements.get('mx')!, id: 'my', lineId: 'mx' } as never);
  expect(
    faults({ ...stock, movements: chain }).map(({ code, path }) => `${code} ${path?.join('.')}`),
  ).toContain('stock.bad_cancelling movements.my.lineId');
});

test('who did what was taken back is not held against them', () => {
  const step: StockStep = {
    ...change('m2', DAY, 'assegnata-postazione', cards(1)),
    personId: 'keeper',
  } as StockStep;
  const active: StockStep = { ...change('m3', DAY, 'attivata', cards(1)), personId: 'keeper' } as StockStep;
  const stock = after(filled(), step, active);
  const codes = (at: CardStock) => checkCardStock(at).map(({ code }) => code);
  expect(codes(stock)).toContain('stock.keeper_is_operator');
  expect(codes(after(stock, cancel('mx', 'm3')))).not.toContain('stock.keeper_is_operator');
});
