import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedText } from './decodedText';

const bytes = (...all: readonly number[]) => Uint8Array.from(all);

test('Windows-1252, in which five bytes are no characters', () => {
  const bytesOf = (from: number, to: number) =>
    bytes(...Array.from({ length: to - from }, (_, i) => from + i));
  const { text, faults, encoding } = decodedText(bytesOf(0x80, 0xa0), 'windows-1252');
  expect([encoding, faults]).toEqual(['windows-1252', 5]);
  expect(text).toBe('€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ');
  for (const [from, to] of [
    [0, 0x80],
    [0xa0, 0x100],
  ] as const)
    expect(decodedText(bytesOf(from, to), 'windows-1252').text).toBe(
      String.fromCharCode(...bytesOf(from, to)),
    );
});

test('a text without a mark is UTF-8 where it is, else Windows-1252', () => {
  const italian = 'Unità «però» – 5 €';
  expect(decodedText(new TextEncoder().encode(italian))).toEqual({
    text: italian,
    encoding: 'utf-8',
    faults: 0,
  });
  const windows = bytes(...[...'Unit'].map((char) => char.charCodeAt(0)), 0xe0, 0x20, 0x80);
  expect(decodedText(windows)).toEqual({ text: 'Unità €', encoding: 'windows-1252', faults: 0 });
});

test('UTF-8 with a fault stays UTF-8 when it says so, when it is told to be, and when most of it is', () => {
  const damaged = bytes(...new TextEncoder().encode('èèè'), 0xe8);
  const expected = { text: 'èèè\ufffd', encoding: 'utf-8', faults: 1 };
  expect(decodedText(damaged)).toEqual(expected);
  expect(decodedText(bytes(0x41, 0xe8), 'utf-8')).toEqual({ ...expected, text: 'A\ufffd' });
  expect(decodedText(bytes(0xef, 0xbb, 0xbf, 0x41, 0xe8), 'windows-1252')).toEqual({
    ...expected,
    text: 'A\ufffd',
  });
});

test('UTF-16 by its mark is what the platform says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (some) => {
      const rest = some.subarray(0, some.length & ~1);
      for (const [encoding, mark] of [
        ['utf-16le', [0xff, 0xfe]],
        ['utf-16be', [0xfe, 0xff]],
      ] as const) {
        const { text, faults } = decodedText(bytes(...mark, ...rest));
        const platform = new TextDecoder(encoding, { ignoreBOM: true }).decode(rest);
        expect(text).toBe(platform);
        if (!rest.includes(0xff)) expect(faults === 0).toBe(!platform.includes('\ufffd'));
        const cut = decodedText(bytes(...mark, 0x41, 0x41, 0x41));
        expect([cut.text, cut.faults]).toEqual(['\u4141\ufffd', 1]);
      }
    }),
  );
});
