import type { Patch } from './patch';

/**
 * Those of my patches that touch a place which theirs touched too, or need a row that they removed: what two people
 * changed at once. Two rows added, or two moves of different rows, do not clash. Takes time as the patches of both
 * together, however many they are.
 */
export function conflictsBetween(mine: readonly Patch[], theirs: readonly Patch[]): readonly Patch[] {
  return conflictsWith(theirs)(mine);
}

/** `conflictsBetween` for many lists of mine against the same of theirs, which are looked through once. */
export function conflictsWith(theirs: readonly Patch[]): (mine: readonly Patch[]) => readonly Patch[] {
  const touched = touchedRows(theirs);
  return (mine) => mine.filter((patch) => clashes(patch, touched));
}

/** What somebody's patches did, by collection and row: each of mine is then held against its own row alone. */
type TouchedRows = ReadonlyMap<string, ReadonlyMap<string, TouchedRow>>;

interface TouchedRow {
  moved: boolean;
  removed: boolean;
  /** Another row was put before it. */
  namedBefore: boolean;
  /** The places within the row that were touched; the row itself when it was added or removed. */
  places: Places | undefined;
}

/** Places below one another, step by step; below a place that `ends` here nothing more is noted. */
interface Places {
  ends: boolean;
  readonly below: Map<string, Places>;
}

function touchedRows(patches: readonly Patch[]): TouchedRows {
  const touched = new Map<string, Map<string, TouchedRow>>();
  const rowAt = (collection: string, id: string): TouchedRow => {
    const rows = touched.get(collection) ?? new Map<string, TouchedRow>();
    touched.set(collection, rows);
    const row = rows.get(id) ?? { moved: false, removed: false, namedBefore: false, places: undefined };
    rows.set(id, row);
    return row;
  };
  for (const patch of patches) {
    const row = rowAt(patch.collection, patch.id);
    if (patch.op === 'move') row.moved = true;
    else {
      row.places ??= { ends: false, below: new Map() };
      note(row.places, fieldsOf(patch));
    }
    if (patch.op === 'remove') row.removed = true;
    if ('before' in patch && patch.before !== undefined) {
      rowAt(patch.collection, patch.before).namedBefore = true;
    }
  }
  return touched;
}

function note(places: Places, path: readonly string[]): void {
  let at = places;
  for (const step of path) {
    if (at.ends) return;
    const next = at.below.get(step) ?? { ends: false, below: new Map<string, Places>() };
    at.below.set(step, next);
    at = next;
  }
  at.ends = true;
}

/** True when the path leads to a place that was touched, into one, or to what holds one. */
function meets(places: Places, path: readonly string[]): boolean {
  let at: Places | undefined = places;
  for (const step of path) {
    if (at.ends) return true;
    at = at.below.get(step);
    if (!at) return false;
  }
  return true;
}

function clashes(mine: Patch, touched: TouchedRows): boolean {
  const rows = touched.get(mine.collection);
  if ('before' in mine && mine.before !== undefined && rows?.get(mine.before)?.removed) return true;
  const theirs = rows?.get(mine.id);
  if (!theirs) return false;
  if (mine.op === 'move') return theirs.moved || theirs.removed;
  if (mine.op === 'remove' && (theirs.namedBefore || theirs.moved)) return true;
  return theirs.places !== undefined && meets(theirs.places, fieldsOf(mine));
}

function fieldsOf(patch: Patch): readonly string[] {
  return 'path' in patch ? patch.path : [];
}
