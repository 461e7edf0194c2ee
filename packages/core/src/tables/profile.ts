import type { Issue } from '../base/issue';
import type { Result } from '../base/result';
import type { GridCell } from './grid';

/** Reads a filled cell. An issue of severity `error` makes the line wrong, even where there is a value. */
export type CellReader<T> = (cell: GridCell) => Result<T, Issue>;

/** A column with one head; case, accents, blanks and signs of heads do not count. */
export interface TableColumn<T = unknown> {
  /** The names it may have in a file; the first is the one that is told. */
  readonly heads: readonly [string, ...string[]];
  readonly read: CellReader<T>;
  /** The column must be there and each of its cells filled. Otherwise what is not there is `null`. */
  readonly required?: boolean;
}

/** Columns that are as many as the file has: `target 2026`, `target 2027`; what follows the prefix tells them apart. */
export interface ColumnFamily<T = unknown> {
  /** With which the heads begin, in any case. */
  readonly prefix: string;
  readonly read: CellReader<T>;
}

/** The columns of a table by the keys that values and issues have. */
export type TableColumns = Readonly<Record<string, TableColumn | ColumnFamily>>;

/** What a line's cells are read to: a family as a map by what follows its prefix, in the order of the columns. */
export type RowValues<C extends TableColumns> = {
  readonly [Key in keyof C]: C[Key] extends ColumnFamily<infer T>
    ? ReadonlyMap<string, T | null>
    : C[Key] extends TableColumn<infer T>
      ? C[Key] extends { readonly required: true }
        ? T
        : T | null
      : never;
};

/** How a table is read: plain data and pure functions. `row` makes a record of a line's
 * values and of which columns the file has; its issues' paths begin at the line. */
export interface TableProfile<R> {
  readonly columns: TableColumns;
  readonly row?: (values: never, present: ReadonlySet<string>) => Result<R, Issue>;
}

/**
 * A profile whose lines have the types of its columns, or those of `row`.
 *
 * @example
 * ```ts
 * import { integerCell, readTable, tableProfile, textCell } from '@pds/core/tables';
 *
 * const profile = tableProfile({
 *   columns: {
 *     title: { heads: ['denominazione', 'titolo'], read: textCell(), required: true },
 *     days: { heads: ['termine giorni'], read: integerCell({ min: 1 }) },
 *   },
 * });
 * const rows = [
 *   { line: 1, cells: ['Denominazione', 'TERMINE_GIORNI'] },
 *   { line: 2, cells: ['Accesso agli atti', '30'] },
 *   { line: 3, cells: ['Occupazione suolo', 'trenta'] },
 * ];
 * const read = readTable({ columns: 'numbered', rows }, profile);
 * read.ok && read.value.rows; // => [{ line: 2, value: { title: 'Accesso agli atti', days: 30 } }]
 * read.issues[0]?.path; // => ['rows', 3, 'days']
 * ```
 */
export function tableProfile<const C extends TableColumns, R = RowValues<C>>(profile: {
  readonly columns: C;
  readonly row?: (values: RowValues<C>, present: ReadonlySet<string>) => Result<R, Issue>;
}): TableProfile<R> {
  return profile;
}
