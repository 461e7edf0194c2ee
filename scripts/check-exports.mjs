// Every sub-path and name that the map, the norms and the READMEs promise exists in the built packages; what they call
// planned does not exist yet.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtNames, namesOfMap, namesOfNorm, namesOfReadme, subPathsOf } from './lib/publicNames.mjs';
import { PUBLISHED, ROOT } from './lib/root.mjs';

const MAP = join(ROOT, 'docs', 'architecture.md');
const NORMS = join(ROOT, 'docs', 'norms');

const { exported, members } = builtNames();
const norms = readdirSync(NORMS).map((name) => join(NORMS, name));
const readmes = PUBLISHED.map(({ folder }) => join(folder, 'README.md'));

for (const promise of namesOfMap(readFileSync(MAP, 'utf8'))) {
  const [scope, name] = promise.subPath.split('/');
  check(MAP, promise);
  if (!promise.planned) check(MAP, { ...promise, subPath: `${scope}/${name}` });
}
for (const page of norms) for (const promise of namesOfNorm(readFileSync(page, 'utf8'))) check(page, promise);

for (const page of readmes)
  for (const name of namesOfReadme(readFileSync(page, 'utf8'))) checkName(page, name);

for (const page of [MAP, ...norms, ...readmes, join(ROOT, 'README.md')])
  for (const mention of subPathsOf(readFileSync(page, 'utf8'))) checkSubPath(page, mention);

/**
 * @param {string} page
 * @param {import('./lib/publicNames.mjs').Promised} promise
 */
function check(page, { subPath, name, planned, line }) {
  const exists = exported.get(subPath)?.has(name) ?? false;
  if (exists && planned) fail(page, line, `${name} of ${subPath} is there: take '(planned)' off`);
  if (!exists && !planned) fail(page, line, `${subPath} exports no ${name}`);
}

/**
 * A name stands in its row's sub-paths; elsewhere it is exported by some package, or a member of a type. Names of the
 * language are not ours.
 *
 * @param {string} page
 * @param {ReturnType<typeof namesOfReadme>[number]} mention
 */
function checkName(page, { parts, subPaths, planned, line }) {
  const [first = '', ...rest] = parts;
  const name = parts.join('.');
  const places = subPaths.length > 0 ? subPaths : [...exported.keys()];
  const isExported = places.some((subPath) => exported.get(subPath)?.has(first));
  const isMember =
    subPaths.length === 0 && (rest.length > 0 ? rest : [first]).every((part) => members.has(part));
  const exists = isExported || isMember || first in globalThis;
  const nobody = subPaths.length > 0 ? `none of ${subPaths.join(', ')}` : 'no package';
  if (exists && planned) fail(page, line, `${name} is there: take '(planned)' off`);
  if (!exists && !planned) fail(page, line, `${nobody} has ${name}`);
}

/**
 * @param {string} page
 * @param {{ subPath: string, planned: boolean, line: number }} mention
 */
function checkSubPath(page, { subPath, planned, line }) {
  if (!exported.has(subPath) && !planned) fail(page, line, `there is no sub-path ${subPath}`);
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
