import type { Language } from '@pds/core/base';
import { COLOURS, SHEET, TONE_GROUNDS } from '../paper/look';
import { pageWords } from '../paper/pageWords';
import type { Paper } from '../paper/paper';
import { COUNTRIES } from '../xml/officeLanguage';
import { escapeXml } from '../xml/xml';
import { millimetres } from './body';
import { languageStyle } from './spans';
import { type ColumnStyles, columnStyle, TEXT_WIDTH } from './tables';

type Attributes = Readonly<Record<string, string | number>>;

function attributes(list: Attributes): string {
  return Object.entries(list)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

const BOLD: Attributes = { 'fo:font-weight': 'bold', 'style:font-weight-complex': 'bold' };

function letters(size: number, colour?: string, bold = false): Attributes {
  return {
    'fo:font-size': `${size}pt`,
    'style:font-size-complex': `${size}pt`,
    ...(colour !== undefined && { 'fo:color': `#${colour}` }),
    ...(bold && BOLD),
  };
}

/** Room before and after, in points. */
function room(before: number, after: number): Attributes {
  return { 'fo:margin-top': `${before}pt`, 'fo:margin-bottom': `${after}pt` };
}

function style(
  name: string,
  paragraph: Attributes,
  text: Attributes = {},
  { parent = 'Standard', inside = '', more = {} as Attributes } = {},
): string {
  return `<style:style style:name="${name}" style:display-name="${name.replaceAll('_20_', ' ')}" style:family="paragraph" style:parent-style-name="${parent}"${attributes(more)}><style:paragraph-properties${attributes(paragraph)}>${inside}</style:paragraph-properties><style:text-properties${attributes(text)}/></style:style>\n`;
}

const KEEP: Attributes = { 'fo:keep-with-next': 'always' };

function border(points: number, colour: string): string {
  return `${points}pt solid #${colour}`;
}

function headings(): string {
  return [15, 13, 11.5, 10.5, 10, 10]
    .map((size, i) =>
      style(
        `Heading_20_${i + 1}`,
        {
          ...KEEP,
          ...room(i === 0 ? 24 : 15, 6),
          ...(i === 0 && { 'fo:border-bottom': border(1.5, COLOURS.band), 'fo:padding-bottom': '1mm' }),
        },
        letters(size, COLOURS.band, true),
        { more: { 'style:default-outline-level': i + 1, 'style:next-style-name': 'BodyText' } },
      ),
    )
    .join('');
}

function tabStop(position: number, more: Attributes): string {
  return `<style:tab-stops><style:tab-stop style:position="${millimetres(position)}"${attributes(more)}/></style:tab-stops>`;
}

function contentsLines(): string {
  return Array.from({ length: 6 }, (_, i) =>
    style(
      `Contents_20_${i + 1}`,
      { ...room(i === 0 ? 4 : 0, 1), 'fo:margin-left': `${i * 5}mm` },
      letters(10, undefined, i === 0),
      {
        inside: tabStop(TEXT_WIDTH - i * 500, {
          'style:type': 'right',
          'style:leader-style': 'dotted',
          'style:leader-text': '.',
        }),
      },
    ),
  ).join('');
}

/** Where the texts of definitions begin. */
const TERM = 5500;

function paragraphs(): string {
  const note = (colour: string, ground: string): Attributes => ({
    ...room(6, 10),
    'fo:margin-left': '1mm',
    'fo:padding': '1.5mm',
    'fo:border-left': border(4.5, colour),
    'fo:background-color': `#${ground}`,
  });
  const definition = {
    ...room(0, 0),
    'fo:margin-left': millimetres(TERM),
    'fo:text-indent': millimetres(-TERM),
    'fo:padding-top': '1mm',
    'fo:padding-bottom': '1mm',
    'fo:border-bottom': border(0.5, COLOURS.rule),
    'style:join-border': 'false',
  };
  const top = { 'fo:border-top': border(0.5, COLOURS.ink), 'fo:padding-top': '1mm' };
  const end = { 'fo:text-align': 'end' };
  return [
    style('BodyText', room(0, 7)),
    headings(),
    contentsLines(),
    style('Title', { ...KEEP, ...room(0, 12) }, letters(22, COLOURS.band, true)),
    style(
      'Owner',
      { ...room(120, 24), 'fo:border-bottom': border(3, COLOURS.band), 'fo:padding-bottom': '3mm' },
      letters(12.5, COLOURS.band, true),
    ),
    style('Cover', {}, {}, { parent: 'Owner', more: { 'style:master-page-name': 'First_20_Page' } }),
    style('Subtitle', room(0, 24), letters(12.5, COLOURS.soft)),
    style('Contents_20_Heading', { ...KEEP, ...room(0, 10) }, letters(15, COLOURS.band, true)),
    style('Caption', { ...KEEP, ...room(10, 4) }, letters(9, undefined, true)),
    style('Figure', { ...KEEP, ...room(10, 2) }),
    style('FigureCaption', room(2, 12), letters(9, COLOURS.soft)),
    style('ListText', room(0, 3)),
    style('Definition', definition, {}, { inside: tabStop(0, {}) }),
    style('Note', note(COLOURS.soft, COLOURS.ground), letters(9.5)),
    style('NoteWarning', note(COLOURS.warning, COLOURS.warningGround), letters(9.5)),
    style('TableText', room(1, 1), letters(8)),
    style('TableHead', KEEP, BOLD, { parent: 'TableText' }),
    style('TableRowHead', {}, BOLD, { parent: 'TableText' }),
    style('TableTextEnd', end, {}, { parent: 'TableText' }),
    style('TableHeadEnd', end, {}, { parent: 'TableHead' }),
    style('TableRowHeadEnd', end, {}, { parent: 'TableRowHead' }),
    style('AfterTable', { ...room(0, 3), 'fo:line-height': '2mm' }, letters(4)),
    style('PageBreak', { 'fo:break-before': 'page', 'fo:line-height': '1mm' }, letters(2)),
    style('SignatureHeading', { ...KEEP, ...room(30, 10) }, letters(13, COLOURS.band, true)),
    style('SignatureOffice', KEEP),
    style('SignatureName', { ...KEEP, ...room(0, 45) }, BOLD),
    style('SignatureLine', { ...top, ...room(0, 18) }, letters(8.5, COLOURS.soft)),
    style('Header', {}, letters(8, COLOURS.soft)),
    style('Footer', {}, letters(8, COLOURS.soft), {
      inside: tabStop(TEXT_WIDTH, { 'style:type': 'right' }),
    }),
  ].join('');
}

function characters(): string {
  const text = (name: string, list: Attributes) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties${attributes(list)}/></style:style>\n`;
  const languages = (Object.keys(COUNTRIES) as Language[]).map((language) =>
    text(languageStyle(language), localeOf(language)),
  );
  return [
    text('Strong', BOLD),
    text('Emphasis', { 'fo:font-style': 'italic' }),
    text('Code', { 'style:font-name': 'Liberation Mono', 'fo:font-size': '9pt' }),
    text('Contents_20_Link', { 'fo:color': `#${COLOURS.ink}`, 'style:text-underline-style': 'none' }),
    ...languages,
  ].join('');
}

