import type { Language } from '@pds/core/base';
import { arialLength } from '../paper/arial';
import { columnWidths, fitTable, type Measure } from '../paper/fitTable';
import { SHEET } from '../paper/look';
import { plainWords, type TableCell, type TableColumn, type TablePart } from '../paper/paper';
import { escapeXml } from '../xml/xml';
import { paragraph, spans } from './spans';

/** Between the margins, in hundredths of a millimetre, as are all widths here. */
export const TEXT_WIDTH = (SHEET.width - 2 * SHEET.side) * 100;

const CELL_MARGIN = 150;

/** Eight points, and somewhat more: the reader's program may have another face. */
const EM = ((8 * 2540) / 72) * 1.04;

const measure: Measure = (text, bold) => arialLength(text, bold) * EM;

/** The widths of columns, each of which becomes a style of its own. */
export type ColumnStyles = Set<number>;

export function columnStyle(width: number): string {
  return `Column_${width}`;
}

/** The caption, then the table with a head that is repeated on every page; several where it is too wide for one. */
export function table(part: TablePart, main: Language, styles: ColumnStyles): string {
  return fitTable(part)
    .map((fitted) => onePart(fitted, main, styles))
    .join('');
}

function onePart(part: TablePart, main: Language, styles: ColumnStyles): string {
  const { id, caption, columns, rows } = part;
  const title = paragraph('Caption', spans(caption, main));
  if (columns.length === 0) return title;
  const widths = columnWidths(part, TEXT_WIDTH, 2 * CELL_MARGIN + 35, measure).map(Math.floor);
  const head = columns.map((column) => headCell(column, main)).join('');
  const body = rows.map((cells) => {
    const row = cells.map((cell, i) => bodyCell(cell, columns[i]!, i === 0, main));
    return `<table:table-row table:style-name="Row">${row.join('')}</table:table-row>\n`;
  });
  return `${title}<table:table table:name="${id}" table:style-name="PaperTable"><table:title>${escapeXml(plainWords(caption))}</table:title>${grid(widths, styles)}<table:table-header-rows><table:table-row table:style-name="Row">${head}</table:table-row></table:table-header-rows>
${body.join('')}</table:table>
${paragraph('AfterTable', '')}`;
}

function grid(widths: readonly number[], styles: ColumnStyles): string {
  return widths
    .map((width) => {
      styles.add(width);
      return `<table:table-column table:style-name="${columnStyle(width)}"/>`;
    })
    .join('');
}

function headCell({ header, align }: TableColumn, main: Language): string {
  return cell('CellHead', paragraph(aligned('TableHead', align), spans(header, main)));
}

const TONES = { calm: 'CellCalm', watch: 'CellWatch', alarm: 'CellAlarm' } as const;

function bodyCell(
  { words, tone }: TableCell,
  { align }: TableColumn,
  heads: boolean,
  main: Language,
): string {
  const style = heads || tone === 'alarm' ? 'TableRowHead' : 'TableText';
  return cell(tone === null ? 'Cell' : TONES[tone], paragraph(aligned(style, align), spans(words, main)));
}

function aligned(style: string, align: TableColumn['align']): string {
  return align === 'end' ? `${style}End` : style;
}

function cell(style: string, content: string): string {
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;
}

/** Cells beside each other without lines, row by row, for layout alone: two columns of equal width. */
export function twoColumns(
  id: string,
  rows: readonly (readonly [string, string])[],
  styles: ColumnStyles,
): string {
  const width = TEXT_WIDTH / 2;
  const body = rows.map(
    ([left, right]) =>
      `<table:table-row>${cell('CellBare', left)}${cell('CellBare', right)}</table:table-row>\n`,
  );
  return `<table:table table:name="${id}" table:style-name="PaperTable">${grid([width, width], styles)}
${body.join('')}</table:table>
${paragraph('AfterTable', '')}`;
}
