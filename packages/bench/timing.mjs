import { median } from './measure.mjs';
import { collect } from './memory.mjs';

/**
 * Milliseconds: medians on the clock and of all processors, and what the very first call took.
 *
 * @typedef {{ time: number, processor: number, first: number }} Taken
 */

/**
 * What a call takes: the first one, and medians of so many after a few to warm up; what others left in memory is swept out
 * before.
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
  });
  const warm = all.slice(3);
  return {
    time: median(warm.map(({ time }) => time)),
    processor: median(warm.map(({ processor }) => processor)),
    first: all[0]?.time ?? Number.NaN,
  };
}

/**
 * One line: the time, what it may be, the processor's part of it (on a busy machine the clock counts others' work), the
 * first call, and the ratio to the straightforward version.
 *
 * @param {string} what
 * @param {Taken} taken
 * @param {number | null} limit
 * @param {Taken | null} plain
 */
export function print(what, { time, processor, first }, limit, plain) {
  const within = limit === null ? '' : `, ${verdict(time, limit)}`;
  const ratio = plain ? `; ${(time / plain.time).toPrecision(2)} of the straightforward version` : '';
  console.log(
    `  ${what}: ${time.toFixed(2)} ms${within} (processor ${processor.toFixed(2)}, first ${first.toFixed(1)})${ratio}`,
  );
}

/**
 * @param {number} figure
 * @param {number} limit
 */
export function verdict(figure, limit) {
  return `${figure <= limit ? 'within' : 'BEYOND'} ${limit}`;
}
