import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTlv, type TlvNode } from './readTlv';
import { type TlvSource, writeTlv } from './writeTlv';

const of = (...bytes: number[]) => Uint8Array.from(bytes);
const nodesOf = (bytes: Uint8Array): readonly TlvNode[] => {
  const read = readTlv(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const sourceOf = (node: TlvNode): TlvSource =>
  node.children
    ? { tag: node.tag, children: node.children.map(sourceOf) }
    : { tag: node.tag, value: node.value };

const primitiveTag = fc.constantFrom(0x02, 0x04, 0x80, 0x5c, 0x5f1f, 0x5f2e, 0x9f8101);
const constructedTag = fc.constantFrom(0x30, 0x31, 0x61, 0xa0, 0x7f61, 0xbf8101);
const { tree } = fc.letrec<{ tree: TlvSource }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ tag: primitiveTag, value: fc.uint8Array({ maxLength: 300 }) }),
    fc.record({ tag: constructedTag, children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

describe('what is written reads back', () => {
  test('tags, values and nesting', () => {
    fc.assert(
      fc.property(tree, (source) => {
        const bytes = writeTlv(source);
        const [node] = nodesOf(bytes);
        expect(sourceOf(node!)).toEqual(source);
        expect(writeTlv(node!)).toEqual(bytes);
        expect(readTlv(bytes).issues).toEqual([]);
      }),
    );
  });

  test('values at the edges of the length forms', () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const bytes = writeTlv({ tag: 0x04, value: new Uint8Array(length) });
      expect(nodesOf(bytes)[0]?.value.length).toBe(length);
      expect(readTlv(bytes).issues).toEqual([]);
    }
  });

  test.each([
    [{ tag: 0x5c1f, value: of() }],
    [{ tag: 0x1f, value: of() }],
    [{ tag: 0x5f80, value: of() }],
    [{ tag: -1, value: of() }],
    [{ tag: 1.5, value: of() }],
    [{ tag: 0x5f81818101, value: of() }],
    [{ tag: 0x04, children: [] }],
    [{ tag: 0x30 }],
  ])('%j cannot be written', (source) => {
    expect(() => writeTlv(source)).toThrow(RangeError);
  });
});

describe('places', () => {
  test('are counted in the bytes that were read', () => {
    const [node] = nodesOf(of(0, 0, 0x61, 5, 0x5f, 0x1f, 2, 0x41, 0x42, 0xff, 0));
    expect(node).toMatchObject({ tag: 0x61, offset: 2, start: 4, end: 9 });
    expect(node?.children?.[0]).toMatchObject({
      tag: 0x5f1f,
      offset: 4,
      start: 7,
      end: 9,
      value: of(0x41, 0x42),
    });
  });

  test('padding alone is no object', () => {
    expect(nodesOf(new Uint8Array(64))).toEqual([]);
    expect(nodesOf(new Uint8Array(64).fill(0xff))).toEqual([]);
  });

  test('reading stops after as many objects as are wanted', () => {
    const read = readTlv(of(0x04, 1, 7, 0x61, 0x84, 9, 9, 9, 9), { top: 1 });
    expect(read.ok && read.value.map(({ tag }) => tag)).toEqual([0x04]);
  });
});

describe('indefinite lengths', () => {
  test('are read with a warning each', () => {
    const read = readTlv(of(0x30, 0x80, 0x31, 0x80, 0x04, 1, 9, 0, 0, 0, 0, 0x04, 0));
    expect(read.issues).toEqual([
      { code: 'tlv.indefinite_length', severity: 'warning', offset: 0, params: { tag: '30' } },
      { code: 'tlv.indefinite_length', severity: 'warning', offset: 2, params: { tag: '31' } },
    ]);
    if (!read.ok) throw new Error();
    expect(read.value.map(({ tag, end }) => [tag, end])).toEqual([
      [0x30, 11],
      [0x04, 13],
    ]);
    expect(read.value[0]?.children?.[0]?.value).toEqual(of(0x04, 1, 9));
    expect(writeTlv(read.value[0]!)).toEqual(of(0x30, 5, 0x31, 3, 0x04, 1, 9));
  });

  test('end at the latest with what holds them', () => {
    expect(readTlv(of(0x30, 0x80, 0x04, 1, 9)).issues.at(-1)).toMatchObject({
      code: 'tlv.not_closed',
      offset: 0,
    });
    expect(readTlv(of(0x30, 4, 0x31, 0x80, 0x05, 0, 0, 0)).issues.at(-1)).toMatchObject({
      code: 'tlv.not_closed',
      offset: 2,
    });
    expect(readTlv(of(0x30, 0x80, 0)).issues.at(-1)).toMatchObject({ code: 'tlv.cut_header', offset: 2 });
  });
});

