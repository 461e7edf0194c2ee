import { SHEET } from '../paper/look';
import { type PageWords, pageWords } from '../paper/pageWords';
import type { Paper, Part, SectionPart } from '../paper/paper';
import { type Drawing, drawingsOf } from '../picture/drawing';
import { type ArchiveFile, archive } from '../xml/archive';
import { escapeXml, XML_HEAD } from '../xml/xml';
import { BULLETS, body, type Writing } from './body';
import { field, localeOf, paragraph, textOf } from './runs';
import { stylesXml } from './styles';
import { TEXT_WIDTH } from './tables';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"',
].join(' ');

/** The paper as an Office Open XML text (ISO/IEC 29500-1, transitional). */
export function docxFile(paper: Paper): Uint8Array {
  const drawings = drawingsOf(paper);
  const drawn = [...drawings.values()].filter((drawing) => drawing !== null);
  const writing: Writing = {
    main: paper.languages[0]!,
    drawings,
    bookmarks: bookmarksOf(paper),
    orderedLists: 0,
  };
  const document = documentXml(paper, writing);
  const files: readonly ArchiveFile[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', coreProperties(paper)],
    ['docProps/app.xml', appProperties()],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelations(drawn)],
    ['word/styles.xml', stylesXml(writing.main, TEXT_WIDTH)],
    ['word/numbering.xml', numberingXml(writing.orderedLists)],
    ['word/settings.xml', settingsXml(paper)],
    ['word/header1.xml', headerXml(paper)],
    ['word/footer1.xml', footerXml(paper, pageWords(paper.languages))],
    ...drawn.flatMap(({ number, svg, emf }): ArchiveFile[] => [
      [`word/media/figure${number}.emf`, emf],
      [`word/media/figure${number}.svg`, svg],
    ]),
  ];
  return archive(files);
}

/** Word takes 40 letters at most, and none but letters, digits and underscores. */
function bookmarksOf(paper: Paper): ReadonlyMap<string, string> {
  const ids = sectionsIn(paper.parts).map(({ id }) => id);
  return new Map(ids.map((id, i) => [id, `_Toc${String(i + 1).padStart(8, '0')}`]));
}

function sectionsIn(parts: readonly Part[]): readonly SectionPart[] {
  return parts.flatMap((part) => (part.kind === 'section' ? [part, ...sectionsIn(part.parts)] : []));
}

/** Millimetres in twentieths of a point. */
function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

function documentXml(paper: Paper, writing: Writing): string {
  const side = Math.floor((twips(SHEET.width) - TEXT_WIDTH) / 2);
  const covered = paper.parts.some((part) => part.kind === 'title' && part.cover);
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>
${body(paper, writing)}<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="${twips(SHEET.width)}" w:h="${twips(SHEET.height)}"/><w:pgMar w:top="${twips(SHEET.top)}" w:right="${side}" w:bottom="${twips(SHEET.bottom)}" w:left="${side}" w:header="567" w:footer="510" w:gutter="0"/>${covered ? '<w:titlePg/>' : ''}</w:sectPr>
</w:body></w:document>`;
}

function contentTypes(): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="svg" ContentType="image/svg+xml"/>${part('word/document.xml', `${TYPES}.document.main+xml`)}${part('word/styles.xml', `${TYPES}.styles+xml`)}${part('word/numbering.xml', `${TYPES}.numbering+xml`)}${part('word/settings.xml', `${TYPES}.settings+xml`)}${part('word/header1.xml', `${TYPES}.header+xml`)}${part('word/footer1.xml', `${TYPES}.footer+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function packageRelations(): string {
  return relations([
    ['rIdDocument', `${OFFICE}/officeDocument`, 'word/document.xml'],
    ['rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rIdApp', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
  ]);
}

function documentRelations(drawn: readonly Drawing[]): string {
  return relations([
    ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
    ['rIdNumbering', `${OFFICE}/numbering`, 'numbering.xml'],
    ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
    ['rIdHeader', `${OFFICE}/header`, 'header1.xml'],
    ['rIdFooter', `${OFFICE}/footer`, 'footer1.xml'],
    ...drawn.flatMap(({ number }) => [
      [`rIdEmf${number}`, `${OFFICE}/image`, `media/figure${number}.emf`] as const,
      [`rIdSvg${number}`, `${OFFICE}/image`, `media/figure${number}.svg`] as const,
    ]),
  ]);
}

function coreProperties({ title, meta, languages }: Paper): string {
  const when = (name: string) =>
    meta.date === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${meta.date}T00:00:00Z</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(meta.subject)}</dc:subject><dc:creator>${escapeXml(meta.author)}</dc:creator>${when('created')}${when('modified')}<dc:language>${localeOf(languages[0]!)}</dc:language></cp:coreProperties>`;
}

function appProperties(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>@pds/documents</Application></Properties>`;
}

function numberingXml(orderedLists: number): string {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl>`;
  const kind = (id: number, lines: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${lines}</w:abstractNum>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const ordered = Array.from({ length: orderedLists }, (_, i) => {
    return `<w:num w:numId="${BULLETS + 1 + i}"><w:abstractNumId w:val="1"/>${restart}</w:num>`;
  });
  return `${XML_HEAD}<w:numbering ${NAMESPACES}>${kind(0, level('bullet', '•'))}${kind(1, level('decimal', '%1.'))}<w:num w:numId="${BULLETS}"><w:abstractNumId w:val="0"/></w:num>${ordered.join('')}</w:numbering>`;
}

/** Word knows the pages of the contents only when it has laid them out, so it is asked to work the fields out. */
function settingsXml({ parts, languages }: Paper): string {
  const update = parts.some((part) => part.kind === 'contents') ? '<w:updateFields w:val="true"/>' : '';
  return `${XML_HEAD}<w:settings ${NAMESPACES}>${update}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${localeOf(languages[0]!)}"/></w:settings>`;
}

function headerXml({ running }: Paper): string {
  return `${XML_HEAD}<w:hdr ${NAMESPACES}>${paragraph('Header', `<w:r>${textOf(running.header)}</w:r>`)}</w:hdr>`;
}

function footerXml({ running }: Paper, { page: [before, between] }: PageWords): string {
  const line = `<w:r>${textOf(running.footer)}</w:r><w:r><w:tab/>${textOf(before)}</w:r>${field('PAGE', '1')}<w:r>${textOf(between)}</w:r>${field('NUMPAGES', '1')}`;
  return `${XML_HEAD}<w:ftr ${NAMESPACES}>${paragraph('Footer', line)}</w:ftr>`;
}
