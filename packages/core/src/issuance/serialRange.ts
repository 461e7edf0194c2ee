import * as z from 'zod';
import { ordinalOf, sameLetters, serialAt, serialField } from './serial';

/** Serials from the first to the last, both inside; both have the same letters. A single card has its serial twice. */
export const SerialRange = /* @__PURE__ */ (() =>
  z.strictObject({ first: serialField, last: serialField }).check(({ value, issues }) => {
    if (spanOf(value)) return;
    issues.push({ code: 'custom', input: value, params: { code: 'stock.bad_range', ...value } });
  }))();
export type SerialRange = z.infer<typeof SerialRange>;

/** A range by the places of its ends in the order of serials. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `undefined` for a range that runs backwards or over other letters. */
export function spanOf({ first, last }: SerialRange): Span | undefined {
  const from = ordinalOf(first);
  const to = first === last ? from : ordinalOf(last);
  if (from === undefined || to === undefined || from > to || !sameLetters(from, to)) return undefined;
  return { from, to };
}

/** The span of a range that a schema has let pass. */
export function soundSpan(range: SerialRange): Span {
  const span = spanOf(range);
  if (!span) throw new RangeError(`'${range.first}' to '${range.last}' is no range of serials`);
  return span;
}

export function rangeOf({ from, to }: Span): SerialRange {
  return { first: serialAt(from), last: serialAt(to) };
}

/**
 * How many cards the ranges hold.
 *
 * @example
 * ```ts
 * import { countSerials } from '@pds/core/issuance';
 *
 * countSerials([{ first: '0000001AA', last: '0005000AA' }, { first: 'AA0000007', last: 'AA0000007' }]); // => 5001
 * ```
 */
export function countSerials(ranges: readonly SerialRange[]): number {
  return countSpans(ranges.map(soundSpan));
}

export function countSpans(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Two of the ranges that share a serial, if there are any. */
export function overlapAmong(
  ranges: readonly SerialRange[],
): readonly [SerialRange, SerialRange] | undefined {
  const spans = ranges.map(soundSpan).sort((a, b) => a.from - b.from);
  const at = spans.findIndex((span, i) => i > 0 && span.from <= spans[i - 1]!.to);
  return at < 0 ? undefined : [rangeOf(spans[at - 1]!), rangeOf(spans[at]!)];
}

/**
 * What an odd number of the spans cover, in order and joined. Where each span is either new or takes back one that was
 * there, this is what is left.
 */
export function oddSpans(spans: readonly Span[]): readonly Span[] {
  const ends = new Float64Array(spans.length * 2);
  for (const [i, { from, to }] of spans.entries()) {
    ends[2 * i] = from;
    ends[2 * i + 1] = to + 1;
  }
  ends.sort();
  const odd: Span[] = [];
  let from: number | undefined;
  for (const [i, at] of ends.entries()) {
    const inside = i % 2 === 0;
    if (inside) from ??= at;
    else if (at !== ends[i + 1] && from !== undefined) {
      if (from < at) odd.push({ from, to: at - 1 });
      from = undefined;
    }
  }
  return odd;
}

/** What the first spans cover and the second do not; neither list overlaps itself. */
export function spansWithout(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const rest = [...taken].sort((a, b) => a.from - b.from);
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    let start = from;
    while (at < rest.length && rest[at]!.to < start) at++;
    for (let i = at; i < rest.length && rest[i]!.from <= to; i++) {
      if (rest[i]!.from > start) kept.push({ from: start, to: rest[i]!.from - 1 });
      start = rest[i]!.to + 1;
    }
    if (start <= to) kept.push({ from: start, to });
  }
  return kept;
}

/** What both cover. */
export function sharedSpans(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return spansWithout(spans, spansWithout(spans, others));
}
