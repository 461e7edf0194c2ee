/**
 * Changes of the sources that change nothing that anybody can see: no test can notice them. Whoever adds a row has tried
 * to write the test, and to write the source so that there is nothing to change.
 *
 * @type {readonly import('../../scripts/lib/mutants.mjs').Equivalent[]}
 */
export const EQUIVALENTS = [];
