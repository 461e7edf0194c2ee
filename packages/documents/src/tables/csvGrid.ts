import { type GridRow, IssueList, type TableIssue } from '@pds/core/tables';
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
  const separator = told ?? (named?.[1] as Separator | undefined) ?? foundSeparator(text, limits);
  const rows = csvRows(text, { separator, keepGuard, limits }, issues);
  if (!('length' in rows)) return rows;
  return { rows: named && separator === named[1] ? rows.slice(1) : rows, separator };
}

/** The sign by which most of the first rows are as wide as the first of them, then the one by which they are widest. */
function foundSeparator(text: string, limits: TableLimits): Separator {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scored = SEPARATORS.map((separator) => {
    const read = csvRows(sample, { separator, keepGuard: true, limits, first: SAMPLE }, new IssueList());
    const widths = 'length' in read ? read.filter(({ cells }) => cells.join('') !== '') : [];
    const width = widths[0]?.cells.length ?? 0;
    const alike = widths.filter(({ cells }) => cells.length === width).length;
    return { separator, score: width > 1 ? [alike, width] : [0, 0] };
  });
  return scored.reduce((best, each) =>
    each.score[0]! > best.score[0]! || (each.score[0] === best.score[0] && each.score[1]! > best.score[1]!)
      ? each
      : best,
  ).separator;
}
