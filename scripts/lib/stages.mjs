/**
 * One step of `npm test`: answers an exit code.
 *
 * @typedef {object} Stage
 * @property {string} name what one writes after `npm test --` to run it alone
 * @property {string} what
 * @property {() => Promise<number>} work
 */

/**
 * Runs stages in order and prints name and time of each. Answers the name of the first that failed, after which none
 * runs, or `null`.
 *
 * @param {readonly Stage[]} stages
 * @returns {Promise<string | null>}
 */
export async function runStages(stages) {
  for (const [i, stage] of stages.entries()) {
    const label = `${i + 1}/${stages.length} ${stage.name}`;
    console.log(`\n▶ ${label}: ${stage.what}`);
    const start = performance.now();
    const code = await stage.work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✔' : '✘'} ${label} · ${seconds} s`);
    if (code !== 0) return stage.name;
  }
  return null;
}

/**
 * The stages of these names, in their order; all of them when no name is given. Throws `RangeError` for a name that
 * no stage has.
 *
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} names
 */
export function chooseStages(stages, names) {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    throw new RangeError(
      `There is no stage '${unknown}'. The stages are: ${stages.map((s) => s.name).join(', ')}.`,
    );
  }
  return names.length === 0 ? stages : stages.filter((stage) => names.includes(stage.name));
}

/**
 * Runs work one after the other and answers the first exit code that is not 0.
 *
 * @param {...(() => Promise<number>)} works
 */
export async function inOrder(...works) {
  for (const work of works) {
    const code = await work();
    if (code !== 0) return code;
  }
  return 0;
}
