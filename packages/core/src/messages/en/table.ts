import type { MessageTable } from '../../base/issue';
import type { CellPlace, Excess, OtherFormat, TableIssueTable } from '../../tables/issues';

const at = ({ line, column, head }: CellPlace) => `Line ${line}, column ${column} (“${head}”)`;
const spot = (line: number, column: string) => `Line ${line}, column ${column}`;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  encrypted: 'The file is protected by a password: save it without one.',
  xls: 'The file is in the old Excel format (.xls): save it as .xlsx or .csv.',
  xlsb: 'The file is a binary workbook (.xlsb): save it as .xlsx or .csv.',
  ods: 'The file is an OpenDocument spreadsheet (.ods): save it as .xlsx or .csv.',
  archive: 'The file is an archive and no spreadsheet: an .xlsx or .csv file is needed.',
  html: 'The file is a web page, even if Excel opens it: save it as .xlsx or .csv.',
  xml: 'The file is an XML file: save it as .xlsx or .csv.',
  pdf: 'The file is a PDF: the table is needed as .xlsx or .csv.',
  binary: 'The file holds no text: a table is needed as .xlsx or .csv.',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  bytes: 'bytes',
  inflated: 'bytes when unpacked',
  rows: 'lines',
  columns: 'columns',
  cells: 'cells',
};

export const table: MessageTable<TableIssueTable> = {
  'table.empty': () => 'The table is empty: there is no line with heads.',
  'table.unsupported': ({ format }) => FORMATS[format],
  'table.too_large': ({ excess, limit }) =>
    `The file is too large to be read: at most ${limit} ${EXCESS[excess]} are allowed.`,
  'table.damaged': ({ part }) => `The workbook is damaged and cannot be read (${part}).`,
  'table.no_sheet': ({ sheet, sheets }) =>
    `The file has no sheet “${sheet}”; it has ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  'table.sheet_taken': ({ sheet, count }) => `The file has ${count} sheets: only “${sheet}” was read.`,
  'table.encoding': ({ encoding }) =>
    `The file is not in UTF-8: it was read as ${encoding}. Letters with accents should be checked.`,
  'table.bad_bytes': ({ count }) =>
    `The file has ${count === 1 ? 'one unreadable place, replaced' : `${count} unreadable places, replaced`} by the sign �.`,
  'table.missing_column': ({ head }) => `The column “${head}” is missing; it is required.`,
  'table.unknown_column': ({ column, head }) =>
    `Column ${column} (“${head}”) is not expected and was not read.`,
  'table.repeated_column': ({ column, head, first }) =>
    `Column ${column} (“${head}”) repeats column ${first}: only that one was read.`,
  'table.no_value': (place) => `${at(place)}: the value is missing; it is required.`,
  'table.open_quote': ({ line, column }) =>
    `${spot(line, column)}: a quotation mark opens and never closes. The line was not read.`,
  'table.stray_quote': ({ line, column }) =>
    `${spot(line, column)}: more text follows the closing quotation mark.`,
  'table.long_cell': ({ line, column, limit }) =>
    `${spot(line, column)}: the text is longer than ${limit} characters. The line was not read.`,
  'table.short_row': ({ line, cells, heads }) =>
    `Line ${line}: there are ${cells} cells and ${heads} columns. The missing ones count as empty.`,
  'table.long_row': ({ line, cells, heads }) =>
    `Line ${line}: there are ${cells} cells and ${heads} columns. Perhaps a text holds the separator and needs quotation marks.`,
  'table.formula': ({ line, column, count }) =>
    `${spot(line, column)}: there is ${count === 1 ? 'a formula' : `the first of ${count} formulas`}; the last result was read.`,
  'table.merged': ({ range, count }) =>
    `${count === 1 ? 'Some cells are merged' : `Some cells are merged, in ${count} places`} (${range}): the value counts for the first only.`,
  'table.more_issues': ({ count }) =>
    count === 1 ? 'One more remark is not listed.' : `${count} more remarks are not listed.`,
  'table.not_integer': ({ found, ...place }) => `${at(place)}: “${found}” is no whole number.`,
  'table.not_decimal': ({ found, sign, ...place }) =>
    `${at(place)}: “${found}” is no number with its decimals after “${sign}”.`,
  'table.not_date': ({ found, ...place }) =>
    `${at(place)}: “${found}” is no date; dates are written like 05/03/2026 or 2026-03-05.`,
  'table.not_yes_no': ({ found, ...place }) => `${at(place)}: “${found}” is neither yes nor no.`,
  'table.not_in_list': ({ found, allowed, ...place }) =>
    `${at(place)}: “${found}” is not one of the allowed values (${allowed.join(', ')}).`,
  'table.below': ({ found, least, ...place }) =>
    `${at(place)}: ${found} is less than the least allowed (${least}).`,
  'table.above': ({ found, most, ...place }) =>
    `${at(place)}: ${found} is more than the most allowed (${most}).`,
  'table.too_long': ({ limit, ...place }) => `${at(place)}: the text is longer than ${limit} characters.`,
  'table.cell_error': ({ found, ...place }) => `${at(place)}: the spreadsheet shows an error (${found}).`,
};
