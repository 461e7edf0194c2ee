import type { Assessment } from '../model/assessment';
import type { PhaseCriterion } from '../model/phase';

/** Whether a thing is so; `null` as long as nobody has assessed it, or the source lost it. */
export type Known = boolean | null;

/** How access to the status is counted, and on which scale it stands. */
export interface CriterionReading {
  /**
   * `atLeast1`, the default: level 1 or more shows the status. `literal`: where the threshold names asynchronous access,
   * level 0, which means asynchronous, counts too, so that it is met by every assessed procedure.
   */
  readonly visuraCounting?: 'atLeast1' | 'literal';
  /** The id of the register's scale of status access; `visura` when not said. */
  readonly visuraScale?: string;
}

/** Whether a procedure shows everything that a threshold asks for. */
export function meetsCriterion(
  assessment: Assessment | undefined,
  { requires, modes }: Pick<PhaseCriterion, 'requires' | 'modes'>,
  { visuraCounting = 'atLeast1', visuraScale = 'visura' }: CriterionReading = {},
): Known {
  if (!assessment) return null;
  const { attributes, levels } = assessment;
  const least = visuraCounting === 'literal' && modes?.includes('asynchronous') ? 0 : 1;
  return allOf(
    requires.map((feature): Known => {
      if (feature !== 'statusAccess') return knownBoolean(attributes[feature]);
      return Object.hasOwn(levels, visuraScale) ? levelAtLeast(levels[visuraScale], least) : null;
    }),
  );
}

/** False as soon as one is, unknown as long as one is. */
export function allOf(parts: readonly Known[]): Known {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** A yes or no of an assessment; what was not assessed, not printed or lost is unknown. */
export function knownBoolean(value: boolean | 'nd' | 'unknown' | null): Known {
  return typeof value === 'boolean' ? value : null;
}

/** Whether a level of a rising scale is reached; of several open levels all must say the same. */
export function levelAtLeast(held: Assessment['levels'][string] | undefined, least: number): Known {
  if (typeof held === 'number') return held >= least;
  if (!Array.isArray(held)) return null;
  const reached = held.map((code) => code >= least);
  return reached.every((each) => each === reached[0]) ? (reached[0] ?? null) : null;
}
