import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { type Block, type DocumentTree, planPaper, type SectionBlock } from '@pds/core/document';
import * as de from '@pds/core/messages/de';
import * as fr from '@pds/core/messages/fr';
import * as it from '@pds/core/messages/it';
import * as sl from '@pds/core/messages/sl';
import { parseSecurityPlan } from '@pds/core/plan';
import { samplePlan } from '@pds/fixtures';

const opened = parseSecurityPlan(samplePlan);
if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
const plan = opened.value;

const LANGUAGES = { it, de, fr, sl };

/** The sample plan as it is printed on a day. */
export function samplePaper(language: keyof typeof LANGUAGES): DocumentTree {
  const { labels, papers } = LANGUAGES[language];
  const options = { language, labels, texts: papers.plan, catalogue: CIE_CATALOGUE, today: '2026-03-16' };
  return planPaper(plan, { ...options, versionId: 'version-beta' });
}

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="50" height="20" fill="#c00"/></svg>';

/** A paper with every kind of block, in which `word` makes every text out of its name. */
export function everyBlock(word: (name: string) => string): DocumentTree {
  const inner: readonly Block[] = [
    { kind: 'paragraph', text: [word('plain'), { text: word('strong'), mark: 'strong' }] },
    { kind: 'list', ordered: true, items: [word('first item'), [{ text: word('code'), mark: 'code' }]] },
    { kind: 'list', ordered: false, items: [word('bullet')] },
    {
      kind: 'table',
      caption: word('caption'),
      columns: [
        { header: word('head one'), narrow: true },
        { header: word('head two'), align: 'end' },
      ],
      rows: [
        [word('row one'), { text: word('high'), tone: 'alarm' }],
        [word('row two'), [{ text: word('low'), mark: 'emphasis' }]],
      ],
    },
    { kind: 'section', number: '1.1', title: word('inner'), blocks: [] },
  ];
  return {
    language: 'it',
    title: word('title'),
    meta: { author: word('author'), subject: word('subject'), date: '2026-03-02' },
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
      { kind: 'section', number: '1', title: word('outer'), blocks: inner },
      { kind: 'section', title: word('without number'), blocks: [] },
      { kind: 'note', about: 'warning', text: word('warning') },
      { kind: 'definitions', items: [{ term: word('definition'), text: word('meaning') }] },
      { kind: 'figure', svg: DRAWING, alternative: word('alternative'), caption: word('figure') },
    ],
  };
}

function deep(levels: number): readonly Block[] {
  if (levels === 0) return [{ kind: 'paragraph', text: 'fondo' }];
  return [{ kind: 'section', title: `livello ${levels}`, blocks: deep(levels - 1) }];
}

/** What no author writes, but a careless program may. */
export const STRANGE: DocumentTree = {
  ...everyBlock((name) => name),
  blocks: [
    { kind: 'contents', title: 'Indice', depth: 99 },
    { kind: 'table', caption: 'vuota', columns: [], rows: [] },
    { kind: 'table', caption: 'senza righe', columns: [{ header: 'a' }], rows: [] },
    { kind: 'table', caption: 'senza teste', columns: [], rows: [['a'], [], ['b', 'c']] },
    {
      kind: 'table',
      caption: 'larga',
      columns: Array.from({ length: 100 }, (_, i) => ({ header: `colonna ${i}` })),
      rows: [Array.from({ length: 100 }, (_, i) => `cella ${i}`)],
    },
    { kind: 'table', caption: 'alta', columns: [{ header: 'a' }], rows: [['parola '.repeat(20_000)]] },
    {
      kind: 'table',
      caption: 'testa alta',
      columns: [{ header: 'testa '.repeat(3000) }],
      rows: [['a'], ['b']],
    },
    { kind: 'list', ordered: true, items: ['voce '.repeat(3000)] },
    { kind: 'note', about: 'provenance', text: 'nota '.repeat(3000) },
    { kind: 'signatures', title: 'lunga', signatures: [{ office: 'ufficio '.repeat(2000) }] },
    { kind: 'list', ordered: true, items: [] },
    { kind: 'definitions', items: [] },
    { kind: 'signatures', title: 'nessuna', signatures: [] },
    { kind: 'paragraph', text: 'x'.repeat(50_000) },
    { kind: 'paragraph', text: 'שלום עולם, مرحبا بالعالم, 漢字 😀 \u202e fine' },
    { kind: 'figure', svg: '<svg', alternative: 'rotta', caption: 'rotta' },
    { kind: 'page-break' },
    { kind: 'page-break' },
    ...deep(60),
  ],
};

/** Every section of a tree in its order. */
export function sectionsOf(
  blocks: readonly Block[],
  depth = 1,
): readonly { depth: number; section: SectionBlock }[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [{ depth, section: block }, ...sectionsOf(block.blocks, depth + 1)] : [],
  );
}

/** A section's heading as it is printed. */
export function headingOf({ number, title }: SectionBlock): string {
  return number === undefined ? title : `${number} ${title}`;
}
