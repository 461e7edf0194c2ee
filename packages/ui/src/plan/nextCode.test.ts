import { expect, test } from 'vitest';
import { nextCode } from './nextCode';

test.each([
  ['none', [], 'A-01'],
  ['a gap', ['A-01', 'A-34'], 'A-35'],
  ['other codes', ['A-02', 'B-50', 'A-x', 'A-'], 'A-03'],
  ['more digits', ['A-99'], 'A-100'],
])('the code after %s', (_, codes, next) => {
  expect(
    nextCode(
      codes.map((code) => ({ code })),
      'A-',
      2,
    ),
  ).toBe(next);
});
