import { err, type Issue, ok, type Result } from '@pds/core/base';
import { type Grid, IssueList, type OtherFormat, tableIssue } from '@pds/core/tables';
import { csvGrid } from './tables/csvGrid';
import { type CsvReading, tooLarge } from './tables/csvRows';
import { decodedText, type TableEncoding } from './tables/decodedText';
import { TABLE_LIMITS, type TableLimits } from './tables/limits';
import { xlsxGrid } from './tables/xlsxGrid';

/** How a file is to be read where it does not say so itself. */
export interface GridOptions extends CsvReading {
  /** Of a CSV without a mark; without this UTF-8 where it is, else Windows-1252. */
  readonly encoding?: 'utf-8' | 'windows-1252';
  /** The sheet of a workbook; without this the first that is not hidden. */
  readonly sheet?: string;
  readonly limits?: Partial<TableLimits>;
}

/** What a file turned out to be. */
export type GridSource =
  | { readonly format: 'csv'; readonly encoding: TableEncoding; readonly separator: ',' | ';' | '\t' }
  | { readonly format: 'xlsx'; readonly sheet: string };

export interface SourceGrid extends Grid {
  readonly source: GridSource;
}

/**
 * The cells of a CSV or XLSX file, before a profile says what they mean: for a first look, or for a host that lets people
 * say which column is which. What the file is shows in its bytes, not in its name. The value's `source` tells encoding and
 * separator, or the sheet. `table.unsupported` for other formats (encrypted workbooks and .xls are named), `table.damaged`,
 * `table.no_sheet`, and `table.too_large` for what exceeds `limits` (those of `TABLE_LIMITS`). On a value:
 * `table.encoding` and `table.sheet_taken` (info), `table.stray_quote`, `table.formula` and `table.merged` (warning),
 * `table.bad_bytes`, `table.open_quote` and `table.long_cell` (error, the two last for one row, which is `unsound`).
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@pds/core/base';
 * import { readGrid } from '@pds/documents';
 *
 * const read = readGrid(utf8Bytes('Nome;Note\nAnagrafe;"su due\nrighe"\n'));
 * read.ok && read.value.rows[1]; // => { line: 2, cells: ['Anagrafe', 'su due\nrighe'] }
 * read.ok && read.value.source; // => { format: 'csv', encoding: 'utf-8', separator: ';' }
 * ```
 */
export function readGrid(bytes: Uint8Array, options: GridOptions = {}): Result<SourceGrid, Issue> {
  const limits = { ...TABLE_LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) return err([tooLarge('bytes', limits.bytes)]);
  const issues = new IssueList();
  if (startsWith(bytes, ZIP)) {
    const read = xlsxGrid(bytes, options.sheet, limits, issues);
    if ('code' in read) return err([...issues.toArray(), read]);
    const { rows, sheet } = read;
    return ok({ rows, columns: 'lettered', source: { format: 'xlsx', sheet } }, issues.toArray());
  }
  const { text, encoding, faults } = decodedText(bytes, options.encoding);
  const format = otherFormat(bytes, text);
  if (format) return err([tableIssue('table.unsupported', [], { format })]);
  if (encoding !== 'utf-8' && options.encoding !== encoding)
    issues.add(tableIssue('table.encoding', [], { encoding: NAMES[encoding] }, 'info'));
  if (faults > 0) issues.add(tableIssue('table.bad_bytes', [], { count: faults }));
  const read = csvGrid(text, options, limits, issues);
  if ('code' in read) return err([...issues.toArray(), read]);
  const { rows, separator } = read;
  return ok({ rows, columns: 'numbered', source: { format: 'csv', encoding, separator } }, issues.toArray());
}

const NAMES: Readonly<Record<TableEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;

/** A compound file: the older Excel, and a newer workbook under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The format of a file that is no workbook and no CSV; null for what may be one. */
function otherFormat(bytes: Uint8Array, text: string): OtherFormat | null {
  if (startsWith(bytes, COMPOUND)) return isEncrypted(bytes) ? 'encrypted' : 'xls';
  if (/^%PDF-\d/.test(text)) return 'pdf';
  if (/^\s*<(!doctype html|html|table|head|meta)\b/i.test(text)) return 'html';
  if (/^\s*<\?xml\b/.test(text)) return 'xml';
  return text.includes('\0') ? 'binary' : null;
}

/** A password's envelope holds a stream of this name (MS-OFFCRYPTO 2.3.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
