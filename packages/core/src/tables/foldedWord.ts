/**
 * A word without what people write differently: case, accents, blanks and every sign that is no letter or digit. A word
 * of signs alone stays as it is.
 *
 * @example
 * ```ts
 * import { foldedWord } from '@pds/core/tables';
 *
 * foldedWord(' Unità  organizzativa') === foldedWord('UNITA_ORGANIZZATIVA'); // => true
 * ```
 */
export function foldedWord(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? text.trim() : letters;
}
