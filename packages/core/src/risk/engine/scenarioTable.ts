import type { CivilDate } from '../../base/civilDate';
import { type Exact, exactDecimal } from '../exact';
import { type RiskMethod, type RiskScale, rangeOf } from '../method';
import type { RegisterScenario } from '../register';
import { column, widened } from './columns';
import { IdTable } from './idTable';

/** A level that is not assessed, or outside its scale. */
export const UNRATED = -1;

/** What was decided about a risk, as far as figures are concerned. */
export const REDUCE = 0;
export const AVOID = 1;
export const ACCEPT = 2;
export const TRANSFER = 3;

/** Scenarios as numbers with what they are rated by. */
export class ScenarioTable {
  readonly ids = new IdTable();
  /** The dimensions that the threat harms, as bits. */
  hits: Uint32Array;
  /** Values on their scales, `UNRATED` where there is none; 1 of a product or 0 of a sum for an axis that is not there. */
  likelihood: Float64Array;
  vulnerability: Float64Array;
  treatment: Uint8Array;
  /** 1 where the treatment is done by the day asked for. */
  treatedByThen: Uint8Array;
  readonly #rows: (RegisterScenario | undefined)[] = [];
  /** What a transfer leaves over. */
  readonly #kept = new Map<number, Exact>();
  readonly #likelihood: Level;
  readonly #vulnerability: Level;
  readonly #bits: ReadonlyMap<string, number>;
  readonly #plannedAt: CivilDate | undefined;

  constructor(method: RiskMethod, room: number, plannedAt: CivilDate | undefined) {
    this.hits = column(Uint32Array, room, 0);
    this.likelihood = column(Float64Array, room, UNRATED);
    this.vulnerability = column(Float64Array, room, UNRATED);
    this.treatment = column(Uint8Array, room, REDUCE);
    this.treatedByThen = column(Uint8Array, room, 0);
    const absent = method.scoring.kind === 'product' ? 1 : 0;
    this.#likelihood = levelOn(method.scales.likelihood, absent);
    this.#vulnerability = levelOn(method.scales.vulnerability, absent);
    this.#bits = new Map(method.dimensions.map((dimension, i) => [dimension, 1 << i]));
    this.#plannedAt = plannedAt;
  }

  get size(): number {
    return this.ids.size;
  }

  /** The number of an id, with room for its row. */
  intern(id: string): number {
    const scenario = this.ids.intern(id);
    if (scenario < this.#rows.length) return scenario;
    this.#rows.push(undefined);
    this.hits = widened(this.hits, scenario + 1, 0);
    this.likelihood = widened(this.likelihood, scenario + 1, UNRATED);
    this.vulnerability = widened(this.vulnerability, scenario + 1, UNRATED);
    this.treatment = widened(this.treatment, scenario + 1, REDUCE);
    this.treatedByThen = widened(this.treatedByThen, scenario + 1, 0);
    return scenario;
  }

  row(scenario: number): RegisterScenario | undefined {
    return this.#rows[scenario];
  }

  /** Puts a row or takes it away. */
  put(scenario: number, row: RegisterScenario | undefined): void {
    const treatment = row?.treatment;
    if (this.treatment[scenario] === TRANSFER) this.#kept.delete(scenario);
    this.#rows[scenario] = row;
    this.hits[scenario] = row ? this.#maskOf(row.hits) : 0;
    this.likelihood[scenario] = row ? this.#likelihood(row.likelihood) : UNRATED;
    this.vulnerability[scenario] = row ? this.#vulnerability(row.vulnerability) : UNRATED;
    this.treatment[scenario] = treatment ? DECISIONS[treatment.decision] : REDUCE;
    this.treatedByThen[scenario] = this.#isByThen(treatment?.dueDate) ? 1 : 0;
    if (treatment?.decision === 'transfer') this.#kept.set(scenario, remainder(treatment.share));
  }

  #isByThen(due: CivilDate | undefined): boolean {
    return due !== undefined && this.#plannedAt !== undefined && due <= this.#plannedAt;
  }

  /** The part of the impact that a transferred risk leaves with the municipality. */
  kept(scenario: number): Exact {
    return this.#kept.get(scenario)!;
  }

  #maskOf(hits: readonly string[]): number {
    let mask = 0;
    for (const dimension of hits) mask |= this.#bits.get(dimension) ?? 0;
    return mask;
  }
}

const DECISIONS = { reduce: REDUCE, avoid: AVOID, accept: ACCEPT, transfer: TRANSFER } as const;

type Level = (assessed: number | null) => number;

/** Reads the value that counts on an axis: the only one there is, or the assessed one where it is on the scale. */
function levelOn(scale: RiskScale | undefined, absent: number): Level {
  if (!scale) return () => absent;
  const { min, max } = rangeOf(scale);
  if (min === max) return () => min;
  // A stored -0 is 0.
  return (assessed) => (assessed === null || assessed < min || assessed > max ? UNRATED : assessed + 0);
}

function remainder(share: string): Exact {
  const { num, den } = exactDecimal(share);
  return { num: den - num, den };
}
