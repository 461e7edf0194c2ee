// Runs example modules one after the other in a plain Node: node runner.mjs <report> <module>… Writes what went wrong
// into the report, as JSON. A style sheet that an example imports must be there; a bundler would take it from here on.
import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { renderToString } from 'react-dom/server';

const STYLES_ARE_EMPTY = `
  import { access } from 'node:fs/promises';
  export async function load(url, context, nextLoad) {
    if (!url.endsWith('.css')) return nextLoad(url, context);
    await access(new URL(url));
    return { format: 'module', source: '', shortCircuit: true };
  }
`;
register(`data:text/javascript,${encodeURIComponent(STYLES_ARE_EMPTY)}`);

/** @type {Record<string, { line: number, sentence: string }[]>} */
const faults = {};

const [report = '', ...files] = process.argv.slice(2);
for (const file of files) {
  /** @type {{ line: number, sentence: string }[]} */
  const found = [];
  faults[file] = found;
  const unreached = new Set(
    [...readFileSync(file, 'utf8').matchAll(/\$\w+\((\d+), /g)].map(([, line]) => Number(line)),
  );
  Object.assign(globalThis, {
    /** @param {number} line @param {unknown} value @param {unknown} expected */
    $check(line, value, expected) {
      unreached.delete(line);
      try {
        deepStrictEqual(value, expected);
      } catch (error) {
        found.push({ line, sentence: /** @type {Error} */ (error).message });
      }
    },
    /** @param {number} line @param {() => unknown} call @param {string} name */
    $throws(line, call, name) {
      unreached.delete(line);
      try {
        call();
      } catch (error) {
        if (error instanceof Error && error.name === name) return;
        found.push({ line, sentence: `threw ${error} instead of ${name}` });
        return;
      }
      found.push({ line, sentence: `did not throw ${name}` });
    },
    /** @param {number} line @param {import('react').ReactNode} element */
    $rendered(line, element) {
      unreached.delete(line);
      const html = renderToString(element);
      if (html === '') found.push({ line, sentence: 'rendered nothing' });
      return html;
    },
  });
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    found.push({ line: 1, sentence: `stopped with ${error}` });
  }
  if (found.length === 0) for (const line of unreached) found.push({ line, sentence: 'was never reached' });
}

writeFileSync(report, JSON.stringify(faults));
