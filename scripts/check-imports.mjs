// Who may import whom: the rules of dependency-cruiser.config.mjs over every package and application, tests and tools
// included.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './lib/imports.mjs';
import { ROOT } from './lib/root.mjs';

const ROOMS = ['packages', 'apps'];

/** Folders of a workspace that hold nothing of ours. */
const MADE = ['node_modules', 'dist', '.cache', '.turbo', 'data', 'storybook-static'];

const folders = ROOMS.flatMap((room) => foldersIn(room))
  .flatMap((workspace) => foldersIn(workspace))
  .filter(hasSources);
const { modules, found } = await violations(ROOT, ROOMS);

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
function foldersIn(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !MADE.includes(entry.name))
    .map((entry) => `${folder}/${entry.name}`);
}

/** @param {string} folder */
function hasSources(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).some((name) =>
    /\.(tsx?|mjs)$/.test(name),
  );
}
