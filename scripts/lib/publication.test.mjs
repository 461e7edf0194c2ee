import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressFaults, placeholders } from './publication.mjs';
import { ROOT } from './root.mjs';

const MANIFEST = 'packages/cie/package.json';
const FILES = [
  'publiccode.yml',
  MANIFEST,
  ...['core', 'documents', 'ui'].map((name) => `packages/${name}/package.json`),
];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'pds-publication-'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Our files, each changed by the function. */
function copied(change = (/** @type {string} */ text, /** @type {string} */ _name) => text) {
  for (const name of FILES) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    cpSync(join(ROOT, name), join(copy, name));
    writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8'), name));
  }
  return copy;
}

/** @param {string} text */
const filledIn = (text) =>
  text
    .replaceAll('git.example.org', 'git.comune.test')
    .replaceAll('pds@example.org', 'a@comune.test')
    .replace('to be named by the publisher', 'A. Person');

describe('placeholders', () => {
  test('are none once all is filled in', () => expect(placeholders(copied(filledIn))).toEqual([]));

  test.each([
    ['publiccode.yml', '\nurl: https://git.example.org/pds.git', 'url: https://git.example.org/pds.git'],
    ['publiccode.yml', '\n    - name: to be named', '- name: to be named'],
    [MANIFEST, '\n"homepage": "https://pds.example"', '"homepage": "https://pds.example"'],
  ])('in %s: %j', (file, line, told) => {
    const root = copied((text, name) => filledIn(text) + (name === file ? line : ''));
    expect(placeholders(root)).toEqual([expect.stringMatching(`^${file}:\\d+ ${told}$`)]);
  });
});

describe('addressFaults', () => {
  /** @param {string} root */
  const faultsOf = (root) => addressFaults(root, parse(readFileSync(join(root, 'publiccode.yml'), 'utf8')));

  test('ours agree', () => expect(faultsOf(copied())).toEqual([]));

  test.each([
    ['git+https://', "packages/cie/package.json has another 'repository' than publiccode.yml"],
    [
      'pds@',
      "packages/cie/package.json has another e-mail address under 'bugs' than the contacts of publiccode.yml",
    ],
  ])('a manifest with another %s', (part, fault) => {
    const root = copied((text, name) => (name === MANIFEST ? text.replace(part, `${part}x`) : text));
    expect(faultsOf(root)).toEqual([fault]);
  });
});
