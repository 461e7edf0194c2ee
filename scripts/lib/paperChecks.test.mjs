import { expect, test } from 'vitest';
import { pageFaults, textFaults } from './paperChecks.mjs';

/** @type {import('@pds/core/document').DocumentTree} */
const paper = {
  language: 'it',
  title: 'Nota di riscontro',
  meta: { author: 'a', subject: 's', date: '2026-03-02' },
  running: { header: 'h', footer: 'f' },
  blocks: [
    {
      kind: 'section',
      number: '1',
      title: 'Osservazioni e risposte',
      blocks: [
        {
          kind: 'table',
          caption: 'Punti',
          columns: [{ header: 'Esito' }],
          rows: [[{ text: [{ text: 'Recepita', mark: 'strong' }], tone: 'calm' }], ['prot. 47318/2025']],
        },
        { kind: 'signatures', title: 'Firme', signatures: [{ office: 'Sindaco' }] },
      ],
    },
  ],
};
const PAGE =
  'Nota di riscon-\ntro 1 Osservazioni e\nrisposte Punti Esito Recepita prot. 47318/\n2025 Firme Sindaco';

test('a paper that is all there has no fault', () => {
  expect(textFaults(paper, PAGE)).toEqual([]);
  expect(textFaults({ sides: [paper, paper] }, PAGE)).toEqual([]);
});

test.each([
  ['e\nrisposte', 'Osservazioni e risposte'],
  ['Recepita', 'Recepita'],
  ['47318', '47318'],
  ['Sindaco', 'Sindaco'],
  ['Punti', 'Punti'],
])('without %j it is not', (missing, fault) => {
  expect(textFaults(paper, PAGE.replace(missing, ''))).toEqual([`'${fault}' is not in it`]);
});

test('the other side of a bilingual paper has to be there too', () => {
  const german = { ...paper, title: 'Antwort' };
  expect(textFaults({ sides: [paper, german] }, PAGE)).toEqual(["'Antwort' is not in it"]);
});

test.each([
  [1, 1, 0],
  [2, 1, 0],
  [3, 1, 1],
  [0, 1, 1],
  [40, 33, 0],
  [42, 33, 1],
  [24, 33, 1],
])('%i pages where the PDF has %i', (pages, own, faults) => {
  expect(pageFaults(pages, own)).toHaveLength(faults);
});
