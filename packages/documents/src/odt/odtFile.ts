import type { Paper } from '../paper/paper';
import { type Drawing, drawingsOf } from '../picture/drawing';
import { type ArchiveFile, archive } from '../xml/archive';
import { COUNTRIES } from '../xml/officeLanguage';
import { escapeXml, XML_HEAD } from '../xml/xml';
import { body, type Writing } from './body';
import { bodyStyles, namedStyles, pages } from './styles';

const TYPE = 'application/vnd.oasis.opendocument.text';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'office:version="1.3"',
].join(' ');

/** The paper as an OpenDocument text (ISO/IEC 26300, OASIS ODF 1.3). */
export function odtFile(paper: Paper): Uint8Array {
  const drawings = drawingsOf(paper);
  const drawn = [...drawings.values()].filter((drawing) => drawing !== null);
  const writing: Writing = { main: paper.languages[0]!, drawings, columns: new Set(), layouts: 0 };
  const text = body(paper, writing);
  const files: readonly ArchiveFile[] = [
    ['mimetype', TYPE, 'stored'],
    ['META-INF/manifest.xml', manifest(drawn)],
    ['meta.xml', metaXml(paper)],
    ['styles.xml', root('document-styles', namedStyles(writing.main) + pages(paper))],
    [
      'content.xml',
      root(
        'document-content',
        `${bodyStyles(writing.columns)}<office:body><office:text>\n${text}</office:text></office:body>`,
      ),
    ],
    ...drawn.map(({ number, svg }): ArchiveFile => [`Pictures/figure${number}.svg`, svg]),
  ];
  return archive(files);
}

function root(name: string, content: string): string {
  return `${XML_HEAD}<office:${name} ${NAMESPACES}>${content}</office:${name}>`;
}

function manifest(drawn: readonly Drawing[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const files = ['meta.xml', 'styles.xml', 'content.xml'].map((path) => entry(path, 'text/xml'));
  const figures = drawn.map(({ number }) => entry(`Pictures/figure${number}.svg`, 'image/svg+xml'));
  return `${XML_HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3">${entry('/', TYPE)}${files.join('')}${figures.join('')}</manifest:manifest>`;
}

function metaXml({ title, meta, languages }: Paper): string {
  const author = escapeXml(meta.author);
  const language = languages[0]!;
  const dates =
    meta.date === null
      ? ''
      : `<meta:creation-date>${meta.date}T00:00:00</meta:creation-date><dc:date>${meta.date}T00:00:00</dc:date>`;
  return root(
    'document-meta',
    `<office:meta><meta:generator>@pds/documents</meta:generator><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(meta.subject)}</dc:subject><meta:initial-creator>${author}</meta:initial-creator><dc:creator>${author}</dc:creator>${dates}<dc:language>${language}-${COUNTRIES[language]}</dc:language></office:meta>`,
  );
}
