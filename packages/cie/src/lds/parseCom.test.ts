import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex } from '../../test/hex';
import { sampleCom } from '../../test/sampleChip';
import { parseCom } from './parseCom';

const codesOf = (bytes: Uint8Array) => parseCom(bytes).issues.map(({ code, offset }) => [code, offset]);

describe('EF.COM', () => {
  test('versions and data groups', () => {
    expect(parseCom(sampleCom([0x61, 0x75, 0x63, 0x6b, 0x6c, 0x6e]))).toEqual({
      ok: true,
      value: { ldsVersion: '1.7', unicodeVersion: '4.0.0', dataGroups: [1, 2, 3, 11, 12, 14] },
      issues: [],
    });
  });

  test('every data group has a tag of its own', () => {
    const tags = Array.from({ length: 256 }, (_, tag) => tag);
    const read = parseCom(sampleCom(tags));
    expect(read.ok && [...read.value.dataGroups].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 16 }, (_, i) => i + 1),
    );
    expect(read.issues.length).toBe(240);
  });

  test.each([
    ['', [['lds.empty_file', 0]]],
    ['0000FFFF', [['lds.empty_file', 0]]],
    ['6100', [['lds.wrong_tag', 0]]],
    ['FFFF61', [['lds.wrong_tag', 2]]],
    ['60145F01', [['tlv.truncated', 0]]],
    [
      '6000',
      [
        ['lds.missing_object', 0],
        ['lds.missing_object', 0],
        ['lds.missing_object', 0],
      ],
    ],
    ['60145F0104303130375F36063034303030305C0261757F', [['lds.trailing_data', 22]]],
    ['60145F0104303130375F36063034303030305C02617500FF00', []],
    ['60145F0104303130415F36063034303030305C026175', [['lds.bad_version', 5]]],
    [
      '60135F01033031375F36063034303030305C026199',
      [
        ['lds.bad_version', 5],
        ['lds.unknown_tag', 20],
      ],
    ],
  ])('%j', (hex, issues) => {
    expect(codesOf(fromHex(hex))).toEqual(issues);
  });

  test('what cannot be read is null, the rest stands', () => {
    const read = parseCom(fromHex('60145F0104303130415F36063034303030305C026175'));
    expect(read.ok && read.value).toEqual({ ldsVersion: null, unicodeVersion: '4.0.0', dataGroups: [1, 2] });
  });

  test('a list as long as the file may be is told once for each tag', () => {
    const read = parseCom(sampleCom(new Array(60_000).fill(0x99).concat(0x61, 0x61)));
    expect(read.ok && read.value.dataGroups).toEqual([1]);
    expect(read.issues.length).toBe(1);
    expect(parseCom(sampleCom(new Array(70_000).fill(0x99))).issues.map(({ code }) => code)).toEqual([
      'tlv.too_large',
    ]);
  });

  test('no bytes make it throw', () => {
    const com = sampleCom([0x61, 0x75]);
    for (let end = 0; end < com.length; end++) expect(parseCom(com.subarray(0, end)).ok).toBe(false);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        parseCom(bytes);
        parseCom(Uint8Array.of(0x60, bytes.length, ...bytes));
      }),
    );
  });
});
