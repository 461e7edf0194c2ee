import { type Grid, type GridRow, isBlank } from './grid';
import type { IssueList } from './issueList';
import { tableIssue } from './issues';
import type { PlacedColumn } from './placeColumns';
import type { TableColumns } from './profile';

/** What every line of a table is read by. */
export interface Reading {
  readonly placed: readonly PlacedColumn[];
  /** Each key of the profile without a value. */
  readonly blank: Readonly<Record<string, null>>;
  readonly families: readonly string[];
  /** How many columns have heads, blank ones between them counted. */
  readonly width: number;
  /** A line that ends before the heads do is as it should be. */
  readonly mayEndEarly: boolean;
}

export function readingOf(
  columns: TableColumns,
  placed: readonly PlacedColumn[],
  head: GridRow,
  style: Grid['columns'],
): Reading {
  const keys = Object.keys(columns);
  return {
    placed,
    blank: Object.fromEntries(keys.map((key) => [key, null])),
    families: keys.filter((key) => 'prefix' in columns[key]!),
    width: filledWidth(head),
    mayEndEarly: style === 'lettered',
  };
}

/** The values of a line by the profile's keys, or null when something in it is an error. */
export function rowValues(row: GridRow, reading: Reading, issues: IssueList): object | null {
  if (row.unsound) return null;
  const values: Record<string, unknown> = { ...reading.blank };
  const families = new Map(reading.families.map((key) => [key, new Map<string, unknown>()]));
  let isRight = hasWidth(row, reading, issues);
  for (const place of reading.placed) {
    const value = cellValue(row, place, issues);
    if (value === WRONG) isRight = false;
    else if (place.tail === null) values[place.key] = value;
    else families.get(place.key)!.set(place.tail, value);
  }
  if (!isRight) return null;
  for (const [key, family] of families) values[key] = family;
  return values;
}

/** In the place of a value that a line cannot do without. */
const WRONG = { wrong: true } as const;

function cellValue(
  row: GridRow,
  { index, key, tail, source, column, head }: PlacedColumn,
  issues: IssueList,
) {
  const cell = row.cells[index] ?? '';
  const path = ['rows', row.line, key, ...(tail === null ? [] : [tail])];
  const place = { line: row.line, column, head };
  if (isBlank(cell)) {
    if ('prefix' in source || !source.required) return null;
    issues.add(tableIssue('table.no_value', path, place));
    return WRONG;
  }
  const read = source.read(cell);
  for (const issue of read.issues) {
    issues.add({ ...issue, path: [...path, ...(issue.path ?? [])], params: { ...issue.params, ...place } });
  }
  return read.ok && !read.issues.some(({ severity }) => severity === 'error') ? read.value : WRONG;
}

/** Too few cells may be a line that was broken in two, too many one whose text holds the separator. */
function hasWidth(row: GridRow, { width, mayEndEarly }: Reading, issues: IssueList): boolean {
  const cells = filledWidth(row);
  const params = { line: row.line, cells, heads: width };
  if (cells > width) issues.add(tableIssue('table.long_row', ['rows', row.line], params));
  else if (row.cells.length < width && !mayEndEarly) {
    issues.add(
      tableIssue('table.short_row', ['rows', row.line], { ...params, cells: row.cells.length }, 'warning'),
    );
  }
  return cells <= width;
}

function filledWidth({ cells }: GridRow): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1]!)) width--;
  return width;
}
