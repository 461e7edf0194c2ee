import { approximate, compareExact, type Exact, exactly, times } from '../../base/exact';
import type { AssetGraph } from './assetGraph';
import { NONE } from './chains';
import { column, widened } from './columns';
import { type Source, sourcesOf } from './degrees';
import type { Inherited, Moved } from './inherited';

/** The value of one asset in one dimension. */
interface Weighed {
  readonly value: Exact;
  /** As the source is assessed: what is off the scale there rates nothing here. */
  readonly own: number;
  readonly source: Source;
}

/**
 * Inheritance by degree: an asset is worth its own value or that of any asset that depends on it, times the degree of
 * the dependence, whichever is higher. Assets on a circle, and those that inherit through one, are worth nothing. Of
 * equal sources the asset itself comes first, then the first id.
 */
export class DegreeInheritance implements Inherited {
  value: Float64Array;
  from: Int32Array;
  readonly #graph: AssetGraph;
  readonly #width: number;
  #weighed: (Weighed | undefined)[] = [];
  #sources: readonly (readonly Source[])[] | undefined = [];

  constructor(graph: AssetGraph) {
    this.#graph = graph;
    this.#width = graph.dimensions.length;
    this.value = column(Float64Array, graph.own.length, Number.NaN);
    this.from = column(Int32Array, graph.own.length, NONE);
  }

  get tooDeep(): boolean {
    return this.#sources === undefined;
  }

  settle(assets: ReadonlySet<number>, dependencies: boolean, moved: Moved): void {
    const graph = this.#graph;
    this.value = widened(this.value, graph.own.length, Number.NaN);
    this.from = widened(this.from, graph.own.length, NONE);
    if (dependencies) this.#sources = sourcesOf(graph);
    const worth = dependencies
      ? Array.from({ length: graph.size }, (_, asset) => asset)
      : this.#below(assets);
    for (const asset of worth) {
      let mask = 0;
      for (let d = 0; d < this.#width; d++)
        if (this.#put(asset, d, this.#highestSource(asset, d))) mask |= 1 << d;
      if (mask !== 0) moved(asset, mask);
    }
  }

  /** The assets and all that depends on their values. */
  #below(assets: ReadonlySet<number>): Iterable<number> {
    const below = new Set(assets);
    for (const asset of below) for (const { to } of this.#graph.below(asset)) below.add(to);
    return below;
  }

  #highestSource(asset: number, dimension: number): Weighed | undefined {
    const { ids } = this.#graph;
    if (!this.#graph.row(asset) || this.#graph.place(asset) === -1) return undefined;
    if (this.#sources === undefined && this.#graph.above(asset).length > 0) return undefined;
    let best: Weighed | undefined;
    for (const source of this.#sources?.[asset] ?? [{ asset, degree: exactly(1) }]) {
      const own = this.#graph.own[source.asset * this.#width + dimension]!;
      if (Number.isNaN(own)) continue;
      const value = times(exactly(own), source.degree);
      const order = best === undefined ? 1 : compareExact(value, best.value);
      const first =
        best === undefined ||
        source.asset === asset ||
        (best.source.asset !== asset && ids.id(source.asset) < ids.id(best.source.asset));
      if (order > 0 || (order === 0 && first)) best = { value, own, source };
    }
    return best;
  }

  /** True when what is rated by it can be another: an equal value may come of an assessment off the scale. */
  #put(asset: number, dimension: number, weighed: Weighed | undefined): boolean {
    const at = asset * this.#width + dimension;
    const before = this.#weighed[at];
    this.#weighed[at] = weighed;
    this.value[at] = weighed ? approximate(weighed.value) : Number.NaN;
    this.from[at] = weighed?.source.asset ?? NONE;
    if (!weighed || !before) return weighed !== before;
    return weighed.own !== before.own || compareExact(weighed.value, before.value) !== 0;
  }

  highest(asset: number, mask: number): number {
    let best = NONE;
    let value: Exact | undefined;
    for (let d = 0; d < this.#width; d++) {
      if ((mask & (1 << d)) === 0) continue;
      const here = this.#weighed[asset * this.#width + d]?.value;
      if (!here || (value && compareExact(here, value) <= 0)) continue;
      best = d;
      value = here;
    }
    return best;
  }

  exact(asset: number, dimension: number): Exact | undefined {
    const weighed = this.#weighed[asset * this.#width + dimension];
    return weighed && weighed.value.num % weighed.value.den !== 0n ? weighed.value : undefined;
  }

  degree(asset: number, dimension: number): Exact | undefined {
    return this.#weighed[asset * this.#width + dimension]?.source.degree;
  }
}
