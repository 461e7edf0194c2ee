import { exactly, roundHalfUp } from '../../base/exact';
import { type RiskMethod, rangeOf } from '../method';
import { type Assessed, AXES, avoided, bandOf, score } from '../score';
import { NONE } from './chains';
import { column, widened } from './columns';
import { ACTIVE, DUE, IDLE, PLANNED } from './controlTable';
import { exactFactors } from './exactFactors';
import { ACTS, CONTROL, NEXT_OF_SCENARIO } from './linkTable';
import type { RatingTables } from './ratingTables';
import {
  ACCEPT,
  ASSET,
  AVOID,
  BY_THEN,
  DECISION,
  FIRST_LINK,
  HITS,
  LIKELIHOOD,
  REDUCE,
  TRANSFER,
  TREATMENT,
  UNRATED,
  VULNERABILITY,
} from './scenarioTable';
import { CURRENT, INHERENT, PLANNED_BY, RESIDUAL, STAGES } from './stages';

const AXIS_COUNT = AXES.length;

/** By stage, the kinds of control that make its figure another than the one before: bits. */
const NEWLY: readonly number[] = (() => {
  const kinds = [0, 0, 0, 0];
  kinds[CURRENT] = 1 << ACTIVE;
  kinds[RESIDUAL] = (1 << DUE) | (1 << PLANNED);
  kinds[PLANNED_BY] = 1 << DUE;
  return kinds;
})();

/** Half of what a float holds exactly: 1 / den is then more than half of what floats near num / den lie apart. */
const SAFE = 2 ** 52;

/**
 * Rates one scenario at a time into `figure` and `band`. Floats are enough while numerators and denominators are at most
 * `SAFE`: a product of whole numbers that a float shows as so small is exact, and a quotient is further from the next
 * whole number than a float is off. A stage that goes beyond, or whose impact is no whole number, is computed with fractions.
 */
export class Rating {
  /** By stage, the score rounded once, halves upwards; NaN where it is unrated. */
  readonly figure = column(Float64Array, STAGES, Number.NaN);
  /** By stage, the position of the band, read from the exact score; -1 where it is unrated. */
  readonly band = column(Int32Array, STAGES, NONE);
  readonly #tables: RatingTables;
  readonly #isProduct: boolean;
  readonly #rule: RiskMethod['combination'];
  readonly #impact: { readonly min: number; readonly max: number };
  readonly #width: number;
  readonly #likelihoodMin: number;
  readonly #easeMin: number;
  readonly #columns: number;
  /** Empty for a sum. */
  readonly #grid: Float64Array;
  readonly #from: Float64Array;
  readonly #avoided: number;
  /** What controls leave over, by stage and axis; a product is lowered as a whole and has the first axis only. */
  readonly #num = column(Float64Array, STAGES * AXIS_COUNT, 1);
  readonly #den = column(Float64Array, STAGES * AXIS_COUNT, 1);
  /** By control, the last rating that met it and on which axes: one that is linked twice counts once. */
  #metIn = new Float64Array(0);
  #metOn = new Uint8Array(0);
  #ratings = 0;

  constructor(tables: RatingTables) {
    const { method } = tables;
    const { impact, likelihood, vulnerability } = method.scales;
    this.#tables = tables;
    this.#isProduct = method.scoring.kind === 'product';
    this.#rule = method.combination;
    this.#impact = rangeOf(impact);
    this.#width = method.dimensions.length;
    this.#likelihoodMin = rangeOf(likelihood).min;
    this.#easeMin = vulnerability ? rangeOf(vulnerability).min : 0;
    this.#columns = impact.levels.length;
    this.#grid = Float64Array.from(method.scoring.kind === 'matrix' ? method.scoring.grid.flat() : []);
    this.#from = Float64Array.from(method.bands, (band) => band.from);
    this.#avoided = avoided(method);
  }

  /** Rates a scenario in every stage, or as it is today only: then other stages hold nothing of meaning. */
  rate(scenario: number, onlyCurrent = false): void {
    const { scenarios, graph, inherited, dated } = this.#tables;
    const { int, ints, float, floats } = scenarios.records;
    const at = scenario * ints;
    const asset = int[at + ASSET]!;
    const likelihood = float[scenario * floats + LIKELIHOOD]!;
    const ease = float[scenario * floats + VULNERABILITY]!;
    const isAssessed = asset !== NONE && likelihood !== UNRATED && ease !== UNRATED;
    const dimension = isAssessed ? inherited.highest(asset, int[at + HITS]!) : NONE;
    const value = asset * graph.dimensions.length + dimension;
    if (dimension === NONE || !this.#isOnScale(graph.own, inherited.from[value]!, dimension)) {
      this.figure.fill(Number.NaN);
      this.band.fill(NONE);
      return;
    }
    const fraction = inherited.exact(asset, dimension);
    const impact = inherited.value[value]!;
    const treatment = int[at + TREATMENT]!;
    const last = onlyCurrent ? CURRENT : dated ? PLANNED_BY : RESIDUAL;
    const kinds = this.#combine(int[at + FIRST_LINK]!, last);
    const first = onlyCurrent && (kinds & NEWLY[CURRENT]!) !== 0 ? CURRENT : INHERENT;
    for (let stage = first; stage <= last; stage++) {
      const treated = stage === RESIDUAL || (stage === PLANNED_BY && (treatment & BY_THEN) !== 0);
      const decision = treated ? treatment & DECISION : REDUCE;
      if (stage >= RESIDUAL && (treatment & DECISION) === ACCEPT) this.#copy(CURRENT, stage);
      else if (decision === AVOID) this.#put(stage, this.#avoided, 1);
      else if (decision !== TRANSFER && stage > INHERENT && (kinds & NEWLY[stage]!) === 0)
        this.#copy(stage === CURRENT ? INHERENT : CURRENT, stage);
      else {
        if (decision === TRANSFER) this.#transfer(scenario, stage);
        if (fraction || !this.#isRatedInFloats(stage, impact, likelihood, ease)) {
          const assessed = { impact: fraction ?? exactly(impact), likelihood, vulnerability: ease };
          this.#rateExactly(stage, scenario, assessed, decision === TRANSFER);
        }
      }
    }
  }

