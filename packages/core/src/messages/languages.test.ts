import { describe, expect, test } from 'vitest';
import * as de from './de/index';
import * as en from './en/index';
import * as fr from './fr/index';
import * as it from './it/index';
import * as sl from './sl/index';

const LANGUAGES = {
  it: { ...it, table: it.it },
  de: { ...de, table: de.de },
  en: { ...en, table: en.en },
  fr: { ...fr, table: fr.fr },
  sl: { ...sl, table: sl.sl },
};
const CODES = Object.keys(it.it) as readonly (keyof typeof it.it)[];

/** Params that fit every code, in the variants that sentences tell apart. */
const PLAIN = {
  acceptable: 'alto',
  actOn: '2026-07-01',
  after: '2026-04-07',
  allowed: ['§allowed'],
  among: 'unit',
  applicableFrom: '2026-07-08',
  article: '§article',
  articles: ['§a', '§b'],
  asPrinted: '§asPrinted',
  axes: ['web', 'visura'],
  axis: 'integration',
  basis: 'own',
  because: 'events',
  before: '2026-05-08',
  begins: 'receipt',
  cells: 7027,
  channel: 'cd-firmato',
  cited: '1990-06-07',
  code: '§code',
  column: 7011,
  columns: 7012,
  command: 'sign',
  converting: '§converting',
  count: 7013,
  countedOn: '2026-10-11',
  data: ['§data'],
  date: '2026-02-01',
  days: 7027,
  decidedBy: 'c3',
  declared: true,
  done: 7032,
  due: '2026-07-02',
  earliest: '2026-04-05',
  edition: '§edition',
  effect: 'suspends',
  effective: '2026-07-03',
  encoding: '§encoding',
  excess: 'rows',
  expected: 'quantity',
  expires: '2026-02-01',
  fault: 'too-big',
  festive: 7028,
  festivity: 'sunday',
  field: '§field',
  filled: 7027,
  first: '§first',
  format: 'xls',
  found: 'level',
  from: '2026-06-07',
  group: '§group',
  head: '§head',
  heads: 7028,
  holders: 7014,
  id: '§id',
  kind: 'monitoraggio',
  last: '§last',
  latest: '2026-07-04',
  least: '§least',
  left: 7029,
  letter: '§letter',
  level: 'basso',
  levels: [7, 8],
  limit: 7025,
  line: 7029,
  literal: '§literal',
  lost: 7030,
  margin: 7033,
  matter: '§matter',
  max: 7015,
  min: 7016,
  missing: ['reason'],
  model: 'capa-2007',
  months: 7031,
  most: '§most',
  nearest: '§nearest',
  need: 7034,
  norm: '§norm',
  norms: ['§first', '§second'],
  number: 7017,
  of: 7035,
  on: '2026-03-14',
  open: 7018,
  otherFirst: '§otherFirst',
  otherLast: '§otherLast',
  part: '§part',
  place: '§place',
  question: 'e1',
  range: '§range',
  reason: 'technical',
  receivedOn: '2026-07-05',
  repealedOn: '2026-05-06',
  requirements: ['guided', 'term'],
  right: '1990-08-07',
  role: 'sindaco',
  roles: ['sindaco', 'consulente'],
  row: 7019,
  rows: 7020,
  rule: '§rule',
  rules: ['§rules'],
  scale: '§scale',
  serial: '§serial',
  sheet: '§sheet',
  sheets: ['§sheets'],
  shown: '§shown',
  sign: '§sign',
  silence: 'assenso',
  since: '2026-07-06',
  state: 'in-esame',
  states: ['in-bianco', 'distrutta'],
  stop: 'art2c7',
  successor: '§successor',
  sum: 7021,
  supported: 7022,
  text: '§text',
  title: '§title',
  to: '2026-08-09',
  told: '§told',
  total: 7023,
  unexpected: 7026,
  unknown: ['identity-copy-held'],
  until: '2026-07-07',
  usual: '§usual',
  value: 7024,
};
const VARIANTS: readonly (typeof PLAIN)[] = [
  PLAIN,
  { ...PLAIN, state: null, open: 0, holders: 0, question: 'c3', declared: false } as never,
  { ...PLAIN, state: 'in-force', role: 'titolare' },
  { ...PLAIN, date: null, letter: null } as never,
  { ...PLAIN, state: 'in-force', successor: null, applicableFrom: null } as never,
  { ...PLAIN, state: 'compilata', missing: 'check' } as never,
  { ...PLAIN, missing: ['impact', 'likelihood'], fault: 'missing', expected: '' },
  ...[1, 2, 3, 5].map((count) => ({ ...PLAIN, count, open: count, rows: count, columns: count })),
];

type Sentence = (params: never) => string;

/** Which params a sentence reads, and which of them stand in its text as they are. */
function usesOf(sentence: Sentence): readonly string[] {
  const uses = new Set<string>();
  for (const variant of VARIANTS) {
    const text = textOf(sentence, variant, (name) => uses.add(`reads ${name}`));
    for (const [name, value] of Object.entries(variant)) {
      if (/^(§.*|\d{4})$/.test(String(value)) && text?.includes(String(value))) uses.add(`prints ${name}`);
    }
  }
  return [...uses].sort();
}

/** The sentence with one variant of the params; none where the code has no such params. */
function textOf(sentence: Sentence, variant: typeof PLAIN, onRead: (name: string) => void = () => {}) {
  const params = new Proxy(variant, {
    get: (all, name: keyof typeof PLAIN) => {
      onRead(name);
      return all[name];
    },
  });
  try {
    return sentence(params as never);
  } catch {
    return undefined;
  }
}

