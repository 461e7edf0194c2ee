import type { Language } from '@pds/core/base';
import { COLOURS } from '../paper/look';
import { XML_HEAD } from '../xml/xml';
import { localeOf } from './runs';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Colour and size of letters, in half points. */
function letters(size: number, { bold = false, colour = '' } = {}): string {
  return `${bold ? '<w:b/><w:bCs/>' : ''}${colour && `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

/** Room before and after, in twentieths of a point. */
function room(before: number, after: number): string {
  return `<w:spacing w:before="${before}" w:after="${after}"/>`;
}

function line(side: string, size: number, colour: string, space = 4): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
}

function style(
  id: string,
  name: string,
  paragraph: string,
  run: string,
  more: { base?: string; next?: string } = {},
) {
  const { base = 'Normal', next } = more;
  const basedOn = id === 'Normal' ? '' : `<w:basedOn w:val="${base}"/>`;
  const kind = id === 'Normal' ? ' w:default="1"' : '';
  return `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>\n`;
}

function characters(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>\n`;
}

const HEADING_SIZES = [30, 26, 23, 21, 20, 20] as const;

function headings(): string {
  return HEADING_SIZES.map((size, i) => {
    const rule = i === 0 ? `<w:pBdr>${line('bottom', 12, COLOURS.band, 2)}</w:pBdr>` : '';
    return style(
      `Heading${i + 1}`,
      `heading ${i + 1}`,
      `<w:keepNext/><w:keepLines/>${rule}${room(i === 0 ? 480 : 300, 120)}<w:outlineLvl w:val="${i}"/>`,
      letters(size, { bold: true, colour: COLOURS.band }),
      { next: 'BodyText' },
    );
  }).join('');
}

function contentsLines(right: number): string {
  return Array.from({ length: 6 }, (_, i) =>
    style(
      `TOC${i + 1}`,
      `toc ${i + 1}`,
      `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${right}"/></w:tabs>${room(i === 0 ? 80 : 0, 20)}<w:ind w:left="${i * 284}" w:right="567"/>`,
      letters(20, { bold: i === 0 }),
    ),
  ).join('');
}

/** Where the texts of definitions begin. */
const TERM = 3118;

/** `word/styles.xml`, in the paper's main language; `right` is the width between the margins. */
export function stylesXml(main: Language, right: number): string {
  const between = `<w:pBdr>${line('bottom', 4, COLOURS.rule, 2)}${line('between', 4, COLOURS.rule, 2)}</w:pBdr>`;
  const note = (colour: string, ground: string) =>
    `<w:keepLines/><w:pBdr>${line('left', 36, colour, 8)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/>${room(120, 200)}<w:ind w:left="227" w:right="113"/>`;
  const soft = { colour: COLOURS.soft };
  const band = { bold: true, colour: COLOURS.band };
  return `${XML_HEAD}<w:styles ${WORD}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:color w:val="${COLOURS.ink}"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${localeOf(main)}" w:eastAsia="${localeOf(main)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${style('Normal', 'Normal', '', '')}${style('BodyText', 'Body Text', room(0, 140), '')}${headings()}${contentsLines(right)}${style('Title', 'Title', `<w:keepNext/>${room(0, 240)}`, letters(44, band), { next: 'BodyText' })}
${style('Owner', 'Paper Owner', `<w:pBdr>${line('bottom', 24, COLOURS.band, 8)}</w:pBdr>${room(2400, 480)}`, letters(25, band))}${style('Subtitle', 'Subtitle', room(0, 480), letters(25, soft))}${style('TOCHeading', 'TOC Heading', `<w:keepNext/>${room(0, 200)}`, letters(30, band), { next: 'BodyText' })}${style('Caption', 'caption', `<w:keepNext/>${room(200, 80)}`, letters(18, { bold: true }))}${style('FigureCaption', 'Figure Caption', room(40, 240), letters(18, soft))}${style('Figure', 'Figure', `<w:keepNext/>${room(200, 40)}`, '')}${style('ListParagraph', 'List Paragraph', `${room(0, 60)}<w:ind w:left="454" w:hanging="284"/>`, '')}${style('Definition', 'Definition', `${between}<w:tabs><w:tab w:val="left" w:pos="${TERM}"/></w:tabs>${room(50, 50)}<w:ind w:left="${TERM}" w:hanging="${TERM}"/>`, '')}${style('Note', 'Note', note(COLOURS.soft, COLOURS.ground), letters(19))}${style('NoteWarning', 'Note Warning', note(COLOURS.warning, COLOURS.warningGround), letters(19))}${style('TableText', 'Table Text', `${room(30, 30)}`, letters(16))}${style('TableHead', 'Table Head', '<w:keepNext/>', letters(16, { bold: true }), { base: 'TableText' })}${style('TableRowHead', 'Table Row Head', '', '<w:b/><w:bCs/>', { base: 'TableText' })}${style('TableAlarm', 'Table Alarm', '', '<w:b/><w:bCs/>', { base: 'TableText' })}${style('AfterTable', 'After Table', '<w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/>', letters(8))}${style('SignatureHeading', 'Signature Heading', `<w:keepNext/>${room(600, 200)}`, letters(26, band))}${style('SignatureOffice', 'Signature Office', '<w:keepNext/>', '')}${style('SignatureName', 'Signature Name', `<w:keepNext/>${room(0, 900)}`, '<w:b/><w:bCs/>')}${style('SignatureLine', 'Signature Line', `<w:pBdr>${line('top', 4, COLOURS.ink, 3)}</w:pBdr>${room(0, 360)}`, letters(17, soft))}${style('Header', 'header', '', letters(16, soft))}${style('Footer', 'footer', `<w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs>`, letters(16, soft))}
${characters('Strong', 'Strong', '<w:b/><w:bCs/>')}${characters('Emphasis', 'Emphasis', '<w:i/><w:iCs/>')}${characters('Code', 'Code', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="18"/>')}${characters('Hyperlink', 'Hyperlink', `<w:color w:val="${COLOURS.link}"/>`)}
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="PaperTable"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line('top', 4, COLOURS.rule, 0)}${line('bottom', 4, COLOURS.rule, 0)}${line('insideH', 4, COLOURS.rule, 0)}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
</w:styles>`;
}
