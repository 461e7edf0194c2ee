import { expect, test } from 'vitest';
import { numberSections, type SectionBlock } from './tree';

const section = (title: string, ...blocks: SectionBlock['blocks']): SectionBlock => ({
  kind: 'section',
  title,
  blocks,
});

test('numbers run on at every depth, and other blocks stay in their places', () => {
  const words = { kind: 'paragraph', text: 'x' } as const;
  const [first, second] = numberSections([
    section('a', words, section('b', section('c')), words, section('d')),
    section('e'),
  ]);
  expect(second?.number).toBe('2');
  expect(first?.blocks).toEqual([
    words,
    {
      ...section('b'),
      number: '1.1',
      blocks: [{ ...section('c'), number: '1.1.1' }],
    },
    words,
    { ...section('d'), number: '1.2' },
  ]);
});

test('a section with a number of its own takes none from the row', () => {
  const annex = { ...section('annex', section('inner')), number: 'B' };
  const [first, second, third] = numberSections([section('a'), annex, section('b')]);
  expect([first?.number, second?.number, third?.number]).toEqual(['1', 'B', '2']);
  expect(second?.blocks[0]).toMatchObject({ number: 'B.1' });
});
