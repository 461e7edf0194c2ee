import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, looksLikeFormula, unguarded } from './formulaGuard';

const nearFormula = fc
  .array(fc.constantFrom("'", '=', '-', '@', ' ', '\t', '\n', '\ufeff', 'x', '\uff1d'), { maxLength: 6 })
  .map((chars) => chars.join(''));

test('every text comes back from behind its guard, and none behind it looks like a formula', () => {
  fc.assert(
    fc.property(fc.oneof(nearFormula, fc.string({ unit: 'binary' })), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(looksLikeFormula(guarded(text))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('apostrophes that guard nothing stay', () => {
  expect(["'Ndrangheta", "l'atto", "''", "' x"].map(unguarded)).toEqual([
    "'Ndrangheta",
    "l'atto",
    "''",
    "' x",
  ]);
  expect(["'=1", "''=1", "' -1"].map(unguarded)).toEqual(['=1', "'=1", ' -1']);
});
