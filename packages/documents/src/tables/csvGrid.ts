import type { GridRow, IssueList, TableIssue } from '@pds/core/tables';
import { type CsvReading, csvRows, SEPARATORS, type Separator } from './csvRows';
import type { TableLimits } from './limits';

/** So many rows show which sign parts the cells. */
const SAMPLE = 20;

/** What of a long text is looked at for them. */
const SAMPLE_LENGTH = 200_000;

/** The rows of a CSV text and the sign that parts its cells, told, found, or named by a line `sep=;` as Excel has it. */
export function csvGrid(
  text: string,
  { separator: told, keepGuard = false }: CsvReading,
  limits: TableLimits,
  issues: IssueList,
): { readonly rows: readonly GridRow[]; readonly separator: Separator } | TableIssue {
  const named = /^sep=([;,\t])(?:\r\n?|\n|$)/.exec(text);
  const separator = told ?? (named?.[1] as Separator | undefined) ?? foundSeparator(text);
  const rows = csvRows(text, { separator, keepGuard, limits }, issues);
  if (!('length' in rows)) return rows;
  return { rows: named && separator === named[1] ? rows.slice(1) : rows, separator };
}

/** The sign by which most of the first rows are as wide as the first of them, then the one by which they are widest. */
function foundSeparator(text: string): Separator {
  const rows = sampleOf(text);
  const scores = SEPARATORS.map((separator, i) => {
    const width = rows[0]?.[i] ?? 0;
    const alike = width === 0 ? 0 : rows.filter((counts) => counts[i] === width).length;
    return { separator, alike, width };
  });
  const [best] = scores.sort((a, b) => b.alike - a.alike || b.width - a.width);
  return best!.separator;
}

/** How often each separator stands outside of quotation marks in the first rows that are not blank. */
function sampleOf(text: string): readonly (readonly number[])[] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const rows: number[][] = [];
  let counts = SEPARATORS.map(() => 0);
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < sample.length && rows.length < SAMPLE; at++) {
    const char = sample[at]!;
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === '\n' || char === '\r')) {
      if (at > start) rows.push(counts);
      counts = SEPARATORS.map(() => 0);
      start = at + 1;
    } else if (!isQuoted) {
      const i = SEPARATORS.indexOf(char as Separator);
      if (i >= 0) counts[i] = counts[i]! + 1;
    }
  }
  return rows.length === 0 ? [counts] : rows;
}
