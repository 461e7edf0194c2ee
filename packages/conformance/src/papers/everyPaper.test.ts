import type { Block, DocumentTree } from '@pds/core/document';
import { DOCUMENT_FORMATS, renderDocument, tablesOf } from '@pds/documents';
import { describe, expect, test } from 'vitest';
import { bilingualPapers, lifePapers, PAPER_LANGUAGES } from '../lifePapers';
import { headingOf, sectionsOf } from './cases';
import { bookmarksOf, contentsOf, objectsOf, type TagNode, tagsOf, tagTree } from './pdfReading';
import { all, parseXml, textOfFile, unzipped, words, type XmlNode } from './xmlParts';

const SINGLE = PAPER_LANGUAGES.flatMap((language) =>
  [...lifePapers(language)].map(([name, tree]) => [`${name} in ${language}`, tree] as const),
);
const BILINGUAL = [...bilingualPapers()].map(([name, { sides }]) => [`${name} in it and de`, sides] as const);

/** Titles, terms and cells of both sides in one line. */
function both(first: string, second: string): string {
  return first === second ? first : `${first} / ${second}`;
}

function titlesOf(tree: DocumentTree): readonly string[] {
  return sectionsOf(tree.blocks).map(({ section: { title } }) => title);
}

/** Sections, and what has a heading of its own without being one. */
function headingsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'section') return sum + 1 + headingsIn(block.blocks);
    return sum + (block.kind === 'signatures' || block.kind === 'contents' ? 1 : 0);
  }, 0);
}

/** What is wrong with the tags of a PDF, whatever it says. */
function tagFaults(bytes: Uint8Array, tree: DocumentTree): readonly string[] {
  const objects = objectsOf(bytes);
  const root = tagTree(objects);
  const faults: string[] = [];
  const headings = (node: TagNode): readonly number[] => [
    ...(/^H[1-6]$/.test(node.tag) ? [Number(node.tag[1])] : []),
    ...node.kids.flatMap(headings),
  ];
  const levels = headings(root);
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) faults.push('first heading');
  if (levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)) faults.push('a level is skipped');
  if (levels.length !== 1 + headingsIn(tree.blocks)) faults.push(`${levels.length} headings`);
  const tables = tablesOf(tree.blocks);
  const told = tagsOf(root, 'Table');
  if (told.length !== tables.length) faults.push(`${told.length} tables`);
  told.forEach((table, i) => {
    const heads = tagsOf(table, 'TH');
    if (heads.some(({ body }) => !/\/Scope \/(Column|Row)/.test(body))) faults.push(`table ${i}: no scope`);
    const rows = tagsOf(table, 'TR').map(({ kids }) => kids.length);
    if (rows.some((cells) => cells !== tables[i]!.columns.length)) faults.push(`table ${i}: cells`);
  });
  if (tagsOf(root, 'Figure').some(({ body }) => !/\/Alt <FEFF[0-9a-f]{8,}>/.test(body)))
    faults.push('no Alt');
  for (const list of tagsOf(root, 'L')) {
    const sound = list.kids.every(
      ({ tag, kids }) => tag === 'LI' && kids.map((kid) => kid.tag).join() === 'Lbl,LBody',
    );
    if (!sound) faults.push('a list');
  }
  return [...faults, ...markFaults(bytes, objects, root)];
}

/** Everything that is painted is marked as somebody's or as nobody's, and every mark has its owner. */
function markFaults(
  bytes: Uint8Array,
  objects: ReadonlyMap<number, string>,
  root: TagNode,
): readonly string[] {
  const faults: string[] = [];
  const count = (node: TagNode): number => node.marks + node.kids.reduce((sum, kid) => sum + count(kid), 0);
  const parents = [...objects.values()].find((body) => body.startsWith('<</Nums'))!;
  const owned = [...parents.matchAll(/\d+ \[([^\]]*)\]/g)].map(([, list]) => list!.split(' 0 R').length - 1);
  if (count(root) !== owned.reduce((sum, each) => sum + each, 0)) faults.push('a mark without an owner');
  for (const page of contentsOf(bytes)) {
    let depth = 0;
    for (const [operator] of page.matchAll(/\b(?:BDC|BMC|EMC|Tj|f|S|B)$/gm)) {
      if (operator === 'BDC' || operator === 'BMC') depth++;
      else if (operator === 'EMC') depth--;
      else if (depth === 0) faults.push('something unmarked');
    }
    if (depth !== 0) faults.push('a mark that never ends');
  }
  return faults;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function metadataOf(bytes: Uint8Array): XmlNode {
  const text = Buffer.from(bytes).toString('utf8');
  return parseXml(text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('<?xpacket end')));
}

