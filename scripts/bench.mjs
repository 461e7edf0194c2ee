// Runs the benchmarks with their own dependencies: `npm run bench`, or `npm run bench -- <name>…` for some.
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { ROOT } from './lib/root.mjs';
import { run, tool } from './lib/run.mjs';
import { inOrder } from './lib/stages.mjs';

requireNode();

const BENCH = join(ROOT, 'packages', 'bench');

process.exitCode = await inOrder(
  () => install(),
  () => install(BENCH),
  () => build(),
  () => measure(),
);

function build() {
  const [turbo, args] = tool('turbo');
  return run(turbo, [
    ...args,
    'run',
    'build',
    '--filter=./packages/*',
    '--filter=@pds/desk',
    '--output-logs=errors-only',
  ]);
}

async function measure() {
  const chromium = await ensureChromium(process.env);
  const env = { ...process.env, ...(chromium && { PDS_CHROMIUM: chromium }) };
  return run(process.execPath, ['run.mjs', ...process.argv.slice(2)], { cwd: BENCH, env });
}
