import type { LawCitation, Provision, Section } from '../../../procedures/model/planDocument';
import type { Block, SectionBlock, Text } from '../../tree';
import { paragraph } from '../blocks';
import { registerTables } from './registerTables';
import type { RegisterView } from './registerView';

/**
 * The sections as the plan numbers them, those of `7.1` inside `7`, each with what the register holds from it. A heading
 * without a number under which the register holds nothing (the one over the signatures) is left out.
 */
export function registerSections(view: RegisterView): readonly SectionBlock[] {
  const sections = [...view.register.sections];
  return sections
    .filter((section) => parentOf(section, sections) === undefined)
    .map((top) => built(view, top, sections))
    .filter(({ number, blocks }) => number !== undefined || blocks.length > 0);
}

function built(view: RegisterView, section: Section, all: readonly Section[]): SectionBlock {
  const inner = all.filter((other) => parentOf(other, all) === section);
  return {
    kind: 'section',
    ...(section.number !== undefined && { number: section.number }),
    title: section.title,
    blocks: [
      ...provisionBlocks(view, rowsOf(view.register.provisions, section)),
      ...registerTables(view, section.id),
      ...citationBlocks(view, rowsOf(view.register.citations, section)),
      ...inner.map((each) => built(view, each, all)),
    ],
  };
}

/** The section whose number this one's goes on from. */
function parentOf({ number }: Section, all: readonly Section[]): Section | undefined {
  if (number === undefined) return undefined;
  const cut = number.lastIndexOf('.');
  return cut < 0 ? undefined : all.find((other) => other.number === number.slice(0, cut));
}

function rowsOf<Row extends { readonly sectionId?: string }>(
  rows: Iterable<Row>,
  { id }: Section,
): readonly Row[] {
  return [...rows].filter(({ sectionId }) => sectionId === id);
}

/** Paragraphs and lists in their order; items that follow one another in one list stand under its words. */
function provisionBlocks({ register }: RegisterView, provisions: readonly Provision[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < provisions.length) {
    const { listId } = provisions[at]!;
    if (listId === undefined) {
      blocks.push(paragraph(worded(provisions[at]!)));
      at++;
      continue;
    }
    let end = at;
    while (provisions[end]?.listId === listId) end++;
    const title = register.provisionLists.get(listId)?.title;
    blocks.push(...(title === undefined ? [] : [paragraph([{ text: title, mark: 'strong' }])]), {
      kind: 'list',
      ordered: false,
      items: provisions.slice(at, end).map(worded),
    });
    at = end;
  }
  return blocks;
}

function worded({ item, text }: Provision): Text {
  return item === undefined ? text : `${item}) ${text}`;
}

function citationBlocks(view: RegisterView, citations: readonly LawCitation[]): readonly Block[] {
  if (citations.length === 0) return [];
  return [
    paragraph([{ text: view.texts.caption.citations, mark: 'strong' }]),
    { kind: 'list', ordered: false, items: citations.map((citation) => citationText(view, citation)) },
  ];
}

/** The act by its kind, date and number, its title, and the articles that are meant. */
function citationText({ texts, labels, date }: RegisterView, citation: LawCitation): Text {
  const { item, act, number, year, title, articles } = citation;
  const on = citation.date === null ? (year === null ? null : String(year)) : date(citation.date);
  const name =
    act === 'other' && number === null && title !== undefined
      ? title
      : texts.citation(labels.act[act], on, number);
  const parts = [
    title === undefined || name === title ? name : `${name}, ${title}`,
    ...(articles.length === 0 ? [] : [articlesText(texts, articles)]),
  ];
  return `${item === undefined ? '' : `${item}) `}${parts.join(', ')}`;
}

function articlesText({ articles: words }: RegisterView['texts'], articles: LawCitation['articles']): string {
  const before = articles.length === 1 ? words.one : words.several;
  return `${before} ${articles.map(({ article }) => article).join(', ')}`;
}
