import { renderDocument, tablesOf } from '@pds/documents';
import { beforeAll, describe, expect, test } from 'vitest';
import { everyBlock, headingOf, STRANGE, samplePaper, sectionsOf } from './cases';
import { contentsOf, objectsOf, opened, type TagNode, tagsOf, tagTree, textOf } from './pdfReading';

const paper = samplePaper('it');
let bytes: Uint8Array = new Uint8Array();

beforeAll(async () => {
  bytes = await renderDocument(paper, 'pdf');
});

describe('a PDF read by another program', () => {
  test('says its title, author, language and day', async () => {
    const pdf = await opened(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: paper.title,
      Author: paper.meta.author,
      Language: 'it',
      CreationDate: 'D:20260316000000Z',
      PDFFormatVersion: '1.7',
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('has a bookmark for every section, which leads to its page', async () => {
    const pdf = await opened(bytes);
    type Bookmark = Awaited<ReturnType<typeof pdf.getOutline>>[number];
    const flat = (list: readonly Bookmark[], depth: number): readonly (readonly [number, Bookmark])[] =>
      list.flatMap((each) => [[depth, each] as const, ...flat(each.items, depth + 1)]);
    const bookmarks = flat(await pdf.getOutline(), 1);
    const sections = sectionsOf(paper.blocks);
    expect(bookmarks.map(([depth, { title }]) => [depth, title])).toEqual(
      sections.map(({ depth, section }) => [depth, headingOf(section)]),
    );
    let last = 0;
    for (const [, { dest, title }] of bookmarks) {
      const index = await pdf.getPageIndex((dest as [Parameters<typeof pdf.getPageIndex>[0]])[0]);
      expect(index).toBeGreaterThanOrEqual(last);
      last = index;
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      const page = items.map((item) => ('str' in item ? item.str : '')).join(' ');
      expect(page.replace(/ +/g, '')).toContain(title.replace(/ +/g, ''));
    }
  });

  test('has the words of every table in their order', async () => {
    const text = (await textOf(bytes)).replace(/ /g, '');
    for (const { caption, columns } of tablesOf(paper.blocks)) {
      expect(text).toContain(caption.replace(/ /g, ''));
      expect(text).toContain(columns.map(({ header }) => header.replace(/ /g, '')).join(''));
    }
  });

  test('the contents name the page that each section is on', async () => {
    const pdf = await opened(bytes);
    const { items } = await (await pdf.getPage(2)).getTextContent();
    const line = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const links = await (await pdf.getPage(2)).getAnnotations();
    const first = await pdf.getPageIndex(links[0].dest[0]);
    expect(line).toMatch(new RegExp(`1 Premessa e riferimenti normativi\\s+${first + 1} `));
  });

  test.each([
    ['a strange paper', STRANGE],
    ['a strange bilingual paper', { sides: [STRANGE, { ...STRANGE, language: 'de' as const }] as const }],
  ])('%s has no more pages than its text needs, and nothing is painted off them', async (_, tree) => {
    const file = await renderDocument(tree, 'pdf');
    const pages = contentsOf(file);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(150);
    for (const page of pages) {
      for (const [, x, y] of page.matchAll(/ ([\d.-]+) ([\d.-]+) Td /g)) {
        expect(Number(x)).toBeGreaterThan(40);
        expect(Number(y)).toBeGreaterThan(20);
        expect(Number(y)).toBeLessThan(830);
      }
    }
    expect((await opened(file)).numPages).toBe(pages.length);
  });

  test('letters that the font lacks are kept beneath the boxes', async () => {
    const blocks = [{ kind: 'paragraph', text: 'שלום' }] as const;
    const [page] = contentsOf(await renderDocument({ ...paper, blocks }, 'pdf'));
    expect(page).toContain('/Span <</ActualText <FEFF05e905dc05d505dd>>> BDC');
  });
});

describe('the tag tree of a PDF', () => {
  const tree = () => tagTree(objectsOf(bytes));

  test('has the paper’s headings, each under the one before by one step at most', () => {
    const headings = (node: TagNode): readonly number[] => [
      ...(/^H[1-6]$/.test(node.tag) ? [Number(node.tag[1])] : []),
      ...node.kids.flatMap(headings),
    ];
    const levels = headings(tree());
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    expect(tagsOf(tree(), 'Sect').length).toBeGreaterThanOrEqual(sectionsOf(paper.blocks).length);
  });

  test('has the paper’s tables: caption, heads with their scope, as many cells as there are', () => {
    const tables = tagsOf(tree(), 'Table');
    const expected = tablesOf(paper.blocks);
    expect(tables).toHaveLength(expected.length);
    expected.forEach(({ columns, rows }, i) => {
      const table = tables[i]!;
      expect(table.kids.map(({ tag }) => tag)).toEqual(['Caption', 'THead', 'TBody']);
      const heads = tagsOf(table, 'TH');
      expect(heads.filter(({ body }) => body.includes('/Scope /Column'))).toHaveLength(columns.length);
      expect(heads.filter(({ body }) => body.includes('/Scope /Row'))).toHaveLength(rows.length);
      expect(tagsOf(table, 'TR')).toHaveLength(rows.length + 1);
      expect(tagsOf(table, 'TD')).toHaveLength(rows.length * (columns.length - 1));
    });
  });

  test('has lists of labels and bodies, contents of links, figures with their words', async () => {
    const whole = tagTree(
      objectsOf(
        await renderDocument(
          everyBlock((name) => name),
          'pdf',
        ),
      ),
    );
    for (const list of tagsOf(whole, 'L'))
      for (const item of list.kids) {
        expect(item.tag).toBe('LI');
        expect(item.kids.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody']);
      }
    const [figure] = tagsOf(whole, 'Figure');
    const digits = /\/Alt <FEFF([0-9a-f]*)>/.exec(figure!.body)![1]!;
    expect(Buffer.from(digits, 'hex').swap16().toString('utf16le')).toBe('alternative');
    expect(figure!.body).toContain('/BBox [');
    for (const item of tagsOf(tree(), 'TOCI')) {
      expect(item.kids[0]?.tag).toBe('Reference');
      expect(item.kids[0]?.kids[0]).toMatchObject({ tag: 'Link' });
      expect(item.kids[0]!.kids[0]!.links).toBeGreaterThan(0);
    }
  });

  test('owns every mark of every page once, and everything that is painted is marked', () => {
    const objects = objectsOf(bytes);
    const parents = [...objects.values()].find((body) => body.startsWith('<</Nums'))!;
    const owned = [...parents.matchAll(/\d+ \[([^\]]*)\]/g)].map(
      ([, list]) => list!.split(' 0 R').length - 1,
    );
    const count = (node: TagNode): number => node.marks + node.kids.reduce((sum, kid) => sum + count(kid), 0);
    expect(count(tree())).toBe(owned.reduce((sum, each) => sum + each, 0));
    const pages = contentsOf(bytes);
    expect(owned).toHaveLength(pages.length);
    for (const page of pages) {
      let depth = 0;
      for (const [operator] of page.matchAll(/\b(?:BDC|BMC|EMC|Tj|f|S|B)$/gm)) {
        if (operator === 'BDC' || operator === 'BMC') depth++;
        else if (operator === 'EMC') depth--;
        else expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
    }
  });

  test('a bilingual sheet names the language of each side', async () => {
    const file = await renderDocument({ sides: [paper, samplePaper('de')] }, 'pdf');
    const tags = tagTree(objectsOf(file));
    const sides = tagsOf(tags, 'Div').filter(({ body }) => body.includes('/Lang (de)'));
    expect(sides.length).toBeGreaterThan(3);
    expect(tagsOf(tags, 'Span').every(({ body }) => body.includes('/Lang (de)'))).toBe(true);
    expect(await textOf(file)).toContain('Der Plan beschreibt');
  });
});
