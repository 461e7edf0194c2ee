// Every sub-path and name that the map, the norms and the READMEs promise exists in the built packages; what they call
// planned does not exist yet.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtNames, namesOfMap, namesOfNorm, subPathsOf } from './lib/publicNames.mjs';
import { PUBLISHED, ROOT } from './lib/root.mjs';

const MAP = join(ROOT, 'docs', 'architecture.md');
const NORMS = join(ROOT, 'docs', 'norms');

const built = builtNames();
const norms = readdirSync(NORMS).map((name) => join(NORMS, name));
const readmes = [ROOT, ...PUBLISHED.map(({ folder }) => folder)].map((folder) => join(folder, 'README.md'));

for (const promise of namesOfMap(readFileSync(MAP, 'utf8'))) {
  const [scope, name] = promise.subPath.split('/');
  check(MAP, promise);
  if (!promise.planned) check(MAP, { ...promise, subPath: `${scope}/${name}` });
}
for (const page of norms) for (const promise of namesOfNorm(readFileSync(page, 'utf8'))) check(page, promise);

for (const page of [MAP, ...norms, ...readmes]) {
  if (!existsSync(page)) fail(page, 1, 'is not there');
  else for (const mention of subPathsOf(readFileSync(page, 'utf8'))) checkSubPath(page, mention);
}

/**
 * @param {string} page
 * @param {import('./lib/publicNames.mjs').Promised} promise
 */
function check(page, { subPath, name, planned, line }) {
  const exists = built.get(subPath)?.has(name) ?? false;
  if (exists && planned) fail(page, line, `${name} of ${subPath} is there: take '(planned)' off`);
  if (!exists && !planned) fail(page, line, `${subPath} exports no ${name}`);
}

/**
 * @param {string} page
 * @param {{ subPath: string, planned: boolean, line: number }} mention
 */
function checkSubPath(page, { subPath, planned, line }) {
  if (!built.has(subPath) && !planned) fail(page, line, `there is no sub-path ${subPath}`);
}

/**
 * @param {string} page
 * @param {number} line
 * @param {string} sentence
 */
function fail(page, line, sentence) {
  console.error(`${relative(ROOT, page)}:${line} ${sentence}.`);
  process.exitCode = 1;
}
