import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bothTexts, bothWords, cleanText, wordsOf } from './words';

test('what no paper can hold becomes one sign, and line ends are spaces', () => {
  expect(cleanText('a\r\n\tb \u0000\u0007\u0085\ufffe\ud800 😀 è')).toBe(
    'a b \ufffd\ufffd\ufffd\ufffd\ufffd 😀 è',
  );
});

test('every text is fit for XML once it is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(text)).toMatch(/^[\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }),
  );
});

test('both languages stand in one line, and once where they say the same', () => {
  const [sedi, standorte] = [wordsOf('Sedi', 'it'), wordsOf('Standorte', 'de')];
  expect(bothWords(sedi, standorte).map(({ text, language }) => `${language}:${text}`)).toEqual([
    'it:Sedi',
    'it: / ',
    'de:Standorte',
  ]);
  expect(bothWords(wordsOf('A-1', 'it'), wordsOf('A-1', 'de'))).toEqual(wordsOf('A-1', 'it'));
  expect(bothWords(wordsOf('', 'it'), standorte)).toEqual(standorte);
  expect([bothTexts('a', 'b'), bothTexts('a', 'a'), bothTexts('', 'b'), bothTexts('a', '')]).toEqual([
    ...['a / b', 'a', 'b', 'a'],
  ]);
});
