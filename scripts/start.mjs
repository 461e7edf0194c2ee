// Installs, builds and serves the reference application: `npm start`. PORT chooses another port.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { ROOT } from './lib/root.mjs';
import { run, tool } from './lib/run.mjs';

requireNode();

console.log('1 of 3 · Packages');
if ((await install()) !== 0) refuse('The packages could not be installed: npm says above why.');

console.log('2 of 3 · Building the application; the first time takes about a minute.');
const [turbo, turboArgs] = tool('turbo');
const built = await run(turbo, [
  ...turboArgs,
  'run',
  'build',
  '--filter=@pds/desk...',
  '--output-logs=errors-only',
]);
if (built !== 0) refuse('The application could not be built: the messages above say why.');

console.log('3 of 3 · Starting the server; the first time it also fills the database with the samples.');
const server = spawn(process.execPath, [join(ROOT, 'apps', 'desk', 'dist', 'server', 'main.js')], {
  cwd: join(ROOT, 'apps', 'desk'),
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => server.kill(signal));
}
// npm runs scripts in a shell that keeps signals to itself: when it is gone, nobody is left to stop the server.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 1000).unref();
server.on('error', (error) => refuse(`The server could not be started: ${error.message}`));
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));

/**
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
