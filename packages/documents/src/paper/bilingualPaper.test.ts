import type { Block, DocumentTree } from '@pds/core/document';
import { expect, test } from 'vitest';
import { type Part, plainWords } from './paper';
import { paperOf } from './paperOf';

function tree(language: 'it' | 'de', blocks: readonly Block[]): DocumentTree {
  return {
    language,
    title: language === 'it' ? 'Verbale' : 'Niederschrift',
    meta: { author: 'Comune', subject: 'x', date: '2026-03-02' },
    running: { header: language, footer: '' },
    blocks,
  };
}

function both(first: readonly Block[], second: readonly Block[]): readonly Part[] {
  return paperOf({ sides: [tree('it', first), tree('de', second)] }).parts.slice(1);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const section = (title: string, ...blocks: Block[]): Block => ({
  kind: 'section',
  number: '1',
  title,
  blocks,
});

test('titles carry both languages, running text stands side by side', () => {
  const paper = paperOf({ sides: [tree('it', []), tree('de', [])] });
  expect([paper.languages, paper.title, paper.running.header]).toEqual([
    ['it', 'de'],
    'Verbale / Niederschrift',
    'it / de',
  ]);
  const [chapter] = both(
    [section('Ambito', paragraph('uno'), paragraph('due'))],
    [section('Bereich', paragraph('eins'), paragraph('zwei'))],
  );
  if (chapter?.kind !== 'section') throw new Error('no section');
  expect(plainWords(chapter.title)).toBe('Ambito / Bereich');
  expect(chapter.parts).toMatchObject([{ kind: 'parallel', languages: ['it', 'de'] }]);
  const [text] = chapter.parts;
  expect(text?.kind === 'parallel' && text.pairs.map((pair) => pair.map(([part]) => part))).toMatchObject([
    [{ words: [{ text: 'uno' }] }, { words: [{ text: 'eins' }] }],
    [{ words: [{ text: 'due' }] }, { words: [{ text: 'zwei' }] }],
  ]);
});

test('text of another number of blocks stands beside as a whole', () => {
  const [text] = both([paragraph('uno'), paragraph('due')], [paragraph('eins')]);
  expect(text?.kind === 'parallel' && text.pairs.map(([left, right]) => [left.length, right.length])).toEqual(
    [[2, 1]],
  );
});

test('cells that say the same say it once', () => {
  const table = (header: string, level: string): Block => ({
    kind: 'table',
    caption: 'x',
    columns: [{ header: 'N' }, { header }],
    rows: [['A-1', { text: level, tone: 'alarm' }]],
  });
  const [merged] = both([table('Livello', 'Alto')], [table('Stufe', 'Hoch')]);
  if (merged?.kind !== 'table') throw new Error('no table');
  expect(merged.columns.map(({ header }) => plainWords(header))).toEqual(['N', 'Livello / Stufe']);
  expect(merged.rows[0]?.map(({ words, tone }) => [plainWords(words), tone])).toEqual([
    ['A-1', null],
    ['Alto / Hoch', 'alarm'],
  ]);
});

test('two trees that are not one paper are a mistake', () => {
  expect(() => both([section('a')], [])).toThrow(RangeError);
  expect(() => both([section('a')], [{ kind: 'page-break' }])).toThrow(
    /'section' and 'page-break' in 'Verbale'/,
  );
  const definitions = (count: number): Block => ({
    kind: 'definitions',
    items: Array.from({ length: count }, () => ({ term: 'a', text: 'b' })),
  });
  expect(() => both([definitions(1)], [definitions(2)])).toThrow(RangeError);
});
