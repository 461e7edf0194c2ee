import type { Row } from '../../base/collection';
import { canonicalJson, type Json } from '../../base/json';
import { ROOT } from '../../base/patch';
import { CONTENT_NAMES } from '../frozenContent';
import type { FrozenContent } from '../model/frozenContent';

/** A field that is no longer what it was; absent where the row has no such field. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
}

/** A row that came, went or changed; `following` is the row of the same list that comes after it now. */
export interface RowChange {
  readonly collection: string;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
  readonly fields: readonly FieldChange[];
  readonly following?: string;
}

/**
 * Every row in which two contents differ, by id. The order of rows, of texts in a list and of rows with ids in a list
 * says nothing; the order of all other lists does.
 */
export function rowChanges(a: FrozenContent, b: FrozenContent): readonly RowChange[] {
  return [
    ...rootChange(a, b),
    ...CONTENT_NAMES.flatMap((name) =>
      listChanges(name, a[name] as readonly Row[], b[name] as readonly Row[]),
    ),
  ];
}

function rootChange(a: FrozenContent, b: FrozenContent): readonly RowChange[] {
  const root = ({ title, settings }: FrozenContent) => ({ id: ROOT, title, settings });
  const fields = fieldChanges(root(a), root(b));
  return fields.length === 0 ? [] : [{ collection: ROOT, id: ROOT, before: root(a), after: root(b), fields }];
}

function listChanges(
  collection: string,
  before: readonly Row[],
  after: readonly Row[],
): readonly RowChange[] {
  const [was, is] = [byId(before), byId(after)];
  const gone = before
    .filter(({ id }) => !is.has(id))
    .map((row): RowChange => ({ collection, id: row.id, before: row, after: null, fields: [] }));
  const rest = after.flatMap((row, i): readonly RowChange[] => {
    const old = was.get(row.id);
    if (old) {
      const fields = fieldChanges(old, row);
      return fields.length === 0 ? [] : [{ collection, id: row.id, before: old, after: row, fields }];
    }
    const following = after.slice(i + 1).find(({ id }) => was.has(id))?.id;
    return [
      {
        collection,
        id: row.id,
        before: null,
        after: row,
        fields: [],
        ...(following !== undefined && { following }),
      },
    ];
  });
  return [...gone, ...rest];
}

function fieldChanges(before: Row, after: Row): readonly FieldChange[] {
  const [was, is] = [before, after] as unknown as readonly Readonly<Record<string, Json>>[];
  const names = [...new Set([...Object.keys(was!), ...Object.keys(is!)])].sort();
  return names.flatMap((name): readonly FieldChange[] => {
    const [old, now] = [was![name], is![name]];
    if (unordered(old) === unordered(now)) return [];
    return [
      { path: [name], ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) },
    ];
  });
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The value as text in which lists that are sets stand in one order. */
function unordered(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : canonicalJson(settled(value));
}

function settled(value: Json): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(settled);
    const isSet = items.every((item) => typeof item === 'string') || items.every(hasId);
    return isSet ? items.map((item) => canonicalJson(item)).sort() : items;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, settled(member as Json)]));
  }
  return value;
}

function hasId(item: Json): boolean {
  return typeof (item as { readonly id?: Json } | null)?.id === 'string';
}
