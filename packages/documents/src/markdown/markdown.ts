import type { Definition, Entry, Paper, Part, TablePart, Words } from '../paper/paper';
import { escapeMarkdown, startOfLine } from './escapeMarkdown';

/** The paper as Markdown: CommonMark with the tables of GitHub. Both languages of a bilingual paper follow each other. */
export function markdown(paper: Paper): string {
  const { header, footer } = paper.running;
  const lines = [header, footer].filter((line) => line !== '').map(escapeMarkdown);
  const foot = lines.length > 0 ? [`---\n\n${startOfLine(lines.join(' · '))}`] : [];
  return `${[...paper.parts.flatMap(blocks), ...foot].join('\n\n')}\n`;
}

/** Blocks, which an empty line parts. */
function blocks(part: Part): readonly string[] {
  switch (part.kind) {
    case 'title': {
      const heading = `# ${inline(part.title)}`;
      if (!part.cover) return [heading];
      const { owner, subtitle, facts } = part.cover;
      return [paragraph(owner), heading, paragraph(subtitle), ...definitions(facts)];
    }
    case 'contents':
      return [heading(part.depth, null, part.title), ...listOf(entryLines(part.entries, ''))];
    case 'section':
      return [heading(part.depth, part.number, part.title), ...part.parts.flatMap(blocks)];
    case 'paragraph':
      return [paragraph(part.words)];
    case 'list':
      return listOf(part.items.map((item, i) => `${part.ordered ? `${i + 1}.` : '-'} ${paragraph(item)}`));
    case 'table':
      return table(part);
    case 'definitions':
      return definitions(part.items);
    case 'signatures': {
      const signed = part.signatures.map(({ office, name, note }) => {
        const words = [inline(office), strong(inline(name)), inline(note)];
        return `- ${startOfLine(words.filter((each) => each !== '').join(', '))}: \\_\\_\\_\\_\\_\\_\\_\\_`;
      });
      return [heading(part.depth, null, part.title), ...listOf(signed)];
    }
    case 'figure':
      return [startOfLine(escapeMarkdown(part.alternative)), emphasised(inline(part.caption))];
    case 'note':
      return [`> ${paragraph(part.words)}`];
    case 'parallel':
      return part.pairs.flatMap((pair) => pair.flat().flatMap(blocks));
    case 'page-break':
      return ['---'];
  }
}

/** A list of no items is no block. */
function listOf(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function heading(depth: number, number: string | null, title: Words): string {
  const words = number === null ? inline(title) : `${escapeMarkdown(number)} ${inline(title)}`;
  return `${'#'.repeat(Math.min(depth + 1, 6))} ${words}`;
}

function entryLines(entries: readonly Entry[], indent: string): readonly string[] {
  return entries.flatMap(({ number, title, entries }) => {
    const words = number === null ? inline(title) : `${escapeMarkdown(number)} ${inline(title)}`;
    return [`${indent}- ${startOfLine(words)}`, ...entryLines(entries, `${indent}  `)];
  });
}

function definitions(items: readonly Definition[]): readonly string[] {
  return listOf(items.map(({ term, text }) => `- ${strong(inline(term))}: ${inline(text)}`));
}

function table({ caption, columns, rows }: TablePart): readonly string[] {
  const title = strong(inline(caption));
  if (columns.length === 0) return [title];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(columns.map(({ header }) => inline(header)));
  const rule = line(columns.map(({ align }) => (align === 'end' ? '---:' : '---')));
  const body = rows.map((cells) => line(cells.map(({ words }) => inline(words))));
  return [title, [head, rule, ...body].join('\n')];
}

function paragraph(words: Words): string {
  return startOfLine(inline(words));
}

function inline(words: Words): string {
  return words
    .map(({ text, mark }) => {
      if (mark === 'code') return code(text);
      const escaped = escapeMarkdown(text);
      return mark === 'strong' ? strong(escaped) : mark === 'emphasis' ? emphasised(escaped) : escaped;
    })
    .join('')
    .trim();
}

/** Emphasis may not begin or end with a space: it stands inside of them. */
function marked(text: string, sign: string): string {
  const inner = text.trim();
  return inner === '' ? text : text.replace(inner, () => `${sign}${inner}${sign}`);
}

function strong(text: string): string {
  return marked(text, '**');
}

function emphasised(text: string): string {
  return marked(text, '*');
}

/** In code nothing is escaped but the bar of a table; the fence is longer than any within. */
function code(text: string): string {
  if (text.trim() === '') return text;
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text.replaceAll('|', '\\|')} ${fence}`;
}
