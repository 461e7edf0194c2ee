import { foldedWord } from './foldedWord';
import { cellText, columnName, type Grid, type GridRow, isBlank } from './grid';
import { type TableIssue, tableIssue } from './issues';
import type { ColumnFamily, TableColumn, TableColumns } from './profile';

/** A column of the file and what it is read as; `tail` is what tells the columns of a family apart. */
export interface PlacedColumn {
  readonly index: number;
  readonly key: string;
  readonly tail: string | null;
  readonly source: TableColumn | ColumnFamily;
  /** As people find it. */
  readonly column: string;
  readonly head: string;
}

/** Which columns of the file are which of the profile's, by the line of heads. */
export function placeColumns(head: GridRow, columns: TableColumns, style: Grid['columns']) {
  const placed: PlacedColumn[] = [];
  const issues: TableIssue[] = [];
  const taken = new Map<string, string>();
  const keyOf = keyFinder(columns);
  for (const [index, cell] of head.cells.entries()) {
    if (isBlank(cell)) continue;
    const text = cellText(cell);
    const column = style === 'lettered' ? columnName(index) : String(index + 1);
    const found = keyOf(text);
    if (!found) {
      issues.push(
        tableIssue('table.unknown_column', ['columns', column], { column, head: text.trim() }, 'warning'),
      );
      continue;
    }
    const { key, tail } = found;
    const name = JSON.stringify([key, tail]);
    const first = taken.get(name);
    if (first !== undefined) {
      issues.push(
        tableIssue('table.repeated_column', ['columns', key], { column, head: text.trim(), first }),
      );
      continue;
    }
    taken.set(name, column);
    placed.push({ index, key, tail, source: columns[key]!, column, head: text.trim() });
  }
  for (const [key, source] of Object.entries(columns)) {
    if ('prefix' in source || !source.required || taken.has(JSON.stringify([key, null]))) continue;
    issues.push(tableIssue('table.missing_column', ['columns', key], { head: source.heads[0] }));
  }
  return { placed, issues };
}

/** Names first, families by the longest prefix that fits. */
function keyFinder(columns: TableColumns) {
  const names = new Map<string, string>();
  const families: { readonly key: string; readonly prefix: string }[] = [];
  for (const [key, source] of Object.entries(columns)) {
    if ('prefix' in source) families.push({ key, prefix: source.prefix });
    else for (const head of source.heads) names.set(foldedWord(head), key);
  }
  families.sort((a, b) => b.prefix.length - a.prefix.length);
  return (text: string): { readonly key: string; readonly tail: string | null } | undefined => {
    const named = names.get(foldedWord(text));
    if (named !== undefined) return { key: named, tail: null };
    const head = text.trimStart();
    const family = families.find(
      ({ prefix }) => head.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase(),
    );
    return family && { key: family.key, tail: head.slice(family.prefix.length) };
  };
}
