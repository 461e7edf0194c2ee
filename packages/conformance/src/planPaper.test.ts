import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { type Block, planPaper } from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as fr from '@pds/core/messages/fr';
import * as it from '@pds/core/messages/it';
import * as sl from '@pds/core/messages/sl';
import { parseSecurityPlan } from '@pds/core/plan';
import { renderDocument } from '@pds/documents';
import { samplePlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';

const LANGUAGES = { it, de, en, fr, sl };
const opened = parseSecurityPlan(samplePlan);
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const plan = opened.value;

function paper(language: keyof typeof LANGUAGES, versionId: string) {
  const { labels, papers } = LANGUAGES[language];
  const options = { language, labels, texts: papers.plan, catalogue: CIE_CATALOGUE, today: '2026-03-16' };
  return planPaper(plan, { ...options, versionId });
}

async function html(language: keyof typeof LANGUAGES, versionId: string): Promise<string> {
  return new TextDecoder().decode(await renderDocument(paper(language, versionId), 'html'));
}

const CASES = (['it', 'de', 'en', 'fr', 'sl'] as const).flatMap((language) =>
  (['version-alfa', 'version-beta'] as const).map((version) => [language, version] as const),
);

describe.each(CASES)('the sample plan in %s, %s', (language, versionId) => {
  test('every row has a cell for each column', () => {
    const rows = (blocks: readonly Block[]): readonly string[] =>
      blocks.flatMap((block) => {
        if (block.kind === 'section') return rows(block.blocks);
        if (block.kind !== 'table') return [];
        return block.rows.filter((row) => row.length !== block.columns.length).map(() => block.caption);
      });
    expect(rows(paper(language, versionId).blocks)).toEqual([]);
  });

  test('no contact of anybody is printed, and no heading is skipped', async () => {
    const page = await html(language, versionId);
    const contacts = samplePlan.people.flatMap((person) =>
      'contacts' in person ? Object.values(person.contacts) : [],
    );
    expect(contacts.length).toBeGreaterThan(0);
    for (const contact of contacts) expect(page).not.toContain(contact);
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
});

test('an approved version prints what it froze, the draft what stands now', async () => {
  const [alfa, beta] = [await html('it', 'version-alfa'), await html('it', 'version-beta')];
  expect(alfa).not.toContain('Postazione pubblica con lettore CIE');
  expect(beta).toContain('Postazione pubblica con lettore CIE');
  expect(alfa).toContain(samplePlan.versions[0].contentHash.replace(/.{8}(?=.)/g, '$& '));
  expect(alfa).not.toContain(it.papers.plan.notApproved);
  expect(beta).toContain(it.papers.plan.notApproved);
});

test('an approved version keeps its title when the plan is renamed', () => {
  const { labels, papers } = it;
  const options = { language: 'it' as const, labels, texts: papers.plan, catalogue: CIE_CATALOGUE };
  const renamed = { ...plan, title: 'Piano rinominato' };
  const paperOf = (versionId: string) => planPaper(renamed, { ...options, today: '2026-03-16', versionId });
  expect(paperOf('version-alfa').title).toBe(plan.title);
  expect(paperOf('version-alfa').running.header).not.toContain('Piano rinominato');
  expect(paperOf('version-beta').title).toBe('Piano rinominato');
});

test('the figures of the paper are those of the evaluation', async () => {
  const page = await html('it', 'version-beta');
  expect(page).toContain('Rischio attuale: Basso 2, Medio 24, Alto 16.');
  expect(page).toContain('2 scenari non sono ancora valutati e non sono contati.');
  expect(page).toContain('42.980,00\u00a0€');
});
