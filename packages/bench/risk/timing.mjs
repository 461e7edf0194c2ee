import { median } from '../measure.mjs';
import { collect } from './memory.mjs';

/** @typedef {{ time: number, processor: number }} Taken Medians in milliseconds: on the clock, and of all processors. */

/**
 * What a call takes: medians of so many, after a few to warm up; what others left in memory is swept out before.
 *
 * @param {(turn: number) => unknown} call
 * @param {number} calls
 * @returns {Taken}
 */
export function taken(call, calls) {
  collect();
  const all = Array.from({ length: calls + 3 }, (_, turn) => {
    const before = process.cpuUsage();
    const start = performance.now();
    call(turn);
    const time = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { time, processor: (user + system) / 1000 };
  }).slice(3);
  return {
    time: median(all.map(({ time }) => time)),
    processor: median(all.map(({ processor }) => processor)),
  };
}

/**
 * One line: the time, what it may be, the processor's part of it (on a busy machine the clock counts others' work), and
 * the ratio to the straightforward version.
 *
 * @param {string} what
 * @param {Taken} taken
 * @param {number} limit
 * @param {Taken} plain
 */
export function print(what, { time, processor }, limit, plain) {
  const ratio = `${(time / plain.time).toPrecision(2)} of the straightforward version`;
  console.log(
    `  ${what}: ${time.toFixed(2)} ms, ${verdict(time, limit)} (processor ${processor.toFixed(2)}); ${ratio}`,
  );
}

/**
 * @param {number} figure
 * @param {number} limit
 */
export function verdict(figure, limit) {
  return `${figure <= limit ? 'within' : 'BEYOND'} ${limit}`;
}
