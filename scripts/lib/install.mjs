import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { npm, run } from './run.mjs';

/**
 * True when `node_modules` is what the lock file says: our stamp carries the lock's hash, or somebody ran npm by hand
 * after the lock last changed.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const lock = join(folder, 'package-lock.json');
  const stamp = stampOf(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock)) return true;
  const npmsOwn = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(npmsOwn) && statSync(npmsOwn).mtimeMs >= statSync(lock).mtimeMs;
}

/**
 * Installs exactly what the lock file says, unless it is there already. Answers npm's exit code.
 *
 * @param {string} [folder] the repository when left out
 */
export async function install(folder = ROOT) {
  if (isInstalled(folder)) return 0;
  console.log('Installing packages with npm ci; the first time takes about a minute.');
  const [program, args] = npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund');
  const code = await run(program, args, { cwd: folder });
  if (code === 0) writeFileSync(stampOf(folder), hashOf(join(folder, 'package-lock.json')));
  return code;
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, 'node_modules', '.pds-install');
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
