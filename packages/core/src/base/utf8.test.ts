import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8Bytes, utf8Text } from './utf8';

test('is what TextEncoder says, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
      const odd = text + String.fromCharCode(half) + text;
      for (const each of [text, odd])
        expect(Buffer.compare(utf8Bytes(each), new TextEncoder().encode(each))).toBe(0);
    }),
  );
});

describe('utf8Text', () => {
  const platform = new TextDecoder('utf-8', { ignoreBOM: true });

  test('is what TextDecoder says of any bytes, and counts what it replaced', () => {
    const edge = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc2,
      0xe0,
      0x9f,
      0xa0,
      0xed,
      0xf0,
      0x8f,
      0x90,
      0xf4,
      0xff,
    );
    const bytes = fc.array(fc.oneof(edge, fc.nat(255)), { maxLength: 60 }).map((all) => Uint8Array.from(all));
    fc.assert(
      fc.property(bytes, (given) => {
        const { text, faults } = utf8Text(given);
        expect(text).toBe(platform.decode(given));
        expect(faults === 0).toBe(Buffer.compare(utf8Bytes(text), given) === 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads back what was written, however long', () => {
    const long = `\ufeff${'aè€😀'.repeat(9000)}`;
    expect(utf8Text(utf8Bytes(long))).toEqual({ text: long, faults: 0 });
  });
});
