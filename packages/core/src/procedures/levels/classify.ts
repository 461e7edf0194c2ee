import type { ReasonKind } from '../../schema/levels';
import { type CrosswalkLevel, type InteractivityLevel, ONTOPIA_INTERACTIVITY, placeOn } from './crosswalk';
import { classOf, isComplete, type MacroClass } from './macroClass';
import { type AxisLevels, type LevelAttributes, serviceState } from './serviceState';
import { type ServiceType, typeOf } from './serviceType';

/** What a service is, drawn from its levels and attributes; `null` where what is not known decides. */
export interface Classification {
  readonly type: ServiceType | null;
  /** Of an instrumental service: why it stays at the desk, with the letter of 7.5, and its digital aids. */
  readonly desk: DeskService | null;
  readonly macroClass: MacroClass | null;
  readonly euLevel: CrosswalkLevel<InteractivityLevel> | null;
  /** It can be brought to its end from outside, payment included where one is due. */
  readonly complete: boolean | null;
}

/** An instrumental service: the desk stays, and online one books an appointment there or the document itself. */
export interface DeskService {
  readonly reason: ReasonKind | 'none';
  readonly item: 'a' | 'b' | 'c' | null;
  /** What can be booked; `null` where it is not told. */
  readonly aids: readonly ('appointment' | 'document')[] | null;
}

/** The letters of Cesena's plan, 7.5. */
const DESK_ITEMS = { organisational: 'a', legal: 'b', technical: 'c', other: null, none: null } as const;

/**
 * Type, macro-class, European level and completeness of a service at once; each as the function of its own says.
 *
 * @example
 * ```ts
 * import { classify } from '@pds/core/procedures';
 *
 * const card = classify(
 *   { web: 2, integration: 0, visura: 0 },
 *   { infoPage: true, booking: true, bookable: ['appointment'], deskReason: 'legal' },
 * );
 * card.type; // => 'strumentale'
 * card.desk; // => { reason: 'legal', item: 'b', aids: ['appointment'] }
 * ```
 */
export function classify(levels: AxisLevels, attributes: LevelAttributes = {}): Classification {
  const state = serviceState(levels, attributes);
  const type = typeOf(state);
  const { deskReason } = state;
  return {
    type,
    desk:
      type === 'strumentale'
        ? { reason: deskReason, item: DESK_ITEMS[deskReason], aids: attributes.bookable ?? null }
        : null,
    macroClass: classOf(state),
    euLevel: placeOn(ONTOPIA_INTERACTIVITY, state),
    complete: isComplete(state),
  };
}
