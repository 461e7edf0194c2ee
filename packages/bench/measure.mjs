/**
 * Microseconds that one call takes: the median of rounds of about 20 ms each, after a warm-up.
 *
 * @param {() => unknown} call
 */
export function microseconds(call) {
  let calls = 1;
  while (round(call, calls) < 20) calls *= 2;
  const rounds = Array.from({ length: 15 }, () => (round(call, calls) * 1000) / calls);
  return median(rounds);
}

/**
 * The middle one of the figures, the lower of two.
 *
 * @param {readonly number[]} figures
 */
export function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN;
}

/**
 * @param {() => unknown} call
 * @param {number} calls
 */
function round(call, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i++) call();
  return performance.now() - start;
}
