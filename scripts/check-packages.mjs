// The published packages as npm would ship them: publint, the types' resolution and what they speak of, and what a page
// that takes only a light part of them would load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './lib/bundle.mjs';
import { declarationFiles, strangePackages } from './lib/declarations.mjs';
import { PUBLISHED } from './lib/root.mjs';
import { run, tool } from './lib/run.mjs';

const HEAVY = ['zod', 'immer', 'decimal.js'];

/** What must stay free of them (docs/architecture.md). */
const LIGHT = {
  'checkDigit of @pds/cie': "export { checkDigit } from '@pds/cie';",
  '@pds/cie/mrz': "export * from '@pds/cie/mrz';",
  '@pds/cie': "export * from '@pds/cie';",
  '@pds/core/base': "export * from '@pds/core/base';",
};

for (const { name, folder } of PUBLISHED) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const styles = Object.keys(exports).filter((key) => key.endsWith('.css'));
  await must(name, tool('publint'), 'run', folder, '--strict');
  await must(
    name,
    tool('@arethetypeswrong/cli', 'attw'),
    ...['--pack', folder, '--profile', 'node16', '--format', 'ascii', '--quiet'],
    ...(styles.length > 0 ? ['--exclude-entrypoints', ...styles] : []),
  );
}

for (const [subPath, file] of declarationFiles()) {
  for (const strange of file === null ? [] : strangePackages(subPath, file))
    fail(`The types of ${subPath} speak of ${strange}.`);
}

for (const [what, code] of Object.entries(LIGHT)) {
  const heavy = (await bundledPackages(code)).filter((name) => HEAVY.includes(name));
  if (heavy.length > 0) fail(`A page that takes only ${what} loads ${heavy.join(', ')}.`);
}

/**
 * @param {string} name
 * @param {[string, string[]]} command
 * @param {...string} args
 */
async function must(name, [program, first], ...args) {
  const code = await run(program, [...first, ...args], { quiet: true });
  if (code !== 0) fail(`${name}: the packed package is not sound, as said above.`);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
