import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { canonicalJson } from '../base/json';
import { cardOf } from './cardOf';
import type { CardStock } from './cardStock';
import { checkCardStock } from './checkCardStock';
import { parseCardStock } from './parseCardStock';
import { dailyBalance, reconcileCardStock } from './reconcileCardStock';
import { MAX_LINES_PER_CARD } from './replay';
import { after, cards, change, emptyStock, type StockStep, takeIn } from './testing/smallStock';

const told = (stock: CardStock) =>
  checkCardStock(stock).map(({ code, severity, path }) => [code, severity, path?.join('.')]);

/** Two days at two sites: a delivery, a way with a loss, work at the station, cards destroyed. */
function busy(): CardStock {
  const step = (
    movementId: string,
    to: Parameters<typeof change>[2],
    ...serials: ReturnType<typeof cards>[]
  ) => change(movementId, '2004-03-02', to, ...serials);
  return after(
    emptyStock(),
    takeIn('in', '2004-03-01', cards(1, 500)),
    {
      type: 'send-cards',
      movementId: 'way',
      on: '2004-03-01',
      siteId: 's1',
      toSiteId: 's2',
      personId: 'keeper',
      custodianId: 'operator',
      serials: [cards(401, 500)],
    },
    {
      type: 'receive-cards',
      movementId: 'arrived',
      on: '2004-03-02',
      siteId: 's2',
      personId: 'operator',
      transferId: 'way',
      custodianId: 'operator',
      serials: [cards(401, 498)],
    },
    {
      type: 'report-loss',
      movementId: 'lost',
      on: '2004-03-02',
      siteId: 's2',
      personId: 'operator',
      transferId: 'way',
      serials: [cards(499, 500)],
    },
    step('station', 'assegnata-postazione', cards(1, 20)),
    step('active', 'attivata', cards(1, 19)),
    step('bad', 'difettosa', cards(20)),
    step('printed', 'personalizzata', cards(1, 18)),
    step('cancelled', 'annullata', cards(19)),
    step('given', 'consegnata', cards(1, 15)),
    change('burnt', '2004-03-03', 'distrutta', cards(20)),
  );
}

describe('a day of a site', () => {
  const numbers = (siteId: string, on: string) => {
    const { opening, in: came, out, closing } = dailyBalance(busy(), { siteId, on });
    return [opening, came, out, closing];
  };
  test.each<[string, string, readonly number[]]>([
    ['s1', '2004-02-29', [0, 0, 0, 0]],
    ['s1', '2004-03-01', [0, 500, 100, 400]],
    ['s1', '2004-03-02', [400, 0, 15, 385]],
    ['s1', '2004-03-03', [385, 0, 1, 384]],
    ['s1', '2004-03-09', [384, 0, 0, 384]],
    ['s2', '2004-03-01', [0, 0, 0, 0]],
    ['s2', '2004-03-02', [0, 98, 0, 98]],
  ])('%s on %s: opening, in, out, closing', (siteId, on, expected) => {
    expect(numbers(siteId, on)).toEqual(expected);
  });

  test('cards lie there in the states that they had that day', () => {
    const { held } = dailyBalance(busy(), { siteId: 's1', on: '2004-03-02' });
    expect(held).toEqual([
      { state: 'in-bianco', serials: [cards(21, 400)] },
      { state: 'personalizzata', serials: [cards(16, 18)] },
      { state: 'difettosa', serials: [cards(20)] },
      { state: 'annullata', serials: [cards(19)] },
    ]);
    expect(dailyBalance(busy(), { siteId: 's1', on: '2004-03-01' }).held).toEqual([
      { state: 'in-bianco', serials: [cards(1, 400)] },
    ]);
  });

  test('a count locates what is missing and what does not belong there', () => {
    const found = [cards(16, 20), cards(21, 99), cards(101, 400), cards(1), cards(401), cards(900, 902)];
    const result = reconcileCardStock(busy(), { siteId: 's1', on: '2004-03-02' }, found);
    expect(result.balanced).toBe(false);
    expect(result.missing).toEqual([{ state: 'in-bianco', serials: [cards(100)] }]);
    expect(result.unexpected).toEqual([
      { whereabouts: 'other-site', serials: [cards(401)] },
      { whereabouts: 'not-in-keeping', serials: [cards(1)] },
      { whereabouts: 'unknown', serials: [cards(900, 902)] },
    ]);
    expect(result.counted).toBe(5 + 79 + 300 + 1 + 1 + 3);
    const whole = reconcileCardStock(busy(), { siteId: 's1', on: '2004-03-02' }, [cards(16, 400)]);
    expect([whole.balanced, whole.missing, whole.unexpected]).toEqual([true, [], []]);
  });

  test('without a count there is nothing to hold it against', () => {
    expect(() => reconcileCardStock(busy(), { siteId: 's1', on: '2004-03-02' })).toThrow(RangeError);
  });

  test('a line that was taken out of the ledger breaks the balance', () => {
    const stock = { ...busy(), movements: busy().movements.remove('given') };
    const { opening, in: came, out, closing } = dailyBalance(stock, { siteId: 's1', on: '2004-03-02' });
    expect(opening + came - out).not.toBe(closing);
    expect(told(stock)).toContainEqual(['stock.holding_without_line', 'error', 'holdings.0000001AA']);
  });
});

