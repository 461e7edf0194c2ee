import { type Issue, issueAt } from '../base/issue';
import { err, isValid, ok, type Result } from '../base/result';
import { type Grid, type GridRow, isBlank } from './grid';
import { IssueList } from './issueList';
import { tableIssue } from './issues';
import { placeColumns } from './placeColumns';
import type { TableProfile } from './profile';
import { readingOf, rowValues } from './rowValues';

export interface TableOptions {
  /** The line with the heads; without it the first that is not blank. */
  readonly headLine?: number;
}

/** What a table was read to. */
export interface ImportedTable<R> {
  /** The lines that are right, in their order. */
  readonly rows: readonly ImportedRow<R>[];
  /** Those with an error, as they stood: for mending, or to be written back to who sent them. */
  readonly rejected: readonly GridRow[];
}

export interface ImportedRow<R> {
  readonly line: number;
  readonly value: R;
}

/**
 * The records of a grid by a profile. A wrong line is told by all its faults, stands in `rejected` and takes no other with
 * it; blank lines are passed over. Without a line of heads (`table.empty`) or a column that must be there
 * (`table.missing_column`) there is no value, but every fault of the cells that are there is told. `table.unknown_column`
 * is a warning, `table.repeated_column` and `table.long_row` are errors, `table.short_row` is a warning. Readers' own issues
 * get their cell's path and place; of all issues the first thousand are told.
 *
 * @example
 * ```ts
 * import { readTable, tableProfile, yesNoCell } from '@pds/core/tables';
 *
 * const profile = tableProfile({ columns: { guided: { heads: ['guidata'], read: yesNoCell(), required: true } } });
 * const rows = [['Guidata'], ['sì'], [''], ['forse']].map((cells, i) => ({ line: i + 1, cells }));
 * const read = readTable({ columns: 'lettered', rows }, profile);
 * read.ok && read.value.rows; // => [{ line: 2, value: { guided: true } }]
 * read.issues[0]?.params; // => { found: 'forse', line: 4, column: 'A', head: 'Guidata' }
 * ```
 */
export function readTable<R>(
  grid: Grid,
  profile: TableProfile<R>,
  { headLine }: TableOptions = {},
): Result<ImportedTable<R>, Issue> {
  const at = grid.rows.findIndex(({ line, cells }) =>
    headLine === undefined ? !cells.every(isBlank) : line === headLine,
  );
  const head = grid.rows[at];
  if (!head || head.cells.every(isBlank)) return err([tableIssue('table.empty', [], {})]);
  const { placed, issues: headIssues } = placeColumns(head, profile.columns, grid.columns);
  const issues = new IssueList();
  for (const issue of headIssues) issues.add(issue);
  const make = profile.row as
    | ((values: object, present: ReadonlySet<string>) => Result<R, Issue>)
    | undefined;
  const present = new Set(placed.map(({ key }) => key));
  const reading = readingOf(profile.columns, placed, head, grid.columns);
  const isWhole = !headIssues.some(({ code }) => code === 'table.missing_column');
  const rows: ImportedRow<R>[] = [];
  const rejected: GridRow[] = [];
  for (const row of grid.rows.slice(at + 1)) {
    if (row.cells.every(isBlank) && !row.unsound) continue;
    const values = rowValues(row, reading, issues);
    const isRight = values !== null && isWhole;
    const made =
      isRight && make ? madeOf(row, make(values, present), issues) : isRight ? { value: values as R } : null;
    if (made) rows.push({ line: row.line, value: made.value });
    else rejected.push(row);
  }
  return isWhole ? ok({ rows, rejected }, issues.toArray()) : err(issues.toArray());
}

function madeOf<R>(row: GridRow, made: Result<R, Issue>, issues: IssueList): { readonly value: R } | null {
  for (const issue of made.issues) issues.add(issueAt(issue, 'rows', row.line));
  return isValid(made) ? made : null;
}
