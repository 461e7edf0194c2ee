import type { Block, DocumentTree } from '@pds/core/document';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DocumentFormat, renderDocument } from './renderDocument';

/** A paper with every kind of block, in which `word` makes every text. */
function paper(word: (name: string) => string): DocumentTree {
  const inner: readonly Block[] = [
    { kind: 'paragraph', text: [word('plain'), { text: word('strong'), mark: 'strong' }] },
    { kind: 'list', ordered: true, items: [word('item'), [{ text: word('code'), mark: 'code' }]] },
    {
      kind: 'table',
      caption: word('caption'),
      columns: [
        { header: word('code'), narrow: true },
        { header: word('score'), align: 'end' },
      ],
      rows: [
        [word('row'), { text: word('high'), tone: 'alarm' }],
        [word('other row'), [{ text: word('low'), mark: 'emphasis' }]],
      ],
    },
    { kind: 'section', number: word('1.1'), title: word('inner'), blocks: [] },
  ];
  return {
    language: 'it',
    title: word('title'),
    meta: { author: word('author'), subject: word('subject'), date: word('date') },
    running: { header: word('header'), footer: word('footer') },
    blocks: [
      {
        kind: 'cover',
        owner: word('owner'),
        subtitle: word('subtitle'),
        facts: [{ term: word('term'), text: word('fact') }],
      },
      { kind: 'contents', title: word('contents'), depth: 2 },
      {
        kind: 'signatures',
        title: word('signatures'),
        signatures: [
          { office: word('office'), name: word('name'), note: word('note') },
          { office: word('second') },
        ],
      },
      { kind: 'page-break' },
      { kind: 'section', number: word('1'), title: word('outer'), blocks: inner },
      { kind: 'section', title: word('without number'), blocks: [] },
      { kind: 'note', about: 'warning', text: word('warning') },
      { kind: 'definitions', items: [{ term: word('definition'), text: word('meaning') }] },
      { kind: 'figure', svg: word('<svg/>'), alternative: word('alternative'), caption: word('figure') },
    ],
  };
}

const PLAIN = paper((name) => name);

async function html(tree: DocumentTree, nonce?: string): Promise<string> {
  const bytes = await renderDocument(tree, 'html', nonce === undefined ? {} : { nonce });
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The tags with their attributes' names, in order: what the page is, without what it says. */
function skeleton(page: string): readonly string[] {
  const body = page.replace(/<style[^>]*>[\s\S]*?<\/style>/, '<style></style>');
  return [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
}

describe('the page as HTML', () => {
  test('is the same bytes for the same paper, whatever the order of its keys', async () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    const first = await renderDocument(PLAIN, 'html');
    expect(await renderDocument(PLAIN, 'html')).toEqual(first);
    expect(await renderDocument(reversed(PLAIN) as DocumentTree, 'html')).toEqual(first);
  });

  test('every tag is closed in its order', async () => {
    const open: string[] = [];
    for (const tag of skeleton(await html(PLAIN))) {
      const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1];
      if (name === undefined || ['meta', 'img'].includes(name)) continue;
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test('has language, title, landmarks and a way past the head', async () => {
    const page = await html(PLAIN);
    expect(page).toMatch(/^<!doctype html>\n<html lang="it">/);
    expect(page).toContain('<title>title</title>');
    expect(page).toContain('<a class="skip" href="#main">Vai al contenuto</a>');
    for (const landmark of ['<header', '<main id="main"', '<nav', '<footer'])
      expect(page.split(landmark)).toHaveLength(2);
  });

  test('headings go down one step at a time from one first heading', async () => {
    const levels = [...(await html(PLAIN)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, 2, 2, 2, 3, 2]);
    const uncovered = await html({ ...PLAIN, blocks: PLAIN.blocks.slice(4) });
    expect(uncovered.match(/<h1>title<\/h1>/g)).toHaveLength(1);
  });

  test('tables have a caption, column heads and row heads, and what names them is there once', async () => {
    const page = await html(PLAIN);
    expect(page).toContain('<th scope="col" class="narrow">code</th><th scope="col" class="end">score</th>');
    expect(page).toContain('<th scope="row" class="narrow">row</th>');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.matchAll(/(?:aria-labelledby="|href="#)([^"]*)"/g)].map(([, id]) => id);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the list of contents leads to every section as deep as it goes', async () => {
    const page = await html(PLAIN);
    expect([...page.matchAll(/<a href="#(s-[^"]*)">/g)].map(([, id]) => id)).toEqual(['s-1', 's-1-1', 's-2']);
    const shallow = PLAIN.blocks.map((block) => (block.kind === 'contents' ? { ...block, depth: 1 } : block));
    expect(await html({ ...PLAIN, blocks: shallow })).not.toContain('href="#s-1-1"');
  });

  test('the nonce stands at the style and in the policy, and nothing else can stand there', async () => {
    const page = await html(PLAIN, 'aGVsbG8=');
    expect(page).toContain('<style nonce="aGVsbG8=">');
    expect(page).toContain('style-src &#39;nonce-aGVsbG8=&#39;');
    await expect(html(PLAIN, '"><script>')).rejects.toThrow(RangeError);
  });
});

describe('the villain', () => {
  test('who writes markup into every field gets it printed as words', async () => {
    const evil = (name: string) =>
      `</style></title>"'--><script>alert(1)</script><img src=x onerror=alert(1)>${name}`;
    const page = await html(paper(evil));
    expect(skeleton(page)).toEqual(skeleton(await html(PLAIN)));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img src=x');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  test('no text changes what the page is, or makes it throw', async () => {
    const plain = skeleton(await html(PLAIN));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(skeleton(await html(paper(() => text)))).toEqual(plain);
      }),
    );
  });

  test('an SVG is a picture and no part of the page', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>\ud800';
    const page = await html({ ...PLAIN, blocks: [{ kind: 'figure', svg, alternative: 'a', caption: 'c' }] });
    expect(page).not.toContain('<svg');
    expect(page).toContain('src="data:image/svg+xml,%3Csvg');
    expect(page).toContain('default-src &#39;none&#39;');
  });
});

test('a bilingual page names the language of what is in the other one', async () => {
  const other = paper((name) => `${name} zwei`);
  const german: DocumentTree = { ...other, language: 'de' };
  const bytes = await renderDocument({ sides: [PLAIN, german] }, 'html');
  const page = new TextDecoder().decode(bytes);
  expect(page).toContain('<html lang="it">');
  expect(page).toContain('<h1>title / <span lang="de">title zwei</span></h1>');
  expect(page).toContain('<div lang="it">\n<p>plain<strong>strong</strong></p>');
  expect(page).toContain('<div lang="de">\n<p>plain zwei<strong>strong zwei</strong></p>');
  expect(page).toContain('Vai al contenuto / Zum Inhalt');
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a format that is none is a mistake of the caller', async () => {
  await expect(renderDocument(PLAIN, 'rtf' as DocumentFormat)).rejects.toThrow(RangeError);
  await expect(renderDocument(PLAIN, 'toString' as DocumentFormat)).rejects.toThrow(RangeError);
});
