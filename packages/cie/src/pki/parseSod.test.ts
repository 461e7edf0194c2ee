import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { externalVector, VECTORS_ABSENT } from '../../test/externalVectors';
import { fromHex } from '../../test/hex';
import { type SampleSod, sampleDataGroup1, sampleSod } from '../../test/sampleChip';
import { SPECIMENS } from '../../test/specimens';
import { parseCom } from '../lds/parseCom';
import { readTlv, type TlvNode } from '../tlv/readTlv';
import { tagBytes } from '../tlv/tag';
import { writeTlv } from '../tlv/writeTlv';
import { compareDataGroups } from './compareDataGroups';
import { parseSod, type Sod } from './parseSod';

const dataGroup1 = sampleDataGroup1(SPECIMENS.cie.join(''));
const dataGroup2 = Uint8Array.of(0x75, 3, 1, 2, 3);
const sample: SampleSod = {
  dataGroups: [
    [1, dataGroup1],
    [2, dataGroup2],
  ],
};
const sodOf = (bytes: Uint8Array): Sod => {
  const read = parseSod(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const codesOf = (source: SampleSod) => parseSod(sampleSod(source)).issues.map(({ code }) => code);
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').toUpperCase();

/** The same objects with indefinite lengths, and octet strings in pieces of ten bytes. */
function inBer(bytes: Uint8Array): Uint8Array {
  const read = readTlv(bytes);
  if (!read.ok) throw new Error();
  const write = (node: TlvNode): number[] => {
    if (node.children) return [...tagBytes(node.tag), 0x80, ...node.children.flatMap(write), 0, 0];
    if (node.tag !== 0x04) return [...writeTlv(node)];
    const pieces = Array.from({ length: Math.ceil(node.value.length / 10) }, (_, i) =>
      writeTlv({ tag: 0x04, value: node.value.subarray(10 * i, 10 * i + 10) }),
    );
    return [0x24, 0x80, ...pieces.flatMap((piece) => [...piece]), 0, 0];
  };
  return Uint8Array.from(read.value.flatMap(write));
}

describe('EF.SOD', () => {
  test.each([
    ['SHA-1', 20],
    ['SHA-224', 28],
    ['SHA-256', 32],
    ['SHA-384', 48],
    ['SHA-512', 64],
  ] as const)('hashes by %s are listed and compared', (hash, length) => {
    const read = parseSod(sampleSod({ ...sample, hash }));
    expect(read.issues).toEqual([]);
    if (!read.ok) throw new Error();
    expect(read.value).toMatchObject({
      version: 0,
      hashAlgorithm: hash,
      ldsVersion: null,
      unicodeVersion: null,
    });
    expect(read.value.dataGroupHashes.map((row) => [row.number, row.hash.length])).toEqual([
      [1, length],
      [2, length],
    ]);
    const compared = compareDataGroups(read.value, { 1: dataGroup1, 2: dataGroup2 });
    expect(compared).toEqual({
      ok: true,
      value: [
        { number: 1, verdict: 'match', hashAlgorithm: hash },
        { number: 2, verdict: 'match', hashAlgorithm: hash },
      ],
      issues: [],
    });
  });

  test('version 1 says its LDS version', () => {
    const read = sodOf(sampleSod({ ...sample, versionInfo: ['0108', '040000'] }));
    expect(read).toMatchObject({ version: 1, ldsVersion: '1.8', unicodeVersion: '4.0.0' });
  });

  test.each<[string, Partial<SampleSod>, string[]]>([
    ['version information that is none', { versionInfo: ['1.8', '040000'] }, ['sod.bad_version_info']],
    ['a version to come', { version: 2 }, ['sod.unknown_version']],
    ['no hashes', { dataGroups: [] }, ['sod.no_hashes']],
    ['a data group 0', { dataGroups: [[0, dataGroup1]] }, ['sod.data_group_number']],
    ['a data group 161', { dataGroups: [[0xa1, dataGroup1]] }, ['sod.data_group_number']],
    [
      'two hashes for one data group',
      {
        dataGroups: [
          [1, dataGroup1],
          [1, dataGroup2],
        ],
      },
      ['sod.duplicate_data_group'],
    ],
    ['another signed content', { signedType: '2A03' }, ['sod.content_type']],
  ])('%s is told and read', (_, change, codes) => {
    const source = { ...sample, ...change };
    expect(codesOf(source)).toEqual(codes);
    expect(sodOf(sampleSod(source)).dataGroupHashes.length).toBe(source.dataGroups.length);
  });

  test.each<[string, Partial<SampleSod>, string]>([
    ['MD5', { hash: 'MD5' }, 'sod.unknown_hash_algorithm'],
    ['a content that is not signed data', { contentType: '2A864886F70D010701' }, 'sod.not_signed_data'],
  ])('%s leaves no value', (_, change, code) => {
    expect(parseSod(sampleSod({ ...sample, ...change })).ok).toBe(false);
    expect(codesOf({ ...sample, ...change })).toEqual([code]);
  });

  test('a row that is no hash, and a hash of the wrong length, are told with their places', () => {
    const bytes = sampleSod({ ...sample, hash: 'SHA-1' });
    const rows = [...hexOf(bytes).matchAll(/3019020101|3019020102/g)].map(({ index }) => index / 2);
    expect(rows.length).toBe(2);
    const noNumber = bytes.with(rows[0]! + 2, 0x04);
    expect(parseSod(noNumber).issues).toEqual([
      { code: 'sod.structure', severity: 'error', offset: rows[0], params: { expected: 'DataGroupHash' } },
    ]);
    expect(sodOf(noNumber).dataGroupHashes.map(({ number }) => number)).toEqual([2]);
    const sha1WithLongerHashes = sampleSod({ ...sample, hash: '2B0E03021A' });
    expect(parseSod(sha1WithLongerHashes).issues.map(({ code, params }) => [code, params])).toEqual([
      ['sod.hash_length', { number: 1, expected: 20, found: 32 }],
      ['sod.hash_length', { number: 2, expected: 20, found: 32 }],
    ]);
  });

  test.each([
    ['7700', 'ContentInfo', 0],
    ['77023000', 'ContentInfo', 2],
    ['770F300D06092A864886F70D010702A000', 'SignedData', 2],
    ['7716301406092A864886F70D010702A00730050201033100', 'EncapsulatedContentInfo', 17],
  ])('%s lacks its %s', (hex, expected, offset) => {
    expect(parseSod(fromHex(hex))).toEqual({
      ok: false,
      issues: [{ code: 'sod.structure', severity: 'error', offset, params: { expected } }],
    });
  });

  test('content without end and octets in pieces, as some chips write them, read with warnings', () => {
    const written = parseSod(inBer(sampleSod(sample)));
    expect(new Set(written.issues.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
      new Set(['warning tlv.indefinite_length']),
    );
    expect(written.ok && written.value).toEqual(sodOf(sampleSod(sample)));
  });

  test('a long object identifier is none, and costs nothing', () => {
    const oid = writeTlv({ tag: 0x06, value: new Uint8Array(50_000).fill(0x81).fill(1, -1) });
    const file = writeTlv({ tag: 0x77, children: [{ tag: 0x30, value: oid }] });
    expect(parseSod(file).issues.map(({ code }) => code)).toEqual(['sod.structure']);
  });
});

describe('comparison', () => {
  test('every verdict, by number, with the algorithm', () => {
    const sod = sodOf(sampleSod({ ...sample, dataGroups: [...sample.dataGroups, [14, dataGroup2]] }));
    const altered = dataGroup2.with(4, 9);
    const compared = compareDataGroups(sod, { 11: dataGroup2, 2: altered, 1: dataGroup1 });
    expect(compared).toEqual({
      ok: true,
      value: [
        { number: 1, verdict: 'match', hashAlgorithm: 'SHA-256' },
        { number: 2, verdict: 'mismatch', hashAlgorithm: 'SHA-256' },
        { number: 11, verdict: 'not-covered', hashAlgorithm: 'SHA-256' },
        { number: 14, verdict: 'not-supplied', hashAlgorithm: 'SHA-256' },
      ],
      issues: [
        { code: 'sod.hash_mismatch', severity: 'error', path: [2], params: { number: 2 } },
        { code: 'sod.not_covered', severity: 'warning', path: [11], params: { number: 11 } },
      ],
    });
  });

  test('two hashes for one data group match only when both do', () => {
    const both = [
      [1, dataGroup1],
      [1, dataGroup2],
    ] as const;
    const compared = compareDataGroups(sodOf(sampleSod({ dataGroups: both })), { 1: dataGroup1 });
    expect(compared.ok && compared.value.map(({ verdict }) => verdict)).toEqual(['mismatch']);
  });

  test('padding behind a data group is not part of it', () => {
    const padded = Uint8Array.of(...dataGroup1, ...new Uint8Array(20));
    const compared = compareDataGroups(sodOf(sampleSod(sample)), { 1: padded });
    expect(compared.ok && compared.value[0]?.verdict).toBe('match');
  });

  test('every flipped bit of a data group is a mismatch', () => {
    const sod = sodOf(sampleSod(sample));
    for (let bit = 0; bit < dataGroup1.length * 8; bit++) {
      const altered = dataGroup1.slice();
      altered[bit >> 3]! ^= 1 << (bit & 7);
      const compared = compareDataGroups(sod, { 1: altered });
      expect(compared.ok && compared.value[0]?.verdict).toBe('mismatch');
    }
  });
});

describe('villains', () => {
  const file = sampleSod({ ...sample, versionInfo: ['0108', '040000'] });

  test('every truncation is answered with a place', () => {
    for (let end = 1; end < file.length; end++) {
      const read = parseSod(file.subarray(0, end));
      expect(read.ok).toBe(false);
      expect(read.issues[0]?.offset).toBeLessThan(end);
    }
  });

  test('every flipped bit is read or answered, and no hash of altered bytes is taken for the right one', () => {
    const right = sodOf(file);
    for (let bit = 0; bit < file.length * 8; bit++) {
      const altered = file.slice();
      altered[bit >> 3]! ^= 1 << (bit & 7);
      const read = parseSod(altered);
      for (const issue of read.issues) expect(issue.offset ?? 0).toBeLessThanOrEqual(file.length);
      if (read.ok) compareDataGroups(read.value, { 1: dataGroup1 });
    }
    expect(sodOf(file)).toEqual(right);
  });

  test('no bytes make it throw', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.nat(file.length).map((at) => file.slice(at, at + 30)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(file.length), (pieces, at) => {
        const noise = Uint8Array.from(pieces.flatMap((each) => [...each]));
        parseSod(noise);
        parseSod(Uint8Array.of(0x77, 0x80, ...noise, 0, 0));
        parseSod(Uint8Array.from([...file.subarray(0, at), ...noise, ...file.subarray(at)]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the external vector set', () => {
  const read = (path: string) => externalVector(`lds/${path}`);

  test('the test passport of 2008 covers DG1, 2, 3 and 14, and each is the one that was signed', ({
    skip,
  }) => {
    skip(VECTORS_ABSENT !== undefined, VECTORS_ABSENT);
    const file = (number: number) => read(`jmrtd-bsi2008/Datagroup${number}.bin`);
    const sod = parseSod(read('jmrtd-bsi2008/EF_SOD.bin'));
    expect(sod.issues).toEqual([]);
    if (!sod.ok) throw new Error();
    const numbers = [1, 2, 3, 4, 14, 15];
    const compared = compareDataGroups(sod.value, Object.fromEntries(numbers.map((n) => [n, file(n)])));
    expect(compared.ok && compared.value.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'match'],
      [2, 'match'],
      [3, 'match'],
      [4, 'not-covered'],
      [14, 'match'],
      [15, 'not-covered'],
    ]);
    const com = parseCom(read('jmrtd-bsi2008/EF_COM.bin'));
    expect(com.ok && com.value.dataGroups).toEqual([1, 2, 3, 14]);
  });

  test('data groups put beside it are not covered', ({ skip }) => {
    skip(VECTORS_ABSENT !== undefined, VECTORS_ABSENT);
    const compared = compareDataGroups(sodOf(read('tsemrtd/EF_SOD.bin')), {
      5: read('tsemrtd/EF_DG5.bin'),
      11: read('tsemrtd/EF_DG11.bin'),
    });
    const verdicts = compared.ok ? compared.value.filter(({ verdict }) => verdict !== 'not-supplied') : [];
    expect(verdicts.map(({ number, verdict }) => [number, verdict])).toEqual([
      [5, 'not-covered'],
      [11, 'not-covered'],
    ]);
  });
});
