const SHAPES = [
  { lines: 3, width: 30 },
  { lines: 2, width: 44 },
] as const;

/** Beyond this a text is no reading of a card; it stays as it is for `parseMrz` to refuse. */
const LIMIT = 1000;

/** What word processors and readers make of `<<` and of `<`; which it was, the length tells. */
const QUOTES = /[«‹]/g;
const MEANT_BY_QUOTE = ['<<', '<'];

/**
 * Pasted text in the lines of a card or passport, whatever blanks and line breaks it came with; capital letters, and
 * fillers for the quotation marks « and ‹ where that makes the lines whole. What has no known number of characters
 * keeps its lines.
 *
 * @example
 * ```ts
 * import { tidyMrz } from '@pds/ui/card';
 *
 * tidyMrz('c<ita \n 123'); // => 'C<ITA\n123'
 * tidyMrz('«'.repeat(44)) === tidyMrz('<'.repeat(88)); // => true
 * ```
 */
export function tidyMrz(text: string): string {
  if (text.length > LIMIT) return text;
  const joined = text.toUpperCase().replaceAll(/\s/g, '');
  for (const meant of MEANT_BY_QUOTE) {
    const letters = joined.replaceAll(QUOTES, meant);
    const shape = SHAPES.find(({ lines, width }) => lines * width === letters.length);
    if (shape) return cut(letters, shape);
  }
  return text
    .toUpperCase()
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/\s/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

function cut(letters: string, { lines, width }: (typeof SHAPES)[number]): string {
  return Array.from({ length: lines }, (_, i) => letters.slice(i * width, (i + 1) * width)).join('\n');
}
