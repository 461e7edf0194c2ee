import type { Language } from '@pds/core/base';

/** What the pages themselves say, beside the paper. */
export interface PageWords {
  readonly skip: string;
  /** Around the page number and the number of pages. */
  readonly page: readonly [string, string];
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  it: { skip: 'Vai al contenuto', page: ['Pagina ', ' di '] },
  de: { skip: 'Zum Inhalt', page: ['Seite ', ' von '] },
  en: { skip: 'Skip to content', page: ['Page ', ' of '] },
  fr: { skip: 'Aller au contenu', page: ['Page ', ' sur '] },
  sl: { skip: 'Na vsebino', page: ['Stran ', ' od '] },
};

/** The same in each of the paper's languages: `Pagina ` or, on a bilingual paper, `Pagina / Seite `. */
export function pageWords(languages: readonly Language[]): PageWords {
  const [first, ...others] = languages.map((language) => PAGE_WORDS[language]);
  if (!first) throw new RangeError('a paper has a language');
  return others.reduce<PageWords>(
    (both, words) => ({
      skip: `${both.skip} / ${words.skip}`,
      page: [
        `${both.page[0].trim()} / ${words.page[0]}`,
        `${both.page[1].trimEnd()} / ${words.page[1].trimStart()}`,
      ],
    }),
    first,
  );
}
