import type { Language } from '@pds/core/base';
import type { Text } from '@pds/core/document';
import type { Run, Words } from './paper';

/**
 * Text as every format can hold it: what XML forbids, and halves of characters, become U+FFFD; line ends and tabs are
 * spaces, as in a page.
 */
export function cleanText(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(UNPRINTABLE, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these may not stand in a paper.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** The runs of a text, clean and in a language. */
export function wordsOf(text: Text, language: Language): Words {
  if (typeof text === 'string') return [{ text: cleanText(text), language }];
  return text.map((run) =>
    typeof run === 'string'
      ? { text: cleanText(run), language }
      : { text: cleanText(run.text), mark: run.mark, language },
  );
}

/** Both languages in one line, `Sedi / Standorte`; once where they say the same. */
export function bothWords(first: Words, second: Words): Words {
  if (sameLook(first, second) || second.every(({ text }) => text === '')) return first;
  if (first.every(({ text }) => text === '')) return second;
  const between: Run = { text: ' / ', language: first[0]!.language };
  return [...first, between, ...second];
}

/** Both languages in one line of bare text. */
export function bothTexts(first: string, second: string): string {
  return first === second || second === '' ? first : first === '' ? second : `${first} / ${second}`;
}

function sameLook(first: Words, second: Words): boolean {
  return first.length === second.length && first.every(({ text }, i) => text === second[i]?.text);
}
