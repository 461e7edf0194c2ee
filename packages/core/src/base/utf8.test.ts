import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Bytes } from './utf8';

test('is what TextEncoder says, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
      const odd = text + String.fromCharCode(half) + text;
      for (const each of [text, odd])
        expect(Buffer.compare(utf8Bytes(each), new TextEncoder().encode(each))).toBe(0);
    }),
  );
});
