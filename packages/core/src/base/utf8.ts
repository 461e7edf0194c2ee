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

/** How many code units are made a text at a time: an engine takes only so many arguments. */
const PIECE = 8192;

/** What a lead byte announces: how many bytes follow, its own bits, and the bounds of the second byte. */
function sequenceOf(lead: number): readonly [tail: number, bits: number, low: number, high: number] | null {
  if (lead >= 0xc2 && lead <= 0xdf) return [1, lead & 0x1f, 0x80, 0xbf];
  if (lead >= 0xe0 && lead <= 0xef)
    return [2, lead & 0x0f, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  if (lead >= 0xf0 && lead <= 0xf4)
    return [3, lead & 0x07, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
  return null;
}

/**
 * The text of UTF-8 bytes, and how many times they are no UTF-8: each stands in the text as U+FFFD, counted as the
 * Encoding Standard of the web does. A byte order mark is a character like any other.
 *
 * @example
 * ```ts
 * import { utf8Text } from '@pds/core/base';
 *
 * utf8Text(Uint8Array.of(0xc3, 0xa8)); // => { text: 'è', faults: 0 }
 * utf8Text(Uint8Array.of(0x41, 0xe8)); // => { text: 'A\ufffd', faults: 1 }
 * ```
 */
export function utf8Text(bytes: Uint8Array): { readonly text: string; readonly faults: number } {
  const units = new Uint16Array(PIECE);
  const pieces: string[] = [];
  let used = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length; ) {
    if (used > PIECE - 2) {
      pieces.push(unitsText(units.subarray(0, used)));
      used = 0;
    }
    const lead = bytes[at++]!;
    if (lead < 0x80) {
      units[used++] = lead;
      continue;
    }
    const sequence = sequenceOf(lead);
    let [tail, point, low, high] = sequence ?? [0, 0xfffd, 0, 0];
    for (; tail > 0; tail--) {
      const next = bytes[at];
      if (next === undefined || next < low || next > high) break;
      point = point * 64 + (next & 0x3f);
      [low, high] = [0x80, 0xbf];
      at++;
    }
    if (tail > 0 || !sequence) {
      faults++;
      units[used++] = 0xfffd;
    } else if (point > 0xffff) {
      units[used++] = 0xd7c0 + (point >> 10);
      units[used++] = 0xdc00 + (point & 0x3ff);
    } else units[used++] = point;
  }
  pieces.push(unitsText(units.subarray(0, used)));
  return { text: pieces.join(''), faults };
}

/** Far quicker than to spread them. */
function unitsText(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units) as string;
}

function scalarOf(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}
