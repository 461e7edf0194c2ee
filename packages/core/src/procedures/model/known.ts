import type { Levels } from '../../schema/levels';

/** Whether a thing is so; `null` as long as nobody has assessed it, or the source lost it. */
export type Known = boolean | null;

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
export function levelAtLeast(held: Levels[string] | undefined, least: number): Known {
  if (typeof held === 'number') return held >= least;
  if (!Array.isArray(held)) return null;
  const reached = held.map((code) => code >= least);
  return reached.every((each) => each === reached[0]) ? (reached[0] ?? null) : null;
}
