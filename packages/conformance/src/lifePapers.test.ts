import {
  type Block,
  type Cell,
  type DocumentTree,
  planPaper,
  replyPaper,
  scheduleEntries,
  sheetPaper,
} from '@pds/core/document';
import { scheduleOf } from '@pds/core/plan';
import { renderCalendar, renderDocument, tablesOf } from '@pds/documents';
import { describe, expect, test } from 'vitest';
import { lifePapers, PAPER_LANGUAGES, paperOptions, planOptions } from './lifePapers';
import { wholeLife } from './wholeLife';

const { plan } = wholeLife();

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

describe.each(PAPER_LANGUAGES)('the papers of a whole life in %s', (language) => {
  test.each([...lifePapers(language, plan)])('%s', async (_name, tree) => {
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
    expect(words).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\d{4}-\d{2}-\d{2}/);
    expect(IDS.filter((id) => words.includes(id))).toEqual([]);
    const { translation } = planOptions(language).texts;
    if (translation.status === 'draft') expect(words).toContain(translation.note);
  });
});

test('what a person said and what the register held stand on the sheets', async () => {
  const options = paperOptions('it');
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
  expect(attuazione).toContain('Avanzamento medio delle misure');
  expect(monitoraggio).toContain('Analisi per macroprocesso');
  expect(reply).toContain('Aggiunta la politica n. 8.');
  expect(reply).toContain('01/09/2025, prot. 33817/2025');
  expect(reply).toContain('Versione alfa, revisione 1');
});

test('the plan has its fifteen chapters and five annexes, with what each is for', () => {
  const tree = lifePapers('it', plan).get('plan-beta')!;
  const chapters = tree.blocks.flatMap((block) => (block.kind === 'section' ? [block] : []));
  expect(chapters.map(({ number }) => number)).toEqual([
    ...Array.from({ length: 15 }, (_, i) => String(i + 1)),
    ...Array.from({ length: 5 }, () => undefined),
  ]);
  const [inventories, catalogue, matrix, procedures, appointments] = chapters.slice(15);
  const rows = (block: Block | undefined) => tablesOf(block ? [block] : []).map((table) => table.rows.length);
  const { assets, measures, scenarios, threats, vulnerabilities, roles } = plan;
  const rooms = [...plan.sites].reduce((sum, site) => sum + site.rooms.length, 0);
  expect(rows(inventories)).toEqual([assets.size, rooms, measures.size]);
  expect(rows(catalogue)).toEqual([threats.size, vulnerabilities.size]);
  expect(rows(matrix).reduce((sum, each) => sum + each, 0)).toBe(scenarios.size);
  expect(rows(procedures)).toEqual(
    [...plan.procedures].flatMap((each) => [each.roles.length, each.resources.length]),
  );
  expect(rows(appointments)).toEqual([roles.size]);
  const pictures = allBlocks(tree.blocks).filter((block) => block.kind === 'figure');
  expect(pictures.every(({ alternative, caption }) => alternative !== '' && caption !== '')).toBe(true);
  expect(pictures).toHaveLength(3);
});

describe.each(PAPER_LANGUAGES)('an extract for one site in %s', (language) => {
  const site = plan.sites.get('site-porta-ovest')!;
  const whole = planPaper(plan, planOptions(language));
  const extract = planPaper(plan, { ...planOptions(language), extractOf: site.id });
  const says = planOptions(language).texts.annex.extract;

  test('says so in its title, on its cover and on every page', () => {
    expect(extract.title).toBe(`${plan.title} · ${says.of(site.name)}`);
    expect(extract.running.header).toContain(says.of(site.name));
    const front = extract.blocks.slice(
      0,
      extract.blocks.findIndex(({ kind }) => kind === 'page-break'),
    );
    expect(front).toContainEqual({ kind: 'note', about: 'warning', text: says.note(site.name) });
  });

  test('shows nothing of other sites, and is neither signed nor approved', () => {
    const text = JSON.stringify(extract);
    const hash = plan.versions.get('beta')!.contentHash!.slice(0, 8);
    for (const secret of ['Anagrafe centrale', 'Delegazione di Pian del Cerro', hash, '28110/2026, ']) {
      expect(text).not.toContain(secret);
      if (!secret.includes(',')) expect(JSON.stringify(whole)).toContain(secret);
    }
    expect(allBlocks(extract.blocks).filter(({ kind }) => kind === 'signatures')).toEqual([]);
  });
});

test('an extract of a site that the plan does not have is a mistake', () => {
  expect(() => planPaper(plan, { ...planOptions('it'), extractOf: 'nowhere' })).toThrow(RangeError);
});

/** Dates, amounts, shares and whole numbers, as the papers print them. */
const FIGURE = /^(\d\d[/.]\d\d[/.]\d{4}|\d{1,2} [A-Z][a-z]+ \d{4}|-?€?[\d.,]+(\u00a0[€%])?)$/;

describe.each(PAPER_LANGUAGES)('the tables of the papers in %s', (language) => {
  test('say every date, amount, share and number as data', () => {
    const cells = [...lifePapers(language, plan).values()].flatMap((tree) =>
      tablesOf(tree.blocks).flatMap(({ caption, columns, rows }) =>
        rows.flatMap((row) => row.map((cell, i) => ({ caption, head: columns[i]!.header, cell }))),
      ),
    );
    const bare = cells.filter(({ cell }) => FIGURE.test(textOf(cell)) && dataOf(cell) === undefined);
    // The Prefettura's items name a chapter: no figure.
    const chapter = lifePapers(language, plan).get('reply')!;
    const heads = tablesOf(chapter.blocks).map(({ columns }) => columns[0]!.header);
    expect(bare.filter(({ head }) => !heads.includes(head))).toEqual([]);
    expect(cells.filter(({ cell }) => dataOf(cell) !== undefined).length).toBeGreaterThan(500);
  });
});

function textOf(cell: Cell): string {
  const text = typeof cell === 'object' && 'text' in cell ? cell.text : cell;
  return typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

function dataOf(cell: Cell): string | undefined {
  return typeof cell === 'object' && 'value' in cell ? cell.value : undefined;
}

test('every deadline that is not done is an entry of the calendar, with an id that lasts', async () => {
  const entries = scheduleEntries(plan, paperOptions('it'));
  const { deadlines } = scheduleOf(plan, { today: paperOptions('it').today });
  const open = deadlines.filter(({ state }) => state !== 'done');
  expect(entries.map(({ id, date }) => [id, date])).toEqual(open.map(({ id, due }) => [id, due]));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(scheduleEntries(plan, paperOptions('de')).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  const options = { name: 'x', stamp: '2026-07-01T08:00:00+02:00', domain: 'comune.example.it' };
  const calendar = new TextDecoder().decode(await renderCalendar(entries, options));
  expect(calendar.split('BEGIN:VEVENT')).toHaveLength(entries.length + 1);
});
