import type * as z from 'zod';
import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import type { DocumentIssue } from './issues';
import { plainJsonIssues } from './plainJson';
import { readShape } from './shape';
import { type Migration, migrate, parseJson } from './stored';

/** How commands on one kind of record are read. */
export interface CommandKind<S extends z.ZodType> {
  /** As contiguous as those of the record, and ending at the same version. */
  readonly migrations: readonly Migration[];
  readonly schema: S;
  /** The version of the record that a command was made for which does not say it itself. */
  readonly madeFor: number;
}

/** A command from its text or from the value of that text, brought to today's version, in its shape. */
export function readCommand<S extends z.ZodType>(
  input: unknown,
  { migrations, schema, madeFor }: CommandKind<S>,
): Result<z.output<S>, Issue> {
  const parsed: Result<unknown, DocumentIssue> = typeof input === 'string' ? parseJson(input) : ok(input);
  if (!parsed.ok) return parsed;
  const command = parsed.value;
  if (typeof command !== 'object' || command === null || Array.isArray(command)) {
    return readShape(schema, command);
  }
  const unfit = plainJsonIssues(command);
  if (unfit.length > 0) return { ok: false, issues: unfit };
  const migrated = migrate({ schemaVersion: madeFor, ...command }, migrations);
  return migrated.ok ? readShape(schema, migrated.value) : migrated;
}
