import type { Issue, IssuePath, Json, PatchableRecord } from '@pds/core/base';
import type { DraftState } from '@pds/core/draft';
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { useDraftContext } from './DraftProvider';
import type { Held } from './draftHandle';

export interface FieldState {
  /** The element's id, to which a link of the error summary leads. */
  readonly id: string;
  /** What was typed where the record did not take it, else what the record holds. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly readOnly: boolean;
  /** Writes to the record; `undefined` removes the field. */
  readonly put: (value: Json | undefined) => void;
  /** Keeps what is typed and not yet a value. */
  readonly hold: (typed: unknown, issue: Issue) => void;
}

/**
 * One place of the draft. The component renders again when this place, its issues or what is held there change, and for
 * nothing else.
 */
export function useField(path: IssuePath): FieldState {
  const { handle, isReadOnly, prefix } = useDraftContext();
  const place = useStablePath(path);
  const value = useSyncExternalStore(
    useWatch(place),
    () => handle.valueAt(place),
    () => handle.valueAt(place),
  );
  const held = useHeld(place);
  const inRecord = useIssues(place);
  const put = useCallback((next: Json | undefined) => handle.put(place, next), [handle, place]);
  const hold = useCallback(
    (typed: unknown, issue: Issue) => handle.hold({ path: place, typed, issues: [issue] }),
    [handle, place],
  );
  return {
    id: fieldId(prefix, place),
    value: held ? held.typed : value,
    issues: held ? held.issues : inRecord,
    readOnly: isReadOnly(place),
    put,
    hold,
  };
}

/** The issues at a place or below it, the same list as long as they say the same. */
export function useIssues(path: IssuePath): readonly Issue[] {
  const { handle } = useDraftContext();
  const place = useStablePath(path);
  const last = useRef<{ readonly key: string; readonly issues: readonly Issue[] }>({ key: '[]', issues: [] });
  const read = () => {
    const issues = handle.draft.issuesAt(place);
    const key = JSON.stringify(issues);
    if (key !== last.current.key) last.current = { key, issues };
    return last.current.issues;
  };
  return useSyncExternalStore(useWatch(place), read, read);
}

/**
 * What `select` takes out of the draft's state; the component renders again when that is another value (`Object.is`).
 * Rows and collections that did not change are the same objects; what `select` makes anew belongs into a `useMemo`.
 */
export function useDraftState<T, V extends PatchableRecord = PatchableRecord>(
  select: (state: DraftState<V>) => T,
): T {
  const { handle } = useDraftContext();
  const read = () => select(handle.draft.state() as DraftState<V>);
  return useSyncExternalStore(handle.watchAll, read, read);
}

/** Everything typed that the record did not take. */
export function useAllHeld(): readonly Held[] {
  const { handle } = useDraftContext();
  return useSyncExternalStore(handle.watchAll, handle.held, handle.held);
}

/** The DOM id of the field at a path, within one `DraftProvider`. */
export function fieldId(prefix: string, path: IssuePath): string {
  return `pds${prefix}${path.map((step) => String(step).replaceAll(/[^\w-]/g, '_')).join('-')}`;
}

/** The ids of what may show a place, the nearest first: its field, what holds it, the row, the collection. */
export function fieldIds(prefix: string, path: IssuePath): readonly string[] {
  return path.map((_, i) => fieldId(prefix, path.slice(0, path.length - i)));
}

function useHeld(place: IssuePath): Held | undefined {
  const { handle } = useDraftContext();
  const read = () => handle.heldAt(place);
  return useSyncExternalStore(useWatch(place), read, read);
}

function useWatch(place: IssuePath): (listener: () => void) => () => void {
  const { handle } = useDraftContext();
  return useCallback((listener: () => void) => handle.watch(place, listener), [handle, place]);
}

function useStablePath(path: IssuePath): IssuePath {
  const key = JSON.stringify(path);
  return useMemo(() => JSON.parse(key) as IssuePath, [key]);
}
