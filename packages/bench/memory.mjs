import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/**
 * Sweeps out what nobody holds.
 *
 * @type {() => void}
 */
export const collect = runInNewContext('gc');

/**
 * Megabytes that what a call makes holds on to, its columns outside the heap included.
 *
 * @param {() => unknown} make
 */
export function memoryOf(make) {
  make();
  const before = held();
  const made = make();
  const after = held();
  return made === undefined ? Number.NaN : (after - before) / 1e6;
}

function held() {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
