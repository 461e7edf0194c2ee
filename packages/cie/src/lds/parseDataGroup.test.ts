import { isValid } from '@pds/core/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { externalVector, VECTORS_ABSENT } from '../../test/externalVectors';
import { fromHex } from '../../test/hex';
import { sampleDataGroup1 } from '../../test/sampleChip';
import { SPECIMENS } from '../../test/specimens';
import { parseMrz } from '../mrz/parseMrz';
import { parseDataGroup } from './parseDataGroup';
import { recogniseFile } from './recogniseFile';

const issuesOf = (bytes: Uint8Array) =>
  parseDataGroup(1, bytes).issues.map(({ code, offset }) => [code, offset]);

describe('DG1', () => {
  test.each(Object.entries(SPECIMENS))('holds the MRZ of the specimen %s', (_, lines) => {
    const read = parseDataGroup(1, sampleDataGroup1(lines.join('')));
    expect(read).toEqual({ ok: true, value: { number: 1, mrz: lines.join(''), start: 5 }, issues: [] });
    expect(read.ok && isValid(parseMrz(read.value.mrz, { today: '2026-03-17' }))).toBe(true);
  });

  test('an MRZ of no known length is told and handed on', () => {
    const read = parseDataGroup(1, sampleDataGroup1('I<UTO'));
    expect(read.ok && read.value.mrz).toBe('I<UTO');
    expect(read.issues).toEqual([
      { code: 'lds.mrz_length', severity: 'error', offset: 5, params: { found: 5, allowed: [90, 72, 88] } },
    ]);
  });

  test('bytes outside ASCII stay visible and are illegal characters of the MRZ', () => {
    const bytes = sampleDataGroup1(SPECIMENS.td1.join(''));
    bytes[10] = 0x00;
    bytes[11] = 0xe9;
    const read = parseDataGroup(1, bytes);
    const parsed = read.ok ? parseMrz(read.value.mrz, { today: '2026-03-17' }) : undefined;
    expect(parsed?.issues.filter(({ code }) => code === 'mrz.illegal_character').length).toBe(2);
  });

  test.each([
    ['', [['lds.empty_file', 0]]],
    ['7500', [['lds.wrong_tag', 0]]],
    ['6100', [['lds.missing_object', 0]]],
    ['6184FFFFFFFF', [['tlv.truncated', 0]]],
  ])('%j has no value', (hex, issues) => {
    expect(parseDataGroup(1, fromHex(hex)).ok).toBe(false);
    expect(issuesOf(fromHex(hex))).toEqual(issues);
  });

  test('no bytes make it throw', () => {
    const file = sampleDataGroup1(SPECIMENS.cie.join(''));
    for (let end = 0; end < file.length; end++)
      expect(parseDataGroup(1, file.subarray(0, end)).ok).toBe(false);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        parseDataGroup(1, bytes);
        parseDataGroup(1, Uint8Array.of(0x61, bytes.length, ...bytes));
      }),
    );
  });
});

test('data groups that are not read yet, and numbers that are none, have codes of their own', () => {
  for (let number = 2; number <= 16; number++)
    expect(parseDataGroup(number, new Uint8Array()).issues).toEqual([
      { code: 'lds.not_read_yet', severity: 'error', params: { number } },
    ]);
  for (const number of [0, 17, -1, 1.5, Number.NaN])
    expect(parseDataGroup(number, new Uint8Array()).issues).toEqual([
      { code: 'lds.unknown_data_group', severity: 'error', params: { number } },
    ]);
});

describe('files are told apart by their tag', () => {
  test.each([
    ['60', { kind: 'com' }],
    ['77', { kind: 'sod' }],
    ['00FF61', { kind: 'dataGroup', number: 1 }],
    ['70', { kind: 'dataGroup', number: 16 }],
    ['30', null],
    ['', null],
  ])('%j', (hex, file) => {
    expect(recogniseFile(fromHex(hex))).toEqual(file);
  });
});

test('DG1 of the external vector set', ({ skip }) => {
  skip(VECTORS_ABSENT !== undefined, VECTORS_ABSENT);
  const read = parseDataGroup(1, externalVector('lds/jmrtd-bsi2008/Datagroup1.bin'));
  expect(read.issues).toEqual([]);
  const parsed = read.ok && parseMrz(read.value.mrz, { today: '2026-03-17' });
  expect(parsed && isValid(parsed) && parsed.value.format).toBe('TD3');
});
