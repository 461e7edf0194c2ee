import { describe, expect, test } from 'vitest';
import { texts as de } from './de/index';
import { texts as en } from './en/index';
import { texts as fr } from './fr/index';
import { texts as it } from './it/index';
import { texts as sl } from './sl/index';

type Sentence = (...given: readonly unknown[]) => string;

/** Each word and sentence by its path, said of signs that are easy to find: `§1`, or `[§1]` where it is of a list. */
function wordsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const at = `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    return typeof value === 'function' ? [[at, said(value as Sentence)]] : wordsOf(value, at);
  });
}

function said(sentence: Sentence): string {
  try {
    return sentence('§1', '§2', '§3');
  } catch {
    return sentence(['§1']);
  }
}

describe.each(Object.entries({ it, de, en, fr, sl }))('%s', (_, texts) => {
  test('has the same words as Italian, of the same things', () => {
    const signs = (of: object) =>
      wordsOf(of).map(([path, text]) => [path, [...new Set(text.match(/§\d/g))].sort()]);
    expect(signs(texts)).toEqual(signs(it));
    for (const [path, text] of wordsOf(texts))
      expect(text, path).toMatch(/^(?!.*(undefined|\[object))\S.*$/s);
  });
});

test('French signs keep their unbroken spaces', () => {
  for (const [, text] of wordsOf(fr)) expect(text).not.toMatch(/[^\u00a0][;?!»%]|[^\u00a0]:|«[^\u00a0]/);
});

test('Slovene counts one, two, a few and many', () => {
  const counts = [1, 2, 3, 5];
  expect(counts.map(sl.parts.errorCount)).toEqual(['1 napaka', '2 napaki', '3 napake', '5 napak']);
  expect(counts.map(sl.records.unit.months)).toEqual(['1 mesec', '2 meseca', '3 meseci', '5 mesecev']);
  expect(counts.map(sl.records.unit.years)).toEqual(['1 leto', '2 leti', '3 leta', '5 let']);
  expect(counts.map(sl.parts.notAccepted)).toEqual([
    '1 polje vsebuje nesprejet podatek',
    '2 polji vsebujeta nesprejete podatke',
    '3 polja vsebujejo nesprejete podatke',
    '5 polj vsebuje nesprejete podatke',
  ]);
});
