import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionOf } from './collection';
import { canonicalJson } from './json';
import { sha256Hex } from './sha256';

test('keys are sorted by code unit and numbers printed as ECMAScript does', () => {
  const keys = ['\u20ac', '\r', '1', '\ud83d\ude00', '\ufb33'];
  const printed = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(Object.keys(JSON.parse(printed))).toEqual(['1', '\r', '\u20ac', '\ud83d\ude00', '\ufb33']);
  expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, -0, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,0,1e-27]',
  );
});

test('reads back as the same value, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('members that are undefined are left out, collections are arrays', () => {
  expect(canonicalJson({ b: undefined, a: collectionOf([{ id: 'x' }]) })).toBe('{"a":[{"id":"x"}]}');
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], ['\ud800'], [undefined]])(
  '%s has no canonical form',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);

test('a cycle is refused, a value that stands twice is not', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(() => canonicalJson(loop)).toThrow(TypeError);
  const shared = { a: 1 };
  expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
});

test('SHA-256 of the published examples (FIPS 180-4)', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
  expect(sha256Hex(new Uint8Array([0x61, 0x62, 0x63]))).toBe(sha256Hex('abc'));
});
