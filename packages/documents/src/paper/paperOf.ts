import { isCivilDate, type Language } from '@pds/core/base';
import type { BilingualTree, Block, Cell, DocumentTree, SectionBlock, TableBlock } from '@pds/core/document';
import { bilingualPaper } from './bilingualPaper';
import type { Definition, Entry, Paper, Part, TableCell, TablePart } from './paper';
import { cleanText, wordsOf } from './words';

/** What leads to a block: the ordinals of the sections around it, then its own. It makes ids and heading levels. */
export type Path = readonly number[];

/**
 * The paper of a tree, or of two trees side by side. A paper without a cover still has its title at its head.
 * Throws `RangeError` for two trees that are not the same paper in two languages.
 */
export function paperOf(tree: DocumentTree | BilingualTree): Paper {
  if ('sides' in tree) {
    const [first, second] = tree.sides;
    return bilingualPaper(paperOf(first), paperOf(second));
  }
  const { language, meta, running } = tree;
  const title = wordsOf(tree.title, language);
  const covered = tree.blocks.some((block) => block.kind === 'cover');
  return {
    languages: [language],
    title: cleanText(tree.title),
    meta: {
      author: cleanText(meta.author),
      subject: cleanText(meta.subject),
      date: isCivilDate(meta.date) ? meta.date : null,
    },
    running: { header: cleanText(running.header), footer: cleanText(running.footer) },
    parts: [...(covered ? [] : [{ kind: 'title', title } as const]), ...partsOf(tree.blocks, tree, [])],
  };
}

function partsOf(blocks: readonly Block[], tree: DocumentTree, around: Path): readonly Part[] {
  let sections = 0;
  return blocks.map((block, i) =>
    partOf(block, tree, [...around, block.kind === 'section' ? ++sections : i]),
  );
}

function partOf(block: Block, tree: DocumentTree, path: Path): Part {
  const { language } = tree;
  const words = (text: Parameters<typeof wordsOf>[0]) => wordsOf(text, language);
  switch (block.kind) {
    case 'cover':
      return {
        kind: 'title',
        title: words(tree.title),
        cover: {
          owner: words(block.owner),
          subtitle: words(block.subtitle),
          facts: definitionsOf(block.facts, language),
        },
      };
    case 'contents':
      return {
        kind: 'contents',
        id: `c-${path.join('-')}`,
        depth: path.length,
        title: words(block.title),
        levels: block.depth,
        entries: entriesOf(tree.blocks, language, [], block.depth),
      };
    case 'section':
      return {
        kind: 'section',
        id: sectionId(path),
        depth: path.length,
        ...headOf(block, language),
        parts: partsOf(block.blocks, tree, path),
      };
    case 'paragraph':
      return { kind: 'paragraph', words: words(block.text) };
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(words) };
    case 'table':
      return tableOf(block, language, `t-${path.join('-')}`);
    case 'definitions':
      return { kind: 'definitions', items: definitionsOf(block.items, language) };
    case 'signatures':
      return {
        kind: 'signatures',
        depth: path.length,
        title: words(block.title),
        signatures: block.signatures.map(({ office, name, note }) => ({
          office: words(office),
          name: words(name ?? ''),
          note: words(note ?? ''),
        })),
      };
    case 'figure':
      return {
        kind: 'figure',
        svg: block.svg,
        alternative: cleanText(block.alternative),
        caption: words(block.caption),
      };
    case 'note':
      return {
        kind: 'note',
        about: block.about === 'warning' ? 'warning' : 'provenance',
        words: words(block.text),
      };
    case 'page-break':
      return { kind: 'page-break' };
    default:
      throw new RangeError(`'${String((block as { kind: unknown }).kind)}' is not a kind of block`);
  }
}

function headOf({ number, title }: SectionBlock, language: Language) {
  return {
    number: number === undefined ? null : cleanText(number),
    title: wordsOf(title, language),
  };
}

function sectionId(path: Path): string {
  return `s-${path.join('-')}`;
}

function definitionsOf(
  items: readonly { readonly term: string; readonly text: Parameters<typeof wordsOf>[0] }[],
  language: Language,
): readonly Definition[] {
  return items.map(({ term, text }) => ({ term: wordsOf(term, language), text: wordsOf(text, language) }));
}

function entriesOf(
  blocks: readonly Block[],
  language: Language,
  around: Path,
  levels: number,
): readonly Entry[] {
  if (!(levels >= 1)) return [];
  return blocks
    .filter((block) => block.kind === 'section')
    .map((section, i) => {
      const path = [...around, i + 1];
      return {
        id: sectionId(path),
        ...headOf(section, language),
        entries: entriesOf(section.blocks, language, path, levels - 1),
      };
    });
}

/** A row that is too short gets empty cells, a row that is too long gives the table columns without a head. */
function tableOf({ caption, columns, rows }: TableBlock, language: Language, id: string): TablePart {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), columns.length);
  const all = Array.from({ length: width }, (_, i) => columns[i] ?? { header: '' });
  const empty: TableCell = { words: [], tone: null };
  return {
    kind: 'table',
    id,
    caption: wordsOf(caption, language),
    columns: all.map(({ header, align, narrow }) => ({
      header: wordsOf(header, language),
      align: align === 'end' ? 'end' : 'start',
      narrow: narrow === true,
    })),
    rows: rows.map((row) => all.map((_, i) => (i < row.length ? cellOf(row[i]!, language) : empty))),
  };
}

const TONES = ['calm', 'watch', 'alarm'] as const;

function cellOf(cell: Cell, language: Language): TableCell {
  if (typeof cell === 'string' || !('text' in cell)) return { words: wordsOf(cell, language), tone: null };
  const words = wordsOf(cell.text, language);
  if (cell.tone === undefined) return { words, tone: null };
  return { words, tone: TONES.find((tone) => tone === cell.tone) ?? 'calm' };
}
