import { utf8Text } from '@pds/core/base';

export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
  /** Places that are no characters of the encoding; each is U+FFFD in the text. */
  readonly faults: number;
}

/**
 * The text of a file. Its mark says its encoding; without one it is UTF-8, unless it is not: then Windows-1252, in which
 * spreadsheets of Western Europe save CSV. A text in which characters of UTF-8 are more than its faults stays UTF-8 that was
 * damaged. `encoding` decides for a file without a mark.
 */
export function decodedText(bytes: Uint8Array, encoding?: 'utf-8' | 'windows-1252'): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { ...utf8Text(bytes.subarray(3)), encoding: 'utf-8' };
  if (encoding === 'windows-1252') return windows1252(bytes);
  const read = utf8Text(bytes);
  const isUtf8 = encoding === 'utf-8' || read.faults === 0 || wideCharacters(read.text) > read.faults;
  return isUtf8 ? { ...read, encoding: 'utf-8' } : windows1252(bytes);
}

function wideCharacters(text: string): number {
  return text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const text = textOf(bytes.length >> 1, (i) => bytes[2 * i + low]! | (bytes[2 * i + 1 - low]! << 8));
  const halves = text.match(/\p{Cs}/gu)?.length ?? 0;
  const isCut = bytes.length % 2 === 1;
  return {
    text: `${halves > 0 ? text.replace(/\p{Cs}/gu, '\ufffd') : text}${isCut ? '\ufffd' : ''}`,
    encoding,
    faults: halves + (isCut ? 1 : 0),
  };
}

function windows1252(bytes: Uint8Array): DecodedText {
  let faults = 0;
  const text = textOf(bytes.length, (i) => {
    const byte = bytes[i]!;
    const unit = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    if (unit === 0xfffd) faults++;
    return unit;
  });
  return { text, encoding: 'windows-1252', faults };
}

/** The characters of the bytes 80 to 9F; five of these bytes are none. */
const WINDOWS_1252 =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

/** So many units become text at a time: an engine takes only so many arguments. */
const PIECE = 8192;

function textOf(length: number, unitAt: (index: number) => number): string {
  const pieces: string[] = [];
  for (let start = 0; start < length; start += PIECE) {
    const units = new Uint16Array(Math.min(PIECE, length - start));
    for (let i = 0; i < units.length; i++) units[i] = unitAt(start + i);
    pieces.push(Reflect.apply(String.fromCharCode, null, units) as string);
  }
  return pieces.join('');
}
