import { cesenaRegister, modenaPilot, moscianoPlan, samplePlan } from '@pds/fixtures';
import { expect, test } from 'vitest';

type Fields = Readonly<Record<string, unknown>>;

/** The fields that hold a title, the name of an actor or a term; a row's `text` is one where it words a paper anew. */
const WORDED: Readonly<Record<string, readonly string[]>> = {
  [cesenaRegister.kind]: ['title', 'name', 'text'],
  [modenaPilot.kind]: ['title', 'name', 'text', 'office', 'provider'],
  [moscianoPlan.kind]: ['title', 'name'],
};

/** What has no print, and why. */
const UNPRINTED: Readonly<Record<string, string>> = {
  'procedure-register sections #section-signatures title': 'the signatures stand under no heading',
  'pilot-project manager name': 'an invented role stands in the place of a person',
  'pilot-project distributionCriteria text': 'verbatim',
};

/** One print that words two fields of its row: the years of a target, `from` and `to`. */
const OF_TWO_FIELDS = 'objective-plan objectives targets asPrinted period';

const RECORDS: readonly (readonly [string, Fields])[] = [cesenaRegister, modenaPilot, moscianoPlan].map(
  (record) => [record.kind, record],
);

test.each(RECORDS)(
  '%s: each title, name, term and citation has the words of the paper beside it',
  (kind, record) => {
    const mentioned = mentionsOf(record);
    const gaps = [...objectsOf(record, [kind])]
      .filter(({ path }) => !mentioned.has(path.slice(1).join(' ')))
      .flatMap(({ fields, path }) => [
        ...unprintedOf(fields, WORDED[kind] ?? []).map((field) => [...path, field]),
        ...strayPrintsOf(fields).map((field) => [...path, 'asPrinted', field]),
      ])
      .filter((path) => !(path.join(' ') in UNPRINTED))
      .map(placeOf)
      .filter((place) => place !== OF_TWO_FIELDS);
    expect([...new Set(gaps)]).toEqual([]);
  },
);

test('each exception names a field that is there', () => {
  const fields = RECORDS.flatMap(([kind, record]) =>
    [...objectsOf(record, [kind])].flatMap((row) =>
      Object.keys(row.fields).map((field) => [...row.path, field].join(' ')),
    ),
  );
  expect(Object.keys(UNPRINTED).filter((exception) => !fields.includes(exception))).toEqual([]);
});

test('the invented plan claims no paper', () => {
  expect([...objectsOf(samplePlan, [])].filter(({ fields }) => 'asPrinted' in fields)).toEqual([]);
});

/** The worded fields of a row that no print stands beside; a citation's articles count among them. */
function unprintedOf(fields: Fields, worded: readonly string[]): readonly string[] {
  const { asPrinted, spellings, articles } = fields;
  if (Array.isArray(articles)) {
    const bare = articles.some((article: unknown) => !isFields(article) || !isText(article.asPrinted));
    return [...(isText(asPrinted) ? [] : ['asPrinted']), ...(bare ? ['articles'] : [])];
  }
  if (isText(asPrinted) || (Array.isArray(spellings) && spellings.length > 0)) return [];
  return worded.filter(
    (field) => isText(fields[field]) && !(isFields(asPrinted) && isText(asPrinted[field])),
  );
}

/** What `asPrinted` holds beside one text, or texts for fields of its own row. */
function strayPrintsOf({ asPrinted, ...fields }: Fields): readonly string[] {
  if (asPrinted === undefined || isText(asPrinted)) return [];
  if (!isFields(asPrinted)) return ['of no shape'];
  return Object.entries(asPrinted)
    .filter(([field, words]) => !isText(words) || !(field in fields))
    .map(([field]) => field);
}

interface Found {
  readonly fields: Fields;
  readonly path: readonly string[];
}

/** Every object of a record with its path of names and row ids (`#id`); what `asPrinted` holds is none. */
function* objectsOf(value: unknown, path: readonly string[]): Generator<Found> {
  if (Array.isArray(value)) {
    for (const entry of value as readonly unknown[]) {
      yield* objectsOf(entry, isFields(entry) && isText(entry.id) ? [...path, `#${entry.id}`] : path);
    }
  } else if (isFields(value)) {
    yield { fields: value, path };
    for (const [name, inner] of Object.entries(value)) {
      if (name !== 'asPrinted') yield* objectsOf(inner, [...path, name]);
    }
  }
}

/** The path without ids: the names alone tell which kind of row it is. */
function placeOf(path: readonly string[]): string {
  return path.filter((step) => !step.startsWith('#')).join(' ');
}

/** Rows whose names stand in the paper at the places that `mentions` lists. */
function mentionsOf({ mentions = [] }: Fields): ReadonlySet<string> {
  const rows = mentions as readonly { of: { collection: string; id: string } }[];
  return new Set(rows.map(({ of }) => `${of.collection} #${of.id}`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
