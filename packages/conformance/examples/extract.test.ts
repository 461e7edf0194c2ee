import { describe, expect, test } from 'vitest';
import { documentedExamples, examplesIn } from './extract';

const ROOT = `${import.meta.dirname}/../../..`;

describe('documentedExamples', () => {
  const files = documentedExamples(ROOT).map((example) => example.file);

  test.each(['README.md', 'packages/ui/README.md', 'apps/storybook/src/introduzione.mdx'])(
    'finds that of %s',
    (file) => expect(files).toContain(file),
  );
});

describe('examplesIn', () => {
  test.each([
    ['a.md', 'Text\n```ts\nf();\n```\n', 3, 'ts', 'f();'],
    ['a.mdx', '- a point\n  ```tsx\n  <p>\n    x\n  </p>\n  ```\n', 3, 'tsx', '<p>\n  x\n</p>'],
    ['a.ts', '/**\n * Text.\n *\n * @example\n * ```ts\n * f();\n *\n * ```\n */\n', 6, 'ts', 'f();\n'],
  ])('%s: %j', (file, text, line, language, code) =>
    expect(examplesIn(file, text)).toEqual([{ file, line, language, code }]),
  );

  test.each([
    ['a.md', '```sh\nnpm test\n```'],
    ['a.md', '```\n```ts\n```'],
    ['a.ts', 'const fence = `\n```ts\n`;'],
  ])('%s: %j holds none', (file, text) => expect(examplesIn(file, text)).toEqual([]));

  test.each([
    ['a.md', '```js\nf();\n```', "a.md:1 a fence of 'js' would not be run: write ts or tsx"],
    [
      'a.md',
      '```ts title="x"\nf();\n```',
      `a.md:1 a fence of 'ts title="x"' would not be run: write ts or tsx`,
    ],
    ['a.md', 'Text\n```ts\nf();\n', 'a.md:2 this fence has no end'],
    ['a.ts', '/**\n * ```ts\n * f();\n */\n', 'a.ts:2 this fence has no end'],
    ['a.ts', '/**\n * @example\n * f();\n */\n', 'a.ts:2 an @example without a fence would not be run'],
    ['a.ts', '/**\n * @example f();\n */\n', 'a.ts:2 an @example without a fence would not be run'],
    [
      'a.ts',
      '/**\n * @example\n * ```\n * f();\n * ```\n */\n',
      "a.ts:3 a fence of '' would not be run: write ts or tsx",
    ],
  ])('%s: %j is refused', (file, text, sentence) =>
    expect(() => examplesIn(file, text)).toThrow(new SyntaxError(sentence)),
  );
});
