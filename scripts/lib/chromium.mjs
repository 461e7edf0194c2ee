import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';
import { capture, run, tool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium stands that no PATH names. */
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that starts: the one named by PDS_CHROMIUM, on PATH, in a usual place or in Playwright's cache.
 * `null` when there is none.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | null>}
 */
export async function findChromium(env) {
  if (env.PDS_CHROMIUM) return (await starts(env.PDS_CHROMIUM)) ? env.PDS_CHROMIUM : null;
  const onPath = NAMES.flatMap((name) =>
    (env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  );
  for (const file of [...onPath, ...USUAL_PLACES, await playwrightsOwn()]) {
    if (file && (await starts(file))) return file;
  }
  return null;
}

/**
 * Path of a Chromium, fetched when the machine has none: Debian's package as root on Debian, else Playwright's own.
 * `null` when none could be had.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | null>}
 */
export async function ensureChromium(env) {
  const found = await findChromium(env);
  if (found || env.PDS_CHROMIUM) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log("No Chromium here: installing Debian's package. This takes a minute or two.");
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
    await run('apt-get', ['update'], quietly);
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
    const installed = await findChromium(env);
    if (installed) return installed;
  }
  console.log("No Chromium here: fetching Playwright's. This takes a minute or two.");
  const [program, args] = tool('playwright');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  await run(program, [...args, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
  return findChromium(env);
}

/** @param {string} file */
async function starts(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return (await capture(file, ['--version'])).code === 0;
}

async function playwrightsOwn() {
  const entry = join(ROOT, 'node_modules', 'playwright', 'index.mjs');
  if (!existsSync(entry)) return null;
  const { chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}
