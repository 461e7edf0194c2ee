import type { Levels } from '../../schema/levels';
import { SCALES } from '../levels/scales';
import { protectedCounts } from './protectedCounts';

/** An axis that is counted; `id` is its key in the levels. */
export interface CountedAxis {
  readonly id: string;
  readonly order: 'total' | 'partial';
  readonly codes: readonly number[];
}

/** The axes of the first profile. */
export const COUNTED_AXES: readonly CountedAxis[] = /* @__PURE__ */ (() =>
  Object.entries(SCALES).map(([id, { order, levels }]) => ({
    id,
    order,
    codes: levels.map(({ code }) => code),
  })))();

/**
 * How procedures are spread over an axis. Every count is out of `of`; a count of `null` is withheld, which only the
 * protection of small numbers does.
 */
export interface AxisFigure {
  readonly axis: string;
  /** The procedures, assessed or not. */
  readonly of: number;
  /** Those with one level. */
  readonly placed: number | null;
  readonly levels: readonly { readonly code: number; readonly count: number | null }[];
  /** Those with several levels between which it is left open. */
  readonly alternatives: number | null;
  readonly notAssessed: number | null;
  /** Printed "n.d.". */
  readonly nd: number | null;
  /** Lost in the source, or a level that the axis does not have. */
  readonly unknown: number | null;
  /**
   * The two middle levels of those with one level, the same where their number is odd: never a mean of codes. `null`
   * without any, and always on an axis that is no ladder.
   */
  readonly median: { readonly low: number; readonly high: number } | null;
}

/** The counters of an axis behind those of its levels. */
const BESIDE = { alternatives: 0, notAssessed: 1, nd: 2, unknown: 3 };
const BESIDE_COUNT = Object.keys(BESIDE).length;

/** Where the counters of each axis begin, and how many there are in all. */
export function countersOf(axes: readonly CountedAxis[]): {
  readonly starts: readonly number[];
  readonly size: number;
} {
  const starts: number[] = [];
  let size = 0;
  for (const { codes } of axes) {
    starts.push(size);
    size += codes.length + BESIDE_COUNT;
  }
  return { starts, size };
}

/** Which counter of its axis a level belongs to; `undefined` is a procedure without an assessment. */
export function counterOf({ codes }: CountedAxis, level: Levels[string] | undefined): number {
  if (typeof level === 'number') {
    const at = codes.indexOf(level);
    return at === -1 ? codes.length + BESIDE.unknown : at;
  }
  if (level === null || level === undefined) return codes.length + BESIDE.notAssessed;
  if (level === 'nd') return codes.length + BESIDE.nd;
  return codes.length + (level === 'unknown' ? BESIDE.unknown : BESIDE.alternatives);
}

/** The figure of one axis out of its counters; counts from 1 to below `minimum` are withheld. */
export function axisFigure(
  { id, order, codes }: CountedAxis,
  counters: Int32Array,
  start: number,
  minimum: number,
): AxisFigure {
  const counts = [...counters.subarray(start, start + codes.length + BESIDE_COUNT)];
  const ofLevels = counts.slice(0, codes.length);
  const shown = protectedCounts(counts, minimum);
  const isWhole = shown.slice(0, codes.length).every((count) => count !== null);
  const beside = (which: keyof typeof BESIDE) => shown[codes.length + BESIDE[which]]!;
  return {
    axis: id,
    of: sum(counts),
    placed: isWhole ? sum(ofLevels) : null,
    levels: codes.map((code, i) => ({ code, count: shown[i]! })),
    alternatives: beside('alternatives'),
    notAssessed: beside('notAssessed'),
    nd: beside('nd'),
    unknown: beside('unknown'),
    median: order === 'total' && isWhole ? medianOf(codes, ofLevels) : null,
  };
}

function medianOf(codes: readonly number[], counts: readonly number[]): AxisFigure['median'] {
  const placed = sum(counts);
  if (placed === 0) return null;
  return { low: nth(Math.ceil(placed / 2)), high: nth(Math.floor(placed / 2) + 1) };

  function nth(rank: number): number {
    let seen = 0;
    for (const [i, count] of counts.entries()) {
      seen += count;
      if (seen >= rank) return codes[i]!;
    }
    return codes.at(-1)!;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
