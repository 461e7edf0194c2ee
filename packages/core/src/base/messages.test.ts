import { expect, test } from 'vitest';
import { formatCivilDate, type Language } from './messages';

test.each<[Language, string]>([
  ['it', '01/02/2026'],
  ['de', '01.02.2026'],
  ['en', '01/02/2026'],
  ['fr', '01/02/2026'],
  ['sl', '1. 2. 2026'],
])('a date in %s is written %s', (language, written) => {
  expect(formatCivilDate('2026-02-01', language)).toBe(written);
});
