import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { withChecks } from './assertions';
import { documentedExamples } from './extract';
import { typeErrors } from './typeErrors';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Inside this package, so that `@pds/*` means what its manifest says: the build. */
const WORKSHOP = join(import.meta.dirname, '..', '.cache', 'examples');

interface Fault {
  readonly line: number;
  readonly sentence: string;
}

const examples = documentedExamples(ROOT).map((example, i) => ({
  ...example,
  name: `${example.file}:${example.line}`,
  typed: join(WORKSHOP, `${i}.${example.language}`),
  runnable: join(WORKSHOP, `${i}.mjs`),
}));
const unreadable = new Map<string, Fault>();

rmSync(WORKSHOP, { recursive: true, force: true });
mkdirSync(WORKSHOP, { recursive: true });
/** What the vendor's sample opens. */
cpSync(join(ROOT, 'packages/fixtures/stored/security-plan-v1.json'), join(WORKSHOP, 'plan.json'));
writeFileSync(join(WORKSHOP, 'css.d.ts'), "declare module '*.css';\n");
for (const { name, code, typed, runnable } of examples) {
  writeFileSync(typed, `${code}\nexport {};\n`);
  try {
    writeFileSync(runnable, toJavaScript(withChecks(code, typed), typed));
  } catch (error) {
    unreadable.set(name, { line: 1, sentence: String(error) });
  }
}
const types = typeErrors([join(WORKSHOP, 'css.d.ts'), ...examples.map((example) => example.typed)]);
const faults = run(examples.filter(({ name }) => !unreadable.has(name)).map(({ runnable }) => runnable));

describe('documented examples compile against the build and give what they say', () => {
  test('there are some', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples.map((example) => [example.name, example] as const))(
    '%s',
    (name, { file, line, typed, runnable }) => {
      const found = [...(types.get(typed) ?? []), ...(faults[runnable] ?? []), unreadable.get(name)];
      expect(
        found
          .filter((fault) => fault !== undefined)
          .map((fault) => `${file}:${line + fault.line - 1} ${fault.sentence}`),
      ).toEqual([]);
    },
  );
});

/** A plain Node runs them: what a reader has, without a test runner's loader. */
function run(files: readonly string[]): Record<string, Fault[]> {
  const report = join(WORKSHOP, 'report.json');
  const runner = join(import.meta.dirname, 'runner.mjs');
  execFileSync(process.execPath, [runner, report, ...files], {
    cwd: WORKSHOP,
    stdio: 'ignore',
    timeout: 120_000,
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

function toJavaScript(text: string, fileName: string): string {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.ReactJSX,
  };
  return ts.transpileModule(text, { fileName, compilerOptions }).outputText;
}
