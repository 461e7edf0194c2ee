/**
 * Whole numbers below what is asked for, out of a multiplicative congruential generator.
 *
 * @param {number} seed
 */
export function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
