import { posix } from 'node:path';
import { renderDocument, tablesOf } from '@pds/documents';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { everyBlock, headingOf, STRANGE, samplePaper, sectionsOf } from './cases';
import { all, elements, parseXml, textOfFile, unzipped, words } from './xmlParts';

const paper = samplePaper('it');

async function partsOf(tree: Parameters<typeof renderDocument>[0]) {
  const files = unzipped(await renderDocument(tree, 'docx'));
  return { files, xml: (name: string) => parseXml(textOfFile(files[name])) };
}

/** The paper as an independent reader turns it into HTML. */
async function read(tree: Parameters<typeof renderDocument>[0]): Promise<string> {
  const buffer = Buffer.from(await renderDocument(tree, 'docx'));
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

function unescaped(html: string): string {
  const text = html.replace(/<[^>]*>/g, '');
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('a Word file read by another program', () => {
  test('has the tree’s headings at their levels', async () => {
    const html = await read(paper);
    const headings = [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(([, level, text]) => [
      Number(level),
      unescaped(text!),
    ]);
    const expected = sectionsOf(paper.blocks).map(({ depth, section }) => [
      Math.min(depth, 6),
      headingOf(section),
    ]);
    expect(headings).toEqual(expected);
    const { xml } = await partsOf(paper);
    const titles = all(xml('word/document.xml'), 'w:p').filter(
      (each) => all(each, 'w:pStyle')[0]?.attributes['w:val'] === 'Title',
    );
    expect(titles.map(words)).toEqual([paper.title]);
  });

  test('has the tree’s tables, their heads as heads, and every cell', async () => {
    const html = await read(paper);
    const tables = [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table]) => table!);
    const data = tables.filter((table) => table.includes('<thead>'));
    const expected = tablesOf(paper.blocks);
    expect(data).toHaveLength(expected.length);
    expected.forEach((table, i) => {
      const heads = [...data[i]!.matchAll(/<th>(.*?)<\/th>/gs)].map(([, cell]) => unescaped(cell!));
      expect(heads).toEqual(table.columns.map(({ header }) => header));
      const cells = [...data[i]!.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => unescaped(cell!));
      const plain = table.rows.flat().map((cell) => {
        const text = typeof cell === 'object' && 'text' in cell ? cell.text : cell;
        return typeof text === 'string'
          ? text
          : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
      });
      expect(cells).toEqual(plain);
    });
  });

  test('has lists, pictures with their words, and links to every section listed', async () => {
    const html = await read(everyBlock((name) => name));
    expect(html).toContain('<ol><li>first item</li>');
    expect(html).toContain('<ul><li>bullet</li></ul>');
    expect(html).toContain('alt="alternative"');
    const links = [...html.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/g)].map(([, id, text]) => [id, text]);
    expect(links.map(([, text]) => text)).toEqual(['1 outer', '1.1 inner', 'without number']);
    for (const [id] of links) expect(html).toContain(`<a id="${id}"></a>`);
  });
});

describe('a Word file from inside', () => {
  test.each([
    ['the sample plan', paper],
    ['a strange paper', STRANGE],
    ['a bilingual paper', { sides: [paper, samplePaper('de')] as const }],
  ])('%s: all parts are well-formed, related and typed, and no id stands twice', async (_, tree) => {
    const { files, xml } = await partsOf(tree);
    const names = Object.keys(files);
    const markup = names.filter((name) => /\.(xml|rels|svg)$/.test(name));
    for (const name of markup) xml(name);
    const relations = names.filter((name) => name.endsWith('.rels'));
    for (const name of relations) {
      const folder = posix.dirname(posix.dirname(name));
      for (const { attributes } of elements(xml(name))) {
        expect(names).toContain(posix.join(folder, attributes.Target!));
        expect(attributes).not.toHaveProperty('TargetMode');
      }
    }
    const types = elements(xml('[Content_Types].xml'));
    const endings = types.flatMap(({ attributes }) => attributes.Extension ?? []);
    const overrides = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
    for (const name of names.filter((each) => each !== '[Content_Types].xml'))
      expect(overrides.includes(name) || endings.includes(name.split('.').at(-1)!)).toBe(true);
    const document = xml('word/document.xml');
    for (const [element, attribute] of [
      ['w:bookmarkStart', 'w:name'],
      ['w:bookmarkStart', 'w:id'],
      ['wp:docPr', 'id'],
    ] as const) {
      const ids = all(document, element).map(({ attributes }) => attributes[attribute]);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const known = all(xml('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId']);
    for (const { attributes } of all(document, 'w:numId')) expect(known).toContain(attributes['w:val']);
    const styles = all(xml('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const { attributes } of all(document, kind)) expect(styles).toContain(attributes['w:val']);
    for (const { attributes } of all(document, 'w:hyperlink'))
      expect(all(document, 'w:bookmarkStart').map((mark) => mark.attributes['w:name'])).toContain(
        attributes['w:anchor'],
      );
    for (const table of all(document, 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      expect(columns).toBeLessThanOrEqual(63);
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:tc')).toHaveLength(columns);
    }
  });

  test('says its language, day and pages, and repeats the heads of tables', async () => {
    const { xml } = await partsOf(paper);
    const core = xml('docProps/core.xml');
    expect(words(all(core, 'dcterms:created')[0]!)).toBe('2026-03-16T00:00:00Z');
    expect(words(all(core, 'dc:language')[0]!)).toBe('it-IT');
    expect(all(xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('it-IT');
    const fields = all(xml('word/footer1.xml'), 'w:instrText').map((field) => words(field).trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    const document = xml('word/document.xml');
    expect(all(document, 'w:tblHeader')).toHaveLength(tablesOf(paper.blocks).length);
    const contents = all(document, 'w:instrText').map((field) => words(field).trim());
    expect(contents).toEqual(['TOC \\o "1-2" \\h \\z']);
  });

  test('a bilingual sheet names the language of what is in the other one', async () => {
    const { xml } = await partsOf({ sides: [paper, samplePaper('de')] });
    const document = xml('word/document.xml');
    expect(new Set(all(document, 'w:lang').map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set(['de-DE']),
    );
    expect(words(document)).toContain('Premessa e riferimenti normativi / Vorbemerkung');
  });
});
