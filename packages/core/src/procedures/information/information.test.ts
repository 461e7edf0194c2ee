import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { Language } from '../../base/messages';
import * as de from '../../messages/de';
import * as en from '../../messages/en';
import * as fr from '../../messages/fr';
import * as it from '../../messages/it';
import * as sl from '../../messages/sl';
import type { InformationSheet } from '../model/information';
import { parsed } from '../testing/parsed';
import { checkInformation } from './checkInformation';
import { informationCompleteness } from './informationCompleteness';
import { INFORMATION_FIELDS } from './informationFields';
import { publicationTable } from './publicationTable';
import { REGISTER_WORDS } from './registerWords';

const answered = { applicable: true, text: 'Si veda la pagina' };
const full = Object.fromEntries(INFORMATION_FIELDS.map(({ id }) => [id, answered]));
const sheet = (over: Partial<InformationSheet> = {}): InformationSheet => ({
  id: 'is1',
  procedureId: 'q1',
  roleId: 'o1',
  fields: full,
  deliveryChannelIds: [],
  state: 'published',
  publishedOn: '2015-03-01',
  reviewedOn: '2015-03-01',
  ...over,
});
const withSheets = (...sheets: InformationSheet[]) => ({
  ...parsed(),
  informationSheets: collectionOf(sheets),
  intermediaries: collectionOf<never>(),
});
const codesOf = (register: ReturnType<typeof withSheets>, today = '2015-06-30') =>
  checkInformation(register, { today }).map(({ code, path }) => [code, ...(path ?? [])].join(' '));

describe('the fields', () => {
  test('are the letters of art. 35 without j and k, and those of the plan', () => {
    const letters = [...new Set(INFORMATION_FIELDS.flatMap(({ letter }) => letter ?? []))];
    expect(letters.join('')).toBe('abcdefghilmn');
    expect(INFORMATION_FIELDS.filter(({ letter }) => letter === undefined).map(({ id }) => id)).toEqual([
      'subjective-requirements',
      'objective-requirements',
      'fees',
      'steps',
      'guidance',
      'notes',
      'faq',
    ]);
  });

  test.each(INFORMATION_FIELDS)('$id says what it rests on, and from where it was read', (field) => {
    expect(field.provenance).toBe('ilmn'.includes(field.letter ?? '-') ? 'memory' : 'read');
    expect(field.source.ref).toMatch(field.letter ? /D\.Lgs\. 33\/2013, art\. 35/ : /7\.4/);
    expect(new Set(Object.values(field.heading)).size).toBeGreaterThan(2);
  });
});

describe('completeness', () => {
  const oneSheet = fc
    .record(
      Object.fromEntries(
        INFORMATION_FIELDS.map(({ id }) => [id, fc.constantFrom(null, 'nd', 'unknown', answered)]),
      ),
      { requiredKeys: [] },
    )
    .map((fields) => sheet({ fields: fields as InformationSheet['fields'] }));

  test('counts only, and they add up', () => {
    fc.assert(
      fc.property(oneSheet, (page) => {
        const whole = informationCompleteness(withSheets(page));
        for (const { required, filled, missing, open } of whole.sheets)
          expect(filled + missing.length + open.length).toBe(required);
        const sum = (of: (field: (typeof whole.byField)[number]) => number) =>
          whole.byField.reduce((total, field) => total + of(field), 0);
        expect([sum(({ filled }) => filled), sum(({ of }) => of)]).toEqual([whole.filled, whole.required]);
      }),
    );
  });

  test('one more answer adds one to a required field and nothing to another', () => {
    fc.assert(
      fc.property(oneSheet, fc.constantFrom(...INFORMATION_FIELDS), (page, { id }) => {
        const before = informationCompleteness(withSheets(page)).sheets[0]!;
        const after = informationCompleteness(
          withSheets({ ...page, fields: { ...page.fields, [id]: answered } }),
        ).sheets[0]!;
        const wasOpen = [...before.missing, ...before.open].includes(id);
        expect(after.filled).toBe(before.filled + (wasOpen ? 1 : 0));
      }),
    );
  });

  test('what the register knows needs no second entry, and a field that does not apply is answered', () => {
    const whole = informationCompleteness(
      withSheets(sheet({ fields: { fees: { applicable: false, text: 'È gratuito' } } })),
    );
    const [page, none] = whole.sheets;
    for (const known of ['unit', 'responsible', 'term', 'norms', 'fees'])
      expect(page?.missing).not.toContain(known);
    expect(page?.missing).toContain('remedies');
    expect([none?.sheetId, none?.filled, whole.withSheet, whole.complete]).toEqual([null, 0, 1, 0]);
  });

  test('of another body’s procedure only some fields are asked, of the Unione’s all', () => {
    const of = (kind: 'union' | 'state') => {
      const register = withSheets(sheet());
      const bodies = collectionOf([...register.bodies].map((body) => ({ ...body, kind })));
      return informationCompleteness({ ...register, bodies }).sheets[0]!.required;
    };
    expect(of('state')).toBe(INFORMATION_FIELDS.filter(({ others }) => others).length);
    expect(of('union')).toBe(INFORMATION_FIELDS.filter(({ required }) => required !== 'if-any').length);
  });

  test('a procedure that nobody applies for is not asked for forms', () => {
    const register = withSheets();
    const asked = (kind: 'attivita' | 'istanza' | null) => {
      const procedures = collectionOf([{ ...register.procedures.get('q2')!, kind }]);
      return informationCompleteness({ ...register, procedures }).byField.map(({ field }) => field);
    };
    expect(asked('attivita')).not.toContain('forms');
    expect(asked('istanza')).toContain('forms');
    expect(asked(null)).toContain('forms');
  });
});

