import { expect, test } from 'vitest';
import { slovenePlural } from './slovenePlural';

const FORMS = ['en', 'dva', 'nekaj', 'veliko'] as const;

test.each([
  ['en', [1, 101, 201, 1001]],
  ['dva', [2, 102, 1002]],
  ['nekaj', [3, 4, 103, 104, 1004]],
  ['veliko', [0, 5, 6, 10, 11, 12, 13, 14, 19, 20, 21, 22, 23, 99, 100, 105, 111, 112, 1000]],
] as const)('%s beside %j', (form, counts) => {
  for (const count of counts) expect(slovenePlural(count, FORMS)).toBe(form);
});

test('agrees with the host’s rules where it knows Slovene', () => {
  const rules = new Intl.PluralRules('sl');
  const named = { one: 'en', two: 'dva', few: 'nekaj', other: 'veliko' } as Readonly<Record<string, string>>;
  expect(rules.resolvedOptions().locale).toBe('sl');
  for (let count = 0; count < 1300; count++)
    expect(slovenePlural(count, FORMS)).toBe(named[rules.select(count)]);
});
