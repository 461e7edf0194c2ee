import { isValid } from '@pds/core/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { externalVector, VECTORS_ABSENT } from '../../test/externalVectors';
import { born, codesOf, expiring, fieldsOf, named, read, td1, today } from '../../test/mrzText';
import { SPECIMENS } from '../../test/specimens';
import { checkDigit } from './checkDigit';
import { checkMrz, parseMrz } from './parseMrz';

describe('the published specimens', () => {
  test.each(Object.entries(SPECIMENS))('%s is valid', (_, lines) => {
    expect(isValid(read(lines))).toBe(true);
    expect(checkMrz(lines.join('\n'))).toBe(true);
  });

  test('TD1 field by field', () => {
    const fields = fieldsOf(SPECIMENS.td1);
    const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
    expect(values).toEqual({
      documentCode: 'I',
      issuingState: 'UTO',
      documentNumber: 'D23145890',
      documentNumberCheckDigit: '7',
      optionalData: '',
      birthDate: '1974-08-12',
      birthDateCheckDigit: '2',
      sex: 'F',
      expiryDate: '2012-04-15',
      expiryDateCheckDigit: '9',
      nationality: 'UTO',
      optionalData2: '',
      compositeCheckDigit: '6',
      name: { primaryIdentifier: 'ERIKSSON', secondaryIdentifier: 'ANNA MARIA', truncated: false },
    });
    expect(fields.birthDate).toEqual({
      value: '1974-08-12',
      raw: '740812',
      line: 1,
      start: 0,
      end: 6,
      valid: true,
    });
  });

  test('TD3 field by field', () => {
    const fields = fieldsOf(SPECIMENS.td3);
    expect(fields.documentNumber).toMatchObject({
      value: 'L898902C3',
      line: 1,
      start: 0,
      end: 9,
      valid: true,
    });
    expect(fields.optionalData).toMatchObject({ value: 'ZE184226B', raw: 'ZE184226B<<<<<' });
    expect(fields.optionalDataCheckDigit?.value).toBe('1');
    expect(fields.name.value.primaryIdentifier).toBe('ERIKSSON');
    expect(fields.optionalData2).toBeUndefined();
  });

  test('every character of every line belongs to one field', () => {
    for (const lines of [SPECIMENS.td1, SPECIMENS.td3]) {
      const places = Object.values(fieldsOf(lines)).flatMap(({ line, start, end }) =>
        Array.from({ length: end - start }, (_, i) => `${line}:${start + i}`),
      );
      expect(places.length).toBe(lines.join('').length);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe('the shape of the text', () => {
  const [one, two, three] = SPECIMENS.cie;
  test.each([
    ['CR LF', `${one}\r\n${two}\r\n${three}\r\n`],
    ['CR', `${one}\r${two}\r${three}`],
    ['spaces around the lines', `  ${one}  \n\t${two} \n\n ${three}\n `],
    ['one unbroken string', SPECIMENS.cie.join('')],
    ['one unbroken string with a line end', `${SPECIMENS.td3.join('')}\n`],
  ])('%s', (_, text) => {
    expect(isValid(parseMrz(text, { today }))).toBe(true);
  });

  test.each([
    ['', 'mrz.empty', 0],
    [' \n ', 'mrz.empty', 0],
    [' A<', 'mrz.unbroken_length', 3],
    [`${one}${two}${three}<`, 'mrz.unbroken_length', 90],
    [`${one}\n${two}\n${three}\n${one}`, 'mrz.line_count', 93],
    [`${one}\n${two}`, 'mrz.line_count', 61],
    [one, 'mrz.line_count', 30],
  ])('%j is no MRZ', (text, code, offset) => {
    const result = parseMrz(text, { today });
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => [issue.code, issue.offset])).toEqual([[code, offset]]);
    expect(checkMrz(text)).toBe(false);
  });

  test('a line that is too short and an illegal character are both told, each with its place in the text', () => {
    const result = parseMrz(` ${one}\n${two.slice(1)}\nROSSI<<BIANCÀ<<<<<<<<<<<<<<<<<`, { today });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'mrz.line_length',
          severity: 'error',
          offset: 61,
          params: { line: 1, expected: 30, found: 29 },
        },
        {
          code: 'mrz.illegal_character',
          severity: 'error',
          offset: 74,
          params: { line: 2, column: 12, character: 'À' },
        },
      ],
    });
  });

  test('a megabyte of fillers is answered without a look at it', () => {
    const result = parseMrz('<'.repeat(1_000_000), { today });
    expect(result.issues).toEqual([
      {
        code: 'mrz.too_large',
        severity: 'error',
        offset: 1000,
        params: { length: 1_000_000, limit: 1000 },
      },
    ]);
  });

  test('a day of reading that is no day is a mistake of the caller', () => {
    expect(() => parseMrz('', { today: '17/03/2026' })).toThrow(RangeError);
    expect(() => parseMrz('', { today, issuedOn: '2023-02-29' })).toThrow(RangeError);
  });
});

