import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../base/json';
import { CIE_CATALOGUE } from '../../../catalogues/cieCatalogue';
import * as de from '../../../messages/de/index';
import * as en from '../../../messages/en/index';
import * as fr from '../../../messages/fr/index';
import * as it from '../../../messages/it/index';
import * as sl from '../../../messages/sl/index';
import { createPlan } from '../../../plan/createPlan';
import type { SecurityPlan } from '../../../plan/model/plan';
import type { Block, DocumentTree } from '../../tree';
import { planPaper } from './planPaper';
import type { PlanPaperOptions } from './planView';

const LANGUAGES = { it, de, en, fr, sl };
const SPOKEN = ['it', 'de', 'en', 'fr', 'sl'] as const;

const empty = createPlan({
  id: 'plan-1',
  title: 'Piano di sicurezza CIE',
  municipality: {
    id: 'm1',
    name: 'Borgo Sereno',
    sizeClass: 'piccolo',
    emissionModel: 'centrale-2015',
    prefettura: 'Prefettura di Prova',
  },
  catalogue: CIE_CATALOGUE,
});

function optionsIn(language: keyof typeof LANGUAGES): PlanPaperOptions {
  const { labels, papers } = LANGUAGES[language];
  return { language, labels, texts: papers.plan, catalogue: CIE_CATALOGUE, today: '2026-03-02' };
}

function blocksOf(tree: DocumentTree): readonly Block[] {
  const all = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => [block, ...(block.kind === 'section' ? all(block.blocks) : [])]);
  return all(tree.blocks);
}

function notesOf(plan: SecurityPlan, options: PlanPaperOptions): readonly unknown[] {
  return blocksOf(planPaper(plan, options)).flatMap((block) => (block.kind === 'note' ? [block.text] : []));
}

describe.each(SPOKEN)('an empty plan in %s', (language) => {
  const tree = planPaper(empty, optionsIn(language));

  test('has fifteen chapters and five annexes, as plain data', () => {
    const sections = tree.blocks.flatMap((block) => (block.kind === 'section' ? [block] : []));
    const numbers = sections.slice(0, 15).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, i) => String(i + 1)));
    expect(sections.slice(15).map(({ title }) => /[A-E](?=\s*:)/.exec(title)?.[0])).toEqual([...'ABCDE']);
    const inner = sections.slice(15, 17).flatMap(({ blocks }) => blocks);
    expect(inner.flatMap((block) => (block.kind === 'section' ? [block.number] : []))).toEqual([
      ...['A.1', 'A.2', 'A.3', 'B.1', 'B.2'],
    ]);
    expect(JSON.parse(canonicalJson(tree))).toEqual(tree);
  });

  test('prints the whole catalogue and no table without rows', () => {
    const tables = blocksOf(tree).filter((block) => block.kind === 'table');
    for (const { rows, columns } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
    expect(tables.filter(({ rows }) => rows.length === 36 || rows.length === 34)).toHaveLength(2);
  });
});

test('says that it is not approved, and never that it fulfils the decree', () => {
  expect(notesOf(empty, optionsIn('it'))).toContain(it.papers.plan.notApproved);
  for (const language of SPOKEN) {
    expect(canonicalJson(planPaper(empty, optionsIn(language)))).not.toMatch(
      /conform|entspricht|complian|skladn/i,
    );
  }
});

test.each(SPOKEN)('a paper in %s says beneath its title whether its words are a draft', (language) => {
  const { translation } = LANGUAGES[language];
  const [cover, note] = planPaper(empty, optionsIn(language)).blocks;
  expect(cover?.kind).toBe('cover');
  const warning = (text: string) => ({ kind: 'note', about: 'warning', text });
  expect(note).toEqual(
    warning(translation.status === 'draft' ? translation.note : LANGUAGES[language].papers.plan.notApproved),
  );
});

test('a method that is not at hand is said, and everything else still prints', () => {
  const method = { id: 'dread', formulaVersion: 1 };
  const plan = { ...empty, settings: { ...empty.settings, method } };
  expect(notesOf(plan, optionsIn('it'))).toContain(it.papers.plan.methodUnknown('dread'));
  expect(blocksOf(planPaper(plan, optionsIn('it'))).some((block) => block.kind === 'figure')).toBe(false);
});

test('with another catalogue than its own a plan prints codes, not the other words', () => {
  const plan = { ...empty, settings: { ...empty.settings, catalogue: { id: 'mine', edition: '1' } } };
  const text = canonicalJson(planPaper(plan, optionsIn('it')));
  expect(text).not.toContain(CIE_CATALOGUE.threats[0]!.title);
  expect(text).not.toContain(CIE_CATALOGUE.provenance);
  expect(notesOf(plan, optionsIn('it'))).toContain(
    it.papers.plan.otherCatalogue('mine 1', `${CIE_CATALOGUE.id} ${CIE_CATALOGUE.edition}`),
  );
});

test('a version that the plan does not have is a mistake of the caller', () => {
  expect(() => planPaper(empty, { ...optionsIn('it'), versionId: 'v9' })).toThrow(RangeError);
});
