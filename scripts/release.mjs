// A release: versions, build, packages, bills of materials, publication. `npm run release` tries it dry, in a copy of
// the last commit; `npm run release -- --publish` does it here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { requireNode } from './lib/nodeVersion.mjs';
import { placeholders } from './lib/publication.mjs';
import { PUBLISHED, ROOT } from './lib/root.mjs';
import { capture, npm, run } from './lib/run.mjs';

requireNode();

const publishing = process.argv.includes('--publish');
const missing = placeholders(ROOT);
if (publishing && missing.length > 0) {
  console.error(`Nothing was done: this still has to be filled in.\n${missing.join('\n')}`);
  process.exit(1);
}
const folder = publishing ? cleanTree() : copyOfHead();
try {
  await release(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (!publishing) rmSync(folder, { recursive: true, force: true });
}

/** @param {string} folder */
async function release(folder) {
  const out = join(folder, 'release');
  const packages = PUBLISHED.map(({ name, folder: at }) => ({ name, at: join(folder, relative(ROOT, at)) }));
  mkdirSync(out, { recursive: true });

  if (!publishing) {
    await step('Packages', npm('ci'), folder);
    writeFileSync(join(folder, '.changeset', 'dry-run.md'), `---\n"@pds/core": patch\n---\n\nA dry run.\n`);
  }
  await step('Versions', npm('exec', '--', 'changeset', 'version'), folder);
  await step('Lock file', npm('install', '--package-lock-only', '--prefer-offline'), folder);
  await step('Lock file for every platform', [process.execPath, ['scripts/lock.mjs']], folder);
  await step('Build', npm('run', 'build'), folder);

  for (const { name, at } of packages) {
    const { version } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
    const file = join(out, `${name.replace('@pds/', 'pds-')}-${version}`);
    await step(`Package ${name} ${version}`, npm('pack', '--pack-destination', out), at);
    const bill = await capture(
      ...npm('sbom', '--sbom-format=cyclonedx', '--omit=dev', `--workspace=${name}`),
      { cwd: folder },
    );
    if (bill.code !== 0) throw new Error(`The bill of materials of ${name} failed:\n${bill.output}`);
    writeFileSync(`${file}.cdx.json`, bill.output.slice(bill.output.indexOf('{')));
    const how = publishing ? ['--provenance'] : ['--dry-run', '--provenance=false'];
    await step(`Publication of ${name}`, npm('publish', `${file}.tgz`, '--access=public', ...how), folder);
  }
  if (publishing) console.log('Published. Now commit the versions and tag them.');
  else console.log('The dry run went through; nothing was published.');
  if (missing.length > 0) console.log(`Before it can be, this has to be filled in:\n${missing.join('\n')}`);
}

/**
 * @param {string} what
 * @param {[string, string[]]} command
 * @param {string} cwd
 */
async function step(what, [program, args], cwd) {
  console.log(`▶ ${what}`);
  if ((await run(program, args, { cwd, quiet: true })) !== 0)
    throw new Error(`The release stopped at: ${what}.`);
}

function cleanTree() {
  if (execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }) !== '') {
    console.error('There are changes that are not committed. Commit them before a release.');
    process.exit(1);
  }
  return ROOT;
}

function copyOfHead() {
  const copy = mkdtempSync(join(tmpdir(), 'pds-release-'));
  execFileSync('git', [
    '-c',
    'advice.detachedHead=false',
    'clone',
    '--quiet',
    '--depth=1',
    `file://${ROOT}`,
    copy,
  ]);
  return copy;
}