describe('faults in a field', () => {
  test('a wrong check digit speaks against its field, says where, and hides nothing', () => {
    const lines = [SPECIMENS.cie[0].replace('AA4', 'AA5'), ...SPECIMENS.cie.slice(1)];
    const result = read(lines);
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'mrz.check_digit',
        severity: 'error',
        path: ['fields', 'documentNumberCheckDigit'],
        offset: 14,
        params: { line: 0, start: 14, end: 15, checks: 'documentNumber', expected: '4', found: '5' },
      },
      expect.objectContaining({ params: expect.objectContaining({ checks: 'composite' }) }),
    ]);
    expect(fieldsOf(lines).documentNumber).toMatchObject({ value: 'CA00000AA', valid: false });
    expect(fieldsOf(lines).birthDate.valid).toBe(true);
  });

  test('every digit changed, in fields filled to the last column too, is noticed', () => {
    const fullTd1 = td1([
      { line: 0, at: 15, text: '123456789012345' },
      { line: 1, at: 18, text: '12345678901' },
    ]);
    const passport = `L898902C36UTO7408122F120415912345678901234${checkDigit('12345678901234')}`;
    const fullTd3 = [
      SPECIMENS.td3[0],
      passport + checkDigit(passport.slice(0, 10) + passport.slice(13, 20) + passport.slice(21)),
    ];
    for (const lines of [fullTd1, fullTd3, SPECIMENS.td1Long]) {
      expect(checkMrz(lines.join('\n'))).toBe(true);
      for (const [line, text] of lines.entries())
        for (const { 0: digit, index } of text.matchAll(/\d/g)) {
          const changed = text.slice(0, index) + ((Number(digit) + 1) % 10) + text.slice(index + 1);
          expect(checkMrz([...lines].with(line, changed).join('\n')), changed).toBe(false);
        }
    }
  });

  test('an illegal character is reported and never summed', () => {
    const lines = [SPECIMENS.cie[0].replace('CA0', 'Ca0'), ...SPECIMENS.cie.slice(1)];
    const result = read(lines);
    expect(result.ok).toBe(true);
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'mrz.illegal_character',
        severity: 'error',
        path: ['fields', 'documentNumber'],
        offset: 6,
        params: { line: 0, column: 6, character: 'a' },
      },
    ]);
    expect(fieldsOf(lines).documentNumber).toMatchObject({ raw: 'Ca00000AA', valid: false });
    expect(fieldsOf(lines).compositeCheckDigit.valid).toBe(false);
  });

  test.each([
    ['30 February', born('740230'), 'mrz.impossible_date'],
    ['31 April', born('740431'), 'mrz.impossible_date'],
    ['month 13', born('741312'), 'mrz.impossible_date'],
    ['day 00', born('741200'), 'mrz.impossible_date'],
    ['29 February of a common year', expiring('310229'), 'mrz.impossible_date'],
    ['a letter in a date', born('7A0812'), 'mrz.unreadable_date'],
    ['half a year', born('7<0812'), 'mrz.unreadable_date'],
    ['an expiry unknown in part', expiring('32<<<<'), 'mrz.unreadable_date'],
    ['a visa code on a card', td1([{ line: 0, at: 0, text: 'V<' }]), 'mrz.document_code'],
    ['a digit in the document code', td1([{ line: 0, at: 0, text: 'C1' }]), 'mrz.document_code'],
    ['a State that does not exist', td1([{ line: 0, at: 2, text: 'QQZ' }]), 'mrz.unknown_state'],
    ['a nationality with a digit', td1([{ line: 1, at: 15, text: '1TA' }]), 'mrz.unknown_state'],
    ['X as sex', td1([{ line: 1, at: 7, text: 'X' }]), 'mrz.bad_sex'],
    ['a digit as sex', td1([{ line: 1, at: 7, text: '1' }]), 'mrz.bad_sex'],
    ['no document number', td1([{ line: 0, at: 5, text: '<<<<<<<<<' }]), 'mrz.field_missing'],
    ['no name', named(''), 'mrz.field_missing'],
    ['a digit in the name', named('R0SSI<<BIANCA'), 'mrz.digit_in_name'],
    ['two separators', named('ROSSI<<BIANCA<<MARIA'), 'mrz.name_separator'],
    ['three fillers', named('ROSSI<<<BIANCA'), 'mrz.name_separator'],
    ['a filler first', named('<ROSSI<<BIANCA'), 'mrz.name_separator'],
  ])('%s', (_, lines, code) => {
    const errors = read(lines).issues.filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => issue.code)).toEqual([code]);
    expect(checkMrz(lines.join('\n'))).toBe(false);
    const name = errors[0]?.path?.[1] as keyof ReturnType<typeof fieldsOf>;
    expect(fieldsOf(lines)[name]?.valid).toBe(false);
  });

  test('a filler stands for 0 only where the optional data of a passport are empty', () => {
    const start = 'L898902C36UTO7408122F1204159';
    const closed = (end: string) => {
      const line = start + end;
      const composite = checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21));
      return `${SPECIMENS.td3[0]}\n${line}${composite}`;
    };
    expect(checkMrz(closed('<<<<<<<<<<<<<<<'))).toBe(true);
    expect(checkMrz(closed('<<<<<<<<<<<<<<0'))).toBe(true);
    expect(checkMrz(closed('ZE184226B<<<<<1'))).toBe(true);
    expect(checkMrz(closed('ZE184226B<<<<<<'))).toBe(false);
    expect(checkMrz(`${SPECIMENS.td3[0]}\n${start}<<<<<<<<<<<<<<<<`)).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['D<AMICO<<NICCOLO', 'D AMICO', 'NICCOLO'],
    ['ROSSI', 'ROSSI', ''],
    ['DE<LA<CRUZ<<MARIA<JOSE', 'DE LA CRUZ', 'MARIA JOSE'],
  ])('%s', (raw, primaryIdentifier, secondaryIdentifier) => {
    expect(fieldsOf(named(raw)).name.value).toEqual({
      primaryIdentifier,
      secondaryIdentifier,
      truncated: false,
    });
  });

  test('a field full to its last character may be cut', () => {
    const lines = named('NILAVADHANANANDA<<CHAYAPA<DEJT');
    expect(fieldsOf(lines).name.value.truncated).toBe(true);
    expect(codesOf(lines)).toContain('mrz.name_truncated');
    expect(isValid(read(lines))).toBe(true);
  });
});

