import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { applyPatches } from '../base/patch';
import { applyCardStock } from './applyCardStock';
import { CARD_STATES, CARD_TRANSITIONS, type CardState } from './cardState';
import type { CardStock } from './cardStock';
import { checkCardStock } from './checkCardStock';
import { CardStockCommand } from './commands';
import { ordinalOf, serialAt } from './serial';
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

const runs = (stock: CardStock) =>
  [...stock.holdings].map(
    ({ id, last, state }) => `${Number.parseInt(id, 10)}-${Number.parseInt(last, 10)} ${state}`,
  );

describe('holdings', () => {
  test('a delivery of thousands is one row, and grows together with its neighbours', () => {
    expect(runs(filled())).toEqual(['1-1000 in-bianco']);
    const more = after(filled(), takeIn('m2', DAY, cards(3001, 4000)), takeIn('m3', DAY, cards(1001, 3000)));
    expect(runs(more)).toEqual(['1-4000 in-bianco']);
  });

  test('are cut where cards go their own way and joined where they meet again', () => {
    const some = after(
      filled(),
      change('m2', DAY, 'assegnata-postazione', cards(10, 19), cards(500)),
      change('m3', DAY, 'attivata', cards(12, 13)),
    );
    expect(runs(some)).toEqual([
      '1-9 in-bianco',
      '10-11 assegnata-postazione',
      '12-13 attivata',
      '14-19 assegnata-postazione',
      '20-499 in-bianco',
      '500-500 assegnata-postazione',
      '501-1000 in-bianco',
    ]);
    const back = after(some, change('m4', DAY, 'in-bianco', cards(10, 11), cards(14, 19), cards(500)));
    expect(runs(back)).toEqual(['1-11 in-bianco', '12-13 attivata', '14-1000 in-bianco']);
  });

  test('cards on both sides of a change of letters never grow together', () => {
    const stock = after(
      emptyStock(),
      takeIn('m1', DAY, { first: '9999999AA', last: '9999999AA' }, { first: '0000001AB', last: '0000002AB' }),
    );
    expect(stock.holdings.size).toBe(2);
  });

  test('follow any sequence of lines as a map of single cards does, and every inverse takes its line back', () => {
    const step = fc.record({
      first: fc.integer({ min: 1, max: 40 }),
      length: fc.integer({ min: 0, max: 12 }),
      to: fc.constantFrom<CardState | 'take-in'>('take-in', ...CARD_STATES),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const model = new Map<number, CardState>();
        let stock = emptyStock();
        for (const [i, { first, length, to }] of steps.entries()) {
          const last = first + length;
          const numbers = Array.from({ length: length + 1 }, (_, n) => first + n);
          const states = new Set(numbers.map((n) => model.get(n)));
          const [state] = states;
          const fits =
            to === 'take-in'
              ? states.size === 1 && state === undefined
              : states.size === 1 &&
                state !== undefined &&
                CARD_TRANSITIONS[state].some((each) => each === to);
          const line =
            to === 'take-in'
              ? takeIn(`m${i}`, DAY, cards(first, last))
              : change(`m${i}`, DAY, to, cards(first, last));
          const result = applyCardStock(stock, commandOf(line));
          expect(result.ok).toBe(fits);
          if (!result.ok) continue;
          for (const n of numbers) model.set(n, to === 'take-in' ? 'in-bianco' : to);
          const undone = applyPatches(result.value.next, result.value.inverse);
          expect(undone.ok && canonicalJson(undone.value.next)).toBe(canonicalJson(stock));
          stock = result.value.next;
        }
        const singles = [...stock.holdings].flatMap(({ id, last, state }) => {
          const [from, to] = [ordinalOf(id)!, ordinalOf(last)!];
          return Array.from({ length: to - from + 1 }, (_, n): [number, CardState] => [
            Number.parseInt(serialAt(from + n), 10),
            state,
          ]);
        });
        expect(singles).toEqual([...model].sort(([a], [b]) => a - b));
        expect(checkCardStock(stock).filter(({ code }) => code !== 'stock.keeper_is_operator')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line is refused', () => {
  test('for serials that were taken in before, each with the range that it meets', () => {
    expect(refusal(filled(), takeIn('m2', DAY, cards(990, 1010), cards(7)))).toEqual([
      ['stock.already_taken_in', 'serials', { ...cards(7), otherFirst: '0000001AA', otherLast: '0001000AA' }],
      [
        'stock.already_taken_in',
        'serials',
        { ...cards(990, 1000), otherFirst: '0000001AA', otherLast: '0001000AA' },
      ],
    ]);
    const gone = after(
      filled(),
      change('m2', DAY, 'difettosa', cards(7)),
      change('m3', DAY, 'distrutta', cards(7)),
    );
    expect(refusal(gone, takeIn('m4', DAY, cards(7)))).toEqual([
      ['stock.already_taken_in', 'serials', { ...cards(7), otherFirst: '0000007AA', otherLast: '0000007AA' }],
    ]);
  });

  test('for ranges that share serials', () => {
    expect(refusal(emptyStock(), takeIn('m1', DAY, cards(1, 10), cards(10, 20)))).toEqual([
      [
        'stock.serials_overlap',
        'serials',
        { ...cards(1, 10), otherFirst: '0000010AA', otherLast: '0000020AA' },
      ],
    ]);
  });

  test('for cards that are unknown, elsewhere or in several states', () => {
    const mixed = after(filled(), change('m2', DAY, 'difettosa', cards(1)));
    expect(refusal(mixed, change('m3', DAY, 'annullata', cards(999, 1002)))).toEqual([
      ['stock.unknown_serials', 'serials', cards(1001, 1002)],
    ]);
    expect(refusal(mixed, { ...change('m3', DAY, 'rubata-smarrita', cards(1, 2)) })).toEqual([
      ['stock.mixed_states', 'serials', { states: ['in-bianco', 'difettosa'] }],
    ]);
    expect(refusal(mixed, { ...change('m3', DAY, 'annullata', cards(2)), siteId: 's2' })).toEqual([
      ['stock.not_at_site', 'serials', { ...cards(2), siteId: 's2' }],
    ]);
  });

  test('for people and sites that there are not, and for the site of another', () => {
    expect(
      refusal(filled(), { ...takeIn('m2', DAY, cards(2000)), siteId: 'x', personId: 'y' } as StockStep).map(
        ([code, path]) => [code, path],
      ),
    ).toEqual([
      ['document.dangling', 'siteId'],
      ['document.dangling', 'personId'],
    ]);
    const bound = { ...commandOf(takeIn('m2', DAY, cards(2000))), by: { id: 'u', roles: [], siteId: 's2' } };
    expect(applyCardStock(filled(), bound).issues.map(({ code }) => code)).toEqual(['stock.not_your_site']);
  });

  test('for days that run backwards or are closed by a count', () => {
    const counted = after(filled(), {
      type: 'record-count',
      countId: 'q1',
      on: '2004-03-02',
      siteId: 's1',
      personIds: ['keeper'],
      serials: [cards(1, 1000)],
    });
    expect(refusal(filled(), takeIn('m2', '2004-02-29', cards(2000)))).toEqual([
      ['stock.day_before', 'on', { on: '2004-02-29', earliest: DAY }],
    ]);
    expect(refusal(counted, takeIn('m2', '2004-03-02', cards(2000)))).toEqual([
      ['stock.day_closed', 'on', { on: '2004-03-02', countedOn: '2004-03-02' }],
    ]);
    expect(refusal(counted, takeIn('m2', '2004-03-03', cards(2000)))).toEqual([]);
  });

  test('for an id that a line has already, and all of them where cards are made centrally', () => {
    expect(refusal(filled(), takeIn('m1', DAY, cards(2000))).map(([code]) => code)).toEqual([
      'patch.row_exists',
    ]);
    const central = { ...filled(), emissionModel: 'centrale-2015' as const };
    const count = {
      type: 'record-count',
      countId: 'q',
      on: DAY,
      siteId: 's1',
      personIds: ['keeper'],
      serials: [],
    };
    for (const step of [takeIn('m2', DAY, cards(2000)), change('m2', DAY, 'annullata', cards(1)), count]) {
      expect(refusal(central, step as StockStep).map(([code]) => code)).toEqual(['stock.no_ledger']);
    }
    const joint = { ...filled(), emissionModel: 'capa-2007' as const };
    expect(refusal(joint, takeIn('m2', DAY, cards(2000)))).toEqual([]);
  });
});

describe('a way between two sites', () => {
  const send = (serials = [cards(1, 100)]): StockStep => ({
    type: 'send-cards',
    movementId: 'way',
    on: '2004-03-02',
    siteId: 's1',
    toSiteId: 's2',
    personId: 'keeper',
    custodianId: 'operator',
    serials,
  });
  const end = (
    type: 'receive-cards' | 'report-loss',
    movementId: string,
    ...serials: ReturnType<typeof cards>[]
  ) =>
    ({
      type,
      movementId,
      on: '2004-03-03',
      siteId: 's2',
      personId: 'operator',
      transferId: 'way',
      serials,
      ...(type === 'receive-cards' && { custodianId: 'operator' }),
    }) as StockStep;
  const sent = () => after(filled(), send());

  test('what arrives lies at the other site, what does not is lost', () => {
    const done = after(
      sent(),
      end('receive-cards', 'in', cards(1, 97)),
      end('report-loss', 'gone', cards(98, 100)),
    );
    expect([...done.holdings].map(({ id, state, siteId }) => [id, state, siteId])).toEqual([
      ['0000001AA', 'in-bianco', 's2'],
      ['0000098AA', 'rubata-smarrita', null],
      ['0000101AA', 'in-bianco', 's1'],
    ]);
    expect(checkCardStock(done)).toEqual([]);
    expect(refusal(done, { ...change('x', '2004-03-04', 'interdetta', cards(98)), siteId: 's2' })).toEqual(
      [],
    );
    expect(
      refusal(done, { ...change('x', '2004-03-04', 'annullata', cards(98)), siteId: 's2' })[0]?.[0],
    ).toBe('stock.forbidden_jump');
  });

  test('cards under way take no other step', () => {
    expect(refusal(sent(), change('x', '2004-03-03', 'annullata', cards(1)))).toEqual([
      ['stock.under_way', 'serials', cards(1)],
    ]);
    expect(refusal(sent(), end('receive-cards', 'in', cards(100, 101)))).toEqual([
      ['stock.not_on_this_way', 'serials', { ...cards(101), transferId: 'way' }],
    ]);
  });

  test('only a sending to or from the site ends, not before it began; only kept cards go, and elsewhere', () => {
    expect(
      refusal(sent(), { ...end('receive-cards', 'in', cards(1)), transferId: 'm1' } as StockStep)[0],
    ).toEqual(['stock.no_such_transfer', 'transferId', { transferId: 'm1' }]);
    expect(refusal(sent(), { ...end('receive-cards', 'in', cards(1)), on: DAY } as StockStep)[0]?.[0]).toBe(
      'stock.day_before',
    );
    expect(refusal(filled(), { ...send(), toSiteId: 's1' } as StockStep)[0]?.[0]).toBe('stock.same_site');
    const stolen = after(filled(), change('x', DAY, 'rubata-smarrita', cards(1)));
    expect(refusal(stolen, send([cards(1)]))).toEqual([
      ['stock.not_in_keeping', 'serials', { ...cards(1), state: 'rubata-smarrita' }],
    ]);
  });
});

test('commands come through their schema unchanged', () => {
  for (const step of [takeIn('m1', DAY, cards(1)), change('m2', DAY, 'annullata', cards(1))]) {
    expect(CardStockCommand.parse(commandOf(step))).toEqual(commandOf(step));
  }
});
