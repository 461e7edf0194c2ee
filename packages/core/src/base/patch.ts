import { type CollectionDraft, isCollection, type Row } from './collection';
import type { IssueOf } from './issue';
import type { Json } from './json';
import { err, ok, type Result } from './result';

/** The collection name under which a record's own fields are addressed; its row id is the record's `id`. */
export const ROOT = 'root';

/**
 * One change, addressed by name and id and never by position: logs, merges, differences and the risk engine read these.
 * Part of what semver covers. `path` holds field names inside the row; lists inside a row are replaced as a whole.
 */
export type Patch =
  | {
      readonly op: 'add';
      readonly collection: string;
      readonly id: string;
      readonly value: Json;
      readonly before?: string;
    }
  | { readonly op: 'remove'; readonly collection: string; readonly id: string }
  | { readonly op: 'move'; readonly collection: string; readonly id: string; readonly before?: string }
  | {
      readonly op: 'set';
      readonly collection: string;
      readonly id: string;
      readonly path: readonly string[];
      readonly value: Json;
    }
  | {
      readonly op: 'unset';
      readonly collection: string;
      readonly id: string;
      readonly path: readonly string[];
    };

/** What a command came to: the new value, what changed, and what takes it back. */
export interface Change<V> {
  readonly next: V;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/** Issues of applying patches; all are errors and leave the value as it was. */
export interface PatchIssueTable {
  /** The record has no collection of this name. */
  'patch.unknown_collection': { readonly collection: string };
  /** The collection has no row with this id, or none to stand before. */
  'patch.unknown_row': { readonly collection: string; readonly id: string };
  /** A row to be added has the id of another. */
  'patch.row_exists': { readonly collection: string; readonly id: string };
  /** The path leads through something that has no such field, is empty, or names the id. */
  'patch.bad_path': { readonly collection: string; readonly id: string };
}
export type PatchIssue = IssueOf<PatchIssueTable>;

/** A record that patches apply to: own fields, and collections under their names. */
export interface PatchableRecord {
  readonly id: string;
}

/**
 * The record after the patches, all or none, with the inverse in the order in which it must be applied.
 *
 * @example
 * ```ts
 * import { applyPatches, collectionOf } from '@pds/core/base';
 *
 * const plan = { id: 'p', sites: collectionOf([{ id: 's1', name: 'Sede' }]) };
 * const renamed = applyPatches(plan, [{ op: 'set', collection: 'sites', id: 's1', path: ['name'], value: 'Anagrafe' }]);
 * if (!renamed.ok) throw new Error();
 * renamed.value.next.sites.get('s1')?.name; // => 'Anagrafe'
 * renamed.value.inverse; // => [{ op: 'set', collection: 'sites', id: 's1', path: ['name'], value: 'Sede' }]
 * ```
 */
export function applyPatches<V extends PatchableRecord>(
  record: V,
  patches: readonly Patch[],
): Result<Change<V>, PatchIssue> {
  let root = record;
  const drafts = new Map<string, CollectionDraft<Row>>();
  const inverse: Patch[] = [];
  for (const patch of patches) {
    if (patch.collection === ROOT) {
      const step = patchRoot(root, patch);
      if (!step.ok) return step;
      root = step.value.next;
      inverse.push(step.value.inverse);
      continue;
    }
    const draft = drafts.get(patch.collection) ?? draftOf(record, patch.collection);
    if (!draft) return fail('patch.unknown_collection', patch);
    drafts.set(patch.collection, draft);
    const back = patchDraft(draft, patch);
    if (!back.ok) return back;
    inverse.push(back.value);
  }
  const changed = Object.fromEntries([...drafts].map(([name, draft]) => [name, draft.done()]));
  return ok({ next: drafts.size > 0 ? { ...root, ...changed } : root, patches, inverse: inverse.reverse() });
}

interface Step<V> {
  readonly next: V;
  readonly inverse: Patch;
}

function patchRoot<V extends PatchableRecord>(record: V, patch: Patch): Result<Step<V>, PatchIssue> {
  if (patch.id !== record.id) return fail('patch.unknown_row', patch);
  if (patch.op !== 'set' && patch.op !== 'unset') return fail('patch.bad_path', patch);
  if (isCollection((record as Fields)[patch.path[0] ?? ''])) return fail('patch.bad_path', patch);
  return patchRow(record, patch);
}

function draftOf(record: PatchableRecord, name: string): CollectionDraft<Row> | undefined {
  const rows = Object.hasOwn(record, name) ? (record as unknown as Fields)[name] : undefined;
  return isCollection(rows) ? rows.draft() : undefined;
}

/** Changes the draft and says what takes it back. */
function patchDraft(rows: CollectionDraft<Row>, patch: Patch): Result<Patch, PatchIssue> {
  const { collection, id } = patch;
  if (patch.op === 'add') {
    if (!isRow(patch.value) || patch.value.id !== id) return fail('patch.bad_path', patch);
    if (rows.has(id)) return fail('patch.row_exists', patch);
    if (patch.before !== undefined && !rows.has(patch.before)) return fail('patch.unknown_row', patch);
    rows.add(patch.value, patch.before);
    return ok({ op: 'remove', collection, id });
  }
  const row = rows.get(id);
  if (!row) return fail('patch.unknown_row', patch);
  if (patch.op === 'set' || patch.op === 'unset') {
    const step = patchRow(row, patch);
    if (!step.ok) return step;
    rows.replace(step.value.next);
    return ok(step.value.inverse);
  }
  const after = rows.after(id)?.id;
  const place = after === undefined ? {} : { before: after };
  if (patch.op === 'remove') {
    rows.remove(id);
    return ok({ op: 'add', collection, id, value: row as unknown as Json, ...place });
  }
  if (patch.before === id || (patch.before !== undefined && !rows.has(patch.before)))
    return fail('patch.unknown_row', patch);
  rows.remove(id);
  rows.add(row, patch.before);
  return ok({ op: 'move', collection, id, ...place });
}

type FieldPatch = Extract<Patch, { op: 'set' | 'unset' }>;
type Fields = Readonly<Record<string, unknown>>;

function patchRow<R extends Row>(row: R, patch: FieldPatch): Result<Step<R>, PatchIssue> {
  if (patch.path.length === 0 || patch.path[0] === 'id' || patch.path.includes('__proto__'))
    return fail('patch.bad_path', patch);
  const changed = changeField(row as unknown as Fields, patch.path, patch);
  if (!changed) return fail('patch.bad_path', patch);
  const { collection, id, path } = patch;
  const inverse: Patch =
    changed.before === undefined
      ? { op: 'unset', collection, id, path }
      : { op: 'set', collection, id, path, value: changed.before as Json };
  return ok({ next: changed.next as unknown as R, inverse });
}

function changeField(
  fields: Fields,
  path: readonly string[],
  patch: FieldPatch,
): { next: Fields; before: unknown } | undefined {
  const [key, ...rest] = path as [string, ...string[]];
  const held = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (rest.length > 0) {
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return undefined;
    const inner = changeField(held as Fields, rest, patch);
    return inner && { next: { ...fields, [key]: inner.next }, before: inner.before };
  }
  if (patch.op === 'set') return { next: { ...fields, [key]: patch.value }, before: held };
  const { [key]: before, ...next } = fields;
  return { next, before };
}

/** The place a patch touches, as a path from the record: collection, id, fields. */
export function placeOf(patch: Patch): readonly string[] {
  return 'path' in patch ? [patch.collection, patch.id, ...patch.path] : [patch.collection, patch.id];
}

/** True when one place holds the other, or they are the same. */
export function overlaps(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.slice(0, b.length).every((step, i) => step === b[i]);
}

function isRow(value: Json): value is { readonly id: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as { id?: unknown }).id === 'string'
  );
}

function fail(code: PatchIssue['code'], patch: Patch): Result<never, PatchIssue> {
  const { collection, id } = patch;
  return err([{ code, severity: 'error', path: placeOf(patch), params: { collection, id } } as PatchIssue]);
}
