import { CIE_CATALOGUE } from '@pds/core/catalogues';
import {
  appointmentPaper,
  attendancePaper,
  type Block,
  type DocumentTree,
  planPaper,
  replyPaper,
  schedulePaper,
  sheetPaper,
  transmissionLetter,
} from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as fr from '@pds/core/messages/fr';
import * as it from '@pds/core/messages/it';
import * as sl from '@pds/core/messages/sl';
import { parseSecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import { samplePlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { wholeLife } from './wholeLife';

const LANGUAGES = { it, de, en, fr, sl };
const { plan } = wholeLife();
const sample = parseSecurityPlan(samplePlan);
if (!sample.ok) throw new Error(JSON.stringify(sample.issues));
const trained = sample.value;

/** Each paper of the whole life, by what it is. */
function papersIn(language: keyof typeof LANGUAGES): readonly (readonly [string, DocumentTree])[] {
  const { labels, papers, places } = LANGUAGES[language];
  const options = { language, labels, papers, places, catalogue: CIE_CATALOGUE, today: '2026-07-01' };
  const planOptions = { language, labels, texts: papers.plan, catalogue: CIE_CATALOGUE, today: '2026-07-01' };
  return [
    ...[...plan.versions].map(({ id }) => [id, planPaper(plan, { ...planOptions, versionId: id })] as const),
    ...[...plan.versions].map(
      ({ id }) => [`letter ${id}`, transmissionLetter(plan, { versionId: id }, options)] as const,
    ),
    ...[...plan.sheets].map(({ id }) => [id, sheetPaper(plan, id, options)] as const),
    [
      'letter of the first quarter',
      transmissionLetter(
        plan,
        { sheetIds: ['sheet-attuazione-1', 'sheet-monitoraggio-1', 'sheet-validazione-1'] },
        options,
      ),
    ],
    ['reply', replyPaper(plan, 'alfa', options)],
    ...[...plan.roles].map(({ id }) => [`appointment ${id}`, appointmentPaper(plan, id, options)] as const),
    ['schedule', schedulePaper(plan, options)],
    ...[...trained.trainings].map(
      ({ id }) => [`attendance ${id}`, attendancePaper(trained, id, options)] as const,
    ),
  ];
}

function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

/** Ids of rows, which no reader can make anything of. */
const IDS = [
  ...[...plan.people].map(({ id }) => id),
  ...[...plan.sites].map(({ id }) => id),
  ...[...plan.measures].map(({ id }) => id),
  ...[...plan.assets].map(({ id }) => id),
  ...[...plan.sheets].map(({ id }) => id),
];

describe.each(['it', 'de', 'en', 'fr', 'sl'] as const)('the papers of a whole life in %s', (language) => {
  test.each(papersIn(language))('%s', async (_name, tree) => {
    for (const block of allBlocks(tree.blocks)) {
      if (block.kind !== 'table') continue;
      expect(
        block.rows.every((row) => row.length === block.columns.length),
        block.caption,
      ).toBe(true);
      expect(block.rows.length).toBeGreaterThan(0);
    }
    const page = new TextDecoder().decode(await renderDocument(tree, 'html'));
    const words = page.slice(page.indexOf('<main')).replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(/undefined|null|\[object|NaN|\d{4}-\d{2}-\d{2}/);
    expect(IDS.filter((id) => words.includes(id))).toEqual([]);
    const { translation } = LANGUAGES[language];
    if (translation.status === 'draft') expect(words).toContain(translation.note);
  });
});

test('what a person said and what the register held stand on the sheets', async () => {
  const { labels, papers, places } = it;
  const options = {
    language: 'it' as const,
    labels,
    papers,
    places,
    catalogue: CIE_CATALOGUE,
    today: '2026-07-01',
  };
  const page = async (tree: DocumentTree) => new TextDecoder().decode(await renderDocument(tree, 'html'));
  const [attuazione, monitoraggio, maintenance, reply] = await Promise.all([
    page(sheetPaper(plan, 'sheet-attuazione-1', options)),
    page(sheetPaper(plan, 'sheet-monitoraggio-1', options)),
    page(sheetPaper(plan, 'sheet-manutenzione-aggiornamento-1', options)),
    page(replyPaper(plan, 'alfa', options)),
  ]);
  expect(attuazione).toContain('Fornitura rinviata al trimestre successivo.');
  expect(monitoraggio).toContain('Due carte della distinta non erano nella busta');
  expect(maintenance).toContain('Riorganizzazione degli sportelli.');
  expect(maintenance).toContain('Postazioni di accesso: 1');
  expect(maintenance).toContain('Riservatezza: 4');
  expect(maintenance).toContain('Si propone una nuova revisione del piano.');
  expect(reply).toContain('Aggiunta la politica n. 8.');
});
