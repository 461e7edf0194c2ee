import type { CivilDate } from '../../base/civilDate';
import { type Exact, exactDecimal } from '../../base/exact';
import { type RiskMethod, type RiskScale, rangeOf } from '../method';
import type { RegisterScenario } from '../register';
import { type Field, NONE } from './chains';
import { IdTable } from './idTable';
import { Records } from './records';
import { STAGES } from './stages';

/** A level that is not assessed, or outside its scale. */
export const UNRATED = -1;

/** What was decided about a risk, as far as figures are concerned. */
export const REDUCE = 0;
export const AVOID = 1;
export const ACCEPT = 2;
export const TRANSFER = 3;

/** Where a scenario's numbers stand in its record: floats first, then whole numbers. */
export const LIKELIHOOD = 0;
export const VULNERABILITY = 1;
const FIGURE = 2;
export const HITS = 2 * (FIGURE + STAGES);
/** The decision in two bits, and whether it is carried out by the day asked for. */
export const TREATMENT = HITS + 1;
const TOUCHED = HITS + 2;
const BAND = HITS + 3;
export const ASSET = BAND + STAGES;
export const FIRST_LINK = ASSET + 3;

/** Of a treatment: which it is, and the bit that says that it is carried out by the day asked for. */
export const DECISION = 3;
export const BY_THEN = 4;

function emptyRecord(): Int32Array {
  const int = new Int32Array(FIRST_LINK + 2);
  const float = new Float64Array(int.buffer);
  float.fill(UNRATED, LIKELIHOOD, FIGURE);
  float.fill(Number.NaN, FIGURE, FIGURE + STAGES);
  int.fill(NONE, BAND, FIRST_LINK + 1);
  return int;
}

/**
 * Scenarios as numbers with what they are rated by and what comes of it. A likelihood or an ease is the value on its
 * scale, `UNRATED` where there is none; of an axis that is not there it is 1 of a product, 0 of a sum.
 */
export class ScenarioTable {
  readonly ids: IdTable;
  readonly records: Records;
  readonly #rows: (RegisterScenario | undefined)[];
  /** What a transfer leaves over. */
  readonly #kept = new Map<number, Exact>();
  readonly #likelihood: Level;
  readonly #vulnerability: Level;
  readonly #dimensions: readonly string[];
  /** Shares that were read before: a register has few of them. */
  readonly #remainders = new Map<string, Exact>();
  readonly #plannedAt: CivilDate | undefined;

  constructor(method: RiskMethod, room: number, plannedAt: CivilDate | undefined) {
    this.ids = new IdTable(room);
    this.records = new Records(room, emptyRecord());
    this.#rows = new Array<RegisterScenario | undefined>(room);
    const absent = method.scoring.kind === 'product' ? 1 : 0;
    this.#likelihood = levelOn(method.scales.likelihood, absent);
    this.#vulnerability = levelOn(method.scales.vulnerability, absent);
    this.#dimensions = method.dimensions;
    this.#plannedAt = plannedAt;
  }

  get size(): number {
    return this.ids.size;
  }

  /** Its asset and the others of that asset. */
  get onAsset(): Field {
    return { records: this.records, at: ASSET };
  }

  /** Its links, by the first. */
  get firstLink(): Field {
    return { records: this.records, at: FIRST_LINK };
  }

  /** The number of an id, with room for its row. */
  intern(id: string): number {
    const scenario = this.ids.intern(id);
    this.records.fit(scenario + 1);
    return scenario;
  }

  row(scenario: number): RegisterScenario | undefined {
    return this.#rows[scenario];
  }

  /** The dimensions that the threat harms, as bits. */
  hits(scenario: number): number {
    return this.records.int[scenario * this.records.ints + HITS]!;
  }

  isMarked(scenario: number): boolean {
    return this.records.int[scenario * this.records.ints + TOUCHED] === 1;
  }

  /** The score of a stage, NaN where it is unrated. */
  figure(stage: number, scenario: number): number {
    return this.records.float[scenario * this.records.floats + FIGURE + stage]!;
  }

  /** The position of the band of a stage, -1 where it is unrated. */
  band(stage: number, scenario: number): number {
    return this.records.int[scenario * this.records.ints + BAND + stage]!;
  }

  /** Keeps figures and bands of all stages; true when one of them is another than before. */
  keep(scenario: number, figure: Float64Array, band: Int32Array): boolean {
    const { int, ints, float, floats } = this.records;
    let moved = false;
    for (let stage = 0; stage < STAGES; stage++) {
      const figureAt = scenario * floats + FIGURE + stage;
      const bandAt = scenario * ints + BAND + stage;
      moved ||= int[bandAt] !== band[stage] || !Object.is(float[figureAt], figure[stage]);
      float[figureAt] = figure[stage]!;
      int[bandAt] = band[stage]!;
    }
    return moved;
  }

  /** Marks a scenario, or takes the mark away; true when that changed anything. */
  mark(scenario: number, touched: 0 | 1): boolean {
    const at = scenario * this.records.ints + TOUCHED;
    const changed = this.records.int[at] !== touched;
    this.records.int[at] = touched;
    return changed;
  }

  /** Puts a row or takes it away. */
  put(scenario: number, row: RegisterScenario | undefined): void {
    const { int, ints, float, floats } = this.records;
    const treatment = row?.treatment;
    const at = scenario * ints;
    if ((int[at + TREATMENT]! & DECISION) === TRANSFER) this.#kept.delete(scenario);
    this.#rows[scenario] = row;
    float[scenario * floats + LIKELIHOOD] = row ? this.#likelihood(row.likelihood) : UNRATED;
    float[scenario * floats + VULNERABILITY] = row ? this.#vulnerability(row.vulnerability) : UNRATED;
    int[at + HITS] = row ? this.#maskOf(row.hits) : 0;
    int[at + TREATMENT] =
      (treatment ? DECISIONS[treatment.decision] : REDUCE) |
      (this.#isByThen(treatment?.dueDate) ? BY_THEN : 0);
    if (treatment?.decision === 'transfer') this.#kept.set(scenario, this.#remainder(treatment.share));
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
    for (const dimension of hits) {
      const at = this.#dimensions.indexOf(dimension);
      if (at !== -1) mask |= 1 << at;
    }
    return mask;
  }

  #remainder(share: string): Exact {
    const known = this.#remainders.get(share);
    if (known) return known;
    const { num, den } = exactDecimal(share);
    const remainder = { num: den - num, den };
    this.#remainders.set(share, remainder);
    return remainder;
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
