import type { Issue, IssuePath } from '../base/issue';
import { type Change, overlaps, type Patch, type PatchableRecord, placeOf } from '../base/patch';
import type { Result } from '../base/result';

/** What a draft needs to know of its record: how a command changes it, and what is wrong with a value. */
export interface DraftOptions<V extends PatchableRecord, C> {
  readonly value: V;
  readonly apply: (value: V, command: C) => Result<Change<V>, Issue>;
  readonly check: (value: V) => readonly Issue[];
  /** Two neighbouring commands as one, for typing; `undefined` keeps them apart. */
  readonly merge?: (earlier: C, later: C) => C | undefined;
  /** False for commands that nobody takes back by undoing, such as a signature: undo ends before them. All unless said. */
  readonly undoable?: (command: C) => boolean;
}

/** One step that a store has not yet been told of: undoing is a step like any other. */
export interface DraftStep<C> {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly command: C;
  readonly patches: readonly Patch[];
}

export interface DraftState<V> {
  readonly value: V;
  readonly issues: readonly Issue[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** True while there are steps that `saved` was not called for. */
  readonly dirty: boolean;
}

/** Editing state without a framework. Every method keeps working when passed around unbound. */
export interface Draft<V extends PatchableRecord, C> {
  state(): DraftState<V>;
  /** Runs a command; what it refuses leaves everything as it was. */
  run(command: C): Result<Change<V>, Issue>;
  /** False when there is nothing to take back. */
  undo(): boolean;
  redo(): boolean;
  /** The issues at a place or below it. */
  issuesAt(path: IssuePath): readonly Issue[];
  /** True when a step not yet saved touched the place, something below it, or what holds it. */
  isDirty(path: IssuePath): boolean;
  /** The steps to be saved, oldest first. */
  unsaved(): readonly DraftStep<C>[];
  /** Tells that these steps of `unsaved` are saved; others, and steps that `replace` dropped, stay as they are. */
  saved(steps: readonly DraftStep<C>[]): void;
  /** Puts another value in place (loaded anew, merged by a server). Undo ends here, and unsaved steps are dropped: run those that shall live on again. */
  replace(value: V): void;
  /** Calls back after each change; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** Calls back after changes that touch the place or its issues, and after `replace`. */
  subscribeAt(path: IssuePath, listener: () => void): () => void;
}

interface Entry<V, C> {
  readonly command: C;
  readonly before: V;
  readonly after: V;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * Headless editing of a record: undo, redo, what is unsaved, issues and change notices per place.
 *
 * @example
 * ```ts
 * import { applyPatches, type Patch } from '@pds/core/base';
 * import { createDraft } from '@pds/core/draft';
 *
 * const draft = createDraft({
 *   value: { id: 'p', title: 'Piano' },
 *   apply: (value, patch: Patch) => applyPatches(value, [patch]),
 *   check: (value) => (value.title === '' ? [{ code: 'plan.no_title', severity: 'error', path: ['root', 'p', 'title'], params: {} }] : []),
 * });
 * draft.run({ op: 'set', collection: 'root', id: 'p', path: ['title'], value: '' });
 * draft.issuesAt(['root', 'p', 'title']).length; // => 1
 * draft.undo(); // => true
 * draft.state().value.title; // => 'Piano'
 * ```
 */
export function createDraft<V extends PatchableRecord, C>(options: DraftOptions<V, C>): Draft<V, C> {
  const { apply, check, merge, undoable = () => true } = options;
  let value = options.value;
  let issues = check(value);
  let past: readonly Entry<V, C>[] = [];
  let future: readonly Entry<V, C>[] = [];
  let pending: readonly DraftStep<C>[] = [];
  let state = snapshot();
  const everywhere = new Set<{ readonly listener: () => void }>();
  const atPlaces = new Set<{ readonly path: IssuePath; readonly listener: () => void }>();

  function snapshot(): DraftState<V> {
    return { value, issues, canUndo: past.length > 0, canRedo: future.length > 0, dirty: pending.length > 0 };
  }

  function moveTo(next: V, touched: readonly IssuePath[] | 'all'): void {
    const old = issues;
    value = next;
    issues = check(value);
    state = snapshot();
    const moved = touched === 'all' ? touched : [...touched, ...changedPlaces(old, issues)];
    for (const { path, listener } of [...atPlaces]) {
      if (moved === 'all' || moved.some((place) => touches(place, path))) listener();
    }
    for (const { listener } of [...everywhere]) listener();
  }

  /** The past with one entry more, or with its last entry grown by it. */
  function remembered(entry: Entry<V, C>): readonly Entry<V, C>[] {
    const last = past.at(-1);
    const command = last && future.length === 0 ? merge?.(last.command, entry.command) : undefined;
    if (!last || command === undefined) return [...past, entry];
    const patches = [...last.patches, ...entry.patches];
    const inverse = [...entry.inverse, ...last.inverse];
    return [...past.slice(0, -1), { command, before: last.before, after: entry.after, patches, inverse }];
  }

  function step(entry: Entry<V, C>, kind: 'undo' | 'redo'): void {
    const patches = kind === 'undo' ? entry.inverse : entry.patches;
    pending = [...pending, { kind, command: entry.command, patches }];
    moveTo(kind === 'undo' ? entry.before : entry.after, patches.map(placeOf));
  }

  return {
    state: () => state,
    run(command) {
      const result = apply(value, command);
      if (!result.ok) return result;
      const { next, patches, inverse } = result.value;
      past = undoable(command) ? remembered({ command, before: value, after: next, patches, inverse }) : [];
      future = [];
      pending = [...pending, { kind: 'do', command, patches }];
      moveTo(next, patches.map(placeOf));
      return result;
    },
    undo() {
      const entry = past.at(-1);
      if (!entry) return false;
      past = past.slice(0, -1);
      future = [entry, ...future];
      step(entry, 'undo');
      return true;
    },
    redo() {
      const [entry, ...rest] = future;
      if (!entry) return false;
      past = [...past, entry];
      future = rest;
      step(entry, 'redo');
      return true;
    },
    issuesAt: (path) => issues.filter((issue) => issue.path !== undefined && startsWith(issue.path, path)),
    isDirty: (path) => pending.some(({ patches }) => patches.some((patch) => touches(placeOf(patch), path))),
    unsaved: () => pending,
    saved(steps) {
      const done = new Set(steps);
      pending = pending.filter((step) => !done.has(step));
      moveTo(value, []);
    },
    replace(next) {
      past = [];
      future = [];
      pending = [];
      moveTo(next, 'all');
    },
    subscribe(listener) {
      const entry = { listener };
      everywhere.add(entry);
      return () => everywhere.delete(entry);
    },
    subscribeAt(path, listener) {
      const entry = { path, listener };
      atPlaces.add(entry);
      return () => atPlaces.delete(entry);
    },
  };
}

function startsWith(path: IssuePath, prefix: IssuePath): boolean {
  return path.length >= prefix.length && overlaps(prefix, path);
}

/** A change of a place concerns what holds it and what it holds. */
function touches(place: IssuePath, path: IssuePath): boolean {
  return place.length < path.length ? overlaps(place, path) : overlaps(path, place);
}

/** Places whose issues are not what they were; an issue that stands unchanged is known by its content. */
function changedPlaces(before: readonly Issue[], after: readonly Issue[]): readonly IssuePath[] {
  const key = (issue: Issue) => JSON.stringify([issue.code, issue.severity, issue.path, issue.params]);
  const counts = new Map<string, number>();
  for (const issue of before) counts.set(key(issue), (counts.get(key(issue)) ?? 0) - 1);
  for (const issue of after) counts.set(key(issue), (counts.get(key(issue)) ?? 0) + 1);
  return [...before, ...after]
    .filter((issue) => counts.get(key(issue)) !== 0)
    .map((issue) => issue.path ?? []);
}
