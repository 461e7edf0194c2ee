// Prints how long each of ours takes beside its peers: node run.mjs, or node run.mjs <name>…
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { microseconds } from './measure.mjs';

/**
 * A benchmark: the same work by us and by others. A file that measures otherwise exports `measure`, which prints itself.
 *
 * @typedef {object} Bench
 * @property {string} what
 * @property {() => unknown} ours
 * @property {Record<string, () => unknown>} peers
 */

const chosen = process.argv.slice(2);

for (const name of namesIn('measures')) {
  /** @type {{ bench: Bench, measure?: () => Promise<void> | void }} */
  const { bench, measure } = await import(`./measures/${name}.mjs`);
  if (measure) {
    console.log(`\n${name}:`);
    await measure();
    continue;
  }
  const ours = microseconds(bench.ours);
  console.log(`\n${name}: ${bench.what}\n  ours  ${ours.toFixed(2)} µs`);
  for (const [peer, call] of Object.entries(bench.peers)) {
    const theirs = microseconds(call);
    console.log(`  ${peer}  ${theirs.toFixed(2)} µs, ours takes ${(ours / theirs).toFixed(2)} of its time`);
  }
}

for (const name of namesIn('screens')) {
  const { measure } = await import(`./screens/${name}.mjs`);
  console.log(`\n${name}: in Chromium`);
  await measure();
}

/** @param {string} folder */
function namesIn(folder) {
  const names = readdirSync(join(import.meta.dirname, folder)).map((file) => file.replace(/\.mjs$/, ''));
  return names.filter((name) => chosen.length === 0 || chosen.includes(name));
}
