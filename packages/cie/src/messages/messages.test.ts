import { describe, expect, test } from 'vitest';
import { de } from './de/index';
import { en } from './en/index';
import { fr } from './fr/index';
import { it } from './it/index';
import { sl } from './sl/index';

/** Params that fit every code. */
const PARAMS: Readonly<Record<string, unknown>> = {
  line: 0,
  start: 14,
  end: 15,
  column: 3,
  character: 'é',
  checks: 'documentNumber',
  expected: '4',
  found: '5',
  allowed: [2, 3],
  length: 9,
  limit: 1000,
  tag: '5F1F',
  claimed: 9,
  available: 2,
  file: 'EF.DG1',
  number: 2,
  oid: '1.2.3',
};
const params = PARAMS as never;

/** Which params a sentence reads, and which of them stand in its text as they are. */
function usesOf(sentence: (params: never) => string): readonly string[] {
  const read = new Set<string>();
  const get = (_: object, name: string) => {
    read.add(name);
    return PARAMS[name];
  };
  const text = sentence(new Proxy({}, { get }) as never);
  const printed = [...read].filter((name) => text.includes(String(PARAMS[name])));
  return [...[...read].map((name) => `reads ${name}`), ...printed.map((name) => `prints ${name}`)].sort();
}

describe.each(Object.entries({ it, de, en, fr, sl }))('%s', (_, table) => {
  test.each(Object.entries(table))('%s is a whole sentence', (_, sentence) => {
    const text = (sentence as (params: never) => string)(params);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test.each(Object.entries(table))('%s says what the Italian one says', (code, sentence) => {
    const italian: (params: never) => string = it[code as keyof typeof it];
    expect(usesOf(sentence)).toEqual(usesOf(italian));
  });

  test('has no sentence twice', () => {
    const texts = Object.values(table).map((sentence) => (sentence as (params: never) => string)(params));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
