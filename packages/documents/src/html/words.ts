import type { DocumentTree } from '@pds/core/document';

/** What the page itself says, beside the paper. */
export interface PageWords {
  readonly skip: string;
  /** Around the page number and the number of pages. */
  readonly page: readonly [string, string];
}

export const WORDS: Readonly<Record<DocumentTree['language'], PageWords>> = {
  it: { skip: 'Vai al contenuto', page: ['Pagina ', ' di '] },
  de: { skip: 'Zum Inhalt', page: ['Seite ', ' von '] },
  en: { skip: 'Skip to content', page: ['Page ', ' of '] },
  fr: { skip: 'Aller au contenu', page: ['Page ', ' sur '] },
  sl: { skip: 'Na vsebino', page: ['Stran ', ' od '] },
};
