// Opens the papers with LibreOffice and looks at what comes out: `npm run check:papers`, or with `-- --keep <folder>` to
// look oneself. No part of `npm test`: LibreOffice is heavy, and not on every machine.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { pageFaults, textFaults } from './lib/paperChecks.mjs';
import { ROOT } from './lib/root.mjs';
import { run, tool } from './lib/run.mjs';
import { inOrder } from './lib/stages.mjs';

/** @typedef {import('@pds/core/document').DocumentTree | import('@pds/core/document').BilingualTree} Paper */

const OFFICE_FORMATS = ['docx', 'odt'];
const BATCH = 40;

requireNode();
const soffice = programOnPath(process.env.PDS_SOFFICE, 'soffice', 'libreoffice');
if (soffice === null) {
  console.error(
    'LibreOffice is not here, so no paper was checked. Install it, or name its program in PDS_SOFFICE.',
  );
  process.exit(1);
}
const pdftoppm = programOnPath('pdftoppm');
const pdftotext = programOnPath('pdftotext');
if (pdftoppm === null || pdftotext === null)
  console.log('Poppler (pdftoppm, pdftotext) is not here: pages are counted, but not drawn and not read.');

const built = await inOrder(
  () => install(),
  () => build(),
);
if (built !== 0) process.exit(built);

const keep = process.argv.indexOf('--keep');
const folder = keep < 0 ? mkdtempSync(join(tmpdir(), 'papers-')) : (process.argv[keep + 1] ?? 'papers');
mkdirSync(folder, { recursive: true });
try {
  await check();
} finally {
  if (keep < 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`The papers and their pages are in ${folder}.`);
}

function build() {
  const [turbo, args] = tool('turbo');
  const filters = ['--filter=@pds/documents', '--filter=@pds/fixtures'];
  return run(turbo, [...args, 'run', 'build', ...filters, '--output-logs=errors-only']);
}

async function check() {
  const papers = await writePapers();
  const converted = new Map(OFFICE_FORMATS.map((format) => [format, convertAll(format, [...papers.keys()])]));
  for (const [name, paper] of papers) {
    const own = pagesOf(join(folder, `${name}.pdf`));
    look(`${name}.pdf`, join(folder, `${name}.pdf`), own, paper);
    const counts = OFFICE_FORMATS.map((format) => {
      const pdf = converted.get(format)?.get(name);
      if (pdf === undefined) return `${format} not opened`;
      look(`${name}.${format}`, pdf, own, paper);
      return `${format} ${pagesOf(pdf)}`;
    });
    console.log(`${name}: ${own} pages, ${counts.join(', ')}`);
  }
  convertTables('tables.xlsx');
  convertBroken([...papers.keys()][0] ?? '');
}

/**
 * Every paper of the whole life of the sample plan, in each language and with two side by side, in every format.
 *
 * @returns {Promise<Map<string, Paper>>}
 */
async function writePapers() {
  const { DOCUMENT_FORMATS, renderDocument, renderTable, tablesOf } = await import('@pds/documents');
  const life = await lifePapers();
  /** @type {Map<string, Paper>} */
  const papers = new Map();
  for (const language of life.PAPER_LANGUAGES)
    for (const [name, tree] of life.lifePapers(language)) papers.set(`${name}.${language}`, tree);
  for (const [name, tree] of life.bilingualPapers()) papers.set(`${name}.it-de`, tree);
  for (const [name, tree] of papers) {
    for (const format of DOCUMENT_FORMATS)
      writeFileSync(join(folder, `${name}.${format}`), await renderDocument(tree, format));
  }
  const plan = papers.get('plan-beta.it');
  if (plan === undefined || 'sides' in plan) throw new Error('the plan of the beta is not among the papers');
  writeFileSync(join(folder, 'tables.xlsx'), await renderTable(tablesOf(plan.blocks), 'xlsx'));
  return papers;
}

/**
 * The papers as the conformance tests make them; those are TypeScript, and this script runs without a loader.
 *
 * @returns {Promise<{
 *   PAPER_LANGUAGES: readonly string[],
 *   lifePapers: (language: string) => ReadonlyMap<string, import('@pds/core/document').DocumentTree>,
 *   bilingualPapers: () => ReadonlyMap<string, import('@pds/core/document').BilingualTree>,
 * }>}
 */
