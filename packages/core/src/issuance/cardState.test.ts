import { describe, expect, test } from 'vitest';
import { CARD_STATES, CARD_TRANSITIONS, type CardState } from './cardState';
import { after, cards, change, DAY, filled, refusal, WAYS } from './testing/smallStock';

/** The allowed steps, written a second time on purpose. */
const ALLOWED: Readonly<Record<CardState, string>> = {
  'in-bianco': 'assegnata-postazione difettosa annullata rubata-smarrita',
  'assegnata-postazione': 'in-bianco attivata difettosa annullata rubata-smarrita',
  attivata: 'personalizzata difettosa annullata rubata-smarrita',
  personalizzata: 'consegnata difettosa annullata rubata-smarrita',
  consegnata: 'difettosa interdetta',
  difettosa: 'distrutta rubata-smarrita',
  annullata: 'distrutta rubata-smarrita',
  'rubata-smarrita': 'interdetta',
  distrutta: '',
  interdetta: 'distrutta',
};

describe('states', () => {
  test('the table is what it was', () => {
    expect(
      Object.fromEntries(Object.entries(CARD_TRANSITIONS).map(([from, to]) => [from, to.join(' ')])),
    ).toEqual(ALLOWED);
  });

  describe.each(CARD_STATES)('from %s', (from) => {
    const stock = after(filled(), ...WAYS[from].map((to, i) => change(`way-${i}`, DAY, to, cards(5))));
    test.each(CARD_STATES)('to %s', (to) => {
      expect([...stock.holdings].find(({ id }) => id === '0000005AA')?.state ?? 'in-bianco').toBe(from);
      const refused = refusal(stock, change('step', DAY, to, cards(5)));
      expect(refused).toEqual(
        ALLOWED[from].split(' ').includes(to)
          ? []
          : [['stock.forbidden_jump', 'serials', { ...cards(5), from, to }]],
      );
    });
  });
});
