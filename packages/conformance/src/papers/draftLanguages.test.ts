import type { BilingualTree, Block, Cell, DocumentTree, Text } from '@pds/core/document';
import { translation as french } from '@pds/core/messages/fr';
import { translation as slovene } from '@pds/core/messages/sl';
import { DOCUMENT_FORMATS, renderDocument } from '@pds/documents';
import { describe, expect, test } from 'vitest';
import { everyBlock, samplePaper } from './cases';
import { contentsOf, textOf } from './pdfReading';
import { all, parseXml, textOfFile, unzipped, words } from './xmlParts';

const LETTERS = { fr: 'œuvre Œ « æ É è ê ï ô ù ç » l’État n° 1 234 – €', sl: 'čšž ČŠŽ đ ć »načrt« – €' };

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
const cell = (each: Cell): string =>
  typeof each === 'string' || !('text' in each) ? plain(each) : plain(each.text);

/** Everything that a tree says in words on its pages. */
function saidBy(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'cover':
        return [block.owner, block.subtitle, ...block.facts.flatMap(({ term, text }) => [term, plain(text)])];
      case 'section':
        return [block.title, ...saidBy(block.blocks)];
      case 'paragraph':
      case 'note':
        return [plain(block.text)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat().map(cell)];
      case 'definitions':
        return block.items.flatMap(({ term, text }) => [term, plain(text)]);
      case 'signatures':
        return [
          block.title,
          ...block.signatures.flatMap(({ office, name = '', note = '' }) => [office, name, note]),
        ];
      case 'figure':
        return [block.caption];
      case 'contents':
        return [block.title];
      default:
        return [];
    }
  });
}

/** The tree's words that a PDF does not give back; a line may end within a long word of a narrow column. */
async function lostIn(tree: DocumentTree | BilingualTree, said: readonly DocumentTree[]) {
  const file = await renderDocument(tree, 'pdf');
  const text = (await textOf(file)).replace(/\s/g, '');
  const all = said.flatMap(({ blocks }) => saidBy(blocks).flatMap((each) => each.split(/\s+/)));
  expect(all.length).toBeGreaterThan(1000);
  return { file, lost: [...new Set(all)].filter((word) => !text.includes(word)) };
}

describe.each(['fr', 'sl'] as const)('a paper in %s', (language) => {
  const paper = samplePaper(language);
  const italian = samplePaper('it');

  test('is read back whole from its PDF', async () => {
    const { file, lost } = await lostIn(paper, [paper]);
    expect(lost).toEqual([]);
    expect(contentsOf(file).filter((page) => page.includes('ActualText'))).toEqual([]);
  }, 30_000);

  test('is read back whole beside the Italian one', async () => {
    expect((await lostIn({ sides: [italian, paper] }, [italian, paper])).lost).toEqual([]);
  }, 30_000);

  test('has its letters in every face of the font', async () => {
    const text = LETTERS[language];
    const file = await renderDocument(
      {
        ...everyBlock((name) => name),
        language,
        blocks: (['strong', 'emphasis', 'code'] as const).map((mark) => ({
          kind: 'paragraph',
          text: [text, ' ', { text, mark }],
        })),
      },
      'pdf',
    );
    expect((await textOf(file)).replace(/\s/g, '').split(text.replace(/\s/g, ''))).toHaveLength(7);
    expect(contentsOf(file).filter((page) => page.includes('ActualText'))).toEqual([]);
  });

  test.each(DOCUMENT_FORMATS)(
    'says as %s that its words are a draft, on either side of a sheet too',
    async (format) => {
      const note = noteOf(language);
      const [ours, theirs] = [headOf(paper), headOf(italian)];
      for (const tree of [ours, { sides: [theirs, ours] }, { sides: [ours, theirs] }] as const)
        expect(await readBack(tree, format)).toContain(note);
      expect(await readBack(theirs, format)).not.toContain(note);
    },
  );

  test('names its language in office files', async () => {
    const locale = { fr: 'fr-FR', sl: 'sl-SI' }[language];
    const docx = unzipped(await renderDocument(paper, 'docx'));
    const xml = (name: string) => parseXml(textOfFile(docx[name]));
    expect(words(all(xml('docProps/core.xml'), 'dc:language')[0]!)).toBe(locale);
    expect(all(xml('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe(locale);
    const odt = unzipped(await renderDocument(paper, 'odt'));
    const [standard] = all(parseXml(textOfFile(odt['styles.xml'])), 'style:text-properties');
    const [tongue, country] = locale.split('-');
    expect(standard?.attributes).toMatchObject({ 'fo:language': tongue, 'fo:country': country });
    const sheet = unzipped(await renderDocument({ sides: [italian, paper] }, 'docx'));
    const marked = all(parseXml(textOfFile(sheet['word/document.xml'])), 'w:lang');
    expect(new Set(marked.map(({ attributes }) => attributes['w:val']))).toEqual(new Set([locale]));
  });
});

function noteOf(language: 'fr' | 'sl'): string {
  const translation = { fr: french, sl: slovene }[language];
  if (translation.status !== 'draft') throw new Error(`${language} has been read`);
  return translation.note.replaceAll('\u00a0', ' ');
}

/** What stands before the signatures. */
function headOf(tree: DocumentTree): DocumentTree {
  const end = tree.blocks.findIndex(({ kind }) => kind === 'signatures');
  return { ...tree, blocks: tree.blocks.slice(0, end) };
}

async function readBack(tree: DocumentTree | BilingualTree, format: (typeof DOCUMENT_FORMATS)[number]) {
  return (await readFile(await renderDocument(tree, format), format)).replace(/\s+/g, ' ');
}

async function readFile(bytes: Uint8Array, format: (typeof DOCUMENT_FORMATS)[number]): Promise<string> {
  if (format === 'pdf') return textOf(bytes);
  if (format === 'html' || format === 'md') return new TextDecoder().decode(bytes);
  const name = format === 'docx' ? 'word/document.xml' : 'content.xml';
  return words(parseXml(textOfFile(unzipped(bytes)[name])));
}
