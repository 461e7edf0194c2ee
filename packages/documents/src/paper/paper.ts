import type { CivilDate, Language } from '@pds/core/base';
import type { Tone } from '@pds/core/document';

/**
 * A paper as every writer reads it: one tree, or two side by side, with clean text, heading levels, ids and rectangular
 * tables. What a format cannot hold is settled here, once.
 */
export interface Paper {
  /** The main language first. */
  readonly languages: readonly Language[];
  readonly title: string;
  readonly meta: { readonly author: string; readonly subject: string; readonly date: CivilDate | null };
  readonly running: { readonly header: string; readonly footer: string };
  readonly parts: readonly Part[];
}

/** Words of one language and look. */
export interface Run {
  readonly text: string;
  readonly mark?: 'strong' | 'emphasis' | 'code';
  readonly language: Language;
}

export type Words = readonly Run[];

export interface Definition {
  readonly term: Words;
  readonly text: Words;
}

/** The paper's own title, with what a cover has around it. */
export interface TitlePart {
  readonly kind: 'title';
  readonly title: Words;
  readonly cover?: { readonly owner: Words; readonly subtitle: Words; readonly facts: readonly Definition[] };
}

export interface SectionPart {
  readonly kind: 'section';
  readonly id: string;
  /** 1 for a chapter; as deep as the tree is. */
  readonly depth: number;
  readonly number: string | null;
  readonly title: Words;
  readonly parts: readonly Part[];
}

/** A line of the list of contents, with those below it. */
export interface Entry {
  readonly id: string;
  readonly number: string | null;
  readonly title: Words;
  readonly entries: readonly Entry[];
}

export interface ContentsPart {
  readonly kind: 'contents';
  readonly id: string;
  readonly depth: number;
  readonly title: Words;
  /** How many levels of sections it lists. */
  readonly levels: number;
  readonly entries: readonly Entry[];
}

export interface TableColumn {
  readonly header: Words;
  readonly align: 'start' | 'end';
  readonly narrow: boolean;
}

export interface TableCell {
  readonly words: Words;
  readonly tone: Tone | null;
}

/** Every row has as many cells as there are columns. */
export interface TablePart {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: Words;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface SignaturesPart {
  readonly kind: 'signatures';
  readonly depth: number;
  readonly title: Words;
  readonly signatures: readonly { readonly office: Words; readonly name: Words; readonly note: Words }[];
}

export interface FigurePart {
  readonly kind: 'figure';
  readonly svg: string;
  readonly alternative: string;
  readonly caption: Words;
}

/** What stands in a running text, and may stand beside its other language. */
export type Flowing =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Words[] }
  | { readonly kind: 'note'; readonly about: 'provenance' | 'warning'; readonly words: Words }
  | FigurePart;

/** The same words in both languages, pair by pair. */
export interface ParallelPart {
  readonly kind: 'parallel';
  readonly languages: readonly [Language, Language];
  readonly pairs: readonly (readonly [readonly Flowing[], readonly Flowing[]])[];
}

export type Part =
  | TitlePart
  | ContentsPart
  | SectionPart
  | Flowing
  | TablePart
  | { readonly kind: 'definitions'; readonly items: readonly Definition[] }
  | SignaturesPart
  | ParallelPart
  | { readonly kind: 'page-break' };

/** The words without their looks and languages. */
export function plainWords(words: Words): string {
  return words.map(({ text }) => text).join('');
}
