import { decidingRows, soleValue } from './condition';
import {
  type AxisLevels,
  type LevelAttributes,
  type LevelCondition,
  type ServiceState,
  serviceState,
} from './serviceState';

/** The types of online service (Cesena's plan, 7.3–7.6), and none. */
export type ServiceType = 'assente' | 'informativo' | 'strumentale' | 'transazionale';

interface TypeRow {
  readonly when: LevelCondition;
  readonly is: ServiceType;
}

/**
 * The type does not follow from the web level alone: a status inquiry is transactional (7.6), and what only prepares a
 * service at the desk by a booking is instrumental (7.5). No type falls when an axis rises.
 */
const TYPE_ROWS: readonly TypeRow[] = [
  { when: { visura: [0], web: [0, 1, 2], booking: [true] }, is: 'strumentale' },
  { when: { web: [1, 2, 3, 4] }, is: 'transazionale' },
  { when: { visura: [1, 2] }, is: 'transazionale' },
  { when: { infoPage: [true] }, is: 'informativo' },
  { when: {}, is: 'assente' },
];

/**
 * The type of a service, drawn from its levels and attributes: `'transazionale'`, `'strumentale'`, `'informativo'`,
 * `'assente'`; `null` where what is not known, or left open, decides. Rests on Cesena's plan, 7.3–7.6; how levels and
 * types meet is our reading.
 *
 * @example
 * ```ts
 * import { deriveServiceType } from '@pds/core/procedures';
 *
 * deriveServiceType({ web: 2, integration: 0, visura: 0 }, { booking: true }); // => 'strumentale'
 * deriveServiceType({ web: 3, integration: 5, visura: 1 }); // => 'transazionale'
 * deriveServiceType({ web: 0, integration: 0, visura: 0 }, { infoPage: null }); // => null
 * ```
 */
export function deriveServiceType(levels: AxisLevels, attributes: LevelAttributes = {}): ServiceType | null {
  return typeOf(serviceState(levels, attributes));
}

export function typeOf(state: ServiceState): ServiceType | null {
  return soleValue(decidingRows(TYPE_ROWS, state), ({ is }) => is);
}
