import type { Block, DocumentTree } from '@pds/core/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderDocument } from '../renderDocument';

async function markdown(...blocks: readonly Block[]): Promise<string> {
  const tree: DocumentTree = {
    language: 'it',
    title: 'Titolo',
    meta: { author: 'a', subject: 's', date: '2026-03-02' },
    running: { header: '', footer: '' },
    blocks,
  };
  return new TextDecoder().decode(await renderDocument(tree, 'md'));
}

test('headings, lists, tables and notes', async () => {
  const page = await markdown(
    {
      kind: 'section',
      number: '1',
      title: 'Ambito',
      blocks: [
        {
          kind: 'paragraph',
          text: ['un ', { text: 'forte ', mark: 'strong' }, { text: 'a|`b', mark: 'code' }],
        },
        { kind: 'list', ordered: true, items: ['uno', '2. due'] },
      ],
    },
    {
      kind: 'table',
      caption: 'Misure',
      columns: [{ header: 'Codice' }, { header: 'Costo', align: 'end' }],
      rows: [['M|1', '5'], ['M2']],
    },
    { kind: 'note', about: 'warning', text: 'Attenzione' },
  );
  expect(page).toBe(`# Titolo

## 1 Ambito

un **forte** \`\` a\\|\`b \`\`

1. uno
2. 2\\. due

**Misure**

| Codice | Costo |
| --- | ---: |
| M\\|1 | 5 |
| M2 |  |

> Attenzione
`);
});

test.each([
  '# no',
  '- no',
  '1) no',
  '> no',
  '<script>alert(1)</script>',
  '[a](http://example.org)',
  'https://example.org',
  'www.example.org',
  'a@example.org',
  '*a* _b_ `c` ~d~',
  '&lt;',
  '![a](b)',
  '--- ',
  '=====',
])('%s stays words', async (text) => {
  const page = await markdown({ kind: 'paragraph', text });
  const line = page.split('\n\n')[1]!;
  expect(line).toMatch(/^\\|^[A-Za-z&1]/);
  expect(line.replace(/\\[\s\S]/g, 'x')).not.toMatch(/[<>`*_[\]~]|&|https?:|www\.|@|^[-#+=]|^\d+[.)]/);
});

test('no text of a cell makes another column', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const page = await markdown({
        kind: 'table',
        caption: 'c',
        columns: [{ header: 'a' }, { header: 'b' }],
        rows: [[text, [{ text, mark: 'code' }]]],
      });
      const row = page.split('\n').at(-2)!;
      expect(row.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(4);
    }),
  );
});
