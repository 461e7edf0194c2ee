import type { RegisterAsset } from '../register';
import { type Field, NONE } from './chains';
import { column, widened } from './columns';
import { IdTable } from './idTable';
import { Records } from './records';

/** What passes from an asset to those it stands on. */
export interface Edge {
  readonly to: number;
  readonly degreeBp: number;
}

/**
 * Assets as numbers with their own values and dependencies. The order in which values pass is computed anew only after
 * dependencies changed.
 */
export class AssetGraph {
  readonly ids: IdTable;
  readonly dimensions: readonly string[];
  /** By asset and dimension; NaN where nothing is assessed. */
  own: Float64Array;
  /** The scenarios on an asset, by the first. */
  readonly firstScenario: Field;
  #rows: (RegisterAsset | undefined)[] = [];
  #below: (readonly Edge[])[] = [];
  #above: number[][] = [];
  #order: readonly number[] | undefined;
  #place = new Int32Array(0);

  constructor(dimensions: readonly string[], room: number) {
    this.ids = new IdTable(room);
    this.dimensions = dimensions;
    this.own = column(Float64Array, room * dimensions.length, Number.NaN);
    this.firstScenario = { records: new Records(room, Int32Array.of(NONE, 0)), at: 0 };
  }

  get size(): number {
    return this.ids.size;
  }

  /** The number of an id, with room for its row. */
  intern(id: string): number {
    const asset = this.ids.intern(id);
    if (asset >= this.#rows.length) {
      this.#rows.push(undefined);
      this.#below.push(NO_EDGES);
      this.#above.push([]);
      this.#order = undefined;
      this.firstScenario.records.fit(asset + 1);
      this.own = widened(this.own, (asset + 1) * this.dimensions.length, Number.NaN);
    }
    return asset;
  }

  row(asset: number): RegisterAsset | undefined {
    return this.#rows[asset];
  }

  /** Puts a row or takes it away. True when dependencies changed, and with them the order. */
  put(asset: number, row: RegisterAsset | undefined): boolean {
    const before = this.#rows[asset];
    this.#rows[asset] = row;
    const width = this.dimensions.length;
    for (const [d, dimension] of this.dimensions.entries()) {
      const held = row && Object.hasOwn(row.own, dimension) ? row.own[dimension] : null;
      // A stored -0 is 0.
      this.own[asset * width + d] = (held ?? Number.NaN) + 0;
    }
    const sameEdges = before?.dependsOn === row?.dependsOn && before?.degreesBp === row?.degreesBp;
    if (sameEdges && (before === undefined) === (row === undefined)) return false;
    for (const { to } of this.#below[asset]!) {
      const above = this.#above[to]!;
      above.splice(above.indexOf(asset), 1);
    }
    const edges = row ? this.#edgesOf(row) : NO_EDGES;
    this.#below[asset] = edges;
    for (const { to } of edges) this.#above[to]!.push(asset);
    this.#order = undefined;
    return true;
  }

  #edgesOf({ dependsOn, degreesBp }: RegisterAsset): readonly Edge[] {
    if (dependsOn.length === 0) return NO_EDGES;
    return [...new Set(dependsOn)].map((id) => ({
      to: this.intern(id),
      degreeBp: degreesBp && Object.hasOwn(degreesBp, id) ? degreesBp[id]! : 10_000,
    }));
  }

  /** What the asset stands on and passes its value to. */
  below(asset: number): readonly Edge[] {
    return this.#below[asset]!;
  }

  /** The assets that stand on this one. */
  above(asset: number): readonly number[] {
    return this.#above[asset]!;
  }

  /** Every asset after all that stand on it; without those on a circle, and those that a circle passes its value to. */
  order(): readonly number[] {
    return this.#order ?? this.#computeOrder();
  }

  /** Where an asset stands in the order; -1 outside of it. */
  place(asset: number): number {
    this.order();
    return this.#place[asset]!;
  }

  #computeOrder(): readonly number[] {
    const waiting = Int32Array.from(this.#above, (above) => above.length);
    const order: number[] = [];
    for (let asset = 0; asset < waiting.length; asset++) if (waiting[asset] === 0) order.push(asset);
    this.#place = column(Int32Array, waiting.length, -1);
    for (let at = 0; at < order.length; at++) {
      const asset = order[at]!;
      this.#place[asset] = at;
      for (const { to } of this.#below[asset]!) if (--waiting[to]! === 0) order.push(to);
    }
    this.#order = order;
    return order;
  }
}

const NO_EDGES: readonly Edge[] = [];
