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
      const inside = text.slice(start + 1, close ?? start + 1);
      const after = close === null ? -1 : close + 1;
      const isClosed = close !== null && endsCell(text, after, parts);
      if (close === null || (!isClosed && /[\r\n]/.test(inside))) {
        issues.add(tableIssue('table.open_quote', ['rows', line], place()));
        isSound = false;
      } else {
        words = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
        progress.line += lineEnds(inside);
        progress.at = after;
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
    if (text.charCodeAt(progress.at) !== parts) break;
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

function lineEnds(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n?|\n/).length - 1 : 0;
}
