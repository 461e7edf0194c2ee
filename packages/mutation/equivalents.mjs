/**
 * Changes of the sources that change nothing that anybody can see: no test can notice them. Whoever adds a row has tried
 * to write the test, and to write the source so that there is nothing to change.
 *
 * @type {readonly import('../../scripts/lib/mutants.mjs').Equivalent[]}
 */
export const EQUIVALENTS = [
  {
    file: 'packages/core/src/plan/history.ts',
    line: "...('protocol' in command && command.protocol !== undefined && { protocol: command.protocol }),",
    from: 'command.protocol !== undefined',
    to: 'true',
    why: 'By exactOptionalPropertyTypes a command that has the field has a text in it; the compiler asks all the same.',
  },
];