describe('villains', () => {
  test('an object that claims 4 GB', () => {
    expect(readTlv(of(0x61, 0x84, 0xff, 0xff, 0xff, 0xff, 1, 2))).toEqual({
      ok: false,
      issues: [
        {
          code: 'tlv.truncated',
          severity: 'error',
          offset: 0,
          params: { tag: '61', claimed: 0xffff_ffff, available: 2 },
        },
      ],
    });
  });

  test.each([
    ['a length of five bytes', of(0x04, 0x85, 0, 0, 0, 0, 1, 9), 'tlv.bad_length'],
    ['the reserved length', of(0x04, 0xff, 0), 'tlv.bad_length'],
    ['an indefinite primitive', of(0x04, 0x80, 0, 0), 'tlv.bad_length'],
    ['a tag of five bytes', of(0x5f, 0x81, 0x81, 0x81, 0x81, 1, 0), 'tlv.bad_tag'],
    ['a tag without end', of(0x5f, 0x81), 'tlv.cut_header'],
    ['a tag without length', of(0x5f, 0x1f), 'tlv.cut_header'],
    ['a length without its bytes', of(0x04, 0x82, 1), 'tlv.cut_header'],
    ['a child longer than its parent', of(0x30, 3, 0x04, 5, 1, 2, 3, 4, 5), 'tlv.truncated'],
  ])('%s', (_, bytes, code) => {
    const read = readTlv(bytes);
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('a length longer than need be is told and read', () => {
    for (const bytes of [of(0x04, 0x81, 1, 9), of(0x04, 0x82, 0, 1, 9), of(0x04, 0x84, 0, 0, 0, 1, 9)]) {
      const read = readTlv(bytes);
      expect(read.issues.map(({ code, severity }) => [code, severity])).toEqual([
        ['tlv.long_length', 'warning'],
      ]);
      expect(read.ok && read.value[0]?.value).toEqual(of(9));
    }
  });

  test('a hundred thousand objects inside one another', () => {
    const nest = new Uint8Array(200_000);
    for (let i = 0; i < nest.length; i += 2) nest.set([0x30, 0x80], i);
    expect(readTlv(nest).issues.at(-1)).toMatchObject({
      code: 'tlv.too_deep',
      offset: 62,
      params: { limit: 32 },
    });
  });

  test('a million objects side by side', () => {
    const many = new Uint8Array(2_000_000);
    for (let i = 0; i < many.length; i += 2) many[i] = 0x05;
    expect(readTlv(many).issues).toEqual([
      { code: 'tlv.too_many', severity: 'error', offset: 40_000, params: { limit: 20_000 } },
    ]);
    expect(readTlv(many.subarray(0, 200), { nodes: 99 }).ok).toBe(false);
    expect(readTlv(many.subarray(0, 200), { nodes: 100 }).ok).toBe(true);
  });

  test('more bytes than are read', () => {
    expect(readTlv(new Uint8Array(11), { bytes: 10 }).issues[0]).toMatchObject({ code: 'tlv.too_large' });
    expect(readTlv(new Uint8Array(4 * 1024 * 1024 + 1)).ok).toBe(false);
  });

  test('no bytes make the reader throw, and what it reads lies inside them', () => {
    const likely = fc.array(fc.constantFrom(0x30, 0x80, 0x81, 0x84, 0x5f, 0x1f, 0x04, 0x00, 0x02, 0xff), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          likely.map((bytes) => of(...bytes)),
        ),
        (bytes) => {
          const read = readTlv(bytes);
          if (!read.ok) return;
          const walk = (nodes: readonly TlvNode[], from: number, to: number) => {
            for (const node of nodes) {
              expect(node.offset).toBeGreaterThanOrEqual(from);
              expect(node.end).toBeLessThanOrEqual(to);
              expect(node.value).toEqual(bytes.subarray(node.start, node.start + node.value.length));
              walk(node.children ?? [], node.start, node.end);
            }
          };
          walk(read.value, 0, bytes.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
