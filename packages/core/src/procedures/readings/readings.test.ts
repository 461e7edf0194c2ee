import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceReading } from '../model/information';
import { checkReadings } from './checkReadings';
import {
  readingOn,
  SERVICE_MEASURES,
  type ServiceMeasure,
  serviceSeries,
  serviceTrend,
} from './serviceSeries';

const MEASURES = Object.keys(SERVICE_MEASURES) as ServiceMeasure[];
const day = fc.integer({ min: 0, max: 27 }).map((n) => `2015-03-${String(n + 1).padStart(2, '0')}`);
/** Decimal text beside the same number in millionths. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(0, 3, 6))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : '';
    const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    const cut = text.length - places;
    const value = places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`;
    return { value, millionths: digits * 10n ** BigInt(6 - places) };
  });
const reading = fc.record({
  procedureId: fc.constantFrom('q1', 'q2'),
  kind: fc.constantFrom(...MEASURES),
  on: day,
  unit: fc.constantFrom('minuti', 'giorni'),
  value: fc.oneof(
    decimal.map(({ value }) => value),
    fc.constantFrom(null, 'nd', 'unknown'),
  ),
});
const readings = fc
  .array(reading, { maxLength: 30 })
  .map((rows): ServiceReading[] =>
    rows.map((row, i) => ({ ...row, id: `r${i}`, source: 'Elimina code', evidence: [] })),
  );

describe('series', () => {
  test('every reading is in one series, as a point or as one without a figure', () => {
    fc.assert(
      fc.property(readings, (rows) => {
        const series = serviceSeries(rows);
        const held = series.flatMap(({ points }) => points.map(({ id }) => id));
        expect(held.length + series.reduce((sum, { unread }) => sum + unread, 0)).toBe(rows.length);
        for (const { procedureId, measure, unit, points } of series) {
          expect(points.map(({ on }) => on)).toEqual(points.map(({ on }) => on).sort());
          for (const { id } of points)
            expect(rows.find((row) => row.id === id)).toMatchObject({ procedureId, kind: measure, unit });
        }
      }),
    );
  });

  test('the last reading of a day never lies after it', () => {
    fc.assert(
      fc.property(readings, day, (rows, on) => {
        for (const series of serviceSeries(rows)) {
          const last = readingOn(series, on);
          for (const point of series.points)
            if (point.on <= on) expect(last && last.on >= point.on && last.on <= on).toBe(true);
        }
      }),
    );
  });
});

describe('trend', () => {
  const between = (measure: ServiceMeasure, before: string, after: string) =>
    serviceTrend(
      {
        procedureId: 'q1',
        measure,
        unit: 'minuti',
        points: [
          { id: 'a', on: '2015-01-01', value: before, source: 's' },
          { id: 'b', on: '2015-02-01', value: after, source: 's' },
        ],
        unread: 0,
      },
      { from: '2015-01-01', to: '2015-02-01' },
    );

  test('is the exact difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (before, after) => {
        const { difference } = between('waiting-time', before.value, after.value)!;
        const [whole = '', fraction = ''] = difference.split('.');
        expect(BigInt(`${whole}${fraction.padEnd(6, '0')}`)).toBe(after.millionths - before.millionths);
      }),
    );
  });

  test.each(MEASURES)('%s gets better in its own direction', (measure) => {
    const up = SERVICE_MEASURES[measure].better === 'higher' ? 'better' : 'worse';
    expect(between(measure, '1', '2')?.direction).toBe(up);
    expect(between(measure, '2', '1')?.direction).toBe(up === 'better' ? 'worse' : 'better');
    expect(between(measure, '1.50', '1.5')).toMatchObject({ direction: 'same', difference: '0' });
  });
});

describe('findings', () => {
  const base: ServiceReading = {
    id: 'r1',
    procedureId: 'q1',
    kind: 'complaints',
    on: '2015-03-31',
    value: '3',
    unit: 'reclami',
    source: 'URP',
    evidence: [],
  };
  const found = (...rows: Partial<ServiceReading>[]) =>
    checkReadings(rows.map((row, i) => ({ ...base, id: `r${i}`, ...row }))).map(({ code, path }) => [
      code,
      ...path!.slice(1),
    ]);

  test('each rule', () => {
    expect(found({}, { on: '2015-06-30' }, { procedureId: 'q2', unit: 'casi' })).toEqual([]);
    expect(found({}, { on: '2015-06-30', unit: 'casi' })).toEqual([['readings.unit_differs', 'r1', 'unit']]);
    expect(found({}, {}, {})).toEqual([
      ['readings.same_day', 'r1', 'on'],
      ['readings.same_day', 'r2', 'on'],
    ]);
    expect(found({}, { from: '2015-01-01' })).toEqual([]);
    expect(found({ from: '2015-04-01' })).toEqual([['readings.period_reversed', 'r0', 'from']]);
    expect(found({ value: '-0.5' })).toEqual([['readings.below_zero', 'r0', 'value']]);
    expect(found({ value: '0' }, { value: 'nd', on: '2015-04-01' })).toEqual([]);
    expect(found({ kind: 'satisfaction', value: '-1' })).toEqual([]);
  });
});
