import { exactly, roundHalfUp } from '../exact';
import { type RiskMethod, rangeOf } from '../method';
import { AXES, avoided, bandOf, score } from '../score';
import { NONE } from './chains';
import { column, widened } from './columns';
import { ACTIVE, DUE, IDLE, PLANNED } from './controlTable';
import { exactFactors, isTreated } from './exactFactors';
import type { RatingTables } from './ratingTables';
import { ACCEPT, AVOID, REDUCE, TRANSFER, UNRATED } from './scenarioTable';
import { CURRENT, INHERENT, PLANNED_BY, RESIDUAL, STAGES } from './stages';

const AXIS_COUNT = AXES.length;
/** Half of what a float holds exactly, so that sums on the way are exact too. */
const SAFE = 2 ** 52;

/**
 * Rates one scenario at a time into `figure` and `band`. Floats are enough while numerators and denominators are at most
 * `SAFE`: a product of whole numbers that a float shows as so small is exact, a quotient is off by one at most, and the
 * rest tells by which. A stage that goes beyond, or whose impact is no whole number, is computed with fractions.
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
    this.#likelihoodMin = rangeOf(likelihood).min;
    this.#easeMin = vulnerability ? rangeOf(vulnerability).min : 0;
    this.#columns = impact.levels.length;
    this.#grid = Float64Array.from(method.scoring.kind === 'matrix' ? method.scoring.grid.flat() : []);
    this.#from = Float64Array.from(method.bands, (band) => band.from);
    this.#avoided = avoided(method);
  }

  /** Rates a scenario in every stage, or up to the current one only. */
  rate(scenario: number, onlyCurrent = false): void {
    const { scenarios, dated } = this.#tables;
    const dimension = this.dimension(scenario);
    if (dimension === NONE) {
      this.figure.fill(Number.NaN);
      this.band.fill(NONE);
      return;
    }
    const kinds = this.#combine(scenario, onlyCurrent ? CURRENT : dated ? PLANNED_BY : RESIDUAL);
    this.#stage(INHERENT, scenario, dimension);
    if (kinds & (1 << ACTIVE)) this.#stage(CURRENT, scenario, dimension);
    else this.#copy(INHERENT, CURRENT);
    if (onlyCurrent) return;
    for (let stage = RESIDUAL; stage <= (dated ? PLANNED_BY : RESIDUAL); stage++) {
      const more = stage === RESIDUAL ? (1 << DUE) | (1 << PLANNED) : 1 << DUE;
      const treatment = isTreated(this.#tables, scenario, stage) ? scenarios.treatment(scenario) : REDUCE;
      if (scenarios.treatment(scenario) === ACCEPT) this.#copy(CURRENT, stage);
      else if (treatment === AVOID) this.#put(stage, this.#avoided, 1);
      else if (kinds & more || treatment === TRANSFER) this.#stage(stage, scenario, dimension);
      else this.#copy(CURRENT, stage);
    }
  }

  /** The dimension whose value counts, `NONE` when anything that the method asks for is missing or off its scale. */
  dimension(scenario: number): number {
    const { scenarios, graph, inherited, ofAsset } = this.#tables;
    const asset = ofAsset.owner(scenario);
    if (asset === NONE || scenarios.likelihood(scenario) === UNRATED) return NONE;
    if (scenarios.vulnerability(scenario) === UNRATED) return NONE;
    const dimension = inherited.highest(asset, scenarios.hits(scenario));
    if (dimension === NONE) return NONE;
    const width = graph.dimensions.length;
    const own = graph.own[inherited.from[asset * width + dimension]! * width + dimension]!;
    return own >= this.#impact.min && own <= this.#impact.max ? dimension : NONE;
  }

  /**
   * What the controls leave over in the stages up to the last one, into `#num` and `#den`; answers which kinds of control
   * there are, as bits.
   */
  #combine(scenario: number, last: number): number {
    const { controls, links, scenarios } = this.#tables;
    const { ofScenario, ofControl } = links;
    const [num, den] = [this.#num, this.#den];
    const multiplies = this.#rule === 'multiplicative';
    const end = (last + 1) * AXIS_COUNT;
    for (let at = CURRENT * AXIS_COUNT; at < end; at++) {
      num[at] = multiplies ? 1 : 0;
      den[at] = 1;
    }
    this.#ratings++;
    let kinds = 0;
    for (let link = ofScenario.first(scenario); link !== NONE; link = ofScenario.next(link)) {
      const control = ofControl.owner(link);
      const kind = controls.counts[control]!;
      const axis = this.#isProduct ? 0 : links.acts(link);
      if (kind === IDLE || this.#hasMet(control, axis)) continue;
      kinds |= 1 << kind;
      for (let stage = kind === ACTIVE ? CURRENT : RESIDUAL; stage <= last; stage++) {
        if (stage === PLANNED_BY && kind === PLANNED) continue;
        const at = stage * AXIS_COUNT + axis;
        const effect = controls.effectivenessBp[control]!;
        if (multiplies) {
          num[at]! *= controls.leftNum[control]!;
          den[at]! *= controls.leftDen[control]!;
        } else num[at] = this.#rule === 'max' ? Math.max(num[at]!, effect) : num[at]! + effect;
      }
    }
    if (!multiplies) {
      for (let at = CURRENT * AXIS_COUNT; at < end; at++) {
        num[at] = 10_000 - Math.min(10_000, num[at]!);
        den[at] = 10_000;
      }
    }
    if (last > CURRENT && scenarios.treatment(scenario) === TRANSFER) this.#transfer(scenario, last);
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

  #transfer(scenario: number, last: number): void {
    const { num, den } = this.#tables.scenarios.kept(scenario);
    for (let stage = RESIDUAL; stage <= last; stage++) {
      if (!isTreated(this.#tables, scenario, stage)) continue;
      this.#num[stage * AXIS_COUNT]! *= Number(num);
      this.#den[stage * AXIS_COUNT]! *= Number(den);
    }
  }

  #stage(stage: number, scenario: number, dimension: number): void {
    const { scenarios, graph, inherited, ofAsset } = this.#tables;
    const asset = ofAsset.owner(scenario);
    const fraction = inherited.exact(asset, dimension);
    const impact = inherited.value[asset * graph.dimensions.length + dimension]!;
    const likelihood = scenarios.likelihood(scenario);
    const ease = scenarios.vulnerability(scenario);
    if (!fraction && this.#isRatedInNumbers(stage, impact, likelihood, ease)) return;
    const assessed = { impact: fraction ?? exactly(impact), likelihood, vulnerability: ease };
    const { method } = this.#tables;
    const exact = score(method, assessed, exactFactors(this.#tables, scenario, stage));
    this.figure[stage] = Number(roundHalfUp(exact));
    this.band[stage] = bandOf(method, exact);
  }

  /** False when a number on the way is no safe integer; then nothing is rated. */
  #isRatedInNumbers(stage: number, impact: number, likelihood: number, ease: number): boolean {
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
    if (this.#grid.length === 0) this.#put(stage, column + row + step, 1);
    else {
      this.#put(
        stage,
        this.#grid[(row - this.#likelihoodMin) * this.#columns + column - this.#impact.min]!,
        1,
      );
    }
    return true;
  }

  /** A value after its axis' controls, rounded up; NaN when that takes more than safe integers. */
  #stepDown(value: number, at: number, min: number): number {
    const num = value * this.#num[at]!;
    const den = this.#den[at]!;
    if (!(num <= SAFE && den <= SAFE)) return Number.NaN;
    const floor = floorOf(num, den);
    return Math.max(min, floor * den === num ? floor : floor + 1);
  }

  #put(stage: number, num: number, den: number): void {
    const floor = floorOf(num, den);
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

/** The quotient of whole numbers up to `SAFE` without its fraction. */
function floorOf(num: number, den: number): number {
  const near = Math.floor(num / den);
  const rest = num - near * den;
  return rest < 0 ? near - 1 : rest >= den ? near + 1 : near;
}
