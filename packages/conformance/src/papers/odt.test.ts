import { renderDocument, tablesOf } from '@pds/documents';
import { describe, expect, test } from 'vitest';
import { everyBlock, headingOf, STRANGE, samplePaper, sectionsOf } from './cases';
import { all, elements, parseXml, textOfFile, unzipped, words } from './xmlParts';

const paper = samplePaper('it');

async function partsOf(tree: Parameters<typeof renderDocument>[0]) {
  const bytes = await renderDocument(tree, 'odt');
  const files = unzipped(bytes);
  return { bytes, files, xml: (name: string) => parseXml(textOfFile(files[name])) };
}

describe.each([
  ['the sample plan', paper],
  ['a strange paper', STRANGE],
  ['a bilingual paper', { sides: [paper, samplePaper('de')] as const }],
])('an OpenDocument text of %s', (_, tree) => {
  test('begins with its type, lists its files, and every style and target is there', async () => {
    const { bytes, files, xml } = await partsOf(tree);
    const start = new TextDecoder('latin1').decode(bytes.subarray(30, 77));
    expect(start).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    const manifest = elements(xml('META-INF/manifest.xml')).map(
      ({ attributes }) => attributes['manifest:full-path'],
    );
    const listed = Object.keys(files).filter((name) => name !== 'mimetype' && !name.startsWith('META-INF/'));
    expect(new Set(manifest)).toEqual(new Set(['/', ...listed]));
    xml('meta.xml');
    const [styles, content] = [xml('styles.xml'), xml('content.xml')];
    const named = [styles, content].flatMap((part) =>
      ['style:style', 'text:list-style'].flatMap((kind) => all(part, kind)),
    );
    const names = named.map(({ attributes }) => attributes['style:name']!);
    expect(new Set(names).size).toBe(names.length);
    const used = JSON.stringify(content).matchAll(/"(?:text|table|draw):style-name":"([^"]*)"/g);
    expect([...new Set([...used].map(([, name]) => name!))].filter((name) => !names.includes(name))).toEqual(
      [],
    );
    const marks = all(content, 'text:bookmark-start').map(({ attributes }) => attributes['text:name']);
    expect(new Set(marks).size).toBe(marks.length);
    for (const { attributes } of all(content, 'text:a'))
      expect(marks).toContain(attributes['xlink:href']!.slice(1));
    for (const { attributes } of all(content, 'text:bookmark-ref'))
      expect(marks).toContain(attributes['text:ref-name']);
    for (const table of all(content, 'table:table')) {
      const columns = all(table, 'table:table-column').length;
      for (const row of all(table, 'table:table-row'))
        expect(all(row, 'table:table-cell')).toHaveLength(columns);
    }
  });
});

describe('an OpenDocument text', () => {
  test('has the tree’s headings at their levels', async () => {
    const { xml } = await partsOf(paper);
    const headings = all(xml('content.xml'), 'text:h').map((heading) => [
      heading.attributes['text:outline-level'],
      words(heading),
    ]);
    expect(headings).toEqual(
      sectionsOf(paper.blocks).map(({ depth, section }) => [String(Math.min(depth, 6)), headingOf(section)]),
    );
  });

  test('has the tree’s tables with heads that repeat, and every cell', async () => {
    const { xml } = await partsOf(paper);
    const tables = all(xml('content.xml'), 'table:table').filter(
      (table) => all(table, 'table:table-header-rows').length > 0,
    );
    const expected = tablesOf(paper.blocks);
    expect(tables).toHaveLength(expected.length);
    expected.forEach((table, i) => {
      const [head, ...body] = all(tables[i]!, 'table:table-cell').map((cell) => words(cell).trimEnd());
      expect(head).toBe(table.columns[0]?.header);
      expect(body).toHaveLength(table.columns.length * (table.rows.length + 1) - 1);
      expect(words(all(tables[i]!, 'table:title')[0]!)).toBe(table.caption);
    });
  });

  test('says its language and day; pictures have a title and a description', async () => {
    const { xml } = await partsOf(everyBlock((name) => name));
    const meta = xml('meta.xml');
    expect(words(all(meta, 'meta:creation-date')[0]!)).toBe('2026-03-02T00:00:00');
    const [standard] = all(xml('styles.xml'), 'style:text-properties');
    expect(standard?.attributes).toMatchObject({ 'fo:language': 'it', 'fo:country': 'IT' });
    const [frame] = all(xml('content.xml'), 'draw:frame');
    expect(words(all(frame!, 'svg:title')[0]!)).toBe('figure');
    expect(words(all(frame!, 'svg:desc')[0]!)).toBe('alternative');
  });
});
