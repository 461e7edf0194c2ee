import type { Block, Cell, DocumentTree, SectionBlock, TableBlock, Text } from '@pds/core/document';
import { escapeHtml } from './escape';

/** What leads to a block: the ordinals of the sections around it, then its own. It makes ids and heading levels. */
type Path = readonly number[];

/** The paper's blocks as markup; a paper without a cover still has its title as the one first heading. */
export function htmlBlocks(tree: DocumentTree): string {
  const title = tree.blocks.some((block) => block.kind === 'cover')
    ? ''
    : `<h1>${escapeHtml(tree.title)}</h1>\n`;
  return title + inside(tree.blocks, tree, []);
}

function inside(blocks: readonly Block[], tree: DocumentTree, around: Path): string {
  let sections = 0;
  return blocks
    .map((block, i) => markup(block, tree, [...around, block.kind === 'section' ? ++sections : i]))
    .join('');
}

function markup(block: Block, tree: DocumentTree, path: Path): string {
  switch (block.kind) {
    case 'cover':
      return `<div class="cover">
<p class="owner">${escapeHtml(block.owner)}</p>
<h1>${escapeHtml(tree.title)}</h1>
<p class="subtitle">${escapeHtml(block.subtitle)}</p>
${definitions(block.facts)}</div>
`;
    case 'contents':
      return contents(block.title, block.depth, tree, path);
    case 'section':
      return sectionMarkup(block, tree, path);
    case 'paragraph':
      return `<p>${inline(block.text)}</p>\n`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${inline(item)}</li>\n`).join('')}</${tag}>\n`;
    }
    case 'table':
      return table(block, `t-${path.join('-')}`);
    case 'definitions':
      return definitions(block.items);
    case 'signatures': {
      const tag = headingTag(path);
      const rows = block.signatures.map(
        ({ office, name, note }) =>
          `<li><p class="office">${escapeHtml(office)}</p>
<p class="name">${escapeHtml(name ?? '')}</p>
<p class="line">${escapeHtml(note ?? '')}</p></li>\n`,
      );
      return `<section class="signatures">
<${tag}>${escapeHtml(block.title)}</${tag}>
<ul>\n${rows.join('')}</ul>
</section>
`;
    }
    case 'figure':
      return `<figure>
<img alt="${escapeHtml(block.alternative)}" src="data:image/svg+xml,${escapeHtml(dataOf(block.svg))}">
<figcaption>${escapeHtml(block.caption)}</figcaption>
</figure>
`;
    case 'note':
      return `<p class="note ${block.about === 'warning' ? 'warning' : 'provenance'}">${inline(block.text)}</p>\n`;
    case 'page-break':
      return '<div class="page-break"></div>\n';
    default:
      throw new RangeError(`'${String((block as { kind: unknown }).kind)}' is not a kind of block`);
  }
}

function sectionMarkup(block: SectionBlock, tree: DocumentTree, path: Path): string {
  const tag = headingTag(path);
  const id = sectionId(path);
  return `<section>
<${tag} id="${id}">${sectionTitle(block)}</${tag}>
${inside(block.blocks, tree, path)}</section>
`;
}

function sectionTitle({ number, title }: SectionBlock): string {
  return number === undefined
    ? escapeHtml(title)
    : `<span class="number">${escapeHtml(number)}</span> ${escapeHtml(title)}`;
}

function sectionId(path: Path): string {
  return `s-${path.join('-')}`;
}

/** Under the paper's own title, one level for each step of the path. */
function headingTag(path: Path): string {
  return `h${Math.min(path.length + 1, 6)}`;
}

function contents(title: string, depth: number, tree: DocumentTree, path: Path): string {
  const id = `c-${path.join('-')}`;
  const heading = headingTag(path);
  return `<nav class="contents" aria-labelledby="${id}">
<${heading} id="${id}">${escapeHtml(title)}</${heading}>
${entries(tree.blocks, [], depth)}</nav>
`;
}

function entries(blocks: readonly Block[], around: Path, depth: number): string {
  const sections = blocks.filter((block) => block.kind === 'section');
  if (depth < 1 || sections.length === 0) return '';
  const items = sections.map((section, i) => {
    const path = [...around, i + 1];
    const below = entries(section.blocks, path, depth - 1);
    return `<li><a href="#${sectionId(path)}">${sectionTitle(section)}</a>${below && `\n${below}`}</li>\n`;
  });
  return `<ul>\n${items.join('')}</ul>\n`;
}

/** Tables of so few rows stay on one page. */
const SHORT = 8;

/** The table scrolls on its own where the page is narrow: with the keyboard too, hence the focus and the name. */
function table({ caption, columns, rows }: TableBlock, id: string): string {
  const classOf = (i: number) => {
    const { align, narrow } = columns[i] ?? {};
    const names = [...(align === 'end' ? ['end'] : []), ...(narrow ? ['narrow'] : [])];
    return names.length > 0 ? ` class="${names.join(' ')}"` : '';
  };
  const head = columns.map(({ header }, i) => `<th scope="col"${classOf(i)}>${escapeHtml(header)}</th>`);
  const body = rows.map((cells) => {
    const row = cells.map((cell, i) =>
      i === 0
        ? `<th scope="row"${classOf(i)}>${cellText(cell)}</th>`
        : `<td${classOf(i)}>${cellText(cell)}</td>`,
    );
    return `<tr>${row.join('')}</tr>\n`;
  });
  return `<div class="table${rows.length <= SHORT ? ' short' : ''}" role="group" tabindex="0" aria-labelledby="${id}">
<table>
<caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</div>
`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string' || !('tone' in cell)) return inline(cell);
  const tone = TONES.includes(cell.tone) ? cell.tone : 'calm';
  return `<span class="tone ${tone}">${inline(cell.text)}</span>`;
}

const TONES: readonly string[] = ['calm', 'watch', 'alarm'];

function definitions(items: readonly { readonly term: string; readonly text: Text }[]): string {
  const rows = items.map(
    ({ term, text }) => `<div><dt>${escapeHtml(term)}</dt><dd>${inline(text)}</dd></div>\n`,
  );
  return `<dl>\n${rows.join('')}</dl>\n`;
}

const MARKS = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function inline(text: Text): string {
  if (typeof text === 'string') return escapeHtml(text);
  return text
    .map((run) => {
      if (typeof run === 'string') return escapeHtml(run);
      const tag = MARKS[run.mark];
      return `<${tag}>${escapeHtml(run.text)}</${tag}>`;
    })
    .join('');
}

/** A picture's text as part of a data address; what is half a character there becomes U+FFFD. */
function dataOf(svg: string): string {
  return encodeURIComponent([...svg].map((char) => (/\p{Cs}/u.test(char) ? '\ufffd' : char)).join(''));
}
