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
import { run, tool } from './lib/run.mjs';
import { inOrder } from './lib/stages.mjs';

/** Papers of one content may differ by so much of their pages: each program has its own fonts. */
const SAME_LENGTH = 0.25;

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
  for (const { name, titles } of await writePapers()) {
    const own = pagesOf(join(folder, `${name}.pdf`));
    if (own < 2) fail(`${name}.pdf has ${own} pages.`);
    look(name, 'pdf', join(folder, `${name}.pdf`), titles);
    for (const format of ['docx', 'odt']) {
      const converted = convert(`${name}.${format}`);
      if (converted === null) continue;
      const pages = pagesOf(converted);
      console.log(`${name}.${format}: ${pages} pages, as PDF ${own}`);
      if (Math.abs(pages - own) > own * SAME_LENGTH)
        fail(`${name}.${format} has ${pages} pages, the PDF ${own}.`);
      look(name, format, converted, titles);
    }
  }
  if (convert('tables.xlsx', 'calc') !== null) console.log('tables.xlsx: opened');
}

/**
 * The sample plan in its languages, and side by side, in every format.
 *
 * @returns {Promise<{ name: string, titles: string[] }[]>}
 */
async function writePapers() {
  const { CIE_CATALOGUE } = await import('@pds/core/catalogues');
  const { planPaper } = await import('@pds/core/document');
  const { parseSecurityPlan } = await import('@pds/core/plan');
  const { DOCUMENT_FORMATS, renderDocument, renderTable, tablesOf } = await import('@pds/documents');
  const { samplePlan } = await import('@pds/fixtures');
  const messages = {
    it: await import('@pds/core/messages/it'),
    de: await import('@pds/core/messages/de'),
    en: await import('@pds/core/messages/en'),
    fr: await import('@pds/core/messages/fr'),
    sl: await import('@pds/core/messages/sl'),
  };
  const opened = parseSecurityPlan(samplePlan);
  if (!opened.ok) throw new Error('the sample plan does not open');
  const plan = opened.value;
  /** @param {'it' | 'de' | 'en' | 'fr' | 'sl'} language */
  const paper = (language) => {
    const { labels, papers } = messages[language];
    const options = { language, labels, texts: papers.plan, catalogue: CIE_CATALOGUE, today: '2026-03-16' };
    return planPaper(plan, { ...options, versionId: 'version-beta' });
  };
  const trees = { it: paper('it'), de: paper('de'), en: paper('en'), fr: paper('fr'), sl: paper('sl') };
  const all = { ...trees, 'it-de': { sides: /** @type {const} */ ([trees.it, trees.de]) } };
  for (const [name, tree] of Object.entries(all)) {
    for (const format of DOCUMENT_FORMATS)
      writeFileSync(join(folder, `${name}.${format}`), await renderDocument(tree, format));
  }
  writeFileSync(join(folder, 'tables.xlsx'), await renderTable(tablesOf(trees.it.blocks), 'xlsx'));
  return Object.entries(all).map(([name, tree]) => {
    const blocks = 'sides' in tree ? tree.sides.flatMap((side) => side.blocks) : tree.blocks;
    return { name, titles: blocks.flatMap((block) => (block.kind === 'section' ? [block.title] : [])) };
  });
}

/**
 * The file as a PDF by LibreOffice; null, and said, where it could not be opened.
 *
 * @param {string} name
 * @param {string} [part] what of LibreOffice it needs beside its writer
 * @returns {string | null}
 */
function convert(name, part) {
  const target = join(folder, 'libreoffice', name.replaceAll('.', '-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', target];
  try {
    execFileSync(/** @type {string} */ (soffice), [...args, join(folder, name)], {
      stdio: 'pipe',
      timeout: 300_000,
    });
  } catch (error) {
    fail(`LibreOffice failed on ${name}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
  const [pdf] = existsSync(target) ? readdirSync(target).filter((file) => file.endsWith('.pdf')) : [];
  if (pdf !== undefined) return join(target, pdf);
  if (part !== undefined) console.log(`${name}: not checked, LibreOffice is here without ${part}`);
  else fail(`LibreOffice could not open ${name}.`);
  return null;
}

/**
 * Draws every page and reads the text: each page shows something, and every chapter's title is there.
 *
 * @param {string} name
 * @param {string} format
 * @param {string} pdf
 * @param {readonly string[]} titles
 */
function look(name, format, pdf, titles) {
  if (pdftoppm === null || pdftotext === null) return;
  const images = join(folder, 'pages', `${name}-${format}`);
  mkdirSync(images, { recursive: true });
  execFileSync(pdftoppm, ['-r', '50', '-gray', pdf, join(images, 'page')]);
  const drawn = readdirSync(images).filter((file) => file.endsWith('.pgm'));
  if (drawn.length !== pagesOf(pdf)) fail(`${name}.${format}: ${drawn.length} of its pages could be drawn.`);
  const empty = drawn.filter((file) => isBlank(readFileSync(join(images, file))));
  if (empty.length > 0) fail(`${name}.${format}: nothing is on ${empty.join(', ')}.`);
  const text = squeezed(execFileSync(pdftotext, [pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
  for (const title of titles)
    if (!text.includes(squeezed(title))) fail(`${name}.${format}: the chapter '${title}' is not in it.`);
}

/** @param {string} text */
function squeezed(text) {
  return text.replace(/[\s\u00ad-]+/g, '');
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
