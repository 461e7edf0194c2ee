import type { Language } from '@pds/core/base';
import type {
  Definition,
  Entry,
  Flowing,
  Paper,
  ParallelPart,
  Part,
  SectionPart,
  SignaturesPart,
  TablePart,
  TitlePart,
  Words,
} from './paper';
import { plainWords } from './paper';
import { bothTexts, bothWords } from './words';

/**
 * Two papers as one: titles, terms and cells carry both languages in one line, running text stands side by side, and what
 * says the same in both stands once. Throws `RangeError` where the two are not the same paper in two languages.
 */
export function bilingualPaper(first: Paper, second: Paper): Paper {
  return {
    languages: [...new Set([...first.languages, ...second.languages])],
    title: bothTexts(first.title, second.title),
    meta: {
      author: bothTexts(first.meta.author, second.meta.author),
      subject: bothTexts(first.meta.subject, second.meta.subject),
      date: first.meta.date,
    },
    running: {
      header: bothTexts(first.running.header, second.running.header),
      footer: bothTexts(first.running.footer, second.running.footer),
    },
    parts: bothParts(first.parts, second.parts, {
      where: first.title,
      languages: [first.languages[0]!, second.languages[0]!],
    }),
  };
}

/** Where in the papers the merging stands. */
interface Place {
  /** The title around, for the programmer's eye. */
  readonly where: string;
  readonly languages: readonly [Language, Language];
}

/** Running text between two other parts may differ in its number of blocks: then it stands beside as a whole. */
function bothParts(first: readonly Part[], second: readonly Part[], at: Place): readonly Part[] {
  const [left, right] = [stretchesOf(first), stretchesOf(second)];
  if (left.length !== right.length) throw unlike(at, `${left.length} and ${right.length} blocks`);
  return left.flatMap((stretch, i) => {
    const other = right[i]!;
    const text = parallel(stretch.flowing, other.flowing, at);
    const parts: readonly Part[] = text === null ? [] : [text];
    if (stretch.part === null || other.part === null) return parts;
    return [...parts, bothPart(stretch.part, other.part, at)];
  });
}

interface Stretch {
  readonly flowing: readonly Flowing[];
  /** What ends the running text; null at the end. */
  readonly part: Exclude<Part, Flowing> | null;
}

function stretchesOf(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let flowing: Flowing[] = [];
  for (const part of parts) {
    if (isFlowing(part)) flowing.push(part);
    else {
      stretches.push({ flowing, part });
      flowing = [];
    }
  }
  return [...stretches, { flowing, part: null }];
}

function isFlowing(part: Part): part is Flowing {
  return part.kind === 'paragraph' || part.kind === 'list' || part.kind === 'note' || part.kind === 'figure';
}

function parallel(
  first: readonly Flowing[],
  second: readonly Flowing[],
  { languages }: Place,
): ParallelPart | null {
  if (first.length === 0 && second.length === 0) return null;
  const paired = first.length === second.length && first.every(({ kind }, i) => kind === second[i]?.kind);
  return {
    kind: 'parallel',
    languages,
    pairs: paired ? first.map((part, i) => [[part], [second[i]!]] as const) : [[first, second]],
  };
}

function bothPart(first: Exclude<Part, Flowing>, second: Exclude<Part, Flowing>, at: Place): Part {
  if (first.kind === 'title' && second.kind === 'title') return bothTitles(first, second, at);
  if (first.kind === 'section' && second.kind === 'section') return bothSections(first, second, at);
  if (first.kind === 'table' && second.kind === 'table') return bothTables(first, second, at);
  if (first.kind === 'signatures' && second.kind === 'signatures') return bothSignatures(first, second, at);
  if (first.kind === 'definitions' && second.kind === 'definitions')
    return { ...first, items: bothDefinitions(first.items, second.items, at) };
  if (first.kind === 'contents' && second.kind === 'contents') {
    const entries = bothEntries(first.entries, second.entries, at);
    return { ...first, title: bothWords(first.title, second.title), entries };
  }
  if (first.kind === second.kind) return first;
  throw unlike(at, `'${first.kind}' and '${second.kind}'`);
}

function bothTitles(first: TitlePart, second: TitlePart, at: Place): TitlePart {
  const title = bothWords(first.title, second.title);
  if (!first.cover || !second.cover) return { ...first, title };
  const cover = {
    owner: bothWords(first.cover.owner, second.cover.owner),
    subtitle: bothWords(first.cover.subtitle, second.cover.subtitle),
    facts: bothDefinitions(first.cover.facts, second.cover.facts, at),
  };
  return { ...first, title, cover };
}

function bothSections(first: SectionPart, second: SectionPart, at: Place): SectionPart {
  const title = bothWords(first.title, second.title);
  return {
    ...first,
    title,
    parts: bothParts(first.parts, second.parts, { ...at, where: plainWords(title) }),
  };
}

function bothEntries(first: readonly Entry[], second: readonly Entry[], at: Place): readonly Entry[] {
  return pairsOf(first, second, at).map(([a, b]) => ({
    ...a,
    title: bothWords(a.title, b.title),
    entries: bothEntries(a.entries, b.entries, at),
  }));
}

function bothDefinitions(
  first: readonly Definition[],
  second: readonly Definition[],
  at: Place,
): readonly Definition[] {
  return pairsOf(first, second, at).map(([a, b]) => ({
    term: bothWords(a.term, b.term),
    text: bothWords(a.text, b.text),
  }));
}

function bothTables(first: TablePart, second: TablePart, around: Place): TablePart {
  const caption = bothWords(first.caption, second.caption);
  const at = { ...around, where: plainWords(caption) };
  return {
    ...first,
    caption,
    columns: pairsOf(first.columns, second.columns, at).map(([a, b]) => ({
      ...a,
      header: bothWords(a.header, b.header),
    })),
    rows: pairsOf(first.rows, second.rows, at).map(([row, other]) =>
      pairsOf(row, other, at).map(([a, b]) => ({ ...a, words: bothWords(a.words, b.words) })),
    ),
  };
}

function bothSignatures(first: SignaturesPart, second: SignaturesPart, at: Place): SignaturesPart {
  const both = (a: Words, b: Words) => bothWords(a, b);
  return {
    ...first,
    title: both(first.title, second.title),
    signatures: pairsOf(first.signatures, second.signatures, at).map(([a, b]) => ({
      office: both(a.office, b.office),
      name: both(a.name, b.name),
      note: both(a.note, b.note),
    })),
  };
}

function pairsOf<T>(first: readonly T[], second: readonly T[], at: Place): readonly (readonly [T, T])[] {
  if (first.length !== second.length) throw unlike(at, `${first.length} and ${second.length} entries`);
  return first.map((each, i) => [each, second[i]!] as const);
}

function unlike({ where }: Place, what: string): RangeError {
  return new RangeError(`the two sides are not the same paper: ${what} in '${where.slice(0, 100)}'`);
}
