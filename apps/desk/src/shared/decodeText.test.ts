import { expect, test } from 'vitest';
import { decodeText } from './decodeText';

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

test('reads UTF-8, with or without a mark', () => {
  expect(decodeText(bytes('Località 😀', 'utf8'))).toMatchObject({ ok: true, value: 'Località 😀' });
  expect(decodeText(bytes('\ufeffLocalità', 'utf8'))).toMatchObject({ value: 'Località' });
});

test.each([
  ['Latin-1', bytes('Località', 'latin1')],
  ['UTF-16 with a mark', bytes('\ufeffLocalità', 'utf16le')],
  ['a cut-off character', bytes('à', 'utf8').slice(0, 1)],
])('does not guess at %s', (_, content) => {
  expect(decodeText(content)).toMatchObject({ ok: false, issues: [{ code: 'desk.not_utf8' }] });
});
