const SHAPES = [
  { lines: 3, width: 30 },
  { lines: 2, width: 44 },
] as const;

/** Beyond this a text is no reading of a card; it stays as it is for `parseMrz` to refuse. */
const LIMIT = 1000;

/**
 * Pasted text in the lines of a card or passport, whatever blanks and line breaks it came with; capital letters. What
 * has no known number of characters keeps its lines.
 *
 * @example
 * ```ts
 * import { tidyMrz } from '@pds/ui/card';
 *
 * tidyMrz('c<ita \n 123'); // => 'C<ITA\n123'
 * tidyMrz('<'.repeat(88)).split('\n').length; // => 2
 * ```
 */
export function tidyMrz(text: string): string {
  if (text.length > LIMIT) return text;
  const joined = text.toUpperCase().replaceAll(/\s/g, '');
  const shape = SHAPES.find(({ lines, width }) => lines * width === joined.length);
  if (!shape) {
    return text
      .toUpperCase()
      .split(/\r\n|\r|\n/)
      .map((line) => line.replaceAll(/\s/g, ''))
      .filter((line) => line !== '')
      .join('\n');
  }
  return Array.from({ length: shape.lines }, (_, i) =>
    joined.slice(i * shape.width, (i + 1) * shape.width),
  ).join('\n');
}
