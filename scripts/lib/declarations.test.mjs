import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strangePackages } from './declarations.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pds-declarations-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('strangePackages', () => {
  test.each([
    [
      '@pds/core/base',
      "export declare const hash: import('@noble/hashes/utils').CHash;",
      ['@noble/hashes/utils'],
    ],
    ['@pds/core/base', "import * as z from 'zod';", ['zod']],
    ['@pds/core/plan', "import * as z from 'zod';", []],
    ['@pds/core/plan', '/// <reference types="node" />', ['node']],
    [
      '@pds/cie/mrz',
      "import { Result } from '@pds/core/base'; export { Plan } from '@pds/core/plan';",
      ['@pds/core/plan'],
    ],
    ['@pds/documents', "/** import { x } from 'docx'; */ import { Tree } from '@pds/core/document';", []],
    ['@pds/ui', "import { ReactNode } from 'react'; import { x } from '@pds/documents';", ['@pds/documents']],
  ])('%s: %s', (subPath, text, strange) => {
    const file = join(folder, 'index.d.ts');
    writeFileSync(file, text);
    expect(strangePackages(subPath, file)).toEqual(strange);
  });

  test('follows what the file imports', () => {
    const file = join(folder, 'entry.d.ts');
    writeFileSync(file, "export { A } from './chunk.js';");
    writeFileSync(
      join(folder, 'chunk.d.ts'),
      "import { B } from './entry.js'; export type A = import('zod').ZodType<B>;",
    );
    expect(strangePackages('@pds/core/base', file)).toEqual(['zod']);
  });
});
