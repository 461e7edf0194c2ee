import type { CivilDate } from '../base/civilDate';
import type { RiskIssue } from './issues';
import type { RiskMethod } from './method';
import type { Axis } from './score';

/** A control's part in a scenario's figures. */
export interface ControlEffect {
  readonly controlId: string;
  readonly acts: Axis;
  readonly effectivenessBp: number;
  /**
   * `current`: works today and lowers every figure but the inherent one; `planned`: due by the day asked for, lowers
   * that day's figure and the residual; `residual`: planned without that, lowers the residual only.
   */
  readonly counts: 'current' | 'planned' | 'residual';
}

/** What a scenario's figures were computed from. */
export interface RiskReason {
  readonly method: { readonly id: string; readonly formulaVersion: number };
  readonly assetId: string;
  /** The method's dimensions that the threat harms. */
  readonly hits: readonly string[];
  /**
   * The highest value that the threat harms, in which dimension, and the asset that it comes from. Where values pass by
   * degree, `degree` is how far that asset depends on the scenario's, as decimal text; the value is then that part of
   * the other's, rounded up to a level unless the method multiplies.
   */
  readonly impact: {
    readonly value: number;
    readonly dimension: string;
    readonly fromAssetId: string;
    readonly degree?: string;
  } | null;
  readonly likelihood: number | null;
  readonly vulnerability: number | null;
  /** In the order of their ids. */
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
  /** With what is due by the day that was asked for; `null` when none was. */
  readonly planned: PlannedRisk | null;
  readonly why: RiskReason;
}

export interface PlannedRisk {
  readonly at: CivilDate;
  readonly risk: number | null;
  readonly level: string | null;
}

export type RiskStage = 'inherent' | 'current' | 'residual';

/** How many scenarios stand in each band; sums and means of ratings are not offered. */
export interface RiskSummary {
  readonly counts: { readonly [Stage in RiskStage]: Readonly<Record<string, number>> };
  readonly unrated: number;
  /** The highest score of each stage, `null` when nothing is rated. */
  readonly highest: { readonly [Stage in RiskStage]: number | null };
  /** The same with what is due by the day that was asked for; `null` when none was. */
  readonly planned: {
    readonly at: CivilDate;
    readonly counts: Readonly<Record<string, number>>;
    readonly highest: number | null;
  } | null;
}

/** A scenario among the highest. */
export interface RankedRisk {
  readonly scenarioId: string;
  readonly current: number;
  readonly residual: number;
  readonly level: string;
}

export interface RiskEvaluation {
  readonly method: RiskMethod;
  /** Throws `RangeError` for an id that is no scenario of the register. */
  scenario(id: string): ScenarioRisk;
  /** Whether the register has such a scenario. */
  has(scenarioId: string): boolean;
  readonly scenarioIds: readonly string[];
  /** The value that counts for an asset, own or inherited; `null` is not assessed. */
  assetValue(assetId: string, dimension: string): number | null;
  summary(): RiskSummary;
  /**
   * The `n` highest current risks, highest first; of equals those that stay higher, then the first ids. Throws
   * `RangeError` when `n` is no whole number from 0.
   */
  ranking(n: number): readonly RankedRisk[];
  readonly issues: readonly RiskIssue[];
}

/** What to evaluate beyond today. */
export interface RiskOptions {
  /** A day: what is planned to be done by then counts in a fourth figure. */
  readonly plannedAt?: CivilDate;
}
