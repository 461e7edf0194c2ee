import type { Exact } from '../../base/exact';

/** The assets whose values moved, each with the bits of the dimensions in which they did. */
export type Moved = (asset: number, dimensions: number) => void;

/** The values that count, own or inherited, and how they follow edits. */
export interface Inherited {
  /** By asset and dimension, NaN where there is none; near the exact value where that is not whole. */
  readonly value: Float64Array;
  /** The asset that the value comes from, -1 where there is none. */
  readonly from: Int32Array;
  /** Follows changed own values of some assets, or changed dependencies of any. */
  settle(assets: ReadonlySet<number>, dependencies: boolean, moved: Moved): void;
  /** The highest of the dimensions in the mask, the first of equals; -1 where none has a value. */
  highest(asset: number, mask: number): number;
  /** The value as a fraction; `undefined` where the number beside it is the value itself. */
  exact(asset: number, dimension: number): Exact | undefined;
  /** How far the value's source weighs here; `undefined` where values pass whole. */
  degree(asset: number, dimension: number): Exact | undefined;
  /** True when the graph of degrees is too deep to be computed; then nothing is inherited. */
  readonly tooDeep: boolean;
}
