import { formatCivilDate, isCivilDate, type Language } from '@pds/core/base';
import type { Block, Definition, SectionBlock, TableBlock } from '@pds/core/document';
import type { RecordTexts } from './texts';

/** What the outlines of records are written with. */
export interface Outlining {
  readonly texts: RecordTexts;
  readonly language: Language;
}

export function section(title: string, blocks: readonly Block[], number?: string): SectionBlock {
  return { kind: 'section', title, blocks, ...(number !== undefined && { number }) };
}

/** The table, or the words that say that there is nothing to list. */
export function tableOf(
  caption: string,
  headers: readonly string[],
  rows: TableBlock['rows'],
  { texts }: Outlining,
): Block {
  if (rows.length === 0) return { kind: 'paragraph', text: texts.none };
  return { kind: 'table', caption, columns: headers.map((header) => ({ header })), rows };
}

/**
 * An answer as text: `null` is not given, `'nd'` printed as such, `'unknown'` lost in the source, an empty list says
 * that there is none; they are four things and stay so.
 */
export function answer(value: unknown, { texts, language }: Outlining): string {
  if (value === null || value === undefined || value === '') return texts.blank;
  if (value === 'nd') return texts.nd;
  if (value === 'unknown') return texts.unknown;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'string' && isCivilDate(value)) return formatCivilDate(value, language);
  if (Array.isArray(value)) {
    return value.length === 0
      ? texts.empty
      : value.map((entry) => answer(entry, { texts, language })).join(', ');
  }
  return String(value);
}

/** A term with several answers: shown once, with the answers one below the other. */
export function each(term: string, answers: readonly string[]): readonly Definition[] {
  return answers.map((text) => ({ term, text }));
}

export function definitions(items: readonly (readonly [string, unknown])[], outlining: Outlining): Block {
  return {
    kind: 'definitions',
    items: items.map(([term, value]): Definition => ({ term, text: answer(value, outlining) })),
  };
}
