import { isCivilDate } from '@pds/core/base';
import type { Cell, TableBlock, Text, Tone } from '@pds/core/document';

/** A cell as spreadsheets take it. */
export interface SheetCell {
  readonly text: string;
  readonly tone: Tone | null;
  /** What the cell says as data, where it does. */
  readonly value: { readonly kind: 'number' | 'euro' | 'percent' | 'date'; readonly text: string } | null;
}

/** How many columns a table has, with or without a head. */
export function tableWidth({ columns, rows }: TableBlock): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), columns.length);
}

/** Rows of a table, each as wide as the widest. */
export function tableCells(table: TableBlock): readonly (readonly SheetCell[])[] {
  const width = tableWidth(table);
  return table.rows.map((row) => Array.from({ length: width }, (_, i) => cellOf(row[i] ?? '')));
}

function cellOf(cell: Cell): SheetCell {
  if (typeof cell === 'string' || !('text' in cell)) return { text: plain(cell), tone: null, value: null };
  const value = 'value' in cell ? dataOf(cell.value, cell.unit) : null;
  return { text: plain(cell.text), tone: cell.tone ?? null, value };
}

function plain(text: Text): string {
  const words =
    typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
  return cellText(words);
}

/** A cell's own text keeps its lines; what no file can hold becomes U+FFFD. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in a cell.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

function dataOf(text: string, unit: 'euro' | 'percent' | undefined): SheetCell['value'] {
  if (/^-?\d{1,30}(\.\d{1,30})?$/.test(text)) {
    return { kind: unit === 'euro' || unit === 'percent' ? unit : 'number', text };
  }
  return isCivilDate(text) ? { kind: 'date', text } : null;
}
