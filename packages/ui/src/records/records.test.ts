import type { Block } from '@pds/core/document';
import { open } from '@pds/core/document';
import { cesenaRegister, modenaPilot, moscianoPlan, sampleCardStock } from '@pds/fixtures';
import { expect, test } from 'vitest';
import { texts } from '../messages/it';
import { objectiveBlocks } from './objectiveBlocks';
import { pilotBlocks } from './pilotBlocks';
import { answer } from './recordBlocks';
import { registerBlocks } from './registerBlocks';
import { stockBlocks } from './stockBlocks';

const OUTLINING = { texts: texts.records, language: 'it' as const };

function blocksOf(stored: unknown): readonly Block[] {
  const opened = open(stored);
  if (!opened.ok) throw new Error('the fixture must open');
  switch (opened.value.kind) {
    case 'procedure-register':
      return registerBlocks(opened.value, OUTLINING);
    case 'objective-plan':
      return objectiveBlocks(opened.value, OUTLINING);
    case 'pilot-project':
      return pilotBlocks(opened.value, OUTLINING);
    case 'card-stock':
      return stockBlocks(opened.value, OUTLINING);
    case 'security-plan':
      throw new Error('a plan has its own screen');
  }
}

test('not assessed, printed n.d., lost in the source and none are told apart', () => {
  const told = [null, 'nd', 'unknown', false, 0, '', [], '2026-03-05'].map((value) =>
    answer(value, OUTLINING),
  );
  expect(told).toEqual([
    'Non indicato',
    'n.d.',
    'Non leggibile nell’originale',
    'No',
    '0',
    'Non indicato',
    'Nessuno',
    '05/03/2026',
  ]);
});

test('nothing that the register prints is left out', () => {
  const shown = JSON.stringify(blocksOf(cesenaRegister));
  for (const { title } of cesenaRegister.sections) expect(shown).toContain(JSON.stringify(title));
  for (const { text } of cesenaRegister.provisions)
    expect(shown).toContain(JSON.stringify(text).slice(1, -1));
  for (const { title } of cesenaRegister.provisionLists) expect(shown).toContain(JSON.stringify(title));
  for (const { title } of cesenaRegister.procedures) expect(shown).toContain(JSON.stringify(title));
});

test('every objective and every target of the plan is shown', () => {
  const shown = JSON.stringify(blocksOf(moscianoPlan));
  for (const { title, targets } of moscianoPlan.objectives) {
    expect(shown).toContain(JSON.stringify(title));
    for (const { text } of targets) expect(shown).toContain(JSON.stringify(text));
  }
});

test('the pilot’s form shows every question once', () => {
  const terms = blocksOf(modenaPilot)
    .flatMap((block) => (block.kind === 'section' ? block.blocks : []))
    .flatMap((block) => (block.kind === 'definitions' ? block.items : []))
    .map(({ term }) => /^[a-f]\d/.exec(term)?.[0])
    .filter((question) => question !== undefined);
  expect([...new Set(terms)]).toEqual(Object.keys(texts.records.question));
});

test('the pilot’s answers are words, and the paper’s own stand beside them where they are others', () => {
  const facts = blocksOf(modenaPilot)
    .flatMap((block) => (block.kind === 'section' ? block.blocks : []))
    .flatMap((block) => (block.kind === 'definitions' ? block.items : []));
  const answers = (term: string) => facts.filter((fact) => fact.term === term).map(({ text }) => text);
  expect(answers('Ambito di erogazione').slice(0, 2)).toEqual(['comunale', 'Nell’originale: «Locale»']);
  expect(new Set(answers('Tipologia'))).toEqual(new Set(['Qualificato (Q)']));
  expect(answers('c4 · Collegamento con il SAIA entro')).toEqual(['ottobre 2000']);
  expect(answers('Dati individuali aggiuntivi').slice(-2)).toEqual([
    'Nell’originale: «--»',
    'Eventuale numero di tessera sanitaria',
  ]);
  for (const { text } of facts) expect(text).not.toMatch(/; \p{Lu}\p{Ll}+:/u);
});

test('every holding of the ledger is shown with its site', () => {
  const shown = JSON.stringify(blocksOf(sampleCardStock));
  for (const { id, last } of sampleCardStock.holdings) expect(shown).toContain(`"${id}","${last}"`);
  for (const { name, storagePlace } of sampleCardStock.sites) {
    expect(shown).toContain(name);
    expect(shown).toContain(storagePlace);
  }
});
