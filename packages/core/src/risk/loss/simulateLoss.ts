import type { Issue } from '../../base/issue';
import { err, ok, type Result } from '../../base/result';
import type { RiskIssue } from '../issues';
import { type Distribution, distributionOf } from './distribution';
import { LOSS_FORMULA_VERSION, type RiskLoss, readLoss } from './lossInput';
import { Random } from './random';

/** How years are drawn. */
export interface SimulationOptions {
  /** A whole number from 0: the same seed gives the same figures. */
  readonly seed: number;
  /** How many years are drawn, at most a million. */
  readonly draws: number;
  /**
   * Events of a year are independent of one another (Poisson, when not said), or there is one at most, with the
   * frequency as its probability.
   */
  readonly occurrence?: 'poisson' | 'at-most-once';
}

/** Amounts are decimal text to two digits, in the input's currency; probabilities decimal text. */
export interface LossSimulation {
  readonly seed: number;
  readonly draws: number;
  readonly occurrence: 'poisson' | 'at-most-once';
  readonly formulaVersion: number;
  readonly mean: string;
  /** How far the mean may be off: the deviation of the years over the root of their number. */
  readonly standardError: string;
  /** Value at risk: what so great a part of the years stays at or below; and what the worse years cost on average. */
  readonly atRisk: readonly {
    readonly level: string;
    readonly valueAtRisk: string;
    readonly expectedShortfall: string;
  }[];
  /** The loss-exceedance curve: what is exceeded with such a probability in a year. */
  readonly exceedance: readonly { readonly probability: string; readonly loss: string }[];
}

const MOST_DRAWS = 1_000_000;
const MOST_EVENTS = 20_000_000;
const LEVELS = ['0.95', '0.99', '0.999'] as const;
const PROBABILITIES = [
  ...['0.99', '0.95', '0.9', '0.8', '0.7', '0.6', '0.5', '0.4', '0.3'],
  ...['0.2', '0.1', '0.05', '0.02', '0.01', '0.005', '0.002', '0.001'],
] as const;

/**
 * Annual losses drawn at random, year by year. The generator is xoshiro128** seeded by SplitMix64; a severity is drawn
 * through its quantile (lognormal) or two gamma draws (PERT). Issues: those of `annualLoss`, `risk.loss_draws` when
 * there would be too many draws or events, `risk.loss_frequency` when a probability is above 1. Throws `RangeError` when
 * the seed or the number of draws is no whole number from 0 and 1.
 *
 * @example
 * ```ts
 * import { simulateLoss } from '@pds/core/risk';
 *
 * const loss = { severity: { kind: 'point' as const, amount: '1000' }, frequency: '0.5' };
 * const years = simulateLoss(loss, { seed: 7, draws: 10_000 });
 * years.ok && years.value.atRisk[0]; // => { level: '0.95', valueAtRisk: '2000.00', expectedShortfall: '2365.27' }
 * ```
 */
export function simulateLoss(input: RiskLoss, options: SimulationOptions): Result<LossSimulation, Issue> {
  const { seed, draws, occurrence = 'poisson' } = options;
  const random = Random.of(seed);
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`${draws} is no number of draws`);
  const read = readLoss(input);
  if (!read.ok) return read;
  const frequency = Number(read.value.frequency);
  const faults = faultsOf(draws, frequency, occurrence);
  if (faults.length > 0) return err(faults);
  const years = drawYears(distributionOf(read.value.severity), frequency, { random, draws, occurrence });
  const mean = meanFrom(years, 0);
  const variance = years.reduce((sum, year) => sum + (year - mean) ** 2, 0) / Math.max(1, draws - 1);
  return ok({
    seed,
    draws,
    occurrence,
    formulaVersion: LOSS_FORMULA_VERSION,
    mean: mean.toFixed(2),
    standardError: Math.sqrt(variance / draws).toFixed(2),
    atRisk: LEVELS.map((level) => {
      const at = indexAt(Number(level), draws);
      return {
        level,
        valueAtRisk: years[at]!.toFixed(2),
        expectedShortfall: meanFrom(years, at).toFixed(2),
      };
    }),
    exceedance: PROBABILITIES.map((probability) => ({
      probability,
      loss: years[indexAt(1 - Number(probability), draws)]!.toFixed(2),
    })),
  });
}

function faultsOf(draws: number, frequency: number, occurrence: string): readonly RiskIssue[] {
  if (draws > MOST_DRAWS || draws * frequency > MOST_EVENTS) {
    const params = { draws, limit: Math.min(MOST_DRAWS, Math.floor(MOST_EVENTS / frequency)) };
    return [{ code: 'risk.loss_draws', severity: 'error', path: ['draws'], params }];
  }
  return occurrence === 'at-most-once' && frequency > 1
    ? [{ code: 'risk.loss_frequency', severity: 'error', path: ['frequency'], params: {} }]
    : [];
}

/** The losses of the years, ascending. */
function drawYears(
  severity: Distribution,
  frequency: number,
  { random, draws, occurrence }: { random: Random; draws: number; occurrence: 'poisson' | 'at-most-once' },
): Float64Array {
  const years = new Float64Array(draws);
  for (let year = 0; year < draws; year++) {
    const events =
      occurrence === 'poisson' ? random.poisson(frequency) : random.between() < frequency ? 1 : 0;
    for (let event = 0; event < events; event++) years[year]! += severity.draw(random);
  }
  return years.sort();
}

/** The position of the first year that so great a part of all years does not exceed. */
function indexAt(part: number, draws: number): number {
  return Math.min(draws - 1, Math.max(0, Math.ceil(part * draws - 1e-9) - 1));
}

function meanFrom(years: Float64Array, from: number): number {
  return years.subarray(from).reduce((sum, year) => sum + year, 0) / (years.length - from);
}
