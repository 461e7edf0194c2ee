import { err, ok, type Result } from '../base/result';
import type { DocumentIssue } from './issues';
import { jsonFault } from './jsonFault';

/** Longest document that is read, in UTF-16 code units: 256 MB. */
export const MAX_DOCUMENT_LENGTH = 268_435_456;

/** Takes a stored document from one version to the next: pure, on plain data, knowing no schema of today. */
export interface Migration {
  /** The version that the document has afterwards. */
  readonly to: number;
  readonly up: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The value of a JSON text; `document.bad_json` with its offset, `document.too_large`. Never throws. */
export function parseJson(text: string): Result<unknown, DocumentIssue> {
  if (text.length > MAX_DOCUMENT_LENGTH) {
    return err([
      { code: 'document.too_large', severity: 'error', path: [], params: { limit: MAX_DOCUMENT_LENGTH } },
    ]);
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return err([
      { code: 'document.bad_json', severity: 'error', path: [], offset: jsonFault(text), params: {} },
    ]);
  }
}

/**
 * A stored root brought to today's version by its kind's migrations: `document.bad_version`, `document.too_new`.
 * The migrations are contiguous and end at today's version (none: version 1).
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[],
): Result<Readonly<Record<string, unknown>>, DocumentIssue> {
  const found = document.schemaVersion;
  const supported = migrations.at(-1)?.to ?? 1;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return err([{ code: 'document.bad_version', severity: 'error', path: ['schemaVersion'], params: {} }]);
  }
  if (found > supported) {
    return err([
      { code: 'document.too_new', severity: 'error', path: ['schemaVersion'], params: { found, supported } },
    ]);
  }
  return ok(
    migrations
      .filter((migration) => migration.to > found)
      .reduce((at, migration) => ({ ...migration.up(at), schemaVersion: migration.to }), document),
  );
}
