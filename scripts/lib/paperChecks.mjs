/** What must be on a paper, apart from its file: titles whole, and every word that stands in it. */

/** Papers of one content may differ by so much of their pages: each program has its own fonts. */
const SAME_LENGTH = 0.25;

/**
 * What is wrong with the pages of a paper that another program laid out, beside those of our own PDF.
 *
 * @param {number} pages
 * @param {number} own
 * @returns {string[]}
 */
export function pageFaults(pages, own) {
  if (pages < 1) return ['it has no pages'];
  const most = Math.max(1, own * SAME_LENGTH);
  return Math.abs(pages - own) > most ? [`it has ${pages} pages, the PDF ${own}`] : [];
}

/**
 * What of a paper's words is not in a text read back from pages: titles and captions whole, all others word by word,
 * since the lines of cells stand mixed in such a text.
 *
 * @param {import('@pds/core/document').DocumentTree | import('@pds/core/document').BilingualTree} paper
 * @param {string} text
 * @returns {string[]}
 */
export function textFaults(paper, text) {
  const page = squeezed(text);
  const trees = 'sides' in paper ? paper.sides : [paper];
  const whole = new Set(trees.flatMap((tree) => [tree.title, ...titlesOf(tree.blocks)]));
  const words = new Set(
    trees.flatMap((tree) => wordsOf(tree.blocks)).flatMap((each) => each.split(/[\s/–-]+/)),
  );
  return [...whole, ...words]
    .filter((each) => !page.includes(squeezed(each)))
    .map((each) => `'${each}' is not in it`);
}

/** @param {string} text */
function squeezed(text) {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/gu, '');
}

/**
 * @param {readonly import('@pds/core/document').Block[]} blocks
 * @returns {string[]}
 */
function titlesOf(blocks) {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return [block.title, ...titlesOf(block.blocks)];
    if (block.kind === 'table' || block.kind === 'figure') return [block.caption];
    return block.kind === 'signatures' || block.kind === 'contents' ? [block.title] : [];
  });
}

/**
 * @param {readonly import('@pds/core/document').Block[]} blocks
 * @returns {string[]}
 */
function wordsOf(blocks) {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'section':
        return wordsOf(block.blocks);
      case 'cover':
        return [block.owner, block.subtitle, ...block.facts.flatMap(({ term, text }) => [term, plain(text)])];
      case 'paragraph':
      case 'note':
        return [plain(block.text)];
      case 'list':
        return block.items.map(plain);
      case 'definitions':
        return block.items.flatMap(({ term, text }) => [term, plain(text)]);
      case 'signatures':
        return block.signatures.flatMap(({ office, name = '', note = '' }) => [office, name, note]);
      case 'table':
        return [
          ...block.columns.map(({ header }) => header),
          ...block.rows
            .flat()
            .map((cell) => plain(typeof cell === 'object' && 'text' in cell ? cell.text : cell)),
        ];
      default:
        return [];
    }
  });
}

/** @param {import('@pds/core/document').Text} text */
function plain(text) {
  return typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
