import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

/** No tool of ours reports home or asks a question. */
export const QUIET = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
};

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository's folder when left out
 * @property {Record<string, string | undefined>} [env] added to the process' own
 * @property {boolean} [quiet] output is shown only when the command fails
 */

/**
 * The exit code of a program run to its end; its output goes to ours. Stdin stays closed: nothing here asks.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export async function run(program, args, options = {}) {
  if (!options.quiet) return (await spawned(program, args, options, false)).code;
  const { code, output } = await spawned(program, args, options, true);
  if (code !== 0) process.stdout.write(output);
  return code;
}

/**
 * Exit code and joined output of a program.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function capture(program, args, options = {}) {
  return spawned(program, args, options, true);
}

/**
 * Program and first arguments that start npm, the one that started us if there is one.
 *
 * @param {...string} args
 * @returns {[string, string[]]}
 */
export function npm(...args) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own)) return [process.execPath, [own, ...args]];
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? [process.execPath, [beside, ...args]] : ['npm', args];
}

/**
 * Program and first arguments that start an installed package's command with this Node.
 *
 * @param {string} name package name
 * @param {string} command name of the command, where it is not the package's
 * @returns {[string, string[]]}
 */
export function tool(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  if (!file) throw new RangeError(`package '${name}' has no command '${command}'`);
  return [process.execPath, [join(folder, file)]];
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @param {boolean} held
 * @returns {Promise<{ code: number, output: string }>}
 */
function spawned(program, args, { cwd = ROOT, env = {} }, held) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}
