/**
 * Sources of core that the mutation run breaks, below `packages/core/src`; a name that ends with a slash is the whole
 * folder. They hold the rules that a municipality is held to: life cycle, deadlines, sheets, variations, risk figures.
 */
const MUTATED = [
  'base/civilDate.ts',
  'base/holidays.ts',
  'plan/allowedCommands.ts',
  'plan/answerRequest.ts',
  'plan/frozenContent.ts',
  'plan/guards.ts',
  'plan/history.ts',
  'plan/lifeCycle.ts',
  'plan/registers.ts',
  'plan/schedule/',
  'plan/sheets/',
  'plan/transitions.ts',
  'plan/variation/',
  'risk/',
];

/**
 * The files of a listing that the run breaks: those of the list, without tests, entries, tables of issues and schemas of commands. With
 * `parts` (`plan/schedule`, `plan/guards`) only those below one of them.
 *
 * @param {readonly string[]} listing paths below `packages/core/src`, with slashes
 * @param {readonly string[]} parts
 */
export function mutatedFiles(listing, parts) {
  return listing.filter(
    (file) =>
      /(?<!\.test)\.ts$/.test(file) &&
      !/(^|\/)(index|issues|sheetCommands)\.ts$/.test(file) &&
      MUTATED.some((each) => file === each || (each.endsWith('/') && file.startsWith(each))) &&
      (parts.length === 0 || parts.some((part) => isBelow(file, part))),
  );
}

/**
 * @param {string} file
 * @param {string} part
 */
function isBelow(file, part) {
  const bare = part.replace(/\/$/, '');
  return file === bare || file === `${bare}.ts` || file.startsWith(`${bare}/`);
}
