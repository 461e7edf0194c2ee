// What catalogues and lawyers read: publiccode.yml, the licences, and the version that a release would have.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { publiccodeFaults } from './lib/publiccode.mjs';
import { PUBLISHED, ROOT } from './lib/root.mjs';
import { trialFaults, trialVersion } from './lib/trialVersion.mjs';

/** How the text of each licence begins. */
const LICENCES = {
  'BSD-3-Clause': 'BSD 3-Clause License',
  'EUPL-1.2': 'EUROPEAN UNION PUBLIC LICENCE v. 1.2',
};

for (const fault of publiccodeFaults(parse(read('publiccode.yml')))) fail(`publiccode.yml: ${fault}`);

for (const folder of ['.', 'apps/desk', ...PUBLISHED.map(({ name }) => name.replace('@pds/', 'packages/'))]) {
  const { license } = JSON.parse(read(join(folder, 'package.json')));
  const opening = /** @type {Record<string, string>} */ (LICENCES)[license];
  if (!opening) fail(`${folder}: the licence '${license}' is none of ours.`);
  else if (!read(join(folder, 'LICENSE')).startsWith(opening))
    fail(`${folder}/LICENSE is not the text of ${license}.`);
}

for (const { name } of PUBLISHED) {
  for (const fault of trialFaults(await trialVersion(name, 'minor')))
    fail(`After a minor change in ${name}: ${fault}`);
}

/** @param {string} name */
function read(name) {
  const file = join(ROOT, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
