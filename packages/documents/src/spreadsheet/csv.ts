import type { TableBlock } from '@pds/core/document';
import { guarded } from './formulaGuard';
import { cellText, type SheetCell, tableCells, tableWidth } from './tableCells';

export interface CsvOptions {
  /** Between the cells; `;` is what Excel opens where the comma parts decimals. */
  readonly separator?: ',' | ';' | '\t';
  /** The decimal sign of cells that say that they are numbers. */
  readonly decimal?: '.' | ',';
  /** Begins with the mark by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/**
 * A table as RFC 4180 has it: a line for the heads and one for each row, ended by CR LF. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, also behind apostrophes of its own: reading takes exactly one off again.
 */
export function csv(table: TableBlock, { separator = ',', decimal = '.', bom = false }: CsvOptions): string {
  if (![',', ';', '\t'].includes(separator)) throw new RangeError(`'${separator}' parts no cells`);
  const heads = Array.from({ length: tableWidth(table) }, (_, i) =>
    quoted(guarded(cellText(table.columns[i]?.header ?? ''))),
  );
  const rows = tableCells(table).map((row) => row.map((cell) => quoted(written(cell, decimal))));
  const lines = [heads, ...rows].map((cells) => `${cells.join(separator)}\r\n`);
  return `${bom ? '\ufeff' : ''}${lines.join('')}`;
}

function written({ text, value }: SheetCell, decimal: string): string {
  if (value === null) return guarded(text);
  return value.kind === 'date' ? value.text : value.text.replace('.', decimal);
}

/** Every sign that parts cells anywhere is a reason to quote: who reads with another separator sees the same cells. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
