import type { CivilDate } from '../base/civilDate';
import type { Language } from '../base/messages';

/**
 * A paper as plain data, without a format: `@pds/documents` renders it. The same tree gives the same bytes. Text is text
 * and never markup; a renderer escapes all of it.
 */
export interface DocumentTree {
  readonly language: Language;
  readonly title: string;
  /** Who issues the paper, what it is about and the day it was made: for the file's metadata. */
  readonly meta: { readonly author: string; readonly subject: string; readonly date: CivilDate };
  /** One line at the head and one at the foot of every page. */
  readonly running: { readonly header: string; readonly footer: string };
  readonly blocks: readonly Block[];
}

/**
 * One paper in two languages, side by side on one sheet: the same paper built twice, so that both trees have the same
 * blocks, rows and columns. The first is the paper's main language.
 */
export interface BilingualTree {
  readonly sides: readonly [DocumentTree, DocumentTree];
}

/** A run of words, marked or not. */
export type Inline = string | { readonly text: string; readonly mark: 'strong' | 'emphasis' | 'code' };

/** A line or paragraph of words. */
export type Text = string | readonly Inline[];

/** How much a cell asks for attention; the cell's words say it too, colour alone never does. */
export type Tone = 'calm' | 'watch' | 'alarm';

export type Cell =
  | Text
  | { readonly text: Text; readonly tone: Tone }
  /** `value` is what the words say as data: a decimal (`'1250.00'`) or a civil date. Spreadsheets hold it as such. */
  | { readonly text: Text; readonly value: string; readonly tone?: Tone };

export interface Column {
  readonly header: string;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** Codes, dates and figures: as narrow as their words, never broken. */
  readonly narrow?: boolean;
}

export interface Definition {
  readonly term: string;
  readonly text: Text;
}

/** Who signs: in which office, by which name, with what said beneath (a date, or nothing yet). */
export interface Signature {
  readonly office: string;
  readonly name?: string;
  readonly note?: string;
}

export type Block =
  /** The front page: who, what, and the facts of this version. A tree has at most one, at its head. */
  | {
      readonly kind: 'cover';
      readonly owner: string;
      readonly subtitle: string;
      readonly facts: readonly Definition[];
    }
  /** The list of sections that follow, `depth` levels deep; the renderer makes it. */
  | { readonly kind: 'contents'; readonly title: string; readonly depth: number }
  | SectionBlock
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | TableBlock
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | { readonly kind: 'signatures'; readonly title: string; readonly signatures: readonly Signature[] }
  /** `svg` is shown as a picture and never as markup of the page; `alternative` says all that it shows. */
  | {
      readonly kind: 'figure';
      readonly svg: string;
      readonly alternative: string;
      readonly caption: string;
    }
  /** Set apart from the text: where something comes from, or what the reader must not miss. */
  | { readonly kind: 'note'; readonly about: 'provenance' | 'warning'; readonly text: Text }
  /** What follows starts on a new page where there are pages. */
  | { readonly kind: 'page-break' };

export interface SectionBlock {
  readonly kind: 'section';
  /** As printed: `3`, `3.1`, `B`; absent where the title stands alone. */
  readonly number?: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The cells of the first column head their rows. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The sections numbered in their order, and those inside them: 1, 1.1, 1.2, 2. A section that has a number keeps it and
 * takes none from the row, so that annexes stay `B` and `C`.
 *
 * @example
 * ```ts
 * import { numberSections } from '@pds/core/document';
 *
 * const inner = { kind: 'section' as const, title: 'Sedi', blocks: [] };
 * const [first, annex] = numberSections([
 *   { kind: 'section', title: 'Ambito', blocks: [inner] },
 *   { kind: 'section', number: 'B', title: 'Minacce', blocks: [inner] },
 * ]);
 * first?.number; // => '1'
 * first?.blocks; // => [{ kind: 'section', number: '1.1', title: 'Sedi', blocks: [] }]
 * annex?.blocks; // => [{ kind: 'section', number: 'B.1', title: 'Sedi', blocks: [] }]
 * ```
 */
export function numberSections(sections: readonly SectionBlock[], prefix = ''): readonly SectionBlock[] {
  let last = 0;
  return sections.map((section) => {
    const number = section.number ?? `${prefix}${++last}`;
    const inner = numberSections(
      section.blocks.filter((block) => block.kind === 'section'),
      `${number}.`,
    ).values();
    const blocks = section.blocks.map((block) => (block.kind === 'section' ? inner.next().value! : block));
    return { ...section, number, blocks };
  });
}
