import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { DocumentTree } from '@pds/core/document';
import { DOCUMENT_FORMATS, MEDIA_TYPES, renderDocument, renderTable, tablesOf } from '@pds/documents';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { everyBlock, STRANGE, samplePaper } from './cases';
import { parseXml, textOfFile, unzipped } from './xmlParts';

const paper = samplePaper('it');
const small = everyBlock((name) => name);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function same(first: Uint8Array, second: Uint8Array): boolean {
  return Buffer.compare(Buffer.from(first), Buffer.from(second)) === 0;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}

describe.each(DOCUMENT_FORMATS)('as %s', (format) => {
  test('the same paper is the same bytes, in every time zone and whatever the order of its keys', async () => {
    const first = await renderDocument(small, format);
    for (const other of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = other;
      expect(same(await renderDocument(small, format), first)).toBe(true);
    }
    expect(same(await renderDocument(reversed(small) as DocumentTree, format), first)).toBe(true);
  });

  test('a strange paper is a file like every other', async () => {
    const bytes = await renderDocument(STRANGE, format);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  test('CommonJS gives the same bytes', async () => {
    const documents = createRequire(import.meta.url)('@pds/documents') as typeof import('@pds/documents');
    expect(same(await documents.renderDocument(small, format), await renderDocument(small, format))).toBe(
      true,
    );
  });

  test('no text makes a writer throw, or breaks the markup it stands in', async () => {
    const names = async (bytes: Uint8Array) => {
      if (format !== 'docx' && format !== 'odt') return [];
      const files = unzipped(bytes);
      for (const [name, content] of Object.entries(files))
        if (/\.(xml|rels|svg)$/.test(name)) parseXml(textOfFile(content));
      return Object.keys(files);
    };
    const plain = await names(
      await renderDocument(
        everyBlock((name) => name),
        format,
      ),
    );
    const evil = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '</w:t></w:r></w:p>', '../../etc/passwd', ') >> endobj', '\u0000\ud800', '%PDF'),
    );
    await fc.assert(
      fc.asyncProperty(evil, async (text) => {
        expect(
          await names(
            await renderDocument(
              everyBlock(() => text),
              format,
            ),
          ),
        ).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});

test('a host with nothing but the language itself gives the same bytes', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { renderDocument, renderTable } from '@pds/documents';",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'documents',
    platform: 'browser',
    logLevel: 'silent',
  });
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0]!.text, context);
  const trees = vm.runInContext(`(${JSON.stringify({ paper, tables: tablesOf(paper.blocks) })})`, context);
  context.given = trees;
  for (const format of DOCUMENT_FORMATS) {
    const there = await vm.runInContext(`documents.renderDocument(given.paper, '${format}')`, context);
    expect(same(there, await renderDocument(paper, format))).toBe(true);
  }
  const book = await vm.runInContext("documents.renderTable(given.tables, 'xlsx')", context);
  const here = await renderTable(tablesOf(paper.blocks), 'xlsx');
  expect(same(book, here)).toBe(true);
}, 60_000);

test('every format has its media type', () => {
  expect(Object.keys(MEDIA_TYPES)).toEqual([...DOCUMENT_FORMATS, 'xlsx', 'csv', 'ics']);
});