test('a card tells its own way', () => {
  const card = cardOf(busy(), '0000020AA');
  expect(card?.facts.state).toBe('distrutta');
  expect(card?.movements.map(({ id }) => id)).toEqual(['in', 'station', 'bad', 'burnt']);
  expect([cardOf(busy(), '0009999AA'), cardOf(busy(), 'x')]).toEqual([undefined, undefined]);
});

describe('findings', () => {
  const count = (serials: ReturnType<typeof cards>[]): StockStep => ({
    type: 'record-count',
    countId: 'q',
    on: '2004-03-03',
    siteId: 's1',
    personIds: ['keeper', 'operator'],
    serials,
  });

  test('a ledger that keeps the rules has none', () => {
    expect(told(busy())).toEqual([]);
  });

  test('the last count of a site that found other cards; a later one that did not ends it', () => {
    const short = after(busy(), count([cards(16, 19), cards(21, 390)]));
    expect(checkCardStock(short).at(-1)).toMatchObject({
      code: 'stock.count_differs',
      path: ['counts', 'q'],
      params: { missing: 10, unexpected: 0 },
    });
    const mended = after(short, change('stolen', '2004-03-04', 'rubata-smarrita', cards(391, 400)), {
      ...count([cards(16, 19), cards(21, 390)]),
      countId: 'r',
      on: '2004-03-04',
    } as StockStep);
    expect(told(mended)).toEqual([]);
  });

  test('who keeps the blanks and works on them: an error, a warning in a small municipality', () => {
    const both = after(busy(), {
      ...takeIn('in2', '2004-03-04', cards(600)),
      custodianId: 'operator',
    } as StockStep);
    expect(told(both)).toEqual([['stock.keeper_is_operator', 'error', 'people.operator']]);
    expect(told({ ...both, sizeClass: 'piccolo' })).toEqual([
      ['stock.keeper_is_operator', 'warning', 'people.operator'],
    ]);
  });

  test('the list that lies with the cards, however the place is written, and the list that is not', () => {
    const stock = emptyStock();
    const site = stock.sites.get('s1')!;
    const listed = (serialListPlace: string | null) =>
      told({ ...stock, sites: stock.sites.replace({ ...site, serialListPlace }) });
    expect(listed(' CASSAFORTE. ')).toEqual([
      ['stock.list_with_cards', 'warning', 'sites.s1.serialListPlace'],
    ]);
    expect(listed(null)).toEqual([['stock.no_serial_list', 'warning', 'sites.s1.serialListPlace']]);
    expect(listed('Cassaforte della filiale')).toEqual([]);
  });

  test('a ledger where cards are made centrally', () => {
    expect(told({ ...emptyStock(), emissionModel: 'centrale-2015' })).toEqual([
      ['stock.no_ledger', 'error', 'emissionModel'],
    ]);
  });

  test('a forged jump, a line out of turn, a holding that no line made, days that run backwards', () => {
    const stock = busy();
    const given = stock.movements.get('given')!;
    const jump = { ...given, from: 'in-bianco' } as typeof given;
    expect(told({ ...stock, movements: stock.movements.replace(jump) })).toEqual([
      ['stock.forbidden_jump', 'error', 'movements.given.to'],
      ['stock.line_out_of_turn', 'error', 'movements.given.serials'],
    ]);
    const first = stock.holdings.toArray()[0]!;
    expect(told({ ...stock, holdings: stock.holdings.replace({ ...first, state: 'distrutta' }) })).toEqual([
      ['stock.holding_without_line', 'error', `holdings.${first.id}`],
    ]);
    const extra = { ...first, id: '0009000AA', last: '0009001AA' };
    expect(told({ ...stock, holdings: stock.holdings.add(extra) })).toEqual([
      ['stock.holding_without_line', 'error', 'holdings.0009000AA'],
    ]);
    expect(told({ ...stock, holdings: stock.holdings.remove(first.id) })).toEqual([
      ['stock.holding_without_line', 'error', 'holdings'],
    ]);
    expect(told({ ...stock, holdings: collectionOf([...stock.holdings].reverse()) })).toEqual([
      ['stock.holdings_out_of_order', 'error', expect.stringMatching(/^holdings\./)],
    ]);
    const early = { ...stock.movements.get('burnt')!, on: '2004-02-01' };
    expect(told({ ...stock, movements: stock.movements.replace(early) })).toEqual([
      ['stock.days_out_of_order', 'error', 'sites.s1'],
    ]);
    const site = stock.sites.get('s2')!;
    expect(told({ ...stock, sites: stock.sites.replace({ ...site, lastOn: null }) })).toEqual([
      ['stock.days_out_of_order', 'error', 'sites.s2'],
    ]);
    expect(told({ ...stock, people: stock.people.remove('keeper') }).map(([code]) => code)).toContain(
      'document.dangling',
    );
  });
});

