import { daysBetween } from '@pds/core/base';
import type { TableBlock } from '@pds/core/document';
import { columnName } from '@pds/core/tables';
import { arialLength } from '../paper/arial';
import { escapeXml, XML_HEAD } from '../xml/xml';
import type { CellLook, CellStyles } from './cellStyles';
import { looksLikeFormula } from './formulaGuard';
import { cut } from './sheetNames';
import { cellText, type SheetCell, tableCells, tableWidth } from './tableCells';

/** What one cell may hold. */
const LONGEST_TEXT = 32_767;

/** Whole digits beyond these a spreadsheet would change: such a number stays text. */
const MOST_DIGITS = 15;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One table as a sheet: a frozen line of heads that can be filtered, then the rows. */
export function sheetXml(table: TableBlock, styles: CellStyles): string {
  const cells = tableCells(table);
  const width = tableWidth(table);
  const heads = Array.from({ length: width }, (_, i) => cellText(table.columns[i]?.header ?? ''));
  const ends = heads.map((_, i) => table.columns[i]?.align === 'end');
  const names = heads.map((_, i) => columnName(i));
  const head = heads.map((text, i) => {
    const look = { kind: 'head', tone: null, end: ends[i]! } as const;
    return textXml(`${names[i]}1`, text, styles.numberOf(look));
  });
  const body = cells.map((row, y) => {
    const line = row.map((cell, x) => cellXml(cell, `${names[x]}${y + 2}`, ends[x]!, styles));
    return `<row r="${y + 2}">${line.join('')}</row>`;
  });
  const columns = widths(heads, cells).map(
    (size, i) => `<col min="${i + 1}" max="${i + 1}" width="${size}" customWidth="1"/>`,
  );
  const area = `A1:${names.at(-1) ?? 'A'}${cells.length + 1}`;
  const caption = escapeXml(cut(cellText(table.caption).replaceAll('&', '&&').replaceAll('\n', ' '), 200));
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>${width > 0 ? `<row r="1">${head.join('')}</row>` : ''}
${body.join('\n')}</sheetData>${width > 0 ? `<autoFilter ref="${area}"/>` : ''}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;L${caption}</oddHeader><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function cellXml(cell: SheetCell, place: string, end: boolean, styles: CellStyles): string {
  const { text, tone, value } = cell;
  const style = (kind: CellLook['kind']) =>
    styles.numberOf({ kind, tone, end: end || kind === 'amount' || kind === 'euro' });
  const number = value && (value.kind === 'date' ? serialOf(value.text) : exact(value.text));
  if (value && number !== null) {
    const kind = value.kind === 'date' || value.kind === 'euro' ? value.kind : numberKind(value);
    return `<c r="${place}" s="${style(kind)}"><v>${number}</v></c>`;
  }
  if (text === '') return tone === null ? '' : `<c r="${place}" s="${style('text')}"/>`;
  return textXml(place, text, style(looksLikeFormula(text) ? 'quoted' : 'text'));
}

function numberKind({ kind, text }: NonNullable<SheetCell['value']>): CellLook['kind'] {
  if (kind === 'percent') return /^\d+(\.\d{1,2}0*)?$/.test(text) ? 'percent' : 'fine-percent';
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals === 0 ? 'integer' : decimals === 2 ? 'amount' : 'general';
}

function exact(text: string): string | null {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length <= MOST_DIGITS ? text : null;
}

/** The number of a day; before March 1900 spreadsheets count a day that never was. */
function serialOf(date: string): string | null {
  return date >= '1900-03-01' ? String(daysBetween('1899-12-30', date)) : null;
}

/** `_x0041_` in a text would be read as a letter by its number: the underscore itself is written so. */
function textXml(place: string, text: string, style: number): string {
  const written = escapeXml(cut(text, LONGEST_TEXT).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** Rows beyond these no longer move the widths. */
const SAMPLE = 400;

/** Widths in letters, as spreadsheets count them. */
function widths(heads: readonly string[], cells: readonly (readonly SheetCell[])[]): readonly number[] {
  const letters = (text: string, bold: boolean) => arialLength(text.slice(0, 200), bold) / 0.5;
  return heads.map((head, i) => {
    const texts = cells.slice(0, SAMPLE).map((row) => letters(row[i]!.text, false));
    const widest = Math.max(letters(head, true) + 3, ...texts);
    return Math.min(60, Math.max(8, Math.ceil(widest) + 2));
  });
}
