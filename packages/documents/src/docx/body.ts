import type { Language } from '@pds/core/base';
import type {
  Entry,
  FigurePart,
  Paper,
  ParallelPart,
  Part,
  SectionPart,
  TitlePart,
  Words,
} from '../paper/paper';
import type { Drawing } from '../picture/drawing';
import { drawing } from './figure';
import { paragraph, runs, textOf } from './runs';
import { TEXT_WIDTH, table, twoColumns } from './tables';

/** What the parts of one file share while they are written. */
export interface Writing {
  readonly main: Language;
  readonly drawings: ReadonlyMap<FigurePart, Drawing | null>;
  /** A section's bookmark by the section's id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Ordered lists are numbered each from one: how many there are so far. */
  orderedLists: number;
}

/** The numbering of every list that is not ordered; ordered ones follow it. */
export const BULLETS = 1;

/** The paper's parts as the body of `word/document.xml`. */
export function body(paper: Paper, writing: Writing): string {
  return inside(paper.parts, writing, TEXT_WIDTH);
}

function inside(parts: readonly Part[], writing: Writing, width: number): string {
  return parts.map((part) => markup(part, writing, width)).join('');
}

function markup(part: Part, writing: Writing, width: number): string {
  const { main } = writing;
  switch (part.kind) {
    case 'title':
      return title(part, main);
    case 'contents': {
      const heading = paragraph('TOCHeading', runs(part.title, main));
      return heading + contents(part.entries, Math.min(Math.max(part.levels, 1), 6), writing);
    }
    case 'section':
      return heading(part, writing) + inside(part.parts, writing, width);
    case 'paragraph':
      return paragraph('BodyText', runs(part.words, main));
    case 'list':
      return list(part.items, part.ordered ? BULLETS + ++writing.orderedLists : BULLETS, main);
    case 'table':
      return table(part, main);
    case 'definitions':
      return part.items.map(({ term, text }) => definition(term, text, main)).join('');
    case 'signatures': {
      const blocks = part.signatures.map(
        ({ office, name, note }) =>
          paragraph('SignatureOffice', runs(office, main), '<w:keepNext/>') +
          paragraph('SignatureName', runs(name, main), '<w:keepNext/>') +
          paragraph('SignatureLine', runs(note, main)),
      );
      const rows = Array.from({ length: Math.ceil(blocks.length / 2) }, (_, i) => {
        return [blocks[2 * i]!, blocks[2 * i + 1] ?? paragraph('BodyText', '')] as const;
      });
      const heading = paragraph('SignatureHeading', runs(part.title, main));
      return heading + (rows.length > 0 ? twoColumns(rows) : '');
    }
    case 'figure': {
      const drawn = writing.drawings.get(part);
      const shown = drawn ? drawing(drawn, width) : `<w:r>${textOf(part.alternative)}</w:r>`;
      return paragraph('Figure', shown) + paragraph('FigureCaption', runs(part.caption, main));
    }
    case 'note':
      return paragraph(part.about === 'warning' ? 'NoteWarning' : 'Note', runs(part.words, main));
    case 'parallel':
      return parallel(part, writing);
    case 'page-break':
      return paragraph('AfterTable', '<w:r><w:br w:type="page"/></w:r>');
  }
}

function title({ title, cover }: TitlePart, main: Language): string {
  if (!cover) return paragraph('Title', runs(title, main));
  return [
    paragraph('Owner', runs(cover.owner, main)),
    paragraph('Title', runs(title, main)),
    paragraph('Subtitle', runs(cover.subtitle, main)),
    ...cover.facts.map(({ term, text }) => definition(term, text, main)),
  ].join('');
}

function definition(term: Words, text: Words, main: Language): string {
  return paragraph('Definition', `${runs(term, main)}<w:r><w:tab/></w:r>${runs(text, main)}`);
}

function heading(part: SectionPart, writing: Writing): string {
  const name = writing.bookmarks.get(part.id)!;
  const id = Number(name.slice(4));
  const content = `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${headWords(part, writing)}<w:bookmarkEnd w:id="${id}"/>`;
  return paragraph(`Heading${Math.min(part.depth, 6)}`, content);
}

function headWords({ number, title }: SectionPart | Entry, { main }: Writing): string {
  return (number === null ? '' : `<w:r>${textOf(`${number} `)}</w:r>`) + runs(title, main);
}

/** The field that Word makes anew, with page numbers; until then each entry is a link, and says no page that it cannot know. */
function contents(entries: readonly Entry[], levels: number, writing: Writing): string {
  const lines = linesOf(entries, 1, writing);
  const [first, ...others] = lines;
  if (!first) return '';
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const start = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${levels}" \\h \\z </w:instrText></w:r>${mark('separate')}`;
  return [
    paragraph(first.style, start + first.link),
    ...others.map(({ style, link }) => paragraph(style, link)),
    paragraph('AfterTable', mark('end')),
  ].join('');
}

interface Line {
  readonly style: string;
  readonly link: string;
}

function linesOf(entries: readonly Entry[], level: number, writing: Writing): readonly Line[] {
  return entries.flatMap((entry) => {
    const name = writing.bookmarks.get(entry.id)!;
    const link = `<w:hyperlink w:anchor="${name}" w:history="1">${headWords(entry, writing)}</w:hyperlink>`;
    return [{ style: `TOC${Math.min(level, 6)}`, link }, ...linesOf(entry.entries, level + 1, writing)];
  });
}

function list(items: readonly Words[], numbering: number, main: Language): string {
  const numbered = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numbering}"/></w:numPr>`;
  return items.map((item) => paragraph('ListParagraph', runs(item, main), numbered)).join('');
}

/** A cell has to end with a paragraph: one that holds nothing else is empty. */
function parallel({ pairs }: ParallelPart, writing: Writing): string {
  const half = TEXT_WIDTH / 2 - 227;
  const side = (parts: ParallelPart['pairs'][number][0]) =>
    inside(parts, writing, half) || paragraph('BodyText', '');
  return twoColumns(pairs.map(([left, right]) => [side(left), side(right)] as const));
}
