import type * as z from 'zod';
import type { Issue } from '../base/issue';
import { err, type Result } from '../base/result';
import type { DocumentIssue } from './issues';
import { plainJsonIssues } from './plainJson';
import { readShape } from './shape';
import { type Migration, migrate, parseJson } from './stored';

/** How one kind of stored document is read. */
export interface StoredKind<S extends z.ZodType> {
  readonly kind: string;
  readonly migrations: readonly Migration[];
  readonly schema: S;
}

/** A stored document of one kind, from its text or from the value of that text: parsed, migrated, in its shape. */
export function readStored<S extends z.ZodType>(
  input: unknown,
  { kind, migrations, schema }: StoredKind<S>,
): Result<z.output<S>, Issue> {
  const parsed = typeof input === 'string' ? parseJson(input) : undefined;
  if (parsed?.ok === false) return parsed;
  const document: unknown = parsed ? parsed.value : input;
  if (!isRecord(document) || document.kind !== kind) return err([unknownKind(document)]);
  const unfit = plainJsonIssues(document);
  if (unfit.length > 0) return err(unfit);
  const migrated = migrate(document, migrations);
  return migrated.ok ? readShape(schema, migrated.value) : migrated;
}

function unknownKind(document: unknown): DocumentIssue {
  const found = isRecord(document) && typeof document.kind === 'string' ? document.kind : '';
  return { code: 'document.unknown_kind', severity: 'error', path: ['kind'], params: { found } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
