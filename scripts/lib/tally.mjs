import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { run, tool } from './run.mjs';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'pds-tests');

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Forgets the counts of earlier runs. */
export function clearTally() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

/**
 * Runs one vitest project and keeps its counts. A project without tests fails: it would prove nothing.
 *
 * @param {string} project
 * @param {Record<string, string | undefined>} [env]
 */
export function vitest(project, env = {}) {
  const [program, args] = tool('vitest');
  const file = join(FOLDER, `${project}.json`);
  return run(
    program,
    [
      ...args,
      'run',
      '--project',
      project,
      '--reporter=minimal',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env },
  );
}

/**
 * Sum of the counts kept since `clearTally`.
 *
 * @param {readonly string[]} projects
 * @returns {Tally}
 */
export function tally(projects) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const project of projects) {
    const file = join(FOLDER, `${project}.json`);
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return sum;
}

/**
 * What closes a run: the count of skipped tests on a line of its own, when there are any, and last `N passed, N failed`.
 * A stage that failed before any test did counts as one failure, so that the line never claims success over a red run.
 *
 * @param {Tally} counts
 * @param {boolean} green
 * @returns {string[]}
 */
export function closingLines({ passed, failed, skipped }, green) {
  const failures = green ? failed : Math.max(failed, 1);
  return [...(skipped > 0 ? [`${skipped} skipped`] : []), `${passed} passed, ${failures} failed`];
}