describe('findings', () => {
  test('a full page is only missed where there is none', () => {
    expect(codesOf(withSheets(sheet()))).toEqual(['information.sheet_missing procedures q2']);
  });

  test.each(INFORMATION_FIELDS)('a published page without $id', ({ id, required, provenance, source }) => {
    const register = withSheets(sheet({ fields: { ...full, [id]: 'unknown' } }));
    const found = checkInformation(register, { today: '2015-06-30' }).filter(
      ({ code }) => code === 'information.field_missing',
    );
    if (required === 'if-any') expect(found).toEqual([]);
    else {
      expect(found).toMatchObject([{ path: ['informationSheets', 'is1', 'fields', id], source }]);
      expect(found[0]?.severity).toBe(provenance === 'read' ? 'error' : 'warning');
    }
  });

  test.each([
    [{ fields: {}, state: 'draft' } as const, []],
    [{ reviewedOn: '2014-06-30' }, []],
    [{ reviewedOn: '2014-06-29' }, ['information.review_due informationSheets is1 reviewedOn']],
    [{ reviewOn: '2015-06-29' }, ['information.review_due informationSheets is1 reviewedOn']],
  ])('%j', (over, expected) => {
    expect(codesOf(withSheets(sheet(over)))).toEqual([
      'information.sheet_missing procedures q2',
      ...expected,
    ]);
  });

  test('a page looked at when the calendar ends is not due again', () => {
    const register = withSheets(sheet({ reviewedOn: '9999-12-31' }));
    for (const reviewMonths of [12, 1_000_000]) {
      const found = checkInformation(register, { today: '9999-12-31', reviewMonths });
      expect(found.map(({ code }) => code)).toEqual(['information.sheet_missing']);
    }
  });

  test('a second page on the same procedure, and one that nobody keeps', () => {
    const { roleId: _, ...kept } = sheet({ id: 'is2' });
    expect(codesOf(withSheets(sheet(), kept)).slice(1)).toEqual([
      'information.second_sheet informationSheets is2 procedureId',
      'information.keeper_missing informationSheets is2',
    ]);
  });
});

test('the table for publication has as many cells as heads, in every language', () => {
  const register = withSheets(
    sheet({ fields: { fees: 'nd', faq: { ...answered, url: 'https://x.test/' } } }),
  );
  for (const language of ['it', 'de', 'en', 'fr', 'sl'] as const) {
    const { caption, columns, rows } = publicationTable(register, { language });
    expect(caption).not.toBe('');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(columns.length);
    expect(rows[0]).toEqual(
      expect.arrayContaining([
        'Cambio di residenza',
        'Anagrafe',
        REGISTER_WORDS[language].days(45),
        'n.d.',
        'Si veda la pagina https://x.test/',
      ]),
    );
  }
  expect(publicationTable(withSheets(sheet({ state: 'draft' })), { publishedOnly: true }).rows).toEqual([]);
});

test('a term and what silence means are told in words', () => {
  const silent = (language: Language) => {
    const register = withSheets(sheet({ fields: {} }));
    const known = register.procedures.get('q1')!;
    const procedures = collectionOf([
      { ...known, term: { ...known.term, days: 45, silence: 'assenso' as const } },
    ]);
    return publicationTable({ ...register, procedures }, { language, caption: 'Art. 35' });
  };
  expect(silent('it').rows[0]).toEqual(expect.arrayContaining(['45 giorni', 'Silenzio assenso']));
  expect(silent('de').rows[0]).toEqual(expect.arrayContaining(['45 Tage', 'Stillschweigende Zustimmung']));
  expect(silent('it').caption).toBe('Art. 35');
  const { days } = REGISTER_WORDS.sl;
  expect([1, 2, 4, 5, 30, 101, 180].map(days)).toEqual([
    '1 dan',
    '2 dneva',
    '4 dnevi',
    '5 dni',
    '30 dni',
    '101 dan',
    '180 dni',
  ]);
});

test.each([
  ['it', it],
  ['de', de],
  ['en', en],
  ['fr', fr],
  ['sl', sl],
] as const)('silence is called in %s as the sheets of procedures call it', (language, { labels }) => {
  expect(REGISTER_WORDS[language].silence).toEqual(labels.procedures.silence);
});
