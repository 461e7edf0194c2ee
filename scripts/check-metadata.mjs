// What catalogues, lawyers and newcomers read: publiccode.yml, licences, READMEs, changelogs; and the version that a
// release would have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { paperFaults } from './lib/papers.mjs';
import { addressFaults } from './lib/publication.mjs';
import { publiccodeFaults } from './lib/publiccode.mjs';
import { PUBLISHED, ROOT } from './lib/root.mjs';
import { trialFaults, trialVersion } from './lib/trialVersion.mjs';

const publiccode = parse(readFileSync(join(ROOT, 'publiccode.yml'), 'utf8'));
const faults = publiccodeFaults(publiccode);
for (const fault of faults) fail(`publiccode.yml: ${fault}`);
if (faults.length === 0) for (const fault of addressFaults(ROOT, publiccode)) fail(`${fault}.`);

const folders = ['packages', 'apps']
  .flatMap((room) => readdirSync(join(ROOT, room)).map((name) => `${room}/${name}`))
  .filter((folder) => existsSync(join(ROOT, folder, 'package.json')));
for (const folder of folders) {
  for (const fault of paperFaults(ROOT, folder)) fail(`${folder}: ${fault}.`);
}

for (const { name } of PUBLISHED) {
  for (const fault of trialFaults(await trialVersion(name, 'minor')))
    fail(`After a minor change in ${name}: ${fault}`);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
