import { describe, expect, test } from 'vitest';
import { de } from './de/index';
import { en } from './en/index';
import { it } from './it/index';

/** Params that fit every code. */
const params = {
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
} as never;

describe.each(Object.entries({ it, de, en }))('%s', (_, table) => {
  test.each(Object.entries(table))('%s is a whole sentence', (_, sentence) => {
    const text = (sentence as (params: never) => string)(params);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  test('has no sentence twice', () => {
    const texts = Object.values(table).map((sentence) => (sentence as (params: never) => string)(params));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
