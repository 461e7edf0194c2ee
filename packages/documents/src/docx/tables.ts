import type { Language } from '@pds/core/base';
import { arialLength } from '../paper/arial';
import { columnWidths, fitTable, type Measure } from '../paper/fitTable';
import { COLOURS, TONE_GROUNDS } from '../paper/look';
import { plainWords, type TableCell, type TableColumn, type TablePart } from '../paper/paper';
import { escapeXml } from '../xml/xml';
import { paragraph, runs } from './runs';

/** Between the margins, in twentieths of a point. */
export const TEXT_WIDTH = 9866;

/** Above and below nothing, at each side this. */
const CELL_MARGIN = 85;

/** Eight points, in twentieths, and somewhat more: the reader's program may have another face. */
const EM = 8 * 20 * 1.04;

const measure: Measure = (text, bold) => arialLength(text, bold) * EM;

/** The caption, then the table with a head that is repeated on every page; several where it is too wide for one. */
export function table(part: TablePart, main: Language): string {
  return fitTable(part)
    .map((fitted) => onePart(fitted, main))
    .join('');
}

function onePart(part: TablePart, main: Language): string {
  const { caption, columns, rows } = part;
  const title = paragraph('Caption', runs(caption, main), '<w:keepNext/>');
  if (columns.length === 0) return title;
  const widths = columnWidths(part, TEXT_WIDTH, 2 * CELL_MARGIN + 20, measure).map(Math.floor);
  const label = escapeXml(plainWords(caption).slice(0, 255));
  const head = columns.map((column, i) => headCell(column, widths[i]!, main)).join('');
  const body = rows.map((cells) => {
    const row = cells.map((cell, i) => bodyCell(cell, columns[i]!, widths[i]!, i === 0, main));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.join('')}</w:tr>\n`;
  });
  return `${title}<w:tbl><w:tblPr><w:tblStyle w:val="PaperTable"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${label}"/></w:tblPr>${grid(widths)}
<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>
${body.join('')}</w:tbl>
${paragraph('AfterTable', '')}`;
}

function grid(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function headCell({ header, align }: TableColumn, width: number, main: Language): string {
  return cell(width, COLOURS.ground, paragraph('TableHead', runs(header, main), justify(align)));
}

function bodyCell(
  { words, tone }: TableCell,
  { align }: TableColumn,
  width: number,
  heads: boolean,
  main: Language,
): string {
  const style = heads ? 'TableRowHead' : tone === 'alarm' ? 'TableAlarm' : 'TableText';
  return cell(width, tone && TONE_GROUNDS[tone], paragraph(style, runs(words, main), justify(align)));
}

function justify(align: TableColumn['align']): string {
  return align === 'end' ? '<w:jc w:val="right"/>' : '';
}

function cell(width: number, ground: string | null, content: string): string {
  const shading = ground === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shading}</w:tcPr>${content}</w:tc>`;
}

/** Cells beside each other without lines, row by row, for layout alone: two columns of equal width. */
export function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const width = TEXT_WIDTH / 2;
  const body = rows.map(
    ([left, right]) => `<w:tr>${cell(width, null, left)}${cell(width, null, right)}</w:tr>\n`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr>${grid([width, width])}
${body.join('')}</w:tbl>
${paragraph('AfterTable', '')}`;
}
