import { overlaps, placeOf } from '@pds/core/base';
import type { PlanCommand } from '@pds/core/plan';
import * as z from 'zod';

/**
 * A person put the own command on top of what others had done up to `version`: at its places nothing older is in
 * question any more, neither for the command nor for what is typed there afterwards.
 */
export const Decision = z.strictObject({
  commandId: z.string(),
  places: z.array(z.array(z.string())),
  version: z.int(),
});
export type Decision = z.infer<typeof Decision>;

/** The version on which decisions put a command; `undefined` where one of its places was not decided. */
export function decidedVersion(command: PlanCommand, decisions: readonly Decision[]): number | undefined {
  const own = decisions.filter(({ commandId }) => commandId === command.id).at(-1);
  if (own || command.type !== 'edit') return own?.version;
  let least: number | undefined;
  for (const patch of command.changes) {
    const place = placeOf(patch);
    const decided = decisions.filter(({ places }) => places.some((held) => isWithin(place, held))).at(-1);
    if (!decided) return undefined;
    least = Math.min(least ?? decided.version, decided.version);
  }
  return least;
}

/** True for a command that changes one of the places, something in it, or what holds it. */
export function touches(command: PlanCommand, places: readonly (readonly string[])[]): boolean {
  return (
    command.type === 'edit' &&
    command.changes.some((patch) => places.some((place) => overlaps(placeOf(patch), place)))
  );
}

function isWithin(place: readonly string[], held: readonly string[]): boolean {
  return place.length >= held.length && overlaps(place, held);
}
