import { err, type Issue, type Result } from '@pds/core/base';
import { type ImportedTable, readTable, type TableOptions, type TableProfile } from '@pds/core/tables';
import { type GridOptions, type GridSource, readGrid } from './readGrid';

export interface ImportOptions extends GridOptions, TableOptions {}

/** What a file was read to, and what it turned out to be. */
export interface ImportedFile<R> extends ImportedTable<R> {
  readonly source: GridSource;
}

/**
 * The records of a CSV or XLSX file by a profile (`tableProfile` of `@pds/core/tables`): each right line as `{ line, value }`,
 * each wrong one in `rejected`, with all its faults by line and column. Issues are those of `readGrid` and of `readTable`.
 * What `renderTable` wrote comes back as it was: in CSV the guard before formulas is taken off (`keepGuard` keeps it).
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@pds/core/base';
 * import { integerCell, tableProfile, textCell } from '@pds/core/tables';
 * import { importTable } from '@pds/documents';
 *
 * const profile = tableProfile({
 *   columns: {
 *     title: { heads: ['denominazione'], read: textCell(), required: true },
 *     days: { heads: ['termine_giorni'], read: integerCell({ min: 1 }) },
 *   },
 * });
 * const file = utf8Bytes('Denominazione;Termine giorni\nAccesso agli atti;30\nPasso carrabile;trenta\n');
 * const read = importTable(file, profile);
 * read.ok && read.value.rows; // => [{ line: 2, value: { title: 'Accesso agli atti', days: 30 } }]
 * read.ok && read.value.rejected; // => [{ line: 3, cells: ['Passo carrabile', 'trenta'] }]
 * read.issues[0]?.params; // => { found: 'trenta', line: 3, column: '2', head: 'Termine giorni' }
 * ```
 */
export function importTable<R>(
  bytes: Uint8Array,
  profile: TableProfile<R>,
  options: ImportOptions = {},
): Result<ImportedFile<R>, Issue> {
  const grid = readGrid(bytes, options);
  if (!grid.ok) return grid;
  const read = readTable(grid.value, profile, options);
  const issues = [...grid.issues, ...read.issues];
  return read.ok ? { ok: true, value: { ...read.value, source: grid.value.source }, issues } : err(issues);
}
