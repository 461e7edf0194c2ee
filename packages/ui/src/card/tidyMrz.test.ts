import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyMrz } from './tidyMrz';

const CARD = 'C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412308F2212304ITA<<<<<<<<<<<0\nROSSI<<BIANCA<<<<<<<<<<<<<<<<<';

test('blanks and line breaks anywhere, and small letters, come to the card’s three lines', () => {
  const noise = fc.array(fc.constantFrom('', '', '', ' ', '\n', '\r\n', '\t'), {
    minLength: 90,
    maxLength: 90,
  });
  const letters = [...CARD.replaceAll('\n', '')];
  fc.assert(
    fc.property(noise, fc.boolean(), (gaps, small) => {
      const pasted = letters.map((letter, i) => letter + gaps[i]).join('');
      expect(tidyMrz(small ? pasted.toLowerCase() : pasted)).toBe(CARD);
    }),
  );
});

test('two lines of a passport pasted as one', () => {
  expect(tidyMrz('A'.repeat(88))).toBe(`${'A'.repeat(44)}\n${'A'.repeat(44)}`);
});

test('quotation marks that a program made of fillers are fillers again where the lines become whole', () => {
  expect(tidyMrz(CARD.replaceAll('<<', '«'))).toBe(CARD);
  expect(tidyMrz(CARD.replaceAll('<', '‹'))).toBe(CARD);
  expect(tidyMrz('C«ITA')).toBe('C«ITA');
});

test('what has another length keeps its lines', () => {
  expect(tidyMrz(' c<ita \r\n\r\n 12 3')).toBe('C<ITA\n123');
});

test('a megabyte is left alone', () => {
  const villain = '<'.repeat(1_000_000);
  expect(tidyMrz(villain)).toBe(villain);
});
