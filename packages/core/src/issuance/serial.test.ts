import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSerials, nextSerial, numberingOf, ordinalOf, serialAt } from './serial';
import { oddSpans, SerialRange, type Span, sharedSpans, spanOf, spansWithout } from './serialRange';

const digits = (n: number) => String(n).padStart(7, '0');
const firstPhase = fc.integer({ min: 1, max: 155_940 }).map((n) => `AA${digits(n)}`);
const letters = fc.string({ unit: fc.constantFrom(...'ABCYZ'), minLength: 2, maxLength: 2 });
const second = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), letters)
  .map(([n, pair]) => `${digits(n)}${pair}`);
const serial = fc.oneof(firstPhase, second);

describe('serials', () => {
  test.each([
    ['AA0000001', 'phase-1'],
    ['AA0155940', 'phase-1'],
    ['0000001AA', 'from-2003'],
    ['9999999ZZ', 'from-2003'],
    ['AA0000000', undefined],
    ['AA0155941', undefined],
    ['AB0000001', undefined],
    ['0000000AA', undefined],
    ['CA00000AA', undefined],
    ['0000001aa', undefined],
    ['0000001AA ', undefined],
    ['', undefined],
  ])('%j is of %s', (text, numbering) => {
    expect(numberingOf(text)).toBe(numbering);
  });

  test('an ordinal names its serial, and order is that of the digits within the letters', () => {
    fc.assert(fc.property(serial, (text) => serialAt(ordinalOf(text)!) === text));
    fc.assert(
      fc.property(serial, (text) => {
        const next = nextSerial(text);
        if (next !== undefined) {
          expect(compareSerials(text, next)).toBe(-1);
          expect(next.replace(/\d/g, '')).toBe(text.replace(/\d/g, ''));
        }
      }),
    );
    expect(['9999999AA', 'AA0155940', 'x'].map(nextSerial)).toEqual([undefined, undefined, undefined]);
    expect(['0000001AB', '0000002AA', 'AA0000009', '9999999AA'].sort(compareSerials)).toEqual([
      'AA0000009',
      '0000002AA',
      '9999999AA',
      '0000001AB',
    ]);
    expect(() => compareSerials('0000001AA', 'x')).toThrow(RangeError);
  });
});

describe('ranges', () => {
  test.each([
    ['0000001AA', '0000001AA', true],
    ['AA0000001', 'AA0155940', true],
    ['0000002AA', '0000001AA', false],
    ['9999999AA', '0000001AB', false],
    ['AA0000001', '0000001AA', false],
  ])('%s to %s: %s', (first, last, good) => {
    expect(spanOf({ first, last }) !== undefined).toBe(good);
    expect(SerialRange.safeParse({ first, last }).success).toBe(good);
  });

  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 16 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map((ends) =>
      ends.flatMap((from, i): Span[] =>
        i % 2 === 0 && i + 1 < ends.length ? [{ from, to: ends[i + 1]! }] : [],
      ),
    );
  const cover = (list: readonly Span[]) =>
    list
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n))
      .sort((a, b) => a - b);

  test('are taken from one another as sets are', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const taken = new Set(cover(b));
        expect(cover(spansWithout(a, b))).toEqual(cover(a).filter((n) => !taken.has(n)));
        expect(cover(sharedSpans(a, b))).toEqual(cover(a).filter((n) => taken.has(n)));
      }),
    );
  });

  test('what an odd number of them cover is told in order and joined', () => {
    const any = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.nat({ max: 10 }))
        .map(([from, n]) => ({ from, to: from + n })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (list) => {
        const count = new Map<number, number>();
        for (const n of cover(list)) count.set(n, (count.get(n) ?? 0) + 1);
        const odd = oddSpans(list);
        expect(cover(odd)).toEqual(
          [...count]
            .filter(([, n]) => n % 2 === 1)
            .map(([n]) => n)
            .sort((a, b) => a - b),
        );
        for (const [i, { from }] of odd.entries()) expect(from).toBeGreaterThan((odd[i - 1]?.to ?? -2) + 1);
      }),
    );
  });
});
