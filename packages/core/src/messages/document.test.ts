import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { describeIssue } from '../base/messages';
import { dateField, monthDayField } from '../schema/fields';
import { readShape } from '../schema/shape';
import { de } from './de/index';
import { en } from './en/index';
import { it } from './it/index';

const Row = z.strictObject({
  title: z.string().min(3),
  count: z.int().max(9),
  state: z.enum(['bozza', 'firmata']),
  on: dateField,
  patron: monthDayField,
  sha256: z.string().regex(/^[0-9a-f]+$/),
});

describe('sentences about shape', () => {
  test('say what was expected in words, never in those of a schema', () => {
    const read = readShape(Row, {
      title: 7,
      count: 12,
      state: 'altro',
      on: '2026-02-30',
      patron: '6-24',
      sha256: 'xyz',
      extra: true,
    });
    expect(read.issues.map((issue) => describeIssue(issue, it)).sort()).toEqual([
      'Dato non valido: il campo non è previsto.',
      'Dato non valido: il dato non è del tipo previsto (un testo).',
      'Dato non valido: il dato non è scritto nella forma prevista (mese e giorno come 06-24).',
      'Dato non valido: il dato non è scritto nella forma prevista (una data come 2026-03-05).',
      'Dato non valido: il dato non è scritto nella forma prevista.',
      'Dato non valido: il valore non è tra quelli ammessi (bozza, firmata).',
      'Dato non valido: il valore è troppo grande o il testo troppo lungo (al massimo 9).',
    ]);
    for (const table of [de, en]) {
      for (const issue of read.issues) {
        expect(describeIssue(issue, table)).not.toMatch(/string|regex|\||undefined/);
      }
    }
  });
});
