import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperFaults } from './papers.mjs';

const BSD = 'BSD 3-Clause License\n';
const README = '# a\n\n```ts\nf(); // => 1\n```\n\n## Does not\n\n- fly\n';

/** A published package whose papers are right. */
const SOUND = {
  'package.json': '{ "license": "BSD-3-Clause" }',
  LICENSE: BSD,
  'a/package.json': '{ "license": "BSD-3-Clause" }',
  'a/LICENSE': BSD,
  'a/README.md': README,
  'a/CHANGELOG.md': '# a\n\n## 0.1.0\n\nFirst.\n',
};
const PRIVATE = { 'a/package.json': '{ "license": "BSD-3-Clause", "private": true }', 'a/CHANGELOG.md': '' };

let workshop = '';
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'pds-papers-'));
});
afterAll(() => rmSync(workshop, { recursive: true }));

test.each([
  [{}, []],
  [PRIVATE, []],
  [{ ...PRIVATE, 'a/README.md': README.replace('```ts', '```sh') }, []],
  [
    { 'a/package.json': '{ "license": "EUPL-1.2" }', 'a/LICENSE': 'EUROPEAN UNION PUBLIC LICENCE v. 1.2\n' },
    [],
  ],
  [{ 'a/README.md': README.replace('```ts', '```sh') }, ['README.md has no example that is run']],
  [{ ...PRIVATE, 'a/README.md': README.replace('```ts', '```text') }, ['README.md has no example']],
  [{ 'a/README.md': README.replace('Does not', 'Limits') }, ["README.md has no list under 'Does not'"]],
  [{ 'a/README.md': README.replace('- fly', 'fly') }, ["README.md has no list under 'Does not'"]],
  [{ 'a/README.md': README + '\n'.repeat(100) + 'x' }, ['README.md has more than 100 lines']],
  [{ 'a/LICENSE': `${BSD}and more\n` }, ["LICENSE is not the root's"]],
  [{ 'a/LICENSE': '' }, ['LICENSE is not the text of BSD-3-Clause', "LICENSE is not the root's"]],
  [
    { 'a/package.json': '{ "license": "MIT" }' },
    ["the licence 'MIT' is none of ours", 'LICENSE is not the text of MIT'],
  ],
  [{ 'a/CHANGELOG.md': '' }, ['there is no CHANGELOG.md']],
])('%j', (change, faults) => {
  const root = mkdtempSync(join(workshop, 'root-'));
  for (const [path, text] of Object.entries({ ...SOUND, ...change })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  expect(paperFaults(root, 'a')).toEqual(faults);
});
