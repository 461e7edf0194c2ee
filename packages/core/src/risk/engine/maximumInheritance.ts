import type { AssetGraph } from './assetGraph';
import { NONE } from './chains';
import { column, widened } from './columns';
import type { Inherited, Moved } from './inherited';

/**
 * Maximum inheritance: an asset is worth its own value or that of any asset that depends on it, whichever is higher.
 * Assets on a circle, and those that inherit through one, are worth nothing. Of equal sources the asset itself comes
 * first, then the first id.
 */
export class MaximumInheritance implements Inherited {
  readonly tooDeep = false;
  value: Float64Array;
  from: Int32Array;
  readonly #graph: AssetGraph;
  readonly #width: number;
  /** Of all assets that bring the value, this one among them, the first by id. */
  #first: Int32Array;
  /** 1 for an asset that has to be looked at again; all 0 between edits. */
  #dirty = new Uint8Array(0);
  /** Of the asset at hand, the dimensions whose value moved; where only the source did, no figure does. */
  #movedHere = 0;

  constructor(graph: AssetGraph) {
    this.#graph = graph;
    this.#width = graph.dimensions.length;
    this.value = column(Float64Array, graph.own.length, Number.NaN);
    this.from = column(Int32Array, graph.own.length, NONE);
    this.#first = column(Int32Array, graph.own.length, NONE);
  }

  settle(assets: ReadonlySet<number>, dependencies: boolean, moved: Moved): void {
    const graph = this.#graph;
    const order = graph.order();
    this.value = widened(this.value, graph.own.length, Number.NaN);
    this.from = widened(this.from, graph.own.length, NONE);
    this.#first = widened(this.#first, graph.own.length, NONE);
    if (dependencies) {
      for (let asset = 0; asset < graph.size; asset++) {
        if (graph.place(asset) !== -1) continue;
        this.#clear(asset);
        if (this.#movedHere !== 0) moved(asset, this.#movedHere);
      }
      for (const asset of order) {
        this.#inherit(asset);
        if (this.#movedHere !== 0) moved(asset, this.#movedHere);
      }
      return;
    }
    this.#dirty = widened(this.#dirty, graph.size, 0);
    const dirty = this.#dirty;
    let first = order.length;
    let open = 0;
    for (const asset of assets) {
      const place = graph.place(asset);
      if (place === -1 || dirty[asset] === 1) continue;
      dirty[asset] = 1;
      open++;
      if (place < first) first = place;
    }
    for (let at = first; open > 0; at++) {
      const asset = order[at]!;
      if (dirty[asset] === 0) continue;
      dirty[asset] = 0;
      open--;
      if (!this.#inherit(asset)) continue;
      if (this.#movedHere !== 0) moved(asset, this.#movedHere);
      for (const { to } of graph.below(asset)) {
        if (dirty[to] === 1 || graph.place(to) === -1) continue;
        dirty[to] = 1;
        open++;
      }
    }
  }

  /** True when anything changed. */
  #clear(asset: number): boolean {
    this.#movedHere = 0;
    let changed = false;
    for (let d = 0; d < this.#width; d++) changed = this.#put(asset, d, Number.NaN, NONE) || changed;
    return changed;
  }

  /** True when a value or its source changed, which those below have to hear. */
  #inherit(asset: number): boolean {
    if (!this.#graph.row(asset)) return this.#clear(asset);
    const above = this.#graph.above(asset);
    this.#movedHere = 0;
    let changed = false;
    for (let d = 0; d < this.#width; d++) {
      const own = this.#graph.own[asset * this.#width + d]!;
      let best = own;
      let first = Number.isNaN(own) ? NONE : asset;
      for (const superior of above) {
        const at = superior * this.#width + d;
        const source = this.#first[at]!;
        if (source === NONE) continue;
        const value = this.value[at]!;
        if (first === NONE || value > best || (value === best && this.#isBefore(source, first))) {
          best = value;
          first = source;
        }
      }
      changed = this.#put(asset, d, best, first) || changed;
    }
    return changed;
  }

  #isBefore(a: number, b: number): boolean {
    return a !== b && this.#graph.ids.id(a) < this.#graph.ids.id(b);
  }

  #put(asset: number, dimension: number, value: number, first: number): boolean {
    const at = asset * this.#width + dimension;
    const sameValue = Object.is(this.value[at], value);
    const same = sameValue && this.#first[at] === first;
    if (!sameValue) this.#movedHere |= 1 << dimension;
    this.value[at] = value;
    this.#first[at] = first;
    this.from[at] = first !== NONE && this.#graph.own[at] === value ? asset : first;
    return !same;
  }

  highest(asset: number, mask: number): number {
    let best = NONE;
    let value = Number.NaN;
    for (let d = 0; d < this.#width; d++) {
      if ((mask & (1 << d)) === 0) continue;
      const here = this.value[asset * this.#width + d]!;
      if (here > value || (best === NONE && !Number.isNaN(here))) {
        best = d;
        value = here;
      }
    }
    return best;
  }

  exact(): undefined {
    return undefined;
  }

  degree(): undefined {
    return undefined;
  }
}
