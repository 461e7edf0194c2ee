/**
 * The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as everywhere on the web.
 *
 * @example
 * ```ts
 * import { utf8Bytes } from '@pds/core/base';
 *
 * [...utf8Bytes('è€')]; // => [0xc3, 0xa8, 0xe2, 0x82, 0xac]
 * ```
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const char of text) {
    const point = scalarOf(char.codePointAt(0)!);
    const tail = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[end++] = tail === 0 ? point : LEADS[tail]! | (point >> (6 * tail));
    for (let i = tail - 1; i >= 0; i--) bytes[end++] = 0x80 | ((point >> (6 * i)) & 0x3f);
  }
  return bytes.slice(0, end);
}

/** First byte of a sequence with as many bytes after it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

function scalarOf(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}
