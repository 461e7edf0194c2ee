import type { Translation } from '../../base/messages';
import type { Block, SectionBlock, TableBlock, Text } from '../tree';

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

export function section(title: string, blocks: readonly Block[]): SectionBlock {
  return { kind: 'section', title, blocks };
}

/** The table, or the words that say that there is nothing to list. */
export function tableOr(none: string, table: Omit<TableBlock, 'kind'>): Block {
  return table.rows.length > 0 ? { kind: 'table', ...table } : paragraph(none);
}

/** What the reader must know of words that no speaker has read; nothing where one has. */
export function translationNote(translation: Translation): readonly Block[] {
  return translation.status === 'draft' ? [{ kind: 'note', about: 'warning', text: translation.note }] : [];
}
