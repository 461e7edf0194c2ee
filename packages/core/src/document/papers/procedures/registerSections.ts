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
  const { sections, provisions, citations } = view.register;
  const inner = childrenOf([...sections]);
  const held = { provisions: bySection(provisions), citations: bySection(citations) };
  const built = (section: Section): SectionBlock => ({
    kind: 'section',
    ...(section.number !== undefined && { number: section.number }),
    title: section.title,
    blocks: [
      ...provisionBlocks(view, held.provisions.get(section.id) ?? []),
      ...registerTables(view, section.id),
      ...citationBlocks(view, held.citations.get(section.id) ?? []),
      ...(inner.get(section.id) ?? []).map(built),
    ],
  });
  return (inner.get(null) ?? [])
    .map(built)
    .filter(({ number, blocks }) => number !== undefined || blocks.length > 0);
}

/** So deep do headings go: what is numbered deeper stands beside the last that is not. */
const DEEPEST = 6;

/** The sections under each, by the number that theirs goes on from; under `null` those at the top. */
function childrenOf(sections: readonly Section[]): ReadonlyMap<string | null, readonly Section[]> {
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  const children = new Map<string | null, Section[]>();
  for (const section of sections) {
    const steps = section.number?.split('.').slice(0, DEEPEST) ?? [];
    const parent = steps.length < 2 ? undefined : byNumber.get(steps.slice(0, -1).join('.'));
    const at = parent === undefined || parent === section ? null : parent.id;
    const held = children.get(at);
    if (held) held.push(section);
    else children.set(at, [section]);
  }
  return children;
}

function bySection<Row extends { readonly sectionId?: string }>(
  rows: Iterable<Row>,
): ReadonlyMap<string, readonly Row[]> {
  const held = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.sectionId === undefined) continue;
    const own = held.get(row.sectionId);
    if (own) own.push(row);
    else held.set(row.sectionId, [row]);
  }
  return held;
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
