import { type GridRow, type IssueList, type TableIssue, tableIssue } from '@pds/core/tables';
import { unguarded } from '../spreadsheet/formulaGuard';
import type { TableLimits } from './limits';

export const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How a CSV is to be read where it does not say so itself. */
export interface CsvReading {
  readonly separator?: Separator;
  /** Keeps the apostrophe before what looks like a formula, which `renderTable` puts there and reading takes off. */
  readonly keepGuard?: boolean;
}

export interface CsvRules {
  readonly separator: Separator;
  readonly keepGuard: boolean;
  readonly limits: TableLimits;
}

/** What is past, row by row; `at` is the next character, `line` the line of the file that it stands on. */
interface Progress {
  at: number;
  line: number;
}

const QUOTE = 0x22;
const RETURN = 0x0d;
const FEED = 0x0a;

/**
 * The rows of a CSV text (RFC 4180; lines may end as they like), blank ones too, or why there are none. A quotation mark that
 * is not closed spoils its line alone: the next one is read as usual.
 */
export function csvRows(text: string, rules: CsvRules, issues: IssueList): readonly GridRow[] | TableIssue {
  const { limits } = rules;
  const rows: GridRow[] = [];
  const progress: Progress = { at: 0, line: 1 };
  let cells = 0;
  while (progress.at < text.length) {
    const row = nextRow(text, progress, rules, issues);
    cells += row.cells.length;
    if (row.cells.length > limits.columns) return tooLarge('columns', limits.columns);
    if (cells > limits.cells) return tooLarge('cells', limits.cells);
    if (rows.push(row) > limits.rows) return tooLarge('rows', limits.rows);
  }
  return rows;
}

export function tooLarge(excess: keyof Omit<TableLimits, 'cell'>, limit: number): TableIssue {
  return tableIssue('table.too_large', [], { excess, limit });
}

function nextRow(text: string, progress: Progress, rules: CsvRules, issues: IssueList): GridRow {
  const { separator, keepGuard, limits } = rules;
  const parts = separator.charCodeAt(0);
  const { line } = progress;
  const cells: string[] = [];
  let isSound = true;
  const place = () => ({ line, column: String(cells.length + 1) });
  for (;;) {
    const start = progress.at;
    let words = '';
    if (text.charCodeAt(start) === QUOTE) {
      const close = closingQuote(text, start);
      const ends = close === null ? 0 : lineEnds(text, start, close);
      const isClosed = close !== null && endsCell(text, close + 1, parts);
      if (close === null || (!isClosed && ends > 0)) {
        issues.add(tableIssue('table.open_quote', ['rows', line], place()));
        isSound = false;
      } else {
        const inside = text.slice(start + 1, Math.min(close, start + 2 + 2 * limits.cell));
        words = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
        progress.line += ends;
        progress.at = close + 1;
        if (!isClosed)
          issues.add(tableIssue('table.stray_quote', ['rows', line, cells.length], place(), 'warning'));
      }
    }
    const from = progress.at;
    while (!endsCell(text, progress.at, parts)) progress.at++;
    words += text.slice(from, progress.at);
    if (words.length > limits.cell) {
      issues.add(tableIssue('table.long_cell', ['rows', line], { ...place(), limit: limits.cell }));
      isSound = false;
      words = words.slice(0, limits.cell);
    }
    if (words.includes('\r')) words = words.replace(/\r\n?/g, '\n');
    cells.push(keepGuard ? words : unguarded(words));
    if (text.charCodeAt(progress.at) !== parts || cells.length > limits.columns) break;
    progress.at++;
  }
  if (text.charCodeAt(progress.at) === RETURN && text.charCodeAt(progress.at + 1) === FEED) progress.at++;
  progress.at++;
  progress.line++;
  return isSound ? { line, cells } : { line, cells, unsound: true };
}

/** The quotation mark that closes the one at `start`; two of them in a row are one of the text. */
function closingQuote(text: string, start: number): number | null {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

function endsCell(text: string, at: number, separator: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === separator || unit === FEED || unit === RETURN || at >= text.length;
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === FEED || (unit === RETURN && text.charCodeAt(at + 1) !== FEED)) count++;
  }
  return count;
}
