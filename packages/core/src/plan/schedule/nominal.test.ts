import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../base/civilDate';
import { nominalDate, periodOf } from './nominal';

const CORRESPONDING = { calendar: 'giorno-corrispondente' } as const;

/** Quarters and the half-year computed by hand from art. 2963 c.c.; the last one of each row is the day that iterating misses. */
const VECTORS: readonly [string, readonly string[], string][] = [
  [
    '2005-10-31',
    ['2006-01-31', '2006-04-30', '2006-07-31', '2006-10-31', '2007-01-31', '2007-04-30'],
    '2006-04-30',
  ],
  ['2005-11-30', ['2006-02-28', '2006-05-30', '2006-08-30', '2006-11-30', '2007-02-28'], '2006-05-30'],
  [
    '2006-08-31',
    ['2006-11-30', '2007-02-28', '2007-05-31', '2007-08-31', '2007-11-30', '2008-02-29'],
    '2007-02-28',
  ],
  [
    '2007-11-29',
    ['2008-02-29', '2008-05-29', '2008-08-29', '2008-11-29', '2009-02-28', '2009-05-29'],
    '2008-05-29',
  ],
  ['2007-11-30', ['2008-02-29', '2008-05-30', '2008-08-30', '2008-11-30', '2009-02-28'], '2008-05-30'],
  ['2008-02-29', ['2008-05-29', '2008-08-29', '2008-11-29', '2009-02-28', '2009-05-29'], '2008-08-29'],
  ['2006-09-30', ['2006-12-30', '2007-03-30', '2007-06-30', '2007-09-30'], '2007-03-30'],
  ['2006-01-31', ['2006-04-30', '2006-07-31', '2006-10-31', '2007-01-31'], '2006-07-31'],
];

describe('nominal days', () => {
  test.each(VECTORS)('from %s', (anchor, quarters, half) => {
    expect(quarters.map((_, i) => nominalDate(anchor, 'quarterly', i + 1, CORRESPONDING))).toEqual(quarters);
    expect(nominalDate(anchor, 'maintenance', 1, CORRESPONDING)).toBe(half);
  });

  test('stepping from one to the next would miss days that counting from the anchor keeps', () => {
    const missed = VECTORS.filter(([anchor, quarters]) => {
      let stepped = anchor;
      return quarters.some((quarter) => {
        stepped = addMonths(stepped, 3);
        return stepped !== quarter;
      });
    });
    expect(missed).toHaveLength(7);
  });

  test('month ends stay month ends where the calendar says so', () => {
    const ends = { calendar: 'fine-mese' } as const;
    const days = [1, 2, 3, 4].map((k) => nominalDate('2006-09-30', 'quarterly', k, ends));
    expect(days).toEqual(['2006-12-31', '2007-03-31', '2007-06-30', '2007-09-30']);
    expect(nominalDate('2006-09-29', 'quarterly', 1, ends)).toBe('2006-12-29');
  });

  test('fixed days are those after the anchor, every second one for maintenance', () => {
    const settings = { calendar: 'date-fisse', fixedDates: ['06-30', '03-31', '12-31', '09-30'] } as const;
    expect([1, 2, 5].map((k) => nominalDate('2006-09-30', 'quarterly', k, settings))).toEqual([
      '2006-12-31',
      '2007-03-31',
      '2007-12-31',
    ]);
    expect([1, 2].map((k) => nominalDate('2006-09-30', 'maintenance', k, settings))).toEqual([
      '2007-03-31',
      '2007-09-30',
    ]);
    const leap = { calendar: 'date-fisse', fixedDates: ['02-29'] } as const;
    expect(nominalDate('2026-01-01', 'quarterly', 1, leap)).toBe('2026-02-28');
    expect(nominalDate('2026-01-01', 'quarterly', 1, { calendar: 'date-fisse' })).toBe('2026-04-01');
    expect(nominalDate('2026-01-01', 'quarterly', 1, { ...leap, ...CORRESPONDING })).toBe('2026-04-01');
  });

  test('periods follow each other without a gap or a day twice, in every calendar', () => {
    const anchors = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('2005-10-31', n));
    const calendars = fc.constantFrom(
      { calendar: 'giorno-corrispondente' as const },
      { calendar: 'fine-mese' as const },
      { calendar: 'date-fisse' as const, fixedDates: ['03-31', '06-30', '09-30', '12-31'] },
    );
    fc.assert(
      fc.property(
        anchors,
        calendars,
        fc.constantFrom('quarterly' as const, 'maintenance' as const),
        (anchor, settings, series) => {
          let last = anchor;
          for (let number = 1; number <= 12; number++) {
            const period = periodOf(anchor, series, number, settings);
            expect(period.from).toBe(addDays(last, 1));
            expect(period.to >= period.from).toBe(true);
            last = period.to;
          }
        },
      ),
    );
  });
});
