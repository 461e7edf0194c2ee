// Who may import whom: the rules of dependency-cruiser.config.mjs over every package and application.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './lib/imports.mjs';
import { ROOT } from './lib/root.mjs';

const folders = ['packages', 'apps'].flatMap((room) =>
  readdirSync(join(ROOT, room))
    .filter((name) => hasSources(join(ROOT, room, name, 'src')))
    .map((name) => `${room}/${name}/src`),
);
const { modules, found } = await violations(ROOT, folders);

for (const folder of folders) {
  if (!modules.some((module) => module.startsWith(`${folder}/`))) {
    console.error(`${folder}: no module was read, so nothing was checked.`);
    process.exitCode = 1;
  }
}
for (const { from, to, rule, comment } of found) {
  console.error(`${from} → ${to}\n  ${rule}: ${comment}`);
  process.exitCode = 1;
}
if (!process.exitCode) console.log(`${modules.length} modules keep the rules.`);

/** @param {string} folder */
function hasSources(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.tsx?$/.test(name))
  );
}