function localeOf(language: Language): Attributes {
  return { 'fo:language': language, 'fo:country': COUNTRIES[language] };
}

function lists(): string {
  const level = (kind: string, own: Attributes) =>
    `<text:list-level-style-${kind} text:level="1"${attributes(own)}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="8mm" fo:text-indent="-5mm" fo:margin-left="8mm"/></style:list-level-properties></text:list-level-style-${kind}>`;
  return `<text:list-style style:name="Bullets">${level('bullet', { 'text:bullet-char': '•' })}</text:list-style><text:list-style style:name="Numbers">${level('number', { 'style:num-format': '1', 'style:num-suffix': '.' })}</text:list-style>\n`;
}

/** What the whole file shares: `office:font-face-decls` and `office:styles`. */
export function namedStyles(main: Language): string {
  const face = (name: string, family: string) =>
    `<style:font-face style:name="${name}" svg:font-family="'${name}'" style:font-family-generic="${family}" style:font-pitch="${family === 'swiss' ? 'variable' : 'fixed'}"/>`;
  return `<office:font-face-decls>${face('Liberation Sans', 'swiss')}${face('Liberation Mono', 'modern')}</office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="115%" fo:orphans="2" fo:widows="2"/><style:text-properties${attributes({ 'style:font-name': 'Liberation Sans', ...letters(10, COLOURS.ink), ...localeOf(main) })}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${paragraphs()}${characters()}${lists()}</office:styles>
`;
}