async function lifePapers() {
  const { build: bundle } = await import('esbuild');
  const outfile = join(folder, 'lifePapers.mjs');
  const entryPoints = [join(ROOT, 'packages/conformance/src/lifePapers.ts')];
  await bundle({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

/**
 * The files as PDFs by LibreOffice, by the papers' names; those that it could not open are said and left out.
 *
 * @param {string} format
 * @param {string[]} names
 * @returns {Map<string, string>}
 */
function convertAll(format, names) {
  const target = join(folder, 'libreoffice', format);
  /** @type {Map<string, string>} */
  const converted = new Map();
  // A command line holds only so many names.
  for (let i = 0; i < names.length; i += BATCH)
    convert(
      names.slice(i, i + BATCH).map((name) => `${name}.${format}`),
      target,
    );
  for (const name of names) {
    const pdf = join(target, `${name}.pdf`);
    if (existsSync(pdf)) converted.set(name, pdf);
    else fail(`LibreOffice could not open ${name}.${format}.`);
  }
  return converted;
}

/**
 * @param {string[]} files
 * @param {string} target
 */
function convert(files, target) {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', target];
  try {
    execFileSync(/** @type {string} */ (soffice), [...args, ...files.map((file) => join(folder, file))], {
      stdio: 'pipe',
      timeout: 600_000,
    });
  } catch (error) {
    fail(`LibreOffice failed on ${files.join(', ')}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} file */
function convertTables(file) {
  const target = join(folder, 'libreoffice', 'xlsx');
  convert([file], target);
  const opened = existsSync(target) && readdirSync(target).length > 0;
  console.log(`${file}: ${opened ? 'opened' : 'not checked, LibreOffice is here without calc'}`);
}

/**
 * This check is worth nothing if it does not see a file that cannot be opened: one is made, and must not come out.
 *
 * @param {string} name
 */
function convertBroken(name) {
  const target = join(folder, 'libreoffice', 'broken');
  const bytes = readFileSync(join(folder, `${name}.docx`));
  writeFileSync(join(folder, 'broken.docx'), bytes.subarray(0, bytes.length / 2));
  convert(['broken.docx'], target);
  if (existsSync(join(target, 'broken.pdf'))) fail('A file cut in half was opened: this check sees nothing.');
}

/**
 * Counts and draws every page and reads the text: as long as our own PDF, something on each page, every word there.
 *
 * @param {string} file
 * @param {string} pdf
 * @param {number} own the pages of our own PDF
 * @param {Paper} paper
 */
function look(file, pdf, own, paper) {
  const pages = pagesOf(pdf);
  for (const fault of pageFaults(pages, own)) fail(`${file}: ${fault}.`);
  if (pdftoppm === null || pdftotext === null) return;
  const images = join(folder, 'pages', file);
  mkdirSync(images, { recursive: true });
  execFileSync(pdftoppm, ['-r', '50', '-gray', pdf, join(images, 'page')]);
  const drawn = readdirSync(images).filter((image) => image.endsWith('.pgm'));
  if (drawn.length !== pages) fail(`${file}: ${drawn.length} of its ${pages} pages could be drawn.`);
  const empty = drawn.filter((image) => isBlank(readFileSync(join(images, image))));
  if (empty.length > 0) fail(`${file}: nothing is on ${empty.join(', ')}.`);
  const text = execFileSync(pdftotext, [pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  for (const fault of textFaults(paper, text)) fail(`${file}: ${fault}.`);
}

/**
 * True for an image of one colour (a portable grey map, after its head).
 *
 * @param {Buffer} image
 */
function isBlank(image) {
  const pixels = image.subarray(image.indexOf('255\n') + 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** @param {string} pdf */
function pagesOf(pdf) {
  const bytes = readFileSync(pdf);
  const text = bytes.toString('latin1');
  // Pages stand in the open, or in compressed object streams.
  const streams = [...text.matchAll(/\/ObjStm[\s\S]{0,200}?stream\r?\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
  });
  return [text, ...streams].join('\n').split(/\/Type\s*\/Page\b(?!s)/).length - 1;
}

/**
 * The first of the programs that is here.
 *
 * @param {...(string | undefined)} names
 * @returns {string | null}
 */
function programOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  for (const name of names) {
    if (name === undefined) continue;
    if (existsSync(name)) return name;
    for (const each of folders) {
      const found = endings.map((ending) => join(each, name + ending)).find((file) => existsSync(file));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
