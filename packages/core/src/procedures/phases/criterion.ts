import type { Assessment } from '../model/assessment';
import { allOf, type Known, knownBoolean, levelAtLeast } from '../model/known';
import type { PhaseCriterion } from '../model/phase';

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
