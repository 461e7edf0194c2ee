// Makes the lock file whole after `npm install`: node scripts/lock.mjs; with --check it only says what is missing.
//
// A registry mirror may serve only one platform's builds of esbuild, biome, rollup and turbo; npm then leaves the
// others out of the lock, and `npm ci` elsewhere reports them missing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionals, namedHosts } from './lib/lockFile.mjs';
import { ROOT } from './lib/root.mjs';

const checking = process.argv.includes('--check');
const configurations = execFileSync('git', ['ls-files', '*.npmrc', '*package-lock.json', '*package.json'], {
  cwd: ROOT,
  encoding: 'utf8',
});

for (const name of configurations.split('\n').filter(Boolean)) {
  const text = readFileSync(join(ROOT, name), 'utf8');
  for (const host of namedHosts(text)) fail(`${name} names the registry ${host}.`);
  if (name.endsWith('package-lock.json')) complete(name, JSON.parse(text));
}

/**
 * @param {string} name
 * @param {import('./lib/lockFile.mjs').LockFile} lock
 */
function complete(name, lock) {
  const missing = missingOptionals(lock);
  const count = Object.keys(missing).length;
  if (count === 0) return;
  if (checking) return fail(`${name} lacks ${count} optional packages. Run: node scripts/lock.mjs`);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  lock.packages = Object.fromEntries(packages);
  writeFileSync(join(ROOT, name), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${name}: ${count} optional packages added.`);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
