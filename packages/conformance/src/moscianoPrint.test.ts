import { type Objective, type PrintedPlace, parseObjectivePlan } from '@pds/core/objectives';
import { moscianoPlan } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { SOURCES_ABSENT, sourceDocument } from './sourceDocument';

const read = parseObjectivePlan(moscianoPlan);
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const plan = read.value;

type SectionPlace = Extract<PrintedPlace, { collection: 'sections' }>;
type ObjectivePlace = Extract<PrintedPlace, { collection: 'objectives' }>;
interface Placed {
  readonly id: string;
  readonly place: PrintedPlace;
  readonly asPrinted: string;
}

const PLACED: readonly Placed[] = [
  ...plan.citations,
  ...plan.mentions,
  ...[...plan.platforms].flatMap(({ claims }) =>
    claims.map(({ id, place, asPrinted }) => ({ id, place: place!, asPrinted: asPrinted! })),
  ),
];

/** Rows whose print the record itself does not hold: they stand in the text of a section. */
const inText = ({ place }: Placed) => place.collection === 'sections' && place.part === undefined;

test('what stands in an objective or in a title is printed there', () => {
  const held = PLACED.filter((row) => !inText(row));
  expect(held.length).toBeGreaterThan(50);
  expect(
    held.filter(({ place, asPrinted }) => {
      const print = place.collection === 'objectives' ? printOf(place) : titleOf(place);
      return !print.includes(asPrinted);
    }),
  ).toEqual([]);
});

test('every article, issuer and number of a citation stands in its print', () => {
  for (const { articles, issuer, number, year, asPrinted } of plan.citations) {
    for (const part of [...articles, ...(issuer ? [issuer] : [])])
      expect(asPrinted).toContain(part.asPrinted);
    for (const figure of [number, year]) if (figure !== null) expect(asPrinted).toContain(String(figure));
  }
});

describe('against the source document', () => {
  test('what stands in the text of a section is printed there, and in the entry that is named', ({
    skip,
  }) => {
    skip(SOURCES_ABSENT !== undefined, SOURCES_ABSENT);
    const sections = sectionTexts(sourceDocument('002'));
    expect([...sections.keys()]).toEqual([...plan.sections].map(({ id }) => id));
    expect(
      PLACED.filter(inText).filter(({ place, asPrinted }) => {
        const text = sections.get(place.id) ?? '';
        const texts = place.collection === 'sections' && place.item ? entries(text, place.item) : [text];
        return !texts.some((one) => plain(one).includes(asPrinted));
      }),
    ).toEqual([]);
  });

  test('whatever else the record holds as printed is printed somewhere', ({ skip }) => {
    skip(SOURCES_ABSENT !== undefined, SOURCES_ABSENT);
    const whole = plain(sourceDocument('002'));
    expect(prints(moscianoPlan).filter((print) => !whole.includes(print))).toEqual([]);
  });
});

function titleOf({ id }: SectionPlace): string {
  return plan.sections.get(id)?.asPrinted?.title ?? '';
}

function printOf(place: ObjectivePlace): string {
  const objective: Objective = plan.objectives.get(place.id)!;
  const { asPrinted, stakeholders, targets } = objective;
  switch (place.part) {
    case 'target':
      return targets.find(({ id }) => id === place.targetId)?.text ?? '';
    case 'stakeholders':
      return stakeholders.map((each) => each.asPrinted).join(', ');
    case 'description':
      return objective.description;
    case 'title':
    case 'baseline':
    case 'area':
    case 'deadline':
      return asPrinted?.[place.part] ?? '';
  }
}

/** The text of each section by the id of its row; the contents, which print every title first, are passed over. */
function sectionTexts(text: string): ReadonlyMap<string, string> {
  const starts = [...plan.sections].map(({ number, asPrinted }) => {
    const title = asPrinted?.title ?? '';
    const heading =
      number === null ? title : number.includes('.') ? `${number} ${title}` : `${number}. ${title}`;
    return text.search(new RegExp(`^${heading.replace(/[.()]/g, '\\$&')}$`, 'm'));
  });
  return new Map([...plan.sections].map(({ id }, i) => [id, text.slice(starts[i], starts[i + 1])]));
}

/** The entries of a section's lists that carry this number or letter. */
function entries(text: string, item: string): readonly string[] {
  const parts = text.split(/^(?=[-*\s]*(?:\d{1,2}\.|[A-Ga-g]\)) )/m);
  return parts.filter((part) => new RegExp(`^[-*\\s]*${item}[.)] `).test(part));
}

/** Without the conversion's markup, with single spaces. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:p|i|ol)\b[^>]*>/g, ' ')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ');
}

/** Every text that stands under a field `asPrinted`. */
function prints(value: unknown, printed = false): readonly string[] {
  if (typeof value === 'string') return printed ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => prints(field, printed || name === 'asPrinted'));
}
