import { isValid } from '@pds/core/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { born, codesOf, expiring, fieldsOf, read, td1 } from '../../test/mrzText';
import { checkMrz } from './parseMrz';

describe('dates', () => {
  test.each([
    ['260317', '2026-03-17'],
    ['260318', '1926-03-18'],
    ['990101', '1999-01-01'],
    ['080812', '2008-08-12'],
  ])('a birth on %s read on 17 March 2026 was on %s', (raw, value) => {
    expect(fieldsOf(born(raw)).birthDate.value).toBe(value);
  });

  test('a birth lies before the day of issue', () => {
    expect(fieldsOf(born('200101'), { issuedOn: '2019-06-01' }).birthDate.value).toBe('1920-01-01');
  });

  test('the century of a birth is called open only where the older reading is a living age', () => {
    expect(codesOf(born('200101'))).toContain('mrz.ambiguous_century');
    expect(codesOf(born('080101'))).not.toContain('mrz.ambiguous_century');
  });

  test.each([
    ['<<<<<<', 'XXXX-XX-XX'],
    ['74<<<<', '1974-XX-XX'],
    ['7408<<', '1974-08-XX'],
    ['74<<12', '1974-XX-12'],
    ['<<0229', 'XXXX-02-29'],
  ])('a birth of %s is known as %s', (raw, value) => {
    const lines = born(raw);
    expect(fieldsOf(lines).birthDate).toMatchObject({ value, valid: true });
    expect(checkMrz(lines.join('\n'))).toBe(true);
  });

  test('the fifty-year card of a holder over seventy expires in 2076, not in 1976', () => {
    const lines = expiring('760915');
    expect(fieldsOf(lines, { today: '2026-10-01', issuedOn: '2026-09-15' }).expiryDate.value).toBe(
      '2076-09-15',
    );
    expect(fieldsOf(lines, { today: '2026-10-01' }).expiryDate.value).toBe('2076-09-15');
    expect(codesOf(lines, { today: '2026-10-01' })).not.toContain('mrz.expired');
  });

  test('without a day of issue an expiry lies at most fifty years ahead; with it, at most a hundred after', () => {
    expect(fieldsOf(expiring('940415')).expiryDate.value).toBe('1994-04-15');
    expect(fieldsOf(expiring('120415'), { issuedOn: '2002-04-15' }).expiryDate.value).toBe('2012-04-15');
    expect(fieldsOf(expiring('120415'), { issuedOn: '2015-04-15' }).expiryDate.value).toBe('2112-04-15');
  });

  test('an expiry on 29 February 2000 is read from 2051 on and after an issue of 2000 too', () => {
    const lines = expiring('000229');
    for (const options of [{ today: '2051-01-01' }, { issuedOn: '2000-03-01' }]) {
      expect(fieldsOf(lines, options).expiryDate).toMatchObject({ value: '2000-02-29', valid: true });
    }
  });

  test('a document is good on its last day', () => {
    expect(codesOf(expiring('260317'))).not.toContain('mrz.expired');
    expect(codesOf(expiring('260316'))).toContain('mrz.expired');
    expect(isValid(read(expiring('260316')))).toBe(true);
  });

  test('the verdict does not hang on the day of reading', () => {
    const day = fc
      .record({ y: fc.nat(99), m: fc.nat(13), d: fc.nat(32) })
      .map(({ y, m, d }) => [y, m, d].map((part) => String(part).padStart(2, '0')).join(''));
    const years = fc.integer({ min: 2001, max: 2049 });
    fc.assert(
      fc.property(day, day, years, (birth, expiry, year) => {
        const lines = td1([
          { line: 1, at: 0, text: birth },
          { line: 1, at: 8, text: expiry },
        ]);
        expect(isValid(read(lines, { today: `${year}-03-17` }))).toBe(checkMrz(lines.join('\n')));
      }),
    );
  });
});