/** Each leaf of a tree of words by its path; the numbers and words that a function is given are signs, easy to find. */
function wordsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const at = `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, String(SIGNED[key]?.(value as never) ?? signed(value))]];
    return wordsOf(value as object, at);
  });
}

const signed = (sentence: (...given: string[]) => string) => sentence('§1', '§2', '§3', '§4');

/** Functions that are given something else than words. */
const SIGNED: Readonly<Record<string, (sentence: never) => string>> = {
  act: (sentence: (...given: string[]) => string) =>
    sentence.length === 1 ? sentence('§1') : sentence('lettera', '§2', '§3'),
  alternative: (sentence: typeof it.papers.plan.counts.alternative) =>
    sentence([{ stage: '§1', bands: [{ level: '§2', count: 7 }] }]),
  unrated: (sentence: typeof it.papers.plan.counts.unrated) => sentence(9),
  version: (sentence: typeof it.papers.plan.version) => sentence('§1', 2),
};

const signsIn = (text: string) => [...new Set(text.match(/§\d|\d+/g))].sort();

describe.each(Object.entries(LANGUAGES))('%s', (language, { table, papers, labels, places, translation }) => {
  test.each(CODES)('%s is a whole sentence with what the Italian one says', (code) => {
    expect(usesOf(table[code])).toEqual(usesOf(it.it[code]));
    const texts = VARIANTS.flatMap((variant) => textOf(table[code], variant) ?? []);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).toMatch(/^(\p{Lu}|\d|[«„“»(]).*\.$/u);
      expect(text).not.toMatch(/\[object/);
    }
  });

  test('papers and places have the same words to say, with the same in them', () => {
    const signs = (words: object) => wordsOf(words).map(([path, text]) => [path, signsIn(text)]);
    const { translation: _, ...plan } = papers.plan;
    const { translation: __, ...italian } = it.papers.plan;
    expect(signs({ plan, sheets: papers.sheets, letters: papers.letters })).toEqual(
      signs({ plan: italian, sheets: it.papers.sheets, letters: it.papers.letters }),
    );
    expect(signs(places)).toEqual(signs(it.places));
    expect(wordsOf(labels).map(([path]) => path)).toEqual(wordsOf(it.labels).map(([path]) => path));
    for (const [path, text] of [...wordsOf(papers), ...wordsOf(places), ...wordsOf(labels)])
      expect(text.trim(), path).toBe(text === '' ? undefined : text);
  });

  test('says whether a speaker has read it, and so do its papers', () => {
    expect(translation.status).toBe(language === 'fr' || language === 'sl' ? 'draft' : 'read');
    expect(papers.plan.translation).toBe(translation);
  });
});

test('French signs keep their unbroken spaces', () => {
  const sentences = CODES.flatMap((code) =>
    VARIANTS.flatMap((variant) => textOf(fr.fr[code], variant) ?? []),
  );
  const words = [...wordsOf(fr.papers), ...wordsOf(fr.labels), ...wordsOf(fr.places)].map(([, text]) => text);
  for (const text of [...sentences, ...words])
    expect(text).not.toMatch(/[^\u00a0][;?!»%]|[^\u00a0\d]:|«[^\u00a0]|n° /);
});

describe('what is counted', () => {
  const say = (code: keyof typeof sl.sl, params: object, table: Readonly<Record<string, Sentence>> = sl.sl) =>
    table[code]!(params as never);

  test.each([
    [1, 'Načrt vsebuje 1 napako, ki jo je treba popraviti pred nadaljevanjem.'],
    [2, 'Načrt vsebuje 2 napaki, ki ju je treba popraviti pred nadaljevanjem.'],
    [4, 'Načrt vsebuje 4 napake, ki jih je treba popraviti pred nadaljevanjem.'],
    [5, 'Načrt vsebuje 5 napak, ki jih je treba popraviti pred nadaljevanjem.'],
    [101, 'Načrt vsebuje 101 napako, ki jo je treba popraviti pred nadaljevanjem.'],
  ])('in Slovene: %i', (count, text) => {
    expect(say('plan.blocking_findings', { count })).toBe(text);
  });

  test('in Slovene has verb and adjective in its number', () => {
    expect([1, 2, 3, 5].map((open) => say('plan.survey_incomplete', { open }))).toEqual([
      'Popis te lokacije ni popoln: odprt je 1 razdelek.',
      'Popis te lokacije ni popoln: odprta sta 2 razdelka.',
      'Popis te lokacije ni popoln: odprti so 3 razdelki.',
      'Popis te lokacije ni popoln: odprtih je 5 razdelkov.',
    ]);
    expect([1, 2, 3, 5].map(sl.papers.plan.counts.unrated)).toEqual([
      '1 scenarij še ni ocenjen in ni upoštevan.',
      '2 scenarija še nista ocenjena in nista upoštevana.',
      '3 scenariji še niso ocenjeni in niso upoštevani.',
      '5 scenarijev še ni ocenjenih in niso upoštevani.',
    ]);
  });

  test('in French is one up to one', () => {
    expect([0, 1, 2].map((count) => say('document.more_issues', { count }, fr.fr))).toEqual([
      '0 autre erreur du même type ne figure pas dans la liste.',
      '1 autre erreur du même type ne figure pas dans la liste.',
      '2 autres erreurs du même type ne figurent pas dans la liste.',
    ]);
  });
});

test('a French Comune is named with its elision', () => {
  const { owner } = fr.papers.plan;
  expect([owner('Aoste'), owner('Étroubles'), owner('Cogne'), owner('Hône')]).toEqual([
    'Commune d’Aoste',
    'Commune d’Étroubles',
    'Commune de Cogne',
    'Commune de Hône',
  ]);
});
