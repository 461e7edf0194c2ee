/**
 * A cell as a file holds it. A file without types (CSV) has texts; a workbook also knows a number (`1250.5`, `1E-3`), a
 * day or moment (`2026-03-05`, `2026-03-05T10:42:00`), a flag (`true`, `false`) and an error (`#N/A`). An empty cell is ''.
 */
export type GridCell =
  | string
  | { readonly kind: 'number' | 'date' | 'flag' | 'error'; readonly text: string };

/** A line of cells; `line` is where it begins in the file, from 1. */
export interface GridRow {
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** What read the file could not read this line whole, and told why: no record is made of it. */
  readonly unsound?: true;
}

/** What a file or a host's own table holds, before anybody asks what it means. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** How people find a column: `C` in a workbook, 3 elsewhere. In a workbook a row ends with its last filled cell. */
  readonly columns: 'lettered' | 'numbered';
}

/** A table of data to be written to a file: a `TableBlock` of `@pds/core/document` as it is. */
export interface DataTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly align?: 'start' | 'end' }[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** Words, or a decimal or day as data. */
export type DataCell = string | { readonly text: string; readonly value: string };

/**
 * The letters by which a spreadsheet names a column, counted from 0.
 *
 * @example
 * ```ts
 * import { columnName } from '@pds/core/tables';
 *
 * [0, 25, 26, 16_383].map(columnName); // => ['A', 'Z', 'AA', 'XFD']
 * ```
 */
export function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** What a cell says, without its kind. */
export function cellText(cell: GridCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

export function isBlank(cell: GridCell): boolean {
  return typeof cell === 'string' && (cell === '' || cell.trim() === '');
}
