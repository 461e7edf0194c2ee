// Breaks the rules of the domain, one place at a time, and counts what the tests notice: `npm run mutation`, or
// `npm run mutation -- plan/schedule plan/guards` for some of them. What needs TypeScript is imported once it is installed.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { EQUIVALENTS } from '../packages/mutation/equivalents.mjs';
import { install } from './lib/install.mjs';
import { faultLines, shareOf, stale, tableLines, tallyOf } from './lib/mutants.mjs';
import { mutatedFiles } from './lib/mutatedFiles.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { ROOT } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { inOrder } from './lib/stages.mjs';

requireNode();

/** The share of noticed mutants below which a file fails. */
const LEAST = 0.95;

const SOURCES = 'packages/core/src';
const FOLDER = join(ROOT, 'packages', 'mutation');
const CACHE = join(FOLDER, '.cache');
const COPY = join(CACHE, 'copy');
const REPORT = join(CACHE, 'mutants.json');

const parts = process.argv.slice(2);
const listing = readdirSync(join(ROOT, SOURCES), { recursive: true, encoding: 'utf8' });
const files = mutatedFiles(
  listing.map((name) => name.split(sep).join('/')),
  parts,
).map((name) => `${SOURCES}/${name}`);

if (files.length === 0) {
  console.error(`No file that is broken is named ${parts.join(' or ')}.`);
  process.exit(1);
}

process.exitCode = await inOrder(
  () => install(),
  () => install(FOLDER),
  () => stryker(),
  () => judge(),
);

/** Copies the sources aside and has Stryker break them there; it writes a report. */
async function stryker() {
  const { withoutAssertions } = await import('./lib/assertions.mjs');
  const tests = 'packages/mutation/vitest.config.ts';
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const path of [SOURCES, tests]) cpSync(join(ROOT, path), join(COPY, path), { recursive: true });
  for (const file of files) {
    writeFileSync(join(COPY, file), withoutAssertions(readFileSync(join(ROOT, file), 'utf8')));
  }
  const configuration = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: tests, dir: '.' },
    mutate: files,
    inPlace: true,
    coverageAnalysis: 'perTest',
    concurrency: availableParallelism(),
    timeoutMS: 10_000,
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: REPORT },
    htmlReporter: { fileName: join(CACHE, 'mutants.html') },
    warnings: { slow: false },
  };
  const path = join(CACHE, 'stryker.config.json');
  writeFileSync(path, JSON.stringify(configuration, null, 2));
  const program = join(FOLDER, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  return run(process.execPath, [program, 'run', path], { cwd: COPY });
}

/** Prints each mutant that nobody noticed and the table; 1 when a file is below the least share. */
async function judge() {
  const { refusalsByTypes } = await import('./lib/typedMutants.mjs');
  /** @type {import('./lib/mutants.mjs').Report} */
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  for (const [name, file] of Object.entries(report.files)) {
    file.source = readFileSync(join(ROOT, name), 'utf8');
  }
  const refusals = refusalsByTypes(ROOT, 'packages/core/tsconfig.json');
  const tallies = Object.entries(report.files).map(([name, file]) =>
    tallyOf(name, file, refusals(name, file), EQUIVALENTS),
  );
  for (const tally of tallies) for (const line of faultLines(tally)) console.log(line);
  console.log(`\n${tableLines(tallies).join('\n')}\n`);
  const gone = stale(report.files, EQUIVALENTS);
  for (const { file, line } of gone)
    console.error(`${file}: no mutant answers to the equivalent in '${line}'.`);
  const below = tallies.filter((tally) => shareOf(tally) < LEAST);
  for (const { file } of below) console.error(`${file}: less than ${LEAST * 100} % were noticed.`);
  return below.length + gone.length > 0 ? 1 : 0;
}