  #isOnScale(own: Float64Array, source: number, dimension: number): boolean {
    const value = own[source * this.#width + dimension]!;
    return value >= this.#impact.min && value <= this.#impact.max;
  }

  /**
   * What the controls leave over in the stages up to the last one, into `#num` and `#den`; answers which kinds of control
   * there are, as bits.
   */
  #combine(first: number, last: number): number {
    const { controls, links } = this.#tables;
    const { int, ints } = links.records;
    const { counts, effectivenessBp, leftNum, leftDen } = controls;
    const [num, den] = [this.#num, this.#den];
    const rule = this.#rule;
    const end = (last + 1) * AXIS_COUNT;
    const step = this.#isProduct ? AXIS_COUNT : 1;
    const nothing = rule === 'multiplicative' ? 1 : 0;
    for (let at = CURRENT * AXIS_COUNT; at < end; at += step) {
      num[at] = nothing;
      den[at] = 1;
    }
    this.#ratings++;
    let kinds = 0;
    for (let link = first; link !== NONE; link = int[link * ints + NEXT_OF_SCENARIO]!) {
      const control = int[link * ints + CONTROL]!;
      const kind = counts[control]!;
      const axis = this.#isProduct ? 0 : int[link * ints + ACTS]!;
      if (kind === IDLE || this.#hasMet(control, axis)) continue;
      kinds |= 1 << kind;
      for (let stage = kind === ACTIVE ? CURRENT : RESIDUAL; stage <= last; stage++) {
        if (stage === PLANNED_BY && kind === PLANNED) continue;
        const at = stage * AXIS_COUNT + axis;
        if (rule === 'multiplicative') {
          num[at]! *= leftNum[control]!;
          den[at]! *= leftDen[control]!;
        } else {
          const effect = effectivenessBp[control]!;
          num[at] = rule === 'max' ? Math.max(num[at]!, effect) : num[at]! + effect;
        }
      }
    }
    if (rule !== 'multiplicative') {
      for (let at = CURRENT * AXIS_COUNT; at < end; at += step) {
        num[at] = 10_000 - Math.min(10_000, num[at]!);
        den[at] = 10_000;
      }
    }
    return kinds;
  }

  #hasMet(control: number, axis: number): boolean {
    if (control >= this.#metIn.length) {
      this.#metIn = widened(this.#metIn, control + 1, 0);
      this.#metOn = widened(this.#metOn, this.#metIn.length, 0);
    }
    const bit = 1 << axis;
    const seen = this.#metIn[control] === this.#ratings ? this.#metOn[control]! : 0;
    this.#metIn[control] = this.#ratings;
    this.#metOn[control] = seen | bit;
    return (seen & bit) !== 0;
  }

  #transfer(scenario: number, stage: number): void {
    const { num, den } = this.#tables.scenarios.kept(scenario);
    this.#num[stage * AXIS_COUNT]! *= Number(num);
    this.#den[stage * AXIS_COUNT]! *= Number(den);
  }

  #rateExactly(stage: number, scenario: number, assessed: Assessed, transferred: boolean): void {
    const { method } = this.#tables;
    const exact = score(method, assessed, exactFactors(this.#tables, scenario, stage, transferred));
    this.figure[stage] = Number(roundHalfUp(exact));
    this.band[stage] = bandOf(method, exact);
  }

  /** False when a number on the way is beyond `SAFE`; then nothing is rated. */
  #isRatedInFloats(stage: number, impact: number, likelihood: number, ease: number): boolean {
    const at = stage * AXIS_COUNT;
    if (this.#isProduct) {
      const num = impact * likelihood * ease * this.#num[at]!;
      const den = this.#den[at]!;
      if (!(num <= SAFE && den <= SAFE)) return false;
      this.#put(stage, num, den);
      return true;
    }
    const column = this.#stepDown(impact, at, this.#impact.min);
    const row = this.#stepDown(likelihood, at + 1, this.#likelihoodMin);
    const step = this.#stepDown(ease, at + 2, this.#easeMin);
    if (!(column + row + step <= SAFE)) return false;
    const cell = (row - this.#likelihoodMin) * this.#columns + column - this.#impact.min;
    this.#put(stage, this.#grid.length === 0 ? column + row + step : this.#grid[cell]!, 1);
    return true;
  }

  /** A value after its axis' controls, rounded up; NaN when that goes beyond `SAFE`. */
  #stepDown(value: number, at: number, min: number): number {
    const num = value * this.#num[at]!;
    const den = this.#den[at]!;
    if (!(num <= SAFE && den <= SAFE)) return Number.NaN;
    const floor = Math.floor(num / den);
    return Math.max(min, floor * den === num ? floor : floor + 1);
  }

  #put(stage: number, num: number, den: number): void {
    const floor = Math.floor(num / den);
    let band = this.#from.length - 1;
    while (band > 0 && floor < this.#from[band]!) band--;
    this.figure[stage] = 2 * (num - floor * den) >= den ? floor + 1 : floor;
    this.band[stage] = band;
  }

  #copy(from: number, to: number): void {
    this.figure[to] = this.figure[from]!;
    this.band[to] = this.band[from]!;
  }
}
