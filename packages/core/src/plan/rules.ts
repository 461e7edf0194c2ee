import type { RiskMethod } from '../risk/method';
import type { SecurityCatalogue } from './catalogue/catalogue';

/** What a host brings to judge a plan by, beyond what the library holds. */
export interface PlanRules {
  /** Methods by id, the host's own among them; the library's when not said. */
  readonly methods?: Readonly<Record<string, RiskMethod>>;
  /** The catalogue that the plan is held against when its survey is closed; without it codes are not judged. */
  readonly catalogue?: SecurityCatalogue;
}
