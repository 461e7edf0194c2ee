/**
 * Counts whose sum is known, with those from 1 to below `minimum` withheld (`null`). A single one could be reckoned from
 * the sum: then the smallest other count goes with it. Nothing is withheld for 0.
 *
 * @example
 * ```ts
 * import { protectedCounts } from '@pds/core/procedures';
 *
 * protectedCounts([40, 2, 0, 7], 5); // => [40, null, 0, null]
 * protectedCounts([40, 2, 3, 7], 5); // => [40, null, null, 7]
 * ```
 */
export function protectedCounts(counts: readonly number[], minimum: number): readonly (number | null)[] {
  const isSmall = (count: number) => count > 0 && count < minimum;
  const rest = counts.filter((count) => count > 0 && !isSmall(count));
  const isAlone = counts.filter(isSmall).length === 1 && rest.length > 0;
  const second = isAlone ? counts.indexOf(Math.min(...rest)) : -1;
  return counts.map((count, i) => (isSmall(count) || i === second ? null : count));
}