describe('document numbers of more than nine characters', () => {
  test('go on in the optional data', () => {
    const { documentNumber, documentNumberCheckDigit, optionalData } = fieldsOf(SPECIMENS.td1Long);
    expect(documentNumber).toEqual({
      value: 'D23145890734',
      raw: 'D23145890734',
      line: 0,
      start: 5,
      end: 14,
      rest: { start: 15, end: 18 },
      valid: true,
    });
    expect(documentNumberCheckDigit).toMatchObject({ value: '9', start: 18, end: 19 });
    expect(optionalData).toMatchObject({ value: '', start: 20, end: 30 });
  });

  test('a digit computed over the filler too is tolerated with a warning', () => {
    const digit = checkDigit('D23145891<735');
    expect(digit).not.toBe(checkDigit('D23145891735'));
    const one = `I<UTOD23145891<735${digit}<<<<<<<<<<<`;
    const composite = checkDigit(`${one.slice(5)}34071279507122<<<<<<<<<<<`);
    const lines = [one, `3407127M9507122UTO<<<<<<<<<<<${composite}`, SPECIMENS.td1Long[2]];
    expect(codesOf(lines)).toContain('mrz.check_digit_filler');
    expect(isValid(read(lines))).toBe(true);
  });
});

test('no text makes the reader throw, and the verdicts agree', () => {
  const soup = fc.string({
    unit: fc.constantFrom('<', 'A', '0', '9', '\n', '\r', ' ', 'é', '\u{1f600}', '\ud800'),
  });
  const lines = fc.array(
    fc.string({ unit: fc.constantFrom('<', 'A', 'X', '0', '7', 'é'), minLength: 30, maxLength: 30 }),
    {
      minLength: 3,
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        soup,
        fc.string(),
        lines.map((each) => each.join('\n')),
      ),
      (text) => {
        expect(isValid(parseMrz(text, { today }))).toBe(checkMrz(text));
      },
    ),
    { numRuns: 500 },
  );
});

test('every truncation of a specimen is answered', () => {
  for (const lines of Object.values(SPECIMENS)) {
    const text = lines.join('\n');
    for (let end = 0; end < text.length; end++) expect(checkMrz(text.slice(0, end))).toBe(false);
  }
});

test('the verdicts of the external vector set on TD1 and TD3', ({ skip }) => {
  skip(VECTORS_ABSENT !== undefined, VECTORS_ABSENT);
  const corpus: { id: string; fmt: string; lines: string[]; valid: boolean | null; scored: boolean }[] =
    JSON.parse(new TextDecoder().decode(externalVector('mrz/corpus.json')));
  const scored = corpus.filter(({ fmt, scored }) => scored && (fmt === 'TD1' || fmt === 'TD3'));
  expect(scored.length).toBeGreaterThan(40);
  const verdicts = scored.map(({ id, lines }) => [id, checkMrz(lines.join('\n'))]);
  expect(verdicts).toEqual(scored.map(({ id, valid }) => [id, valid]));
});
