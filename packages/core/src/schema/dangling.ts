import type { IssuePath } from '../base/issue';
import type { DocumentIssue } from './issues';

/**
 * A field whose ids must be rows of a collection. `from` is a collection, or absent for the record's own fields;
 * `field` is a dotted path in which `*` stands for each entry of a list; it ends at an id, a list of ids or `null`.
 * Without `to` the field `collection` beside the id names the collection.
 */
export interface Link {
  readonly from?: string;
  readonly field: string;
  readonly to?: string;
}

interface Rows extends Iterable<{ readonly id: string }> {
  has(id: string): boolean;
}

/** `document.dangling` for every id that names a row which is not there. Fields that a row does not have are passed over. */
export function danglingIssues(record: object, links: readonly Link[]): readonly DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  for (const { from, field, to } of links) {
    const steps = field.split('.');
    const holders: readonly (readonly [IssuePath, unknown])[] =
      from === undefined
        ? [[[], record]]
        : [...rowsOf(record, from)].map((row) => [[from, row.id], row] as const);
    for (const [path, holder] of holders) {
      for (const found of idsAt(holder, steps, path)) {
        const collection = to ?? found.collection;
        if (rowsOf(record, collection).has(found.id)) continue;
        issues.push({
          code: 'document.dangling',
          severity: 'error',
          path: found.path,
          params: { id: found.id, collection },
        });
      }
    }
  }
  return issues;
}

function rowsOf(record: object, name: string): Rows {
  const rows = (record as Readonly<Record<string, unknown>>)[name];
  if (typeof rows !== 'object' || rows === null || !('has' in rows))
    throw new TypeError(`'${name}' is no collection`);
  return rows as Rows;
}

interface FoundId {
  readonly path: IssuePath;
  readonly id: string;
  readonly collection: string;
}

function* idsAt(
  value: unknown,
  steps: readonly string[],
  path: IssuePath,
  collection = '',
): Generator<FoundId> {
  const [step, ...rest] = steps;
  if (Array.isArray(value)) {
    const inner = step === '*' ? rest : steps;
    for (const [i, entry] of value.entries()) {
      yield* idsAt(entry, inner, [...path, hasId(entry) ? entry.id : i], collection);
    }
  } else if (step === undefined) {
    if (typeof value === 'string') yield { path, id: value, collection };
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    const beside = typeof fields.collection === 'string' ? fields.collection : '';
    yield* idsAt(fields[step], rest, [...path, step], beside);
  }
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
}
