import type { Block } from '@pds/core/document';
import { expect, test } from 'vitest';
import type { Part } from './paper';
import { paperOf } from './paperOf';

const text = (words: string): Block => ({ kind: 'paragraph', text: words });
const table: Block = { kind: 'table', caption: 'c', columns: [{ header: 'h' }], rows: [['a'], ['b']] };
const signatures: Block = { kind: 'signatures', title: 'Firme', signatures: [{ office: 'Sindaco' }] };
const section = (...blocks: Block[]): Block => ({ kind: 'section', title: 's', blocks });

/** What of a paper is kept with what follows, in the order of the parts. */
function keptIn(...blocks: Block[]): readonly string[] {
  const { parts } = paperOf({
    language: 'it',
    title: 't',
    meta: { author: '', subject: '', date: '' },
    running: { header: '', footer: '' },
    blocks,
  });
  const walk = (part: Part): readonly string[] => [
    ...('keep' in part && part.keep ? [part.kind] : []),
    ...(part.kind === 'section' ? part.parts.flatMap(walk) : []),
  ];
  return parts.flatMap(walk);
}

test('a short introduction stays with what it introduces, a text of its own does not', () => {
  expect(keptIn(section(text('Sedi.'), text('Locali.'), table))).toEqual(['paragraph', 'paragraph']);
  expect(keptIn(section(text('Sedi.'), section(table)))).toEqual(['paragraph']);
  expect(keptIn(section(text('parola '.repeat(100)), table))).toEqual([]);
});

test('a line under a heading is not left alone with it', () => {
  expect(keptIn(section(text('In breve.'), text('parola '.repeat(100))))).toEqual(['paragraph']);
  expect(keptIn(section(text('In breve.')))).toEqual([]);
});

test.each([
  ['a table', table, 'table'],
  ['a list', { kind: 'list', ordered: true, items: ['a'] } as const, 'list'],
  ['a paragraph', text('parola '.repeat(100)), 'paragraph'],
  ['definitions', { kind: 'definitions', items: [{ term: 'a', text: 'b' }] } as const, 'definitions'],
])('%s before signatures stays with them, however deep it stands', (_, block, kind) => {
  expect(keptIn(block, signatures)).toEqual([kind]);
  expect(keptIn(section(section(block)), signatures)).toEqual([kind]);
});
