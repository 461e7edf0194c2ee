import type { Block, DocumentTree } from '@pds/core/document';
import { phaseEntries } from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as en from '@pds/core/messages/en';
import * as fr from '@pds/core/messages/fr';
import * as it from '@pds/core/messages/it';
import * as sl from '@pds/core/messages/sl';
import { DOCUMENT_FORMATS, renderCalendar, renderDocument, renderTable, tablesOf } from '@pds/documents';
import { sampleRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openRegister, registerPapers } from './registerPapers';

const MESSAGES = {
  it: { ...it, messages: it.it },
  de: { ...de, messages: de.de },
  en: { ...en, messages: en.en },
  fr: { ...fr, messages: fr.fr },
  sl: { ...sl, messages: sl.sl },
};
type PaperLanguage = keyof typeof MESSAGES;

function papersIn(language: PaperLanguage): readonly (readonly [string, DocumentTree])[] {
  const { labels, papers, messages } = MESSAGES[language];
  return registerPapers({ language, labels, papers, messages });
}

function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

async function page(tree: DocumentTree): Promise<string> {
  return new TextDecoder().decode(await renderDocument(tree, 'md'));
}

const register = openRegister(sampleRegister);
/** Ids of rows, which no reader can make anything of. */
const IDS = [...register.procedures, ...register.assessments, ...register.phases, ...register.units].map(
  ({ id }) => id,
);

describe.each(Object.keys(MESSAGES) as PaperLanguage[])('the papers of the registers in %s', (language) => {
  test.each(papersIn(language))('%s', async (_name, tree) => {
    for (const block of allBlocks(tree.blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.rows.length, block.caption).toBeGreaterThan(0);
      for (const row of block.rows) expect(row.length, block.caption).toBe(block.columns.length);
    }
    const html = new TextDecoder().decode(await renderDocument(tree, 'html'));
    const words = html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, ' ');
    expect(words).not.toMatch(
      /\b(undefined|null|NaN)\b|\[object|\d{4}-\d{2}-\d{2}|(levels|phases|terms)\.[a-z]/,
    );
    expect(IDS.filter((id) => words.includes(id))).toEqual([]);
    const { translation } = MESSAGES[language];
    if (translation.status === 'draft') expect(words).toContain(translation.note);
  });
});

test.each(DOCUMENT_FORMATS)(
  'every kind of paper is written as %s, each time with the same bytes',
  async (format) => {
    const some = papersIn('it').filter(([name], i, all) => {
      const kind = name.split('-').slice(0, 2).join('-');
      return all.findIndex(([other]) => other.startsWith(kind)) === i;
    });
    expect(some.length).toBeGreaterThan(5);
    for (const [name, tree] of some) {
      const [once, again] = await Promise.all([renderDocument(tree, format), renderDocument(tree, format)]);
      expect(once.length, name).toBeGreaterThan(400);
      expect(Buffer.compare(once, again), name).toBe(0);
    }
  },
);

describe('what the papers say', () => {
  const papers = new Map(papersIn('it'));
  const paper = (name: string) => page(papers.get(name)!);

  test('the plan: its own sections, both lists with every procedure of them, who signs', async () => {
    const text = await paper('register-sample');
    for (const { title } of register.procedures) expect(text).toContain(title);
    for (const { number, title } of register.sections) {
      if (number !== undefined) expect(text).toContain(`${number} ${title}`);
    }
    const [first] = [...register.signatories];
    expect(text).toContain(register.roles.get(first!.roleId)!.title);
    const cesena = await paper('register-cesena');
    expect(cesena).toContain('Il piano non ha ancora un atto di approvazione');
    expect(cesena).toContain('8 Il Piano d’azione e le fasi di intervento');
  });

  test('the phase report: thresholds in whole numbers and what is late', async () => {
    const text = await paper('register-phases');
    expect(text).toContain('Piano approvato il 24/07/2025.');
    expect(text).toMatch(/Fase B1\. /);
    expect(text).toContain('Che cosa manca o è in ritardo');
    expect(await paper('register-phases-not-approved')).toContain('Il piano non è approvato');
  });

  test('the receipt: until when, and how that was counted', async () => {
    const text = await paper('register-receipt');
    expect(text).toContain('4711/2026');
    expect(text).toContain('02/05/2026');
    expect(text).toContain('Silenzio assenso');
    expect(text).toContain('Come si conta il termine');
  });

  test('the Carta dei servizi is a table that spreadsheets take', async () => {
    const [table] = tablesOf(papers.get('register-charter')!.blocks);
    const listed = [...register.procedures].filter(({ list }) => list === 'A');
    expect(table?.rows.length).toBe(listed.length);
    const csv = new TextDecoder().decode(await renderTable(table!, 'csv', { separator: ';' }));
    expect(csv.split('\r\n')[0]).toBe('Servizio;Ufficio;Termine;Avvio in linea;Stato in linea;Pagamento');
  });
});

test('deadlines of phases not yet met go into a calendar', async () => {
  const options = { language: 'it' as const, papers: it.papers, today: '2026-04-15' };
  const entries = phaseEntries(register, options);
  expect(entries.length).toBeGreaterThan(0);
  const calendar = new TextDecoder().decode(
    await renderCalendar(entries, {
      name: 'Fasi',
      stamp: '2026-04-15T08:00:00+02:00',
      domain: 'comune.example.it',
    }),
  );
  for (const { id, date } of entries) {
    expect(calendar).toContain(`UID:${id}@comune.example.it`);
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`);
  }
});
