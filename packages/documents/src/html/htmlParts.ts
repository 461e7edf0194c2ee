import type { Language } from '@pds/core/base';
import type {
  Definition,
  Entry,
  Paper,
  ParallelPart,
  Part,
  SectionPart,
  TableCell,
  TablePart,
  TitlePart,
  Words,
} from '../paper/paper';
import { escapeHtml } from './escape';

/** The paper's parts as markup. */
export function htmlParts(paper: Paper): string {
  return inside(paper.parts, paper.languages[0]!);
}

/** `around` is the language of the element that the parts stand in. */
function inside(parts: readonly Part[], around: Language): string {
  return parts.map((part) => markup(part, around)).join('');
}

function markup(part: Part, around: Language): string {
  const words = (given: Words) => inline(given, around);
  switch (part.kind) {
    case 'title':
      return title(part, around);
    case 'contents': {
      const heading = headingTag(part.depth);
      return `<nav class="contents" aria-labelledby="${part.id}">
<${heading} id="${part.id}">${words(part.title)}</${heading}>
${entries(part.entries, around)}</nav>
`;
    }
    case 'section': {
      const tag = headingTag(part.depth);
      return `<section>
<${tag} id="${part.id}">${sectionTitle(part, around)}</${tag}>
${inside(part.parts, around)}</section>
`;
    }
    case 'paragraph':
      return `<p>${words(part.words)}</p>\n`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${part.items.map((item) => `<li>${words(item)}</li>\n`).join('')}</${tag}>\n`;
    }
    case 'table':
      return table(part, around);
    case 'definitions':
      return definitions(part.items, around);
    case 'signatures': {
      const tag = headingTag(part.depth);
      const rows = part.signatures.map(
        ({ office, name, note }) =>
          `<li><p class="office">${words(office)}</p>
<p class="name">${words(name)}</p>
<p class="line">${words(note)}</p></li>\n`,
      );
      return `<section class="signatures">
<${tag}>${words(part.title)}</${tag}>
<ul>\n${rows.join('')}</ul>
</section>
`;
    }
    case 'figure':
      return `<figure>
<img alt="${escapeHtml(part.alternative)}" src="data:image/svg+xml,${escapeHtml(dataOf(part.svg))}">
<figcaption>${words(part.caption)}</figcaption>
</figure>
`;
    case 'note':
      return `<p class="note ${part.about}">${words(part.words)}</p>\n`;
    case 'parallel':
      return parallel(part);
    case 'page-break':
      return '<div class="page-break"></div>\n';
  }
}

function title(part: TitlePart, around: Language): string {
  const heading = `<h1>${inline(part.title, around)}</h1>\n`;
  if (!part.cover) return heading;
  const { owner, subtitle, facts } = part.cover;
  return `<div class="cover">
<p class="owner">${inline(owner, around)}</p>
${heading}<p class="subtitle">${inline(subtitle, around)}</p>
${definitions(facts, around)}</div>
`;
}

function sectionTitle({ number, title }: SectionPart | Entry, around: Language): string {
  const words = inline(title, around);
  return number === null ? words : `<span class="number">${escapeHtml(number)}</span> ${words}`;
}

/** Under the paper's own title, one level for each step. */
function headingTag(depth: number): string {
  return `h${Math.min(depth + 1, 6)}`;
}

function entries(list: readonly Entry[], around: Language): string {
  if (list.length === 0) return '';
  const items = list.map((entry) => {
    const below = entries(entry.entries, around);
    return `<li><a href="#${entry.id}">${sectionTitle(entry, around)}</a>${below && `\n${below}`}</li>\n`;
  });
  return `<ul>\n${items.join('')}</ul>\n`;
}

function parallel({ pairs, languages }: ParallelPart): string {
  const rows = pairs.map((pair) => {
    const sides = pair.map(
      (parts, i) => `<div lang="${languages[i]}">\n${inside(parts, languages[i]!)}</div>\n`,
    );
    return `<div class="parallel">\n${sides.join('')}</div>\n`;
  });
  return rows.join('');
}

/** Tables of so few rows stay on one page. */
const SHORT = 8;

/** The table scrolls on its own where the page is narrow: with the keyboard too, hence the focus and the name. */
function table({ id, caption, columns, rows }: TablePart, around: Language): string {
  const classes = columns.map(({ align, narrow }) => {
    const names = [...(align === 'end' ? ['end'] : []), ...(narrow ? ['narrow'] : [])];
    return names.length > 0 ? ` class="${names.join(' ')}"` : '';
  });
  const head = columns.map(({ header }, i) => `<th scope="col"${classes[i]}>${inline(header, around)}</th>`);
  const body = rows.map((cells) => {
    const row = cells.map((cell, i) =>
      i === 0
        ? `<th scope="row"${classes[i]}>${cellText(cell, around)}</th>`
        : `<td${classes[i]}>${cellText(cell, around)}</td>`,
    );
    return `<tr>${row.join('')}</tr>\n`;
  });
  return `<div class="table${rows.length <= SHORT ? ' short' : ''}" role="group" tabindex="0" aria-labelledby="${id}">
<table>
<caption id="${id}">${inline(caption, around)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</div>
`;
}

function cellText({ words, tone }: TableCell, around: Language): string {
  const text = inline(words, around);
  return tone === null ? text : `<span class="tone ${tone}">${text}</span>`;
}

function definitions(items: readonly Definition[], around: Language): string {
  const rows = items.map(
    ({ term, text }) => `<div><dt>${inline(term, around)}</dt><dd>${inline(text, around)}</dd></div>\n`,
  );
  return `<dl>\n${rows.join('')}</dl>\n`;
}

const MARKS = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

function inline(words: Words, around: Language): string {
  return words
    .map(({ text, mark, language }) => {
      const escaped = escapeHtml(text);
      const lang = language === around ? '' : ` lang="${language}"`;
      if (mark === undefined) return lang === '' ? escaped : `<span${lang}>${escaped}</span>`;
      const tag = MARKS[mark];
      return `<${tag}${lang}>${escaped}</${tag}>`;
    })
    .join('');
}

/** A picture's text as part of a data address; what is half a character there becomes U+FFFD. */
function dataOf(svg: string): string {
  return encodeURIComponent(svg.replace(/\p{Cs}/gu, '\ufffd'));
}
