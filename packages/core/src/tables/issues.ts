import type { IssueOf, IssuePath, Severity } from '../base/issue';

/** Where a cell stands, as people count: the line of the file, the column's number or letter, its head. */
export type CellPlace = { readonly line: number; readonly column: string; readonly head: string };

/** What the reader of a cell finds, without knowing where the cell stands. `found` is its text, cut when long. */
export interface CellFaultTable {
  /** No whole number. */
  'table.not_integer': { readonly found: string };
  /** No number written with the decimal sign of this file. */
  'table.not_decimal': { readonly found: string; readonly sign: string };
  /** No day that exists, or not written as this file writes days. */
  'table.not_date': { readonly found: string };
  /** Neither yes nor no. */
  'table.not_yes_no': { readonly found: string };
  /** None of the words that may stand here. */
  'table.not_in_list': { readonly found: string; readonly allowed: readonly string[] };
  /** A number below the least that is allowed. */
  'table.below': { readonly found: string; readonly least: string };
  /** A number above the most that is allowed. */
  'table.above': { readonly found: string; readonly most: string };
  /** A text of more characters than may stand here. */
  'table.too_long': { readonly limit: number };
  /** The spreadsheet shows an error in the place of a value. */
  'table.cell_error': { readonly found: string };
}

/** Formats that are no CSV and no XLSX, and what is told of them. */
export type OtherFormat =
  | 'encrypted'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'archive'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'binary';

/** What of a file is more than is read. */
export type Excess = 'bytes' | 'inflated' | 'rows' | 'columns' | 'cells';

/** What can be wrong with the file or the table as a whole, or with a line of it. */
export interface FileIssueTable {
  /** There is no line with heads. */
  'table.empty': Record<string, never>;
  /** The file is of a format that is not read. */
  'table.unsupported': { readonly format: OtherFormat };
  /** The file holds more than is read; nothing of it was taken. */
  'table.too_large': { readonly excess: Excess; readonly limit: number };
  /** A part of the workbook is missing or cannot be read; nothing of it was taken. */
  'table.damaged': { readonly part: string };
  /** The workbook has no sheet of this name. */
  'table.no_sheet': { readonly sheet: string; readonly sheets: readonly string[] };
  /** The workbook has so many sheets, and this one was read. */
  'table.sheet_taken': { readonly sheet: string; readonly count: number };
  /** The text was taken to be in this encoding, because it is no UTF-8. */
  'table.encoding': { readonly encoding: string };
  /** Bytes that are no characters of the file's encoding; they were read as U+FFFD. */
  'table.bad_bytes': { readonly count: number };
  /** A column that must be there is not. */
  'table.missing_column': { readonly head: string };
  /** A column that nobody asked for; it is passed over. */
  'table.unknown_column': { readonly column: string; readonly head: string };
  /** Two columns have heads that mean the same; the first was read. */
  'table.repeated_column': { readonly column: string; readonly head: string; readonly first: string };
  /** A cell that must be filled is not. */
  'table.no_value': CellPlace;
  /** A quotation mark opens a cell and none closes it; the line is told, the next ones are read. */
  'table.open_quote': { readonly line: number; readonly column: string };
  /** Something stands between the closing quotation mark and the end of the cell; it was read as part of it. */
  'table.stray_quote': { readonly line: number; readonly column: string };
  /** A cell longer than is read. */
  'table.long_cell': { readonly line: number; readonly column: string; readonly limit: number };
  /** A line with fewer cells than there are heads: the last ones count as empty. */
  'table.short_row': { readonly line: number; readonly cells: number; readonly heads: number };
  /** A line with more filled cells than there are heads: no telling which belongs where. */
  'table.long_row': { readonly line: number; readonly cells: number; readonly heads: number };
  /** So many cells hold formulas, the first of them here; what they last came to was read. */
  'table.formula': { readonly line: number; readonly column: string; readonly count: number };
  /** So many groups of cells are merged, the first of them here; only the first cell of each holds a value. */
  'table.merged': { readonly range: string; readonly count: number };
  /** Faults beyond the first thousand, which are not told one by one. */
  'table.more_issues': { readonly count: number };
}

/** What can be wrong with a table that comes in. A cell's path is `rows`, the line of the file, the column's key. */
export type TableIssueTable = FileIssueTable & {
  readonly [Code in keyof CellFaultTable]: CellFaultTable[Code] & CellPlace;
};
export type TableIssue = IssueOf<TableIssueTable>;

/** A fault of a cell before its place is known. */
export type CellFault = IssueOf<CellFaultTable>;

/**
 * An issue of a table at its place.
 *
 * @example
 * ```ts
 * import { tableIssue } from '@pds/core/tables';
 *
 * tableIssue('table.no_sheet', [], { sheet: 'Sedi', sheets: ['Foglio1'] }).severity; // => 'error'
 * ```
 */
export function tableIssue<Code extends TableIssue['code']>(
  code: Code,
  path: IssuePath,
  params: TableIssueTable[Code],
  severity: Severity = 'error',
): TableIssue {
  return { code, severity, path, params } as TableIssue;
}
