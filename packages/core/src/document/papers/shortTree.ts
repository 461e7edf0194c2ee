import type { CivilDate } from '../../base/civilDate';
import { formatCivilDate, type Language, type Translation } from '../../base/messages';
import type { DocumentTree } from '../tree';
import { translationNote } from './blocks';

export type ShortPaper = Pick<DocumentTree, 'title' | 'blocks'> & { readonly subject: string };

interface ShortTreeOptions {
  readonly language: Language;
  readonly today: CivilDate;
  readonly translation: Translation;
}

/** A short paper: a title, the body's lines at head and foot, what it is about, and whether its words are a draft. */
export function shortTree(
  owner: string,
  { language, today, translation }: ShortTreeOptions,
  { title, subject, blocks }: ShortPaper,
): DocumentTree {
  return {
    language,
    title,
    meta: { author: owner, subject, date: today },
    running: { header: owner, footer: `${subject} · ${formatCivilDate(today, language)}` },
    blocks: [...translationNote(translation), ...blocks],
  };
}
