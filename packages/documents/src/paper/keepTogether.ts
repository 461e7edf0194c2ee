import type { Part } from './paper';
import { plainWords } from './paper';

/** Tables and definitions of so few rows stay on one page. */
export const SHORT = 8;

/** Of so many letters in all, what stands under a heading introduces what follows; more is a text of its own. */
const INTRODUCTION = 400;

/** A first paragraph that is no longer than a line or two is not left alone with its heading. */
const LEAD = 150;

/**
 * The parts, with those marked that no page may end with: a short introduction between a heading and what it introduces,
 * and what is signed, so that no signature stands on a page alone.
 */
export function keepTogether(parts: readonly Part[]): readonly Part[] {
  const introduction = introducing(parts);
  return parts.map((part, i) => {
    const inner = part.kind === 'section' ? { ...part, parts: keepTogether(part.parts) } : part;
    const next = parts[i + 1];
    const leads = i === 0 && next !== undefined && isText(part) && lettersOf(part) <= LEAD;
    return leads || i < introduction || next?.kind === 'signatures' ? kept(inner) : inner;
  });
}

/** How many of the parts introduce the section or table after them. */
function introducing(parts: readonly Part[]): number {
  const first = parts.findIndex((part) => !isText(part));
  const next = parts[first];
  if (next?.kind !== 'section' && next?.kind !== 'table') return 0;
  const letters = parts.slice(0, first).reduce((sum, part) => sum + lettersOf(part), 0);
  return letters <= INTRODUCTION ? first : 0;
}

function isText(part: Part): boolean {
  return (
    part.kind === 'paragraph' ||
    (part.kind === 'parallel' && part.pairs.every(([side]) => side.every(({ kind }) => kind === 'paragraph')))
  );
}

function lettersOf(part: Part): number {
  if (part.kind === 'paragraph') return plainWords(part.words).length;
  if (part.kind !== 'parallel') return 0;
  return part.pairs.reduce((sum, [side]) => sum + side.reduce((all, each) => all + lettersOf(each), 0), 0);
}

/** A section is kept by what ends it. */
function kept(part: Part): Part {
  switch (part.kind) {
    case 'section': {
      const last = part.parts.at(-1);
      return last === undefined ? part : { ...part, parts: [...part.parts.slice(0, -1), kept(last)] };
    }
    case 'paragraph':
    case 'list':
    case 'table':
    case 'definitions':
      return { ...part, keep: true };
    case 'parallel': {
      const inside = <P extends Part>(parts: readonly P[]) => parts.map((each) => kept(each) as P);
      return {
        ...part,
        keep: true,
        pairs: part.pairs.map(([left, right]) => [inside(left), inside(right)]),
      };
    }
    default:
      return part;
  }
}
