import { isCollection } from './collection';
import { canonicalJson, type Json } from './json';
import { type Patch, placeOf, ROOT } from './patch';

/** A place that two people changed at once; a value is absent where that side took it away. */
export interface Conflict {
  readonly place: readonly string[];
  readonly mine?: Json;
  readonly theirs?: Json;
}

/**
 * Both values of each place that clashes: mine of the patch, theirs of the record as they left it. Where both come to
 * the same there is no conflict.
 *
 * @example
 * ```ts
 * import { collectionOf, conflictsBetween, describeConflicts, type Patch } from '@pds/core/base';
 *
 * const name = (value: string): Patch => ({ op: 'set', collection: 'sites', id: 's1', path: ['name'], value });
 * const record = { id: 'p', sites: collectionOf([{ id: 's1', name: 'Anagrafe centrale' }]) };
 * const clashes = conflictsBetween([name('Sede')], [name('Anagrafe centrale')]);
 * describeConflicts(clashes, record); // => [{ place: ['sites', 's1', 'name'], mine: 'Sede', theirs: 'Anagrafe centrale' }]
 * ```
 */
export function describeConflicts(clashes: readonly Patch[], record: { readonly id: string }): Conflict[] {
  return clashes.flatMap((patch): readonly Conflict[] => {
    const mine = 'value' in patch ? patch.value : undefined;
    const theirs = valueAt(record, patch);
    const same =
      mine === undefined || theirs === undefined
        ? mine === theirs
        : canonicalJson(mine) === canonicalJson(theirs);
    if (same) return [];
    return [
      {
        place: placeOf(patch),
        ...(mine !== undefined && { mine }),
        ...(theirs !== undefined && { theirs }),
      },
    ];
  });
}

function valueAt(record: object, patch: Patch): Json | undefined {
  const held = record as Readonly<Record<string, unknown>>;
  const rows = Object.hasOwn(held, patch.collection) ? held[patch.collection] : undefined;
  const row: unknown =
    patch.collection === ROOT ? record : isCollection(rows) ? rows.get(patch.id) : undefined;
  const path = 'path' in patch ? patch.path : [];
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string, unknown>>)[step]
        : undefined,
    row,
  ) as Json | undefined;
}
