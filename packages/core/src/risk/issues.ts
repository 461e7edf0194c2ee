import type { CivilDate } from '../base/civilDate';
import type { IssueOf } from '../base/issue';

/** What can be wrong with a method or a register. */
export interface RiskIssueTable {
  /** A cell of the matrix is lower than its neighbour with less likelihood or impact. */
  'risk.grid_not_monotone': { readonly row: number; readonly column: number };
  /** The matrix has not one row per likelihood and one column per impact. */
  'risk.grid_shape': { readonly rows: number; readonly columns: number };
  /** Levels of a scale are not consecutive whole numbers, or start below 0. */
  'risk.bad_scale': { readonly scale: string };
  /** Bands do not start at the lowest score or do not ascend. */
  'risk.bad_bands': Record<string, never>;
  /** A value is outside its scale. */
  'risk.off_scale': {
    readonly scale: string;
    readonly value: number;
    readonly min: number;
    readonly max: number;
  };
  /** Assets depend on one another in a circle; their values are not computed. */
  'risk.asset_cycle': { readonly cycle: readonly string[] };
  /** A scenario, a dependency or a link names something that the register does not hold. */
  'risk.dangling': { readonly collection: string; readonly id: string };
  /** Two rows of one list have the same id. */
  'risk.duplicate_id': { readonly collection: string; readonly id: string };
  /** Degrees of dependence multiply along too many ways to be computed; no value is inherited. */
  'risk.degrees_too_deep': Record<string, never>;
  /** The risk is no longer in the state in which it was accepted. */
  'risk.acceptance_changed': Record<string, never>;
  /** The last day on which the acceptance held is over. */
  'risk.acceptance_expired': { readonly expires: CivilDate };
  /** An amount of money or a frequency is below 0. */
  'risk.loss_negative': Record<string, never>;
  /** Bounds that no distribution has: a lognormal needs 0 < low < high, a PERT low ≤ mode ≤ high and a gamma to 1000. */
  'risk.loss_bounds': { readonly kind: string };
  /** More years, or events in all of them, than are drawn at once. */
  'risk.loss_draws': { readonly draws: number; readonly limit: number };
  /** A probability is above 1. */
  'risk.loss_frequency': Record<string, never>;
  /** A scenario hits no dimension of the method. */
  'risk.no_dimension': Record<string, never>;
  /** Impact, likelihood or ease is not assessed: the risk stays unrated and is never counted as 0. */
  'risk.unrated': { readonly missing: readonly ('impact' | 'likelihood' | 'vulnerability')[] };
}
export type RiskIssue = IssueOf<RiskIssueTable>;
