import type { RiskMethod } from '../method';
import type { AssetGraph } from './assetGraph';
import type { Chains } from './chains';
import type { ControlTable } from './controlTable';
import type { Inherited } from './inherited';
import type { LinkTable } from './linkTable';
import type { ScenarioTable } from './scenarioTable';

/** What scenarios' figures are computed from. */
export interface RatingTables {
  readonly method: RiskMethod;
  readonly graph: AssetGraph;
  readonly inherited: Inherited;
  readonly scenarios: ScenarioTable;
  /** The scenarios of each asset. */
  readonly ofAsset: Chains;
  readonly controls: ControlTable;
  readonly links: LinkTable;
  /** True when figures at a day are asked for. */
  readonly dated: boolean;
}
