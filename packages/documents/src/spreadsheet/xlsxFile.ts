import { type CivilDate, isCivilDate } from '@pds/core/base';
import type { TableBlock } from '@pds/core/document';
import { columnName } from '@pds/core/tables';
import { archive } from '../xml/archive';
import { escapeXml, XML_HEAD } from '../xml/xml';
import { CellStyles } from './cellStyles';
import { sheetXml } from './sheet';
import { sheetNames } from './sheetNames';
import { cellText, tableWidth } from './tableCells';

/** The properties of the file. */
export interface WorkbookMeta {
  readonly title: string;
  readonly author: string;
  readonly date: CivilDate;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a sheet may hold, its line of heads left out. */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 16_384;

/** Tables as an Office Open XML workbook (ISO/IEC 29500-1), a sheet each; a table of too many rows gets several. */
export function xlsxFile(tables: readonly TableBlock[], meta: WorkbookMeta | undefined): Uint8Array {
  if (tables.length === 0) throw new RangeError('a workbook has at least one table');
  const sheets = tables.flatMap(sheetsOf);
  const names = sheetNames(sheets.map(({ caption }) => caption));
  const styles = new CellStyles();
  const pages = sheets.map((sheet) => sheetXml(sheet, styles));
  return archive([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relations([
        ['rIdWorkbook', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(meta)],
    ['xl/workbook.xml', workbook(sheets, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, i) => [sheetId(i), `${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.xml()],
    ...pages.map((page, i) => [`xl/worksheets/sheet${i + 1}.xml`, page] as const),
  ]);
}

function sheetsOf(table: TableBlock): readonly TableBlock[] {
  const width = tableWidth(table);
  if (width > MOST_COLUMNS) throw new RangeError(`a sheet has no ${width} columns`);
  const count = Math.max(1, Math.ceil(table.rows.length / MOST_ROWS));
  return Array.from({ length: count }, (_, i) => ({
    ...table,
    rows: table.rows.slice(i * MOST_ROWS, (i + 1) * MOST_ROWS),
  }));
}

function sheetId(index: number): string {
  return `rIdSheet${index + 1}`;
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const pages = Array.from({ length: sheets }, (_, i) =>
    part(`xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`),
  );
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', `${TYPES}.sheet.main+xml`)}${part('xl/styles.xml', `${TYPES}.styles+xml`)}${pages.join('')}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function coreProperties(meta: WorkbookMeta | undefined): string {
  const text = (name: string, words: string) => `<dc:${name}>${escapeXml(cellText(words))}</dc:${name}>`;
  const dated = meta !== undefined && isCivilDate(meta.date);
  const inside = [
    ...(meta === undefined ? [] : [text('title', meta.title), text('creator', meta.author)]),
    ...(dated ? [`<dcterms:created xsi:type="dcterms:W3CDTF">${meta.date}T00:00:00Z</dcterms:created>`] : []),
  ];
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside.join('')}</cp:coreProperties>`;
}

/** The sheets, each with its heads on every printed page and its filter by the name that spreadsheets look for. */
function workbook(sheets: readonly TableBlock[], names: readonly string[]): string {
  const list = names.map(
    (name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="${sheetId(i)}"/>`,
  );
  const areas = sheets.flatMap((table, i) => {
    const width = tableWidth(table);
    if (width === 0) return [];
    const sheet = escapeXml(`'${names[i]!.replaceAll("'", "''")}'`);
    const area = `$A$1:$${columnName(width - 1)}$${table.rows.length + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${area}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>${areas.length > 0 ? `<definedNames>${areas.join('')}</definedNames>` : ''}</workbook>`;
}
