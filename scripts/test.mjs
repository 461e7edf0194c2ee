// Everything that must hold, stage by stage: `npm test`, or `npm test -- <stage>…` for some of the stages.
import { availableParallelism } from 'node:os';
import { ensureChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { run, tool } from './lib/run.mjs';
import { chooseStages, inOrder, runStages } from './lib/stages.mjs';
import { clearTally, closingLines, tally, vitest } from './lib/tally.mjs';

requireNode();

const PROJECTS = ['node', 'browser', 'stories', 'e2e', 'examples', 'packed'];

/**
 * Found when the first stage asks for it.
 *
 * @type {string | undefined}
 */
let chromium;

/** @type {import('./lib/stages.mjs').Stage[]} */
const STAGES = [
  {
    name: 'lint',
    what: 'format and lint rules',
    work: () => start(tool('@biomejs/biome', 'biome'), 'check', '.'),
  },
  {
    name: 'lock',
    what: 'the lock file is whole and names no registry',
    work: () => script('lock', '--check'),
  },
  { name: 'names', what: 'glossary and vocabulary of identifiers', work: () => script('check-names') },
  {
    name: 'metadata',
    what: 'publiccode.yml, licences, READMEs, changesets',
    work: () => script('check-metadata'),
  },
  {
    name: 'types',
    what: 'type-checking',
    work: () =>
      inOrder(
        () => turbo('typecheck'),
        () => start(tool('typescript', 'tsc'), '-p', 'scripts'),
      ),
  },
  {
    name: 'imports',
    what: 'who may import whom, and what the code may not do',
    work: () =>
      inOrder(
        () => script('check-imports'),
        () => script('check-purity'),
      ),
  },
  { name: 'build', what: 'every package and application', work: () => turbo('build') },
  { name: 'unit', what: 'unit and property tests', work: () => vitest('node') },
  { name: 'browser', what: 'components in Chromium', work: () => inBrowser('browser') },
  { name: 'stories', what: 'stories, interactions, accessibility', work: () => inBrowser('stories') },
  { name: 'e2e', what: 'the application end to end', work: () => inBrowser('e2e') },
  { name: 'examples', what: 'documented examples', work: () => vitest('examples') },
  { name: 'exports', what: 'documented sub-paths and names', work: () => script('check-exports') },
  {
    name: 'reference',
    what: 'the reference has no hole and no dead link',
    work: () => start(tool('typedoc'), '--emit', 'none', '--logLevel', 'Warn'),
  },
  {
    name: 'unused',
    what: 'unused files, exports and dependencies',
    work: () => start(tool('knip'), '--no-config-hints'),
  },
  {
    name: 'packages',
    what: 'packed packages: shape, size, hosts',
    work: () =>
      inOrder(
        () => script('check-packages'),
        () => start(tool('size-limit')),
        () => inBrowser('packed'),
      ),
  },
];

const chosen = chosenStages();
if ((await install()) !== 0) {
  console.error('The packages could not be installed: npm says above why.');
  process.exit(1);
}
clearTally();
const failed = await runStages(chosen);
if (failed !== null) console.error(`\nStage '${failed}' failed.`);
console.log(`\n${closingLines(tally(PROJECTS), failed === null).join('\n')}`);
process.exit(failed === null ? 0 : 1);

function chosenStages() {
  try {
    return chooseStages(STAGES, process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * @param {[string, string[]]} command
 * @param {...string} args
 */
function start([program, first], ...args) {
  return run(program, [...first, ...args]);
}

/**
 * @param {string} name
 * @param {...string} args
 */
function script(name, ...args) {
  return run(process.execPath, [`scripts/${name}.mjs`, ...args]);
}

/** @param {string} task */
function turbo(task) {
  return start(
    tool('turbo'),
    'run',
    task,
    '--output-logs=errors-only',
    `--concurrency=${availableParallelism() + 1}`,
  );
}

/** @param {string} project */
async function inBrowser(project) {
  chromium ??= (await ensureChromium(process.env)) ?? undefined;
  if (chromium === undefined) {
    console.error('No Chromium could be found or fetched. Install one, or name its path in PDS_CHROMIUM.');
    return 1;
  }
  return vitest(project, { PDS_CHROMIUM: chromium });
}