/** The styles of the body alone: columns, rows, cells and drawings. */
export function bodyStyles(columns: ColumnStyles): string {
  const rule = {
    'fo:border-bottom': border(0.5, COLOURS.rule),
    'fo:padding-top': '0.5mm',
    'fo:padding-bottom': '0.5mm',
    'fo:padding-left': '1.5mm',
    'fo:padding-right': '1.5mm',
  };
  const cell = (name: string, list: Attributes) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties${attributes(list)}/></style:style>\n`;
  const ground = (colour: string) => ({ ...rule, 'fo:background-color': `#${colour}` });
  const widths = [...columns].map(
    (width) =>
      `<style:style style:name="${columnStyle(width)}" style:family="table-column"><style:table-column-properties style:column-width="${millimetres(width)}"/></style:style>\n`,
  );
  return `<office:automatic-styles><style:style style:name="PaperTable" style:family="table"><style:table-properties style:width="${millimetres(TEXT_WIDTH)}" table:align="left" table:border-model="collapsing"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Drawing" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none"/></style:style>
${cell('Cell', rule)}${cell('CellHead', ground(COLOURS.ground))}${cell('CellCalm', ground(TONE_GROUNDS.calm))}${cell('CellWatch', ground(TONE_GROUNDS.watch))}${cell('CellAlarm', ground(TONE_GROUNDS.alarm))}${cell('CellBare', { 'fo:border': 'none', 'fo:padding-right': '4mm' })}${widths.join('')}</office:automatic-styles>
`;
}

/** Sheets, the cover without running lines and all others with them. */
export function pages({ running, languages }: Paper): string {
  const [before, between] = pageWords(languages).page;
  const sheet = (bottom: number, top: number) =>
    `<style:page-layout-properties fo:page-width="${SHEET.width}mm" fo:page-height="${SHEET.height}mm" style:print-orientation="portrait" fo:margin-top="${top}mm" fo:margin-bottom="${bottom}mm" fo:margin-left="${SHEET.side}mm" fo:margin-right="${SHEET.side}mm"/>`;
  const line = (side: string) =>
    `<style:header-footer-properties fo:min-height="7mm" fo:margin-${side}="4mm"/>`;
  const page = '<text:page-number text:select-page="current">1</text:page-number>';
  const count = '<text:page-count>1</text:page-count>';
  return `<office:automatic-styles><style:page-layout style:name="Plain">${sheet(SHEET.bottom, SHEET.top)}</style:page-layout><style:page-layout style:name="Running">${sheet(9, 11)}<style:header-style>${line('bottom')}</style:header-style><style:footer-style>${line('top')}</style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Running"><style:header><text:p text:style-name="Header">${escapeXml(running.header)}</text:p></style:header><style:footer><text:p text:style-name="Footer">${escapeXml(running.footer)}<text:tab/>${escapeXml(before)}${page}${escapeXml(between)}${count}</text:p></style:footer></style:master-page><style:master-page style:name="First_20_Page" style:display-name="First Page" style:page-layout-name="Plain" style:next-style-name="Standard"/></office:master-styles>
`;
}
