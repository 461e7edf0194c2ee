import type { RankedRisk, RiskSummary } from '../evaluation';
import type { RiskModel } from './riskModel';
import { CURRENT, INHERENT, PLANNED_BY, RESIDUAL } from './stages';

/** Counts and highest scores of all scenarios. */
export function summaryOf(model: RiskModel): RiskSummary {
  const [inherent, current, residual] = [INHERENT, CURRENT, RESIDUAL].map((stage) => tally(model, stage)) as [
    Tally,
    Tally,
    Tally,
  ];
  return {
    counts: { inherent: inherent.counts, current: current.counts, residual: residual.counts },
    unrated: current.unrated,
    highest: { inherent: inherent.highest, current: current.highest, residual: residual.highest },
    planned: model.plannedAt === undefined ? null : { at: model.plannedAt, ...plannedTally(model) },
  };
}

interface Tally {
  readonly counts: Readonly<Record<string, number>>;
  readonly highest: number | null;
  readonly unrated: number;
}

function plannedTally(model: RiskModel): Pick<Tally, 'counts' | 'highest'> {
  const { counts, highest } = tally(model, PLANNED_BY);
  return { counts, highest };
}

function tally(model: RiskModel, stage: number): Tally {
  const { scenarios, method } = model;
  const perBand = new Float64Array(method.bands.length);
  let highest = Number.NEGATIVE_INFINITY;
  let unrated = 0;
  for (let s = 0; s < scenarios.size; s++) {
    if (!scenarios.row(s)) continue;
    const band = scenarios.band(stage, s);
    if (band < 0) {
      unrated++;
      continue;
    }
    perBand[band]!++;
    highest = Math.max(highest, scenarios.figure(stage, s));
  }
  return {
    counts: Object.fromEntries(method.bands.map(({ id }, i) => [id, perBand[i]!])),
    highest: highest === Number.NEGATIVE_INFINITY ? null : highest,
    unrated,
  };
}

/** The `n` highest current risks: by band, figure and residual figure, then by id. */
export function rankingOf(model: RiskModel, n: number): readonly RankedRisk[] {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is no number of scenarios`);
  const { scenarios, method } = model;
  const isHigher = (a: number, b: number): boolean => {
    const bands = scenarios.band(CURRENT, a) - scenarios.band(CURRENT, b);
    if (bands !== 0) return bands > 0;
    const current = scenarios.figure(CURRENT, a) - scenarios.figure(CURRENT, b);
    if (current !== 0) return current > 0;
    const residual = scenarios.figure(RESIDUAL, a) - scenarios.figure(RESIDUAL, b);
    if (residual !== 0) return residual > 0;
    return scenarios.ids.id(a) < scenarios.ids.id(b);
  };
  const rated: number[] = [];
  for (let s = 0; s < scenarios.size; s++) if (scenarios.band(CURRENT, s) >= 0) rated.push(s);
  return highest(rated, n, isHigher).map((s) => ({
    scenarioId: scenarios.ids.id(s),
    current: scenarios.figure(CURRENT, s),
    residual: scenarios.figure(RESIDUAL, s),
    level: method.bands[scenarios.band(CURRENT, s)]!.id,
  }));
}

/** The `n` highest in order, without sorting the rest. */
function highest(
  all: readonly number[],
  n: number,
  isHigher: (a: number, b: number) => boolean,
): readonly number[] {
  const order = (a: number, b: number) => (isHigher(a, b) ? -1 : 1);
  /** Kept so far; at twice the number that is wanted the lower half is let go. */
  let kept: number[] = [];
  let bar: number | undefined;
  for (const each of all) {
    if (bar !== undefined && !isHigher(each, bar)) continue;
    kept.push(each);
    if (kept.length < Math.max(2 * n, 64)) continue;
    kept = kept.sort(order).slice(0, n);
    bar = kept.at(-1);
  }
  return kept.sort(order).slice(0, n);
}
