import { decidingRows, soleValue } from './condition';
import {
  type AxisLevels,
  type LevelAttributes,
  type LevelCondition,
  type ServiceState,
  serviceState,
} from './serviceState';

/**
 * The letters of Cesena's plan, 7.3: a informative, b one way (a form to download), c two way (the procedure is
 * started), d a whole transaction with any payment, e tutoring (needs are anticipated); `'none'` below them.
 */
export type MacroClass = 'none' | 'a' | 'b' | 'c' | 'd' | 'e';

/** Where the service can be brought to its end from outside: payment included, or none due. */
const COMPLETE: readonly LevelCondition[] = [{ web: [4] }, { web: [3], paymentDue: ['none'] }];

const CLASS_ROWS: readonly { readonly when: LevelCondition; readonly is: MacroClass }[] = [
  ...COMPLETE.map((when) => ({ when: { ...when, proactive: [true] }, is: 'e' as const })),
  ...COMPLETE.map((when) => ({ when, is: 'd' as const })),
  { when: { web: [1, 2, 3] }, is: 'c' },
  { when: { visura: [1, 2] }, is: 'c' },
  { when: { formAvailable: [true] }, is: 'b' },
  { when: { infoPage: [true] }, is: 'a' },
  { when: {}, is: 'none' },
];

const COMPLETE_ROWS: readonly { readonly when: LevelCondition; readonly is: boolean }[] = [
  ...COMPLETE.map((when) => ({ when, is: true })),
  { when: {}, is: false },
];

/**
 * The class of 7.3 (Relazione di Nizza, November 2000) that a service has reached: `'a'` to `'e'` or `'none'`; `null`
 * where what is not known decides. Which levels make which class is our reading of Cesena's plan.
 *
 * @example
 * ```ts
 * import { macroClassOf } from '@pds/core/procedures';
 *
 * macroClassOf({ web: 0, integration: 0, visura: 0 }, { infoPage: true, formAvailable: true }); // => 'b'
 * macroClassOf({ web: 3, integration: 5, visura: 0 }, { paymentDue: 'none' }); // => 'd'
 * macroClassOf({ web: 3, integration: 5, visura: 0 }, { paymentDue: 'always' }); // => 'c'
 * ```
 */
export function macroClassOf(levels: AxisLevels, attributes: LevelAttributes = {}): MacroClass | null {
  return classOf(serviceState(levels, attributes));
}

export function classOf(state: ServiceState): MacroClass | null {
  return soleValue(decidingRows(CLASS_ROWS, state), ({ is }) => is);
}

/** True where the service can be brought to its end from outside; `null` where nobody knows. */
export function isComplete(state: ServiceState): boolean | null {
  return soleValue(decidingRows(COMPLETE_ROWS, state), ({ is }) => is);
}
