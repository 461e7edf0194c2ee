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
    const target = to === undefined ? undefined : rowsOf(record, to);
    const visit: Visit = (id, beside, path) => {
      const collection = to ?? beside;
      if ((target ?? rowsOf(record, collection)).has(id)) return;
      issues.push({
        code: 'document.dangling',
        severity: 'error',
        path: [...path],
        params: { id, collection },
      });
    };
    const steps = field.split('.');
    if (from === undefined) visitIds(record, steps, 0, [], '', visit);
    else for (const row of rowsOf(record, from)) visitIds(row, steps, 0, [from, row.id], '', visit);
  }
  return issues;
}

function rowsOf(record: object, name: string): Rows {
  const rows = (record as Readonly<Record<string, unknown>>)[name];
  if (typeof rows !== 'object' || rows === null || !('has' in rows))
    throw new TypeError(`'${name}' is no collection`);
  return rows as Rows;
}

/** What is done with an id; `beside` is the collection that stands next to it, `path` its place for as long as the call lasts. */
type Visit = (id: string, beside: string, path: IssuePath) => void;

/** Follows the steps from `at` on. The path is one list that grows and shrinks on the way: most ids need none. */
function visitIds(
  value: unknown,
  steps: readonly string[],
  at: number,
  path: (string | number)[],
  beside: string,
  visit: Visit,
): void {
  const step = steps[at];
  if (Array.isArray(value)) {
    const inner = step === '*' ? at + 1 : at;
    for (let i = 0; i < value.length; i++) {
      const entry: unknown = value[i];
      path.push(hasId(entry) ? entry.id : i);
      visitIds(entry, steps, inner, path, beside, visit);
      path.pop();
    }
  } else if (step === undefined) {
    if (typeof value === 'string') visit(value, beside, path);
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    path.push(step);
    visitIds(
      fields[step],
      steps,
      at + 1,
      path,
      typeof fields.collection === 'string' ? fields.collection : '',
      visit,
    );
    path.pop();
  }
}

function hasId(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
}
