import { type ArchiveFile, archive } from '../../xml/archive';

/** What of a workbook a test says; the rest is as Excel writes it. */
export interface HandMade {
  /** What stands inside `sheetData`, sheet by sheet. */
  readonly rows?: readonly string[];
  /** What follows `sheetData` in the first sheet. */
  readonly after?: string;
  readonly shared?: string;
  /** Formats of cells and codes of numbers. */
  readonly styles?: string;
  readonly properties?: string;
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  readonly strict?: boolean;
  /** Files in the place of those that there would be, or besides. */
  readonly files?: Readonly<Record<string, string | null>>;
}

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function handMade({
  rows = [''],
  after = '',
  shared = '',
  styles = '',
  properties = '',
  names = rows.map((_, i) => `Foglio${i + 1}`),
  states = [],
  strict = false,
  files = {},
}: HandMade): Uint8Array {
  const { main, office } = strict ? STRICT : TRANSITIONAL;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const sheets = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${states[i] ? ` state="${states[i]}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const parts: Readonly<Record<string, string | null>> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...rows.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml'),
        relation('rIdF', 'styles', 'styles.xml'),
      ].join(''),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      rows.map((inside, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${inside}</sheetData>${i === 0 ? after : ''}</worksheet>`,
      ]),
    ),
    ...files,
  };
  return archive(
    Object.entries(parts).flatMap(([name, content]): ArchiveFile[] =>
      content === null ? [] : [[name, content]],
    ),
  );
}
