// A plan of 2,000 scenarios as a paper, in every format: each in a process of its own, since its memory is measured too.
import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { planPaper } from '@pds/core/document';
import { labels, papers } from '@pds/core/messages/it';
import { parseSecurityPlan } from '@pds/core/plan';
import { DOCUMENT_FORMATS, renderDocument, renderTable, tablesOf } from '@pds/documents';
import { samplePlan } from '@pds/fixtures';
import { median } from '../measure.mjs';

const SCENARIOS = 2000;
const ROUNDS = 3;
const LIMIT = { milliseconds: 3000, megabytes: 300 };

const FORMATS = [...DOCUMENT_FORMATS, 'xlsx'];

/** @typedef {{ first: number, median: number, processor: number, megabytes: number, bytes: number, pages: number }} Figures */

if (process.argv[1] === import.meta.filename) await renderAlone(process.argv[2] ?? 'html');

/** Prints each format's time, memory and size, and its time beside that of HTML. */
export async function measure() {
  console.log(
    `  a plan of ${SCENARIOS} scenarios; at most ${LIMIT.milliseconds} ms and ${LIMIT.megabytes} MB each`,
  );
  const html = figuresOf('html');
  for (const format of FORMATS) {
    const figures = format === 'html' ? html : figuresOf(format);
    const over = figures.median > LIMIT.milliseconds || figures.megabytes > LIMIT.megabytes;
    const words = [
      `${figures.median.toFixed(0)} ms (${(figures.median / html.median).toFixed(1)} times html)`,
      `${figures.first.toFixed(0)} ms the first time`,
      `${figures.processor.toFixed(0)} ms of processor`,
      `${figures.megabytes.toFixed(0)} MB of memory`,
      `${(figures.bytes / 1e6).toFixed(2)} MB of file`,
      ...(figures.pages > 0 ? [`${figures.pages} pages`] : []),
      ...(over ? ['OVER THE LIMIT'] : []),
    ];
    console.log(`  ${format.padEnd(5)} ${words.join(', ')}`);
  }
}

/**
 * @param {string} format
 * @returns {Figures}
 */
function figuresOf(format) {
  return JSON.parse(execFileSync(process.execPath, [import.meta.filename, format], { encoding: 'utf8' }));
}

/** @param {string} format */
async function renderAlone(format) {
  const paper = largePaper();
  const before = process.memoryUsage().rss;
  const times = [];
  const processor = [];
  /** @type {Uint8Array} */
  let bytes = new Uint8Array();
  let peak = 0;
  for (let i = 0; i <= ROUNDS; i++) {
    const start = performance.now();
    const used = process.cpuUsage();
    bytes = await render(paper, format);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    if (i === 0) peak = process.resourceUsage().maxRSS * 1024;
  }
  const [first = 0, ...others] = times;
  const megabytes = Math.max(0, peak - before) / 1e6;
  const pages = format === 'pdf' ? pagesOf(Buffer.from(bytes)) : 0;
  const figures = { first, median: median(others), processor: median(processor), megabytes };
  console.log(JSON.stringify({ ...figures, bytes: bytes.length, pages }));
}

/**
 * @param {import('@pds/core/document').DocumentTree} paper
 * @param {string} format
 */
function render(paper, format) {
  if (format === 'xlsx') return renderTable(tablesOf(paper.blocks), 'xlsx');
  return renderDocument(paper, /** @type {import('@pds/documents').DocumentFormat} */ (format));
}

/**
 * The pages of a PDF, which stand in its object streams.
 *
 * @param {Buffer} bytes
 */
function pagesOf(bytes) {
  const streams = bytes.toString('latin1').matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g);
  let pages = 0;
  for (const found of streams) {
    const start = found.index + found[0].length;
    const text = inflateSync(bytes.subarray(start, start + Number(found[1]))).toString('latin1');
    pages += text.split('/Type /Page ').length - 1;
  }
  return pages;
}

function largePaper() {
  const { scenarios } = samplePlan;
  const many = Array.from({ length: SCENARIOS }, (_, i) => ({
    ...scenarios[i % scenarios.length],
    id: `scenario-${i}`,
    ordinal: i + 1,
  }));
  const opened = parseSecurityPlan({ ...samplePlan, scenarios: many });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues.slice(0, 3)));
  const options = {
    language: /** @type {const} */ ('it'),
    labels,
    texts: papers.plan,
    catalogue: CIE_CATALOGUE,
  };
  return planPaper(opened.value, { ...options, today: '2026-03-16', versionId: 'version-beta' });
}
