import { type Exact, WHOLE } from '../../base/exact';
import type { AssetGraph } from './assetGraph';

/** An asset that another one's value comes from, and how far the one depends on the other: above 0, at most 1. */
export interface Source {
  readonly asset: number;
  readonly degree: Exact;
}

/** Digits of one degree, and of all together with what an entry itself costs: beyond them a graph is not computed. */
const MOST_DIGITS = 4_000;
const MOST_DIGITS_IN_ALL = 20_000_000;
const ENTRY_DIGITS = 16;

/**
 * For each asset all those that depend on it, itself included, with the degree of dependence as MAGERIT defines it:
 * `deg(A⇒C) = ⊕ deg(A⇒B)·deg(B→C)` over the assets B that stand on C directly, `a ⊕ b = 1 − (1 − a)(1 − b)`. Degrees
 * are exact decimals. `undefined` when they would take more digits than can be afforded, which a deep net of many paths
 * does: their number doubles with each diamond.
 */
export function sourcesOf(graph: AssetGraph): readonly (readonly Source[])[] | undefined {
  const sources: Source[][] = Array.from({ length: graph.size }, () => []);
  let digits = 0;
  for (const asset of graph.order()) {
    if (!graph.row(asset)) continue;
    /** What no way seen so far reaches, of each asset: the product of 1 − way. */
    const apart = new Map<number, Exact>();
    for (const at of reachedFrom(graph, asset)) {
      const missed = apart.get(at) ?? WHOLE;
      const degree = at === asset ? WHOLE : { num: missed.den - missed.num, den: missed.den };
      const size = degree.den.toString(16).length;
      digits += ENTRY_DIGITS + size;
      if (size > MOST_DIGITS || digits > MOST_DIGITS_IN_ALL) return undefined;
      sources[at]!.push({ asset, degree });
      for (const { to, degreeBp } of graph.below(at)) {
        const before = apart.get(to) ?? WHOLE;
        if (before.num === 0n || degreeBp === 0) continue;
        const [num, den] = [degree.num * BigInt(degreeBp), degree.den * 10_000n];
        apart.set(to, inTens(before.num * (den - num), before.den * den));
      }
    }
  }
  return sources;
}

/** The asset and all that it depends on by a degree above 0, in the order in which values pass. */
function reachedFrom(graph: AssetGraph, asset: number): readonly number[] {
  const reached = [asset];
  const seen = new Set(reached);
  for (const at of reached) {
    for (const { to, degreeBp } of graph.below(at)) {
      if (degreeBp === 0 || seen.has(to) || graph.place(to) === -1) continue;
      seen.add(to);
      reached.push(to);
    }
  }
  return reached.sort((a, b) => graph.place(a) - graph.place(b));
}

const TENS = [256n, 64n, 16n, 4n, 1n].map((exponent) => 10n ** exponent);

/** The same fraction over the lowest power of ten. */
function inTens(num: bigint, den: bigint): Exact {
  if (num === 0n) return { num, den: 1n };
  let [top, bottom] = [num, den];
  for (const ten of TENS) {
    while (bottom >= ten && top % ten === 0n) [top, bottom] = [top / ten, bottom / ten];
  }
  return { num: top, den: bottom };
}
