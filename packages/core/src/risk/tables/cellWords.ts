import { ok, type Result } from '../../base/result';
import type { CellFault, CellReader, GridCell } from '../../tables/index';
import { cellFault, cellText, quotedCell } from '../../tables/index';

/** What a cell cannot hold, or would lose: control characters, halves of characters, ends of lines. */
const UNSAFE = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/**
 * A text as one cell holds it: itself, or as JSON where it could not come back as it is (blanks at its ends, control
 * characters, a quotation mark at its beginning, or one of the signs that mean something in this cell).
 */
export function cellWords(text: string, signs = ''): string {
  const isPlain =
    text !== '' &&
    text === text.trim() &&
    !text.startsWith('"') &&
    !UNSAFE.test(text) &&
    ![...signs].some((sign) => text.includes(sign));
  return isPlain ? text : jsonOf(text);
}

function jsonOf(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text that `cellWords` wrote; words that begin with a quotation mark and are no JSON are taken as they stand. */
export function fromCellWords(words: string): string {
  const bare = words.trim();
  if (!bare.startsWith('"')) return bare;
  try {
    const value: unknown = JSON.parse(bare);
    return typeof value === 'string' ? value : bare;
  } catch {
    return bare;
  }
}

/** Reads what `cellWords` wrote. */
export const wordsCell: CellReader<string> = (cell) =>
  isError(cell)
    ? cellFault('table.cell_error', { found: cellText(cell) })
    : ok(fromCellWords(cellText(cell)));

/** Characters of one cell, below what a spreadsheet holds in one (32,767). */
const LONGEST = 30_000;

/** Entries as cells hold them, `a; b`: in one cell, or in as many as they need. */
export function listCells(entries: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const entry of entries) {
    const last = cells.at(-1);
    if (last === undefined || last.length + entry.length > LONGEST) cells.push(entry);
    else cells[cells.length - 1] = `${last}; ${entry}`;
  }
  return cells;
}

/** An entry of a list; with `=` and a number where the list's entries have one. */
export interface ListEntry {
  readonly words: string;
  readonly number: number | null;
}

/** Reads names that `listCells` joined. */
export const namesCell: CellReader<readonly string[]> = (cell) => {
  const entries = entriesOf(cell, /\s*("(?:[^"\\]|\\.)*"|[^;]*)\s*(?:;|$)/y);
  return entries.ok ? ok(entries.value.map(({ words }) => words)) : entries;
};

/** Reads names with their numbers, `a=1; b=2`. Faults: `table.not_integer` for what stands behind `=`. */
export const numbersCell: CellReader<readonly ListEntry[]> = (cell) =>
  entriesOf(cell, /\s*("(?:[^"\\]|\\.)*"|[^;=]*)\s*(?:=([^;]*))?(?:;|$)/y);

/** Each entry as the pattern finds it from where it last stopped: its words, then its number. */
function entriesOf(cell: GridCell, entry: RegExp): Result<readonly ListEntry[], CellFault> {
  if (isError(cell)) return cellFault('table.cell_error', { found: cellText(cell) });
  const text = cellText(cell);
  const entries: ListEntry[] = [];
  while (entry.lastIndex < text.length) {
    const [, words = '', digits] = entry.exec(text) ?? [];
    const number = digits === undefined ? null : Number(digits.trim() || 'none');
    if (number !== null && !Number.isSafeInteger(number))
      return cellFault('table.not_integer', { found: quotedCell(digits ?? '') });
    if (words.trim() !== '') entries.push({ words: fromCellWords(words), number });
    if (entry.lastIndex === 0) break;
  }
  return ok(entries);
}

function isError(cell: GridCell): boolean {
  return typeof cell !== 'string' && cell.kind === 'error';
}
