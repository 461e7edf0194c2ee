import { describe, expect, test } from 'vitest';
import { impurities, PURITY_RULES } from './purity.mjs';

/** For each rule what breaks it, and what comes near and does not. */
const CASES = {
  'zod-as-namespace': {
    broken: [
      "import { z } from 'zod';",
      "import z from 'zod';",
      "import z, * as all from 'zod';",
      "import 'zod';",
      "import * as z from 'zod/mini';",
      "export { z } from 'zod';",
      "const z = await import('zod');",
    ],
    kept: ["import * as z from 'zod';", "import type { ZodType } from 'zod';", "import { z } from './zod';"],
  },
  'no-clock': {
    broken: ['f(Date.now());', 'f(new Date());', 'f(Date());', 'const { now } = Date;', 'performance.now();'],
    kept: [
      'f(new Date(0));',
      'f(Date.UTC(2026, 0));',
      'function f(at: Date) {}',
      'f(row.performance);',
      'f({ performance: 1 });',
      'const performance = 1; f(performance);',
    ],
  },
  'no-randomness': {
    broken: [
      'Math.random();',
      "Math['random']();",
      'const { random } = Math;',
      'crypto.getRandomValues(bytes);',
    ],
    kept: ['Math.max(1, 2);', 'function f(crypto: Backend) { crypto.digest(); }', 'f({ crypto: backend });'],
  },
  'no-machine': {
    broken: ['globalThis.today;', 'fetch(url);', "Buffer.from('a');", 'process.env.TZ;', 'f({ fetch });'],
    kept: [
      'plan.document;',
      'function open(document: Plan) { return document.kind; }',
      'type Window = Global;',
    ],
  },
  'no-instanceof': {
    broken: [
      "import { Collection } from './collection'; f(x instanceof Collection);",
      'class Row {} f(x instanceof Row);',
      'f(x instanceof kit.Row);',
    ],
    kept: ['f(bytes instanceof Uint8Array);', 'f(fault instanceof Error);'],
  },
  'no-symbols': {
    broken: ["const KEY = Symbol('key');", "f(Symbol.for('pds'));", 'f(Symbol);'],
    kept: [
      'const rows = { *[Symbol.iterator]() {} };',
      'interface Rows { [Symbol.iterator](): Iterator<Row> }',
    ],
  },
  'no-module-state': {
    broken: [
      'let made = 0;',
      'export var made;',
      'const cache = new Map();',
      'const seen = new Set<string>([]);',
      'const rows: Row[] = [];',
      'const byId = {};',
      'const TABLE = { a: 1 }; export function f() { TABLE.a = 2; }',
      'const TABLE = { a: 1 }; export function f() { TABLE.a++; }',
      'const TABLE = { a: 1 }; export function f() { delete TABLE.a; }',
      'const LIST = [1]; export function f() { LIST.push(2); }',
      'const TREE = { rows: [1] }; export function f(i: number) { TREE.rows[i] = 2; }',
    ],
    kept: [
      'const TABLE = { a: 1 };',
      'const NAMES: ReadonlySet<string> = new Set();',
      'const STEPS: readonly Step[] = [];',
      'export function f() { let made = 0; const rows = []; rows.push(++made); }',
      'const rows = [1]; export function f(rows: Row[]) { rows.push(1); }',
      'const LIST = [1]; export const negative = -LIST[0];',
      'for (let i = 0; i < 2; i++) f(i); try { f(); } catch (fault) { g(fault); }',
    ],
  },
};

/** @param {string} code */
const rulesBroken = (code, path = 'packages/core/src/risk/a.ts') =>
  impurities(path, code).map(({ rule }) => rule);

test('every rule is proved below', () => {
  expect(PURITY_RULES.map(({ name }) => name)).toEqual(Object.keys(CASES));
});

describe.each(Object.entries(CASES))('%s', (rule, { broken, kept }) => {
  test.each(broken)('%s', (code) => expect(rulesBroken(code)).toContain(rule));
  test.each(kept)('lets %s be', (code) => expect(rulesBroken(code)).toEqual([]));
});

describe('impurities', () => {
  test.each([
    ['packages/ui/src/a.tsx', 'fetch(url);', []],
    ['packages/ui/src/a.tsx', 'f(Date.now());', ['no-clock']],
    ['packages/core/src/bin/lint.ts', 'process.exit();', []],
    ['packages/documents/src/pdf/a.ts', 'Buffer.from(bytes);', []],
    ['packages/cie/src/node/crypto.ts', "import { z } from 'zod';", ['zod-as-namespace']],
    ['packages/core/src/risk/a.test.ts', 'f(Date.now());', []],
    ['packages/core/src/plan/testing/a.ts', 'let made = 0;', []],
    ['apps/desk/src/a.ts', "import { z } from 'zod'; let made = 0;", ['zod-as-namespace']],
  ])('%s: %s', (path, code, rules) => expect(rulesBroken(code, path)).toEqual(rules));

  test('says where', () => {
    expect(impurities('packages/core/src/a.ts', '\n\nlet made = 0;')).toEqual([
      { line: 3, rule: 'no-module-state', says: expect.any(String) },
    ]);
  });
});
