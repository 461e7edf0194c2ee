import { canonicalJson, sha256Hex } from '@pds/core/base';
import {
  type Block,
  cardDestructionPaper,
  cardHandoverPaper,
  type DocumentTree,
  stockCountPaper,
  stockRegisterPaper,
} from '@pds/core/document';
import { applyCardStock } from '@pds/core/issuance';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as it from '@pds/core/messages/it';
import { DOCUMENT_FORMATS, renderDocument } from '@pds/documents';
import { sampleCardStock } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openedStock, stockPapers } from './stockPapers';

const LANGUAGES = { it, de, en };
if (!openedStock.ok) throw new Error(JSON.stringify(openedStock.issues));
const stock = openedStock.value;

function papersIn(language: keyof typeof LANGUAGES): readonly (readonly [string, DocumentTree])[] {
  const { labels, papers } = LANGUAGES[language];
  return stockPapers({ language, labels, papers, today: '2004-02-02' });
}

function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

/** Ids of rows, which no reader can make anything of. */
const IDS = [...stock.sites, ...stock.people, ...stock.movements, ...stock.counts].map(({ id }) => id);

test('the sample is what is frozen, and one card of it is missing', () => {
  expect(canonicalJson(stock)).toBe(canonicalJson(sampleCardStock));
  expect(openedStock.issues.map(({ code, severity, path }) => [code, severity, path?.join('.')])).toEqual([
    ['stock.count_differs', 'warning', 'counts.count-2'],
  ]);
});

describe.each(['it', 'de', 'en'] as const)('the papers of the ledger in %s', (language) => {
  test.each(papersIn(language))('%s', async (_name, tree) => {
    for (const block of allBlocks(tree.blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.rows.length, block.caption).toBeGreaterThan(0);
      for (const row of block.rows) expect(row.length, block.caption).toBe(block.columns.length);
    }
    const page = new TextDecoder().decode(await renderDocument(tree, 'html'));
    const words = page.slice(page.indexOf('<main')).replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/undefined|\bnull\b|\[object|NaN|\d{4}-\d{2}-\d{2}/);
    expect(IDS.filter((id) => words.includes(id))).toEqual([]);
  });
});

test('the register prints a line that was taken back, and the line that did so', async () => {
  const taken = [...stock.movements].at(-1)!;
  const cancelled = applyCardStock(stock, {
    type: 'cancel-line',
    id: 'c-storno',
    movementId: 'm-storno',
    lineId: taken.id,
    siteId: taken.siteId,
    personId: taken.personId,
    custodianId: taken.personId,
    on: '2004-02-10',
    at: '2004-02-10T09:00:00+01:00',
    by: { id: 'user', roles: [] },
    document: { kind: 'verbale', number: '99', date: '2004-02-10' },
  });
  if (!cancelled.ok) throw new Error(JSON.stringify(cancelled.issues));
  const { labels, papers } = it;
  const options = { language: 'it' as const, labels, papers, today: '2004-02-12' };
  const period = { siteId: taken.siteId, from: '2004-02-01', to: '2004-02-29' };
  const paper = stockRegisterPaper(cancelled.value.next, period, options);
  const page = new TextDecoder().decode(await renderDocument(paper, 'md'));
  expect(page).toContain('Storno: ');
  expect(page).toContain(`documento n. ${taken.document.number}`);
  expect(page).toContain('verbale n. 99');
});

test.each(DOCUMENT_FORMATS)('every paper is written as %s, each time with the same bytes', async (format) => {
  for (const [name, tree] of papersIn('it')) {
    const [once, again] = await Promise.all([renderDocument(tree, format), renderDocument(tree, format)]);
    expect(once.length, name).toBeGreaterThan(400);
    expect(sha256Hex(once), name).toBe(sha256Hex(again));
  }
});

test('the papers say what was lost, what is missing and what the balance is', async () => {
  const said = Object.fromEntries(
    await Promise.all(
      papersIn('it').map(async ([name, tree]) => [
        name,
        new TextDecoder().decode(await renderDocument(tree, 'md')),
      ]),
    ),
  ) as Readonly<Record<string, string>>;
  expect(said['stock-handover-line-8']).toMatch(/da 0413997AA a 0414000AA.*4.*Perdute nel trasferimento/);
  expect(said['stock-count-count-2']).toContain('Il conteggio non corrisponde al registro');
  expect(said['stock-count-count-2']).toMatch(/Carte mancanti[\s\S]*0412071AA/);
  expect(said['stock-count-count-1']).toContain('Il conteggio corrisponde al registro.');
  expect(said['stock-register-site-centrale']).toMatch(/Giacenza al 31\/12\/2003.*43/);
  expect(said['stock-register-site-centrale']).toMatch(/Giacenza al 31\/01\/2004: 1\.489/);
});

test('a paper about a line of another kind is a mistake of the caller', () => {
  const options = { language: 'it' as const, labels: it.labels, papers: it.papers, today: '2004-02-02' };
  expect(() => cardHandoverPaper(stock, 'line-2', options)).toThrow(RangeError);
  expect(() => cardDestructionPaper(stock, 'line-1', options)).toThrow(RangeError);
  expect(() => stockCountPaper(stock, 'line-1', options)).toThrow(RangeError);
  const period = { siteId: 'nowhere', from: '2004-01-01', to: '2004-01-31' };
  expect(() => stockRegisterPaper(stock, period, options)).toThrow(RangeError);
});
