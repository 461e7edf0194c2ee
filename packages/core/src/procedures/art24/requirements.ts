import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from '../model/assessment';
import { type Known, knownBoolean, levelAtLeast } from '../model/known';
import type { Procedure } from '../model/procedure';

/** What the law asks of each procedure, in its order. */
export const ART24_REQUIREMENTS = [
  'guided',
  'spid',
  'completion',
  'tracking',
  'responsible',
  'term',
] as const;
export type Art24Requirement = (typeof ART24_REQUIREMENTS)[number];

/**
 * How a requirement stands. `not-yet`: it could not be met on that day, because what it asks for did not exist.
 * `not-applicable`: the law does not ask it of this procedure.
 */
export type RequirementState = 'met' | 'missing' | 'unknown' | 'not-yet' | 'not-applicable';

/**
 * How a procedure is judged, with what is taken when nothing is said. The law names "applications, declarations and
 * reports"; a right to an answer is taken to belong to applications, so a term is asked of the others only where they
 * state one.
 */
export interface RequirementReading {
  /** From this day SPID can be asked for: 15 March 2016, when its first providers began (from memory). */
  readonly spidFrom?: CivilDate;
  /** Ids of the scales of online service and of status access; `web` and `visura`. */
  readonly webScale?: string;
  readonly visuraScale?: string;
}

export const SPID_FROM = '2016-03-15';

/** Every requirement of a procedure, judged on a day. */
export function requirementsOf(
  procedure: Procedure,
  assessment: Assessment | undefined,
  today: CivilDate,
  { spidFrom = SPID_FROM, webScale = 'web', visuraScale = 'visura' }: RequirementReading = {},
): Readonly<Record<Art24Requirement, RequirementState>> {
  const attributes = assessment?.attributes;
  const level = (scale: string, least: number): Known =>
    assessment && Object.hasOwn(assessment.levels, scale)
      ? levelAtLeast(assessment.levels[scale], least)
      : null;
  const hasSpid = spidOf(attributes?.authentication ?? null);
  return {
    guided: stateOf(knownBoolean(attributes?.guided ?? null)),
    spid: hasSpid !== true && today < spidFrom ? 'not-yet' : stateOf(hasSpid),
    completion: stateOf(completes(attributes?.paymentDue ?? null, level(webScale, 3), level(webScale, 4))),
    tracking: stateOf(level(visuraScale, 1)),
    responsible: procedure.responsibleRoleId === undefined ? 'missing' : 'met',
    term: procedure.term ? 'met' : procedure.kind === 'istanza' ? 'missing' : 'not-applicable',
  };
}

/** Fully online without the payment, which is enough only where none is due. */
function completes(
  paymentDue: Assessment['attributes']['paymentDue'],
  withoutPayment: Known,
  withPayment: Known,
): Known {
  if (withPayment === true || withoutPayment === false) return withPayment;
  if (paymentDue === 'none') return withoutPayment;
  if (paymentDue === 'sometimes' || paymentDue === 'always') return withPayment;
  return null;
}

function spidOf(authentication: Assessment['attributes']['authentication']): Known {
  if (!Array.isArray(authentication)) return null;
  return authentication.some((means) => /^spid/.test(means));
}

function stateOf(known: Known): RequirementState {
  return known === null ? 'unknown' : known ? 'met' : 'missing';
}
