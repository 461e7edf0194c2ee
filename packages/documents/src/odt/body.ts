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
import { type Drawing, fittedSize } from '../picture/drawing';
import { escapeXml } from '../xml/xml';
import { paragraph, spans } from './spans';
import { type ColumnStyles, TEXT_WIDTH, table, twoColumns } from './tables';

/** What the parts of one file share while they are written. */
export interface Writing {
  readonly main: Language;
  readonly drawings: ReadonlyMap<FigurePart, Drawing | null>;
  readonly columns: ColumnStyles;
  /** Tables for layout have names too: how many there are so far. */
  layouts: number;
}

/** The paper's parts as the content of `office:text`. */
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
    case 'contents':
      return contents(part.id, part.title, part.entries, Math.min(Math.max(part.levels, 1), 6), main);
    case 'section':
      return heading(part, main) + inside(part.parts, writing, width);
    case 'paragraph':
      return paragraph('BodyText', spans(part.words, main));
    case 'list': {
      const items = part.items.map(
        (item) => `<text:list-item>${paragraph('ListText', spans(item, main))}</text:list-item>`,
      );
      if (items.length === 0) return '';
      return `<text:list text:style-name="${part.ordered ? 'Numbers' : 'Bullets'}">${items.join('')}</text:list>\n`;
    }
    case 'table':
      return table(part, main, writing.columns);
    case 'definitions':
      return part.items.map(({ term, text }) => definition(term, text, main)).join('');
    case 'signatures': {
      const blocks = part.signatures.map(
        ({ office, name, note }) =>
          paragraph('SignatureOffice', spans(office, main)) +
          paragraph('SignatureName', spans(name, main)) +
          paragraph('SignatureLine', spans(note, main)),
      );
      const rows = Array.from({ length: Math.ceil(blocks.length / 2) }, (_, i) => {
        return [blocks[2 * i]!, blocks[2 * i + 1] ?? paragraph('BodyText', '')] as const;
      });
      const heading = paragraph('SignatureHeading', spans(part.title, main));
      return heading + (rows.length > 0 ? layout(rows, writing) : '');
    }
    case 'figure': {
      const drawn = writing.drawings.get(part);
      const shown = drawn ? drawing(drawn, width) : escapeXml(part.alternative);
      return paragraph('Figure', shown) + paragraph('FigureCaption', spans(part.caption, main));
    }
    case 'note':
      return paragraph(part.about === 'warning' ? 'NoteWarning' : 'Note', spans(part.words, main));
    case 'parallel':
      return parallel(part, writing);
    case 'page-break':
      return paragraph('PageBreak', '');
  }
}

function title({ title, cover }: TitlePart, main: Language): string {
  if (!cover) return paragraph('Title', spans(title, main));
  return [
    paragraph('Cover', spans(cover.owner, main)),
    paragraph('Title', spans(title, main)),
    paragraph('Subtitle', spans(cover.subtitle, main)),
    ...cover.facts.map(({ term, text }) => definition(term, text, main)),
  ].join('');
}

function definition(term: Words, text: Words, main: Language): string {
  return paragraph('Definition', `${spans(term, main)}<text:tab/>${spans(text, main)}`);
}

function heading(part: SectionPart, main: Language): string {
  const level = Math.min(part.depth, 6);
  const words = `<text:bookmark-start text:name="${part.id}"/>${headWords(part, main)}<text:bookmark-end text:name="${part.id}"/>`;
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${words}</text:h>\n`;
}

function headWords({ number, title }: SectionPart | Entry, main: Language): string {
  return (number === null ? '' : `${escapeXml(number)} `) + spans(title, main);
}

/** An index that the reader's program can make anew; the pages in it are fields, which it works out when it opens it. */
function contents(
  id: string,
  title: Words,
  entries: readonly Entry[],
  levels: number,
  main: Language,
): string {
  const templates = Array.from({ length: levels }, (_, i) => {
    return `<text:table-of-content-entry-template text:outline-level="${i + 1}" text:style-name="Contents_20_${i + 1}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`;
  });
  const heading = spans(title, main);
  return `<text:table-of-content text:name="${id}" text:protected="false"><text:table-of-content-source text:outline-level="${levels}" text:use-index-marks="false"><text:index-title-template text:style-name="Contents_20_Heading">${heading}</text:index-title-template>${templates.join('')}</text:table-of-content-source><text:index-body><text:index-title text:name="${id}-title">${paragraph('Contents_20_Heading', heading)}</text:index-title>
${lines(entries, 1, main)}</text:index-body></text:table-of-content>
`;
}

function lines(entries: readonly Entry[], level: number, main: Language): string {
  return entries
    .map((entry) => {
      const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${entry.id}"/>`;
      const link = `<text:a xlink:type="simple" xlink:href="#${entry.id}" text:style-name="Contents_20_Link" text:visited-style-name="Contents_20_Link">${headWords(entry, main)}<text:tab/>${page}</text:a>`;
      return paragraph(`Contents_20_${Math.min(level, 6)}`, link) + lines(entry.entries, level + 1, main);
    })
    .join('');
}

/** A drawing in the line of text, its words beside it. */
function drawing({ number, title, alternative, ...size }: Drawing, mostWidth: number): string {
  const { width, height } = fittedSize(size, 2540 / 96, mostWidth, 19_000);
  const frame = `svg:width="${millimetres(width)}" svg:height="${millimetres(height)}"`;
  return `<draw:frame draw:style-name="Drawing" draw:name="figure${number}" text:anchor-type="as-char" ${frame}><draw:image xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" xlink:href="Pictures/figure${number}.svg" draw:mime-type="image/svg+xml"/><svg:title>${escapeXml(title)}</svg:title><svg:desc>${escapeXml(alternative)}</svg:desc></draw:frame>`;
}

/** A length in hundredths as ODF writes it. */
export function millimetres(hundredths: number): string {
  return `${Math.round(hundredths) / 100}mm`;
}

function parallel({ pairs }: ParallelPart, writing: Writing): string {
  const half = TEXT_WIDTH / 2 - 400;
  const side = (parts: ParallelPart['pairs'][number][0]) => inside(parts, writing, half);
  return layout(
    pairs.map(([left, right]) => [side(left), side(right)] as const),
    writing,
  );
}

function layout(rows: readonly (readonly [string, string])[], writing: Writing): string {
  writing.layouts += 1;
  return twoColumns(`layout-${writing.layouts}`, rows, writing.columns);
}
