import { CARD_CHIP } from '@pds/fixtures';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DroppedFile, readChipFiles } from './readChipFiles';

function file(name: string, hex: string): DroppedFile {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return { name, size: bytes.length, bytes };
}
const TODAY = '2026-10-01';

test('the card’s files, whatever their names and order, are read and compared', () => {
  const reading = readChipFiles(
    [file('c', CARD_CHIP.sod), file('a', CARD_CHIP.com), file('b', CARD_CHIP.dataGroup1)],
    TODAY,
  );
  expect(reading.files.flatMap(({ issues }) => issues)).toEqual([]);
  expect(reading.com?.dataGroups).toEqual([1, 2, 11, 14]);
  expect(reading.mrz?.value.fields.documentNumber.value).toBe('CA48213FK');
  expect(reading.comparison?.map(({ number, verdict }) => [number, verdict])).toEqual([
    [1, 'match'],
    [2, 'not-supplied'],
    [11, 'not-supplied'],
    [14, 'not-supplied'],
  ]);
});

test('an altered data group does not match, though its MRZ is valid', () => {
  const reading = readChipFiles([file('a', CARD_CHIP.alteredDataGroup1), file('b', CARD_CHIP.sod)], TODAY);
  expect(reading.mrz?.issues).toEqual([]);
  expect(reading.comparison?.[0]?.verdict).toBe('mismatch');
});

test('without a security object there is nothing to compare with', () => {
  expect(readChipFiles([file('a', CARD_CHIP.dataGroup1)], TODAY).comparison).toBeUndefined();
});

test('a file too large, a stranger and nothing at all are told as such', () => {
  const reading = readChipFiles(
    [
      { name: 'big', size: 9e9 },
      { name: 'folder', size: 4096, unreadable: true },
      file('txt', '42756F6E'),
      file('none', ''),
    ],
    TODAY,
  );
  expect(reading.files.map(({ refused, file: kind }) => [refused, kind])).toEqual([
    ['too-large', null],
    ['unreadable', null],
    [null, null],
    [null, null],
  ]);
});

test.each(['hello nonsense', `hello ${'nonsense '.repeat(20)}`, 'a letter', 'n. 5', 'k\n', 'wow'])(
  'the text «%s» begins with a file’s tag and is none of the chip’s',
  (text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const [letter] = readChipFiles([{ name: 'a.txt', size: bytes.length, bytes }], TODAY).files;
    expect(letter?.file).toBeNull();
    expect(letter?.issues.map(({ offset }) => typeof offset)).toEqual(['number']);
  },
);

test('what stands behind a data group that is not parsed is told', () => {
  const [padded, followed] = readChipFiles(
    [file('a', '6B030401AA0000'), file('b', '6D030401AA00AB')],
    TODAY,
  ).files;
  expect([padded?.issues, followed?.issues.map(({ code, offset }) => [code, offset])]).toEqual([
    [],
    [['lds.trailing_data', 6]],
  ]);
});

test('of two different files for one data group the last counts, and the first says so', () => {
  const both = [file('first', CARD_CHIP.alteredDataGroup1), file('last', CARD_CHIP.dataGroup1)];
  const reading = readChipFiles([...both, file('sod', CARD_CHIP.sod)], TODAY);
  expect(reading.files.map(({ replacedBy }) => replacedBy)).toEqual(['last', null, null]);
  expect(reading.comparison?.[0]?.verdict).toBe('match');
  const twins = readChipFiles([file('a', CARD_CHIP.sod), file('b', CARD_CHIP.sod)], TODAY);
  expect(twins.files.map(({ replacedBy }) => replacedBy)).toEqual([null, null]);
});

test('a zone of no known shape is told at its byte in the file', () => {
  const [dg1] = readChipFiles([file('a', '61085F1F05493C55544F')], TODAY).files;
  expect(dg1?.issues.map(({ code, offset }) => [code, offset])).toEqual([
    ['lds.mrz_length', 5],
    ['mrz.unbroken_length', 10],
  ]);
});

test('no bytes make the reading throw, and a cut file is an issue at its place', () => {
  const whole = file('a', CARD_CHIP.sod).bytes!;
  for (let length = 1; length < whole.length; length++) {
    const [cut] = readChipFiles([{ name: 'a', size: length, bytes: whole.subarray(0, length) }], TODAY).files;
    expect(cut?.file).toBeNull();
    expect(cut?.issues.length).toBeGreaterThan(0);
  }
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), (all) => {
      readChipFiles(
        all.map((bytes, i) => ({ name: String(i), size: bytes.length, bytes })),
        TODAY,
      );
    }),
  );
});
