import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import configuration from '../../dependency-cruiser.config.mjs';
import { violations } from './imports.mjs';

/** A small house that keeps every rule. */
const SOUND = {
  'package.json': '{ "name": "house" }',
  'node_modules/zod/package.json': '{ "name": "zod", "main": "index.js" }',
  'node_modules/zod/index.js': '',
  'node_modules/react/package.json': '{ "name": "react", "main": "index.js" }',
  'node_modules/react/index.js': '',
  'packages/core/package.json': '{ "name": "@pds/core", "dependencies": { "zod": "4" } }',
  'packages/core/src/base/result.ts': 'export const ok = 1;',
  'packages/core/src/schema/shape.ts':
    "import * as z from 'zod'; import { ok } from '../base/result'; export const shape = [z, ok];",
  'packages/core/src/risk/register.ts':
    "import { shape } from '../schema/shape'; export const register = shape;",
  'packages/core/src/plan/plan.ts':
    "import { register } from '../risk/register'; export const plan = register;",
  'packages/core/src/municipality/site.ts':
    "import { shape } from '../schema/shape'; export const site = shape;",
  'packages/core/src/cie/card.ts': "import { ok } from '../base/result'; export const card = ok;",
  'packages/core/src/draft/draft.ts': "import { ok } from '../base/result'; export const draft = ok;",
  'packages/core/src/messages/it.ts': 'export const it = 1;',
  'packages/core/src/document/open.ts': "import { plan } from '../plan/plan'; export const open = plan;",
  'packages/cie/package.json': '{ "name": "@pds/cie", "dependencies": { "@pds/core": "1" } }',
  'packages/cie/src/mrz/parse.ts': "import { ok } from '@pds/core/base'; export const parse = ok;",
  'packages/documents/package.json': '{ "name": "@pds/documents", "dependencies": { "@pds/core": "1" } }',
  'packages/documents/src/render.ts':
    "import { open } from '@pds/core/document'; export const render = open;",
  'packages/ui/package.json': '{ "name": "@pds/ui", "peerDependencies": { "react": "19" } }',
  'packages/ui/src/Field.tsx': "import { useState } from 'react'; export const Field = useState;",
  'packages/fixtures/package.json': '{ "name": "@pds/fixtures" }',
  'packages/fixtures/src/plan.ts': 'export const plan = {};',
  'apps/desk/package.json': '{ "name": "@pds/desk", "dependencies": { "@pds/ui": "1" } }',
  'apps/desk/src/main.ts':
    "import { Field } from '@pds/ui'; import { open } from 'node:fs'; export const main = [Field, open];",
};

/** For each rule one import that breaks it: file, and what it imports. */
const BROKEN = {
  'no-cycles': [
    'packages/core/src/base/result.ts',
    './loop',
    { 'packages/core/src/base/loop.ts': "import { ok } from './result'; export const loop = ok;" },
  ],
  'no-insides': ['packages/ui/src/a.ts', '../../core/src/base/result'],
  'no-dist-paths': [
    'packages/ui/src/a.ts',
    '../../core/dist/index',
    { 'packages/core/dist/index.ts': 'export {};' },
  ],
  'only-declared': ['packages/cie/src/a.ts', 'left-pad'],
  'no-test-code': [
    'packages/core/src/plan/a.ts',
    './testing/smallPlan',
    { 'packages/core/src/plan/testing/smallPlan.ts': 'export {};' },
  ],
  'no-dev-dependencies': [
    'packages/documents/src/a.ts',
    'zod',
    { 'packages/documents/package.json': '{ "name": "@pds/documents", "devDependencies": { "zod": "4" } }' },
  ],
  'base-is-lowest': ['packages/core/src/base/a.ts', '../schema/shape'],
  'schema-is-for-features': ['packages/core/src/cie/a.ts', '../schema/shape'],
  'schema-knows-no-feature': ['packages/core/src/schema/a.ts', '../risk/register'],
  'tables-know-no-feature': ['packages/core/src/tables/a.ts', '../risk/register'],
  'norms-know-no-feature': ['packages/core/src/norms/a.ts', '../risk/register'],
  'features-apart': ['packages/core/src/procedures/a.ts', '../risk/register'],
  'features-are-opened': [
    'packages/core/src/risk/a.ts',
    '../document/tree',
    {
      'packages/core/src/document/tree.ts': 'export interface Tree {}',
      'packages/core/src/risk/a.ts': "import type { Tree } from '../document/tree'; export type Risk = Tree;",
    },
  ],
  'plan-stands-on': ['packages/core/src/plan/a.ts', '../cie/card'],
  'municipality-is-shared': ['packages/core/src/municipality/a.ts', '../plan/plan'],
  'draft-is-headless': ['packages/core/src/draft/a.ts', '../plan/plan'],
  'passed-in': ['packages/core/src/risk/a.ts', '../messages/it'],
  'light-rooms': ['packages/core/src/cie/a.ts', 'zod'],
  'core-stands-alone': ['packages/core/src/risk/a.ts', '@pds/cie'],
  'cie-stands-on': ['packages/cie/src/a.ts', '@pds/core/plan'],
  'documents-stands-on': ['packages/documents/src/a.ts', '@pds/ui'],
  'ui-stands-on': ['packages/ui/src/a.ts', '@pds/documents'],
  'fixtures-are-data': ['packages/fixtures/src/a.ts', '@pds/core'],
  leaves: ['packages/ui/src/a.ts', '@pds/conformance'],
  'no-node': ['packages/core/src/risk/a.ts', 'node:fs'],
  'no-react-in-the-domain': ['packages/documents/src/a.ts', 'react'],
};

const FOLDERS = ['packages', 'apps'];

let workshop = '';
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'pds-imports-'));
});
afterAll(() => {
  rmSync(workshop, { recursive: true });
});

/** @param {Record<string, string>} files */
function house(files) {
  const folder = mkdtempSync(join(workshop, 'house-'));
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('the import rules', () => {
  test('let a sound house pass', async () => {
    const { found, modules } = await violations(house({}), FOLDERS);
    expect(found).toEqual([]);
    expect(modules).toContain('packages/core/src/base/result.ts');
  });

  test('are all proved below', () => {
    expect(configuration.forbidden.map((rule) => rule.name)).toEqual(Object.keys(BROKEN));
  });

  test.each(Object.entries(BROKEN))('%s', async (rule, [file, target, more = {}]) => {
    const text = `import '${target}';\n${SOUND[file] ?? ''}`;
    const { found } = await violations(house({ [file]: text, ...more }), FOLDERS);
    expect(found.map((violation) => violation.rule)).toContain(rule);
  });
});
