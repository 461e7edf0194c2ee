import type { RiskIssue } from './issues';
import type { RiskMethod } from './method';
import type { Axis } from './score';

/** A control's part in a scenario's figures. */
export interface ControlEffect {
  readonly controlId: string;
  readonly acts: Axis;
  readonly effectivenessBp: number;
  /** `current`: works today and lowers both figures; `residual`: planned, lowers the residual only. */
  readonly counts: 'current' | 'residual';
}

/** What a scenario's figures were computed from. */
export interface RiskReason {
  readonly method: { readonly id: string; readonly formulaVersion: number };
  /** The highest value that the threat harms, in which dimension, and the asset that it comes from. */
  readonly impact: {
    readonly value: number;
    readonly dimension: string;
    readonly fromAssetId: string;
  } | null;
  readonly likelihood: number | null;
  readonly vulnerability: number | null;
  readonly controls: readonly ControlEffect[];
  readonly treatment: 'reduce' | 'avoid' | 'accept' | 'transfer' | null;
}

/**
 * A scenario's risk in the method's score, rounded once, halves upwards; `null` is unrated, never 0. `level` is the band
 * of the current risk, read from the exact score before rounding.
 */
export interface ScenarioRisk {
  readonly inherent: number | null;
  readonly current: number | null;
  readonly residual: number | null;
  readonly level: string | null;
  readonly levels: {
    readonly inherent: string | null;
    readonly current: string | null;
    readonly residual: string | null;
  };
  readonly why: RiskReason;
}

export type RiskStage = 'inherent' | 'current' | 'residual';

/** How many scenarios stand in each band; sums and means of ratings are not offered. */
export interface RiskSummary {
  readonly counts: { readonly [Stage in RiskStage]: Readonly<Record<string, number>> };
  readonly unrated: number;
  /** The highest score of each stage, `null` when nothing is rated. */
  readonly highest: { readonly [Stage in RiskStage]: number | null };
}

export interface RiskEvaluation {
  /** Throws `RangeError` for an id that is no scenario of the register. */
  scenario(id: string): ScenarioRisk;
  readonly scenarioIds: readonly string[];
  /** The value that counts for an asset, own or inherited; `null` is not assessed. */
  assetValue(assetId: string, dimension: string): number | null;
  summary(): RiskSummary;
  readonly issues: readonly RiskIssue[];
}

/** Counts and highest scores of the risks. */
export function summarise(risks: Iterable<ScenarioRisk>, method: RiskMethod): RiskSummary {
  const none = () => Object.fromEntries(method.bands.map((band) => [band.id, 0]));
  const counts = { inherent: none(), current: none(), residual: none() };
  const highest: Record<RiskStage, number | null> = { inherent: null, current: null, residual: null };
  let unrated = 0;
  for (const risk of risks) {
    if (risk.level === null) unrated++;
    for (const stage of ['inherent', 'current', 'residual'] as const) {
      const [level, value] = [risk.levels[stage], risk[stage]];
      if (level !== null) counts[stage][level] = (counts[stage][level] ?? 0) + 1;
      if (value !== null) highest[stage] = Math.max(value, highest[stage] ?? value);
    }
  }
  return { counts, unrated, highest };
}