describe('from outside', () => {
  const stored = () => JSON.parse(canonicalJson(busy()));

  test('what was saved opens as it was', () => {
    const opened = parseCardStock(canonicalJson(busy()));
    expect(opened.ok && canonicalJson(opened.value)).toBe(canonicalJson(busy()));
    expect(opened.issues).toEqual([]);
  });

  test('every serial that is none and every range that runs backwards is told with its place', () => {
    const bad = stored();
    bad.movements[0].serials = [
      { first: '0000500AA', last: '0000001AA' },
      { first: 'x', last: '0000001AA' },
    ];
    bad.holdings[0].last = 'AA0155941';
    expect(parseCardStock(bad).issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['stock.bad_range', 'movements.in.serials.0'],
      ['stock.bad_serial', 'movements.in.serials.1.first'],
      ['stock.bad_serial', 'holdings.0000001AA.last'],
    ]);
  });

  test('a ledger that claims endless lines over a card is told so and not gone through', () => {
    const bad = stored();
    const line = bad.movements.find(({ id }: { id: string }) => id === 'bad');
    const whole = { first: '0000001AA', last: '9999999AA' };
    for (let i = 0; i < 20_000; i++) {
      bad.movements.push({
        ...line,
        id: `x${i}`,
        serials: [whole, { first: '0000001AB', last: '9999999AB' }],
      });
    }
    const opened = parseCardStock(bad);
    expect(opened.issues).toContainEqual(
      expect.objectContaining({
        code: 'stock.too_many_lines',
        params: expect.objectContaining({ limit: MAX_LINES_PER_CARD }),
      }),
    );
  });

  test('nothing that a shape lets through makes the check throw', () => {
    const bad = stored();
    bad.movements.find(({ id }: { id: string }) => id === 'arrived').transferId = 'nowhere';
    bad.movements[0].serials.push(bad.movements[0].serials[0]);
    bad.counts = [
      {
        id: 'q',
        siteId: 'nowhere',
        on: '2004-03-03',
        at: '2004-03-03T09:00:00+01:00',
        recordedBy: 'u',
        personIds: ['keeper'],
        serials: [],
        document: { kind: 'verbale', number: '1', date: '2004-03-03' },
      },
    ];
    const codes = new Set(parseCardStock(bad).issues.map(({ code }) => code));
    expect([...codes].sort()).toEqual([
      'document.dangling',
      'stock.holding_without_line',
      'stock.line_out_of_turn',
      'stock.serials_overlap',
    ]);
  });
});