describe.each(SINGLE)('%s', (_, tree) => {
  test('is a PDF whose tags, bookmarks, language and title hold', async () => {
    const bytes = await renderDocument(tree, 'pdf');
    expect(tagFaults(bytes, tree)).toEqual([]);
    const catalog = [...objectsOf(bytes).values()].find((body) => body.includes('/Type /Catalog'))!;
    expect(catalog).toContain(`/Lang (${tree.language})`);
    expect(catalog).toContain('/MarkInfo <</Marked true>>');
    expect(bookmarksOf(bytes)).toEqual(sectionsOf(tree.blocks).map(({ section }) => headingOf(section)));
    const [title] = all(metadataOf(bytes), 'dc:title');
    expect(words(title!)).toBe(tree.title);
    expect(latin1(bytes)).not.toMatch(/pdfuaid|pdfaid|PDF\/UA|PDF\/A/);
  });
});

describe.each(BILINGUAL)('%s', (_, sides) => {
  const [italian, german] = sides;
  const other = titlesOf(german);
  const titles = sectionsOf(italian.blocks).map(({ section }, i) =>
    headingOf({ ...section, title: both(section.title, other[i]!) }),
  );

  test('is a PDF with both titles of every section, and each side in its language', async () => {
    const bytes = await renderDocument({ sides }, 'pdf');
    expect(tagFaults(bytes, italian)).toEqual([]);
    expect(bookmarksOf(bytes)).toEqual(titles);
    const root = tagTree(objectsOf(bytes));
    expect(root.body).toContain('/Lang (it)');
    expect(
      [...tagsOf(root, 'Div'), ...tagsOf(root, 'Span')].some(({ body }) => body.includes('/Lang (de)')),
    ).toBe(true);
    const [languages] = all(metadataOf(bytes), 'dc:language');
    expect(all(languages!, 'rdf:li').map(words)).toEqual(['it', 'de']);
  });

  test('is a Word file and an OpenDocument text with the same headings, German words in German', async () => {
    const docx = parseXml(textOfFile(unzipped(await renderDocument({ sides }, 'docx'))['word/document.xml']));
    const headings = all(docx, 'w:p').filter((each) =>
      /^Heading\d$/.test(all(each, 'w:pStyle')[0]?.attributes['w:val'] ?? ''),
    );
    expect(headings.map(words)).toEqual(titles);
    const tagged = all(docx, 'w:r').filter((run) => all(run, 'w:lang').length > 0);
    expect(
      new Set(tagged.flatMap((run) => all(run, 'w:lang').map(({ attributes }) => attributes['w:val']))),
    ).toEqual(new Set(['de-DE']));
    const odt = parseXml(textOfFile(unzipped(await renderDocument({ sides }, 'odt'))['content.xml']));
    expect(all(odt, 'text:h').map(words)).toEqual(titles);
    const spans = all(odt, 'text:span').filter(
      ({ attributes }) => attributes['text:style-name'] === 'Language_de',
    );
    const signs = german.blocks.flatMap((block) => (block.kind === 'signatures' ? [block.title] : []));
    for (const title of signs) {
      expect(tagged.map(words)).toContain(title);
      expect(spans.map(words)).toContain(title);
    }
  });

  test('is a page that says where German is', async () => {
    const page = new TextDecoder().decode(await renderDocument({ sides }, 'html'));
    expect(page).toContain('<html lang="it">');
    expect(page).toMatch(/<(div|span|strong|em|code) lang="de">/);
    expect(page).not.toContain('lang="en"');
  });
});

test.each([
  ...[...lifePapers('it')],
  ...[...bilingualPapers()].map(([name, tree]) => [`${name} in two languages`, tree] as const),
])('%s is the same bytes twice in every format', async (_, tree) => {
  for (const format of DOCUMENT_FORMATS) {
    const [first, second] = [await renderDocument(tree, format), await renderDocument(tree, format)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second)), format).toBe(0);
  }
});
