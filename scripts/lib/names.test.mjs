import { describe, expect, test } from 'vitest';
import { declaredNames, isKnown, wordsOf } from './names.mjs';

describe('wordsOf', () => {
  test.each([
    ['parseMrzDate', ['parse', 'mrz', 'date']],
    ['NATIONAL_HOLIDAYS', ['national', 'holidays']],
    ['sha256Hex', ['sha', 'hex']],
    ['DGHashes', ['hashes']],
    ['EFCardAccess', ['card', 'access']],
    ['IASSod', ['ias', 'sod']],
    ['mrz.check_digit', ['mrz', 'check', 'digit']],
  ])('%s', (identifier, words) => expect(wordsOf(identifier)).toEqual(words));
});

test('declaredNames sees what a file declares and not what it uses', () => {
  const text = `
    import { other as renamed } from 'x';
    export interface Sede { indirizzo: string }
    export const table = { 'plan.not_allowed': 1, ITA: 2, 'Piazza Grande': 3, shorthand };
    export function visit(node: Sede) { return node.used.too; }
  `;
  expect(declaredNames('a.ts', text).map(({ name, line }) => `${line}:${name}`)).toEqual([
    '3:Sede',
    '3:indirizzo',
    '4:table',
    '4:plan.not_allowed',
    '4:shorthand',
    '5:visit',
    '5:node',
  ]);
});

test('isKnown reads English endings, and takes no Italian word for one', () => {
  const vocabulary = new Set(['box', 'entry', 'plan', 'date', 'sign']);
  for (const word of ['boxes', 'entries', 'plans', 'dated', 'dating', 'signed'])
    expect(isKnown(word, vocabulary)).toBe(true);
  for (const word of ['piani', 'sede', 'data', 'planimetria']) expect(isKnown(word, vocabulary)).toBe(false);
});
