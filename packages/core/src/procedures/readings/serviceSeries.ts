import type { CivilDate } from '../../base/civilDate';
import { compareExact, decimalText, exactDecimal, minus } from '../../base/exact';
import type { ServiceReading } from '../model/information';

export type ServiceMeasure = ServiceReading['kind'];

/** The measures that are taken of a service, whether more is better, and the section of the plan that names them. */
export const SERVICE_MEASURES = {
  satisfaction: { better: 'higher', source: 'Premesse (CAD, art. 63, c. 2)' },
  'waiting-time': { better: 'lower', source: '2.1 i, 2.5' },
  'delivery-time': { better: 'lower', source: '2.1 i, 2.5' },
  'processing-time': { better: 'lower', source: '2.1 i, 2.5' },
  complaints: { better: 'lower', source: '2.5' },
  'unit-cost': { better: 'lower', source: '2.1 i' },
} as const satisfies Record<ServiceMeasure, { readonly better: 'higher' | 'lower'; readonly source: string }>;

/** A value that was read, as decimal text. */
export interface SeriesPoint {
  readonly id: string;
  readonly on: CivilDate;
  readonly value: string;
  readonly source: string;
}

/** The readings of one measure of one procedure in one unit, the oldest first. */
export interface ServiceSeries {
  readonly procedureId: string;
  readonly measure: ServiceMeasure;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  /** Readings without a figure: not taken, printed "n.d." or lost. They are no points. */
  readonly unread: number;
}

/**
 * The readings as series: one for each procedure, measure and unit, in the order in which they first come. Values of
 * different measures, units or procedures never meet, and none of them enters a level. Of one day the later row comes
 * last.
 *
 * @example
 * ```ts
 * import { serviceSeries } from '@pds/core/procedures';
 *
 * const wait = { procedureId: 'p1', kind: 'waiting-time', unit: 'minuti', source: 'Elimina code', evidence: [] } as const;
 * const [series] = serviceSeries([
 *   { ...wait, id: 'r2', on: '2015-12-31', value: '9.25', evidence: [] },
 *   { ...wait, id: 'r1', on: '2014-12-31', value: '12.5', evidence: [] },
 * ]);
 * series?.points.map(({ value }) => value); // => ['12.5', '9.25']
 * ```
 */
export function serviceSeries(readings: Iterable<ServiceReading>): readonly ServiceSeries[] {
  const series = new Map<string, { of: ServiceReading; points: SeriesPoint[]; unread: number }>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.procedureId, reading.kind, reading.unit]);
    const held = series.get(key) ?? { of: reading, points: [], unread: 0 };
    series.set(key, held);
    const { id, on, value, source } = reading;
    if (value === null || value === 'nd' || value === 'unknown') held.unread += 1;
    else held.points.push({ id, on, value, source });
  }
  return [...series.values()].map(({ of: { procedureId, kind, unit }, points, unread }) => ({
    procedureId,
    measure: kind,
    unit,
    points: points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    unread,
  }));
}

/** The last point of a series that is not after a day; `undefined` before the first. */
export function readingOn(series: ServiceSeries, day: CivilDate): SeriesPoint | undefined {
  return series.points.filter(({ on }) => on <= day).at(-1);
}

/** How a measure moved between two days: the later value less the earlier, as decimal text in the series' unit. */
export interface ServiceTrend {
  readonly from: SeriesPoint;
  readonly to: SeriesPoint;
  readonly difference: string;
  /** Whether the service got better, by what the measure is. */
  readonly direction: 'better' | 'worse' | 'same';
}

/**
 * How a series moved between two days: what was last known on each, and the exact difference. `null` where nothing was
 * known on the first day. No slope and no forecast: two points make neither.
 *
 * @example
 * ```ts
 * import { serviceTrend } from '@pds/core/procedures';
 *
 * const point = (on: string, value: string) => ({ id: on, on, value, source: 'Elimina code' });
 * const points = [point('2014-12-31', '12.5'), point('2015-12-31', '9.25')];
 * const series = { procedureId: 'p1', measure: 'waiting-time', unit: 'minuti', points, unread: 0 } as const;
 * const trend = serviceTrend(series, { from: '2015-01-01', to: '2016-01-01' });
 * trend?.difference; // => '-3.25'
 * trend?.direction; // => 'better'
 * serviceTrend(series, { from: '2013-01-01', to: '2016-01-01' }); // => null
 * ```
 */
export function serviceTrend(
  series: ServiceSeries,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): ServiceTrend | null {
  const first = readingOn(series, from);
  const last = readingOn(series, to);
  if (!first || !last) return null;
  const [before, after] = [exactDecimal(first.value), exactDecimal(last.value)];
  const sign = compareExact(after, before) * (SERVICE_MEASURES[series.measure].better === 'higher' ? 1 : -1);
  return {
    from: first,
    to: last,
    difference: decimalText(minus(after, before)),
    direction: sign > 0 ? 'better' : sign < 0 ? 'worse' : 'same',
  };
}
