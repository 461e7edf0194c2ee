import { expect, test } from 'vitest';
import { withoutAssertions } from './assertions.mjs';

test('assertions go, every other character stays where it was', () => {
  const text = `export const TABLE = [{ to: 'bozza' }] as const satisfies readonly Row[];
const json = value as unknown as
  Json;
const kept = (rows as Row[]).map((row) => row.as);
`;
  const bare = withoutAssertions(text);
  expect(bare).toHaveLength(text.length);
  expect(bare.split('\n').map((line) => line.replace(/ +/g, ' ').trimEnd())).toEqual([
    "export const TABLE = [{ to: 'bozza' }] satisfies readonly Row[];",
    'const json = value',
    ' ;',
    'const kept = (rows ).map((row) => row.as);',
    '',
  ]);
});
