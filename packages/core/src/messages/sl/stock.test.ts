import { expect, test } from 'vitest';
import { stock } from './stock';

test.each([
  ['AA0000001', 'Izkaznica AA0000001 ni bila nikoli prevzeta.'],
  ['AA0000002', 'Izkaznici AA0000001 in AA0000002 nista bili nikoli prevzeti.'],
  ['AA0000003', 'Izkaznice od AA0000001 do AA0000003 niso bile nikoli prevzete.'],
])('a range of cards to %s has its verb in its number', (last, text) => {
  expect(stock['stock.unknown_serials']({ first: 'AA0000001', last })).toBe(text);
});
