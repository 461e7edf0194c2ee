import {
  type Change,
  type Collection,
  type Issue,
  type IssuePath,
  type Json,
  overlaps,
  type Patch,
  type PatchableRecord,
  placeOf,
  type Result,
  ROOT,
  type Row,
} from '@pds/core/base';
import { createDraft, type Draft, type DraftOptions } from '@pds/core/draft';

export interface DraftHandleOptions<V extends PatchableRecord, C> extends DraftOptions<V, C> {
  /** The command that changes content, of the host's kind: who gives it and when are the host's to say. */
  readonly edit: (changes: readonly Patch[]) => C;
}

/** Something typed that the record did not take: no date yet, or a change that was refused. */
export interface Held {
  readonly path: IssuePath;
  readonly typed: unknown;
  readonly issues: readonly Issue[];
}

/** A draft as fields use it: values by path, and what was typed but is not in the record. */
export interface DraftHandle<V extends PatchableRecord, C> {
  /** What is typed where a command, or a record put in place, brings another value is let go. */
  readonly draft: Draft<V, C>;
  /** `undefined` where there is nothing; paths are those of issues: collection, row id, fields. */
  valueAt(path: IssuePath): unknown;
  /** Sets the place, or removes it with `undefined`; what is refused is held with the reasons. */
  put(path: IssuePath, value: Json | undefined): void;
  /** Runs one command with several changes. */
  edit(changes: readonly Patch[]): Result<Change<V>, Issue>;
  hold(held: Held): void;
  heldAt(path: IssuePath): Held | undefined;
  held(): readonly Held[];
  /** As the draft's; what was typed at a place that moved is let go. */
  undo(): void;
  redo(): void;
  /** Calls back when the place, its issues or what is held there change. */
  watch(path: IssuePath, listener: () => void): () => void;
  watchAll(listener: () => void): () => void;
}

/**
 * The editing state of a record for the fields of a page, without React: what `useDraft` makes and a server may make
 * too.
 *
 * @example
 * ```ts
 * import { applyPatches, type Patch } from '@pds/core/base';
 * import { createDraftHandle } from '@pds/ui';
 *
 * const draft = createDraftHandle({
 *   value: { id: 'p', title: 'Piano' },
 *   apply: (value, patches: readonly Patch[]) => applyPatches(value, patches),
 *   check: () => [],
 *   edit: (changes) => changes,
 * });
 * draft.put(['root', 'p', 'title'], 'Piano di sicurezza');
 * draft.valueAt(['root', 'p', 'title']); // => 'Piano di sicurezza'
 * draft.put(['sites', 's1', 'name'], 'Sede');
 * draft.held().map(({ typed }) => typed); // => ['Sede']
 * draft.undo();
 * draft.valueAt(['root', 'p', 'title']); // => 'Piano'
 * ```
 */
export function createDraftHandle<V extends PatchableRecord, C>(
  options: DraftHandleOptions<V, C>,
): DraftHandle<V, C> {
  const inner = createDraft(options);
  const draft: Draft<V, C> = {
    ...inner,
    run(command) {
      const result = inner.run(command);
      if (result.ok) release(result.value.patches.map(placeOf));
      return result;
    },
    replace(value) {
      const shown = (path: IssuePath) => JSON.stringify(valueAt(inner.state().value, path));
      const before = held.map(({ path }) => ({ path, value: shown(path) }));
      inner.replace(value);
      release(
        before
          .filter((each) => !rowAt(value, each.path) || shown(each.path) !== each.value)
          .map(({ path }) => path),
      );
    },
  };
  let held: readonly Held[] = [];
  const listeners = new Set<{ readonly path: IssuePath; readonly listener: () => void }>();

  function setHeld(next: readonly Held[], touched: readonly IssuePath[]): void {
    if (next === held) return;
    held = next;
    for (const { path, listener } of [...listeners]) {
      if (touched.some((place) => overlaps(place, path))) listener();
    }
  }
  function release(places: readonly IssuePath[]): void {
    const kept = held.filter(({ path }) => !places.some((place) => overlaps(place, path)));
    if (kept.length < held.length) setHeld(kept, places);
  }
  const heldAt = (path: IssuePath) => held.find((each) => samePath(each.path, path));
  function hold(entry: Held): void {
    setHeld([...held.filter((each) => !samePath(each.path, entry.path)), entry], [entry.path]);
  }
  function step(move: () => boolean): void {
    if (move()) release((draft.unsaved().at(-1)?.patches ?? []).map(placeOf));
  }

  return {
    draft,
    valueAt: (path) => valueAt(draft.state().value, path),
    edit: (changes) => draft.run(options.edit(changes)),
    put(path, value) {
      const result = draft.run(options.edit([patchAt(path, value)]));
      if (!result.ok) hold({ path, typed: value, issues: result.issues });
    },
    hold,
    heldAt,
    held: () => held,
    undo: () => step(draft.undo),
    redo: () => step(draft.redo),
    watch(path, listener) {
      const entry = { path, listener };
      listeners.add(entry);
      const stop = draft.subscribeAt(path, listener);
      return () => {
        stop();
        listeners.delete(entry);
      };
    },
    watchAll(listener) {
      const entry = { path: [], listener };
      listeners.add(entry);
      const stop = draft.subscribe(listener);
      return () => {
        stop();
        listeners.delete(entry);
      };
    },
  };
}

function patchAt(path: IssuePath, value: Json | undefined): Patch {
  const [collection, id, ...fields] = path.map(String);
  if (collection === undefined || id === undefined || fields.length === 0) {
    throw new RangeError(`'${path.join('.')}' is not the path of a field`);
  }
  return value === undefined
    ? { op: 'unset', collection, id, path: fields }
    : { op: 'set', collection, id, path: fields, value };
}

function valueAt(record: PatchableRecord, path: IssuePath): unknown {
  const [collection, id, ...fields] = path.map(String);
  let found: unknown =
    collection === undefined || collection === ROOT
      ? record
      : (record as unknown as Readonly<Record<string, Collection<Row>>>)[collection]?.get(id ?? '');
  for (const field of fields) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, field)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[field];
  }
  return found;
}

/** The row that a path leads to, the record itself for its own fields. */
function rowAt(record: PatchableRecord, [collection, id]: IssuePath): unknown {
  return collection === undefined || id === undefined ? record : valueAt(record, [collection, id]);
}

function samePath(a: IssuePath, b: IssuePath): boolean {
  return a.length === b.length && overlaps(a, b);
}
