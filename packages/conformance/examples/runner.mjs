// Runs example modules one after the other in a plain Node: node runner.mjs <report> <module>… Writes what went wrong
// into the report, as JSON.
import { deepStrictEqual } from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @type {Record<string, { line: number, sentence: string }[]>} */
const faults = {};

const [report = '', ...files] = process.argv.slice(2);
for (const file of files) {
  /** @type {{ line: number, sentence: string }[]} */
  const found = [];
  faults[file] = found;
  Object.assign(globalThis, {
    /** @param {number} line @param {unknown} value @param {unknown} expected */
    $check(line, value, expected) {
      try {
        deepStrictEqual(value, expected);
      } catch (error) {
        found.push({ line, sentence: /** @type {Error} */ (error).message });
      }
    },
    /** @param {number} line @param {() => unknown} call @param {string} name */
    $throws(line, call, name) {
      try {
        call();
      } catch (error) {
        if (error instanceof Error && error.name === name) return;
        found.push({ line, sentence: `threw ${error} instead of ${name}` });
        return;
      }
      found.push({ line, sentence: `did not throw ${name}` });
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    found.push({ line: 1, sentence: `stopped with ${error}` });
  }
}

writeFileSync(report, JSON.stringify(faults));
