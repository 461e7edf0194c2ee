import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { CheckedItem } from '../model/checkedItem';
import type { DataBank, DataExchange, PrivacyEvent, PrivacyRole } from '../model/privacy';
import { checkPrivacy, type PrivacyCheckOptions } from './checkPrivacy';
import type { PrivacyRegister } from './context';
import { GDPR_RULES, PRIVACY_RULES } from './issues';
import { PRIVACY_LAW, privacyRegimeOn, ROLES_UNDER_GDPR } from './privacyLaw';
import {
  DATA_BANK_ITEMS,
  MINIMUM_MEASURES,
  PROGRAMMATIC_SECTIONS,
  RESPONSABILE_DUTIES,
} from './privacyLists';

const TODAY = '2015-06-30';
const met = (code: string): CheckedItem => ({ code, state: 'met', evidence: [] });
const role = (id: PrivacyRole['role'], over: Partial<PrivacyRole> = {}): PrivacyRole => ({
  id,
  title: id,
  role: id,
  bodyIds: [],
  roleIds: ['o1'],
  citationIds: [],
  ...over,
});
const ROLES = {
  titolare: role('titolare'),
  responsabile: role('responsabile', { duties: RESPONSABILE_DUTIES.map(({ code }) => met(code)) }),
  tecnico: role('responsabileTecnicoUnico'),
  incaricato: role('incaricato', { tasks: 'Registra le istanze', responsibleId: 'responsabile' }),
  esterno: role('responsabileEsterno', {
    bodyIds: ['b1'],
    clause: 'Art. 9 del contratto',
    from: '2015-01-01',
    until: '2015-12-31',
    supervision: 'Verifica semestrale',
    responsibleId: 'responsabile',
  }),
};
const BANK: DataBank = {
  id: 'd1',
  title: 'Anagrafe',
  unitId: 'u1',
  purpose: 'Tenuta dell’anagrafe',
  manner: 'Informatica',
  citationIds: ['c1'],
  nature: 'digital',
  location: 'CED',
  dataSubjects: ['residenti'],
  sensitivity: 'ordinary',
  disclosure: 'Nessuna',
  measures: 'Minime',
  linkedDataBankIds: [],
  reviewedOn: '2015-01-31',
};
const SAMPLE: PrivacyEvent = {
  id: 'j1',
  kind: 'sample-check',
  dataBankId: 'd1',
  on: '2015-02-01',
  evidence: [],
};
const EXCHANGE: DataExchange = {
  id: 'e1',
  dataBankId: 'd1',
  purpose: 'Istruttoria',
  data: ['residenza'],
  needed: ['residenza', 'nascita'],
  sensitivity: 'ordinary',
  citationIds: [],
};

interface Parts {
  readonly roles?: Partial<Record<keyof typeof ROLES, Partial<PrivacyRole> | null>>;
  readonly bank?: Partial<DataBank>;
  readonly events?: readonly PrivacyEvent[];
  readonly exchange?: Partial<DataExchange>;
  readonly measures?: readonly CheckedItem[];
  readonly sections?: readonly CheckedItem[] | null;
  readonly approvedOn?: string | null;
}

/** A register in which nothing is wrong on the day, but for what is changed. */
function register(parts: Parts = {}): PrivacyRegister {
  const { events = [SAMPLE], measures, sections, approvedOn = '2015-03-31' } = parts;
  const all = MINIMUM_MEASURES.map(({ code }) => met(code));
  return {
    privacyRoles: collectionOf(
      Object.entries(ROLES).flatMap(([key, held]) => {
        const change = parts.roles?.[key as keyof typeof ROLES];
        return change === null ? [] : { ...held, ...change };
      }),
    ),
    dataBanks: collectionOf([{ ...BANK, ...parts.bank }]),
    privacyEvents: collectionOf(events),
    dataExchanges: collectionOf([{ ...EXCHANGE, ...parts.exchange }]),
    minimumMeasures: collectionOf((measures ?? all).map((item) => ({ ...item, id: item.code }))),
    programmaticDocuments:
      sections === null
        ? collectionOf()
        : collectionOf([
            {
              id: 'p1',
              title: 'Documento programmatico',
              approvedOn,
              sections: [...(sections ?? PROGRAMMATIC_SECTIONS.map(({ code }) => met(code)))],
            },
          ]),
  };
}

const found = (parts: Parts, options: Partial<PrivacyCheckOptions> = {}) =>
  checkPrivacy(register(parts), { today: TODAY, ...options }).map(({ code, path }) =>
    [code.replace('privacy.', ''), ...path!].join(' '),
  );
const without = (list: readonly { readonly code: string }[], code: string) =>
  list.flatMap((item) => (item.code === code ? [] : met(item.code)));
/** A row without one of its fields. */
const less = <Fields extends object>(row: Fields, field: keyof Fields): Partial<Fields> => ({
  ...row,
  [field]: undefined,
});

test('nothing is found in a register that is as it must be', () => {
  expect(found({})).toEqual([]);
});

describe('the lists', () => {
  test('have the letters of the plan, the programmatic document without j and k', () => {
    const letters = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join('');
    expect(letters(RESPONSABILE_DUTIES)).toBe('abcdefghi');
    expect(letters(DATA_BANK_ITEMS)).toBe('abcdef');
    expect(letters(MINIMUM_MEASURES)).toBe('abcdefg');
    expect(letters(PROGRAMMATIC_SECTIONS)).toBe('abcdefghil');
  });

  test('name letters of art. 30 that there are', () => {
    for (const list of [RESPONSABILE_DUTIES, DATA_BANK_ITEMS, MINIMUM_MEASURES, PROGRAMMATIC_SECTIONS])
      for (const { recordLetter } of list) expect(recordLetter ?? 'a').toMatch(/^[a-g]$/);
  });
});

describe('the law of the day', () => {
  test('changes on 25 May 2018', () => {
    expect([privacyRegimeOn('2018-05-24'), privacyRegimeOn('2018-05-25')]).toEqual(['code-2003', 'gdpr']);
    expect(PRIVACY_LAW.map(({ from }) => from)).toEqual(PRIVACY_LAW.map(({ from }) => from).sort());
  });

  test('since then the roles of the code are to be replaced, and nobody asks for a programmatic document', () => {
    const later = {
      bank: { reviewedOn: '2018-05-01' },
      events: [{ ...SAMPLE, on: '2018-05-01' }],
      roles: { esterno: { until: '2018-12-31' } },
      sections: null,
    };
    expect(found(later, { today: '2018-05-24' })).toEqual(['document_missing programmaticDocuments']);
    expect(found(later, { today: '2018-05-25' })).toEqual([
      'role_missing privacyRoles',
      'role_superseded privacyRoles responsabile role',
      'role_superseded privacyRoles responsabileTecnicoUnico role',
      'role_superseded privacyRoles incaricato role',
    ]);
    for (const { source } of checkPrivacy(register(later), { today: '2018-05-25' }))
      expect(source.ref).toContain('2016/679');
  });

  test('the controller rests on another article than the officer', () => {
    const refs = checkPrivacy(register({ roles: { titolare: null } }), { today: '2018-05-25' }).flatMap(
      ({ code, params, source }) => (code === 'privacy.role_missing' ? [[params.role, source.ref]] : []),
    );
    expect(refs).toEqual([
      ['titolare', 'Reg. (UE) 2016/679, art. 24'],
      ['responsabileProtezioneDati', 'Reg. (UE) 2016/679, art. 37, par. 1, lett. a'],
    ]);
  });

  test('every role says what became of it, and a rule of the GDPR is one that was there', () => {
    for (const { as, ref } of Object.values(ROLES_UNDER_GDPR)) {
      expect(ref).not.toBe('');
      if (as !== null) expect(ROLES_UNDER_GDPR[as].as).toBe(as);
    }
    for (const code of Object.keys(GDPR_RULES)) expect(PRIVACY_RULES).toHaveProperty([code]);
  });

  test('a role that has ended is nobody’s affair', () => {
    expect(found({ roles: { titolare: { until: '2015-06-29' } } })).toEqual(['role_missing privacyRoles']);
    expect(found({ roles: { titolare: { from: '2015-07-01' } } })).toEqual(['role_missing privacyRoles']);
    expect(found({ roles: { titolare: { from: TODAY, until: TODAY } } })).toEqual([]);
  });
});

describe('roles', () => {
  test.each(['titolare', 'tecnico'] as const)('%s is held by somebody', (key) => {
    expect(found({ roles: { [key]: null } })).toEqual(['role_missing privacyRoles']);
    expect(found({ roles: { [key]: { roleIds: [] } } })).toEqual([
      `role_not_held privacyRoles ${ROLES[key].id}`,
    ]);
  });

  test('without a responsabile the data banks have nobody either', () => {
    expect(found({ roles: { responsabile: null } })).toEqual([
      'role_missing privacyRoles',
      'data_bank_without_responsible dataBanks d1',
    ]);
  });

  test.each([
    [{ dataBankIds: ['d1'] }, true],
    [{ dataBankIds: ['d2'] }, false],
    [{ unitId: 'u1' }, true],
    [{ unitId: 'u2' }, false],
    [{ unitId: 'u2', dataBankIds: ['d1'] }, true],
    [{ dataBankIds: [] }, false],
  ])('a responsabile of %j answers for the data bank: %s', (over, answers) => {
    expect(found({ roles: { responsabile: over } })).toEqual(
      answers ? [] : ['data_bank_without_responsible dataBanks d1'],
    );
  });

  test.each(RESPONSABILE_DUTIES)('duty $code in every state', ({ code, optional }) => {
    const duties = (state?: CheckedItem['state']) =>
      found({
        roles: {
          responsabile: {
            duties: [
              ...without(RESPONSABILE_DUTIES, code),
              ...(state === undefined ? [] : [{ ...met(code), state }]),
            ],
          },
        },
      });
    const at = 'privacyRoles responsabile duties';
    for (const state of [undefined, null, 'nd', 'unknown'] as const)
      expect(duties(state)).toEqual(optional ? [] : [`duty_unstated ${at}`]);
    for (const state of ['unmet', 'partly'] as const)
      expect(duties(state)).toEqual(optional ? [] : [`duty_unmet ${at}`]);
    expect(duties('not-applicable')).toEqual([]);
  });

  test.each([
    ['incaricato', 'tasks', 'tasks_missing privacyRoles incaricato tasks'],
    ['incaricato', 'responsibleId', 'responsible_missing privacyRoles incaricato responsibleId'],
    ['esterno', 'clause', 'processor_incomplete privacyRoles responsabileEsterno clause'],
    ['esterno', 'from', 'processor_incomplete privacyRoles responsabileEsterno from'],
    ['esterno', 'until', 'processor_incomplete privacyRoles responsabileEsterno until'],
    ['esterno', 'supervision', 'processor_incomplete privacyRoles responsabileEsterno supervision'],
    ['esterno', 'responsibleId', 'responsible_missing privacyRoles responsabileEsterno responsibleId'],
  ] as const)('%s without %s', (key, field, expected) => {
    expect(found({ roles: { [key]: less(ROLES[key], field) } })).toEqual([expected]);
  });
});

describe('data banks', () => {
  const declared = DATA_BANK_ITEMS.flatMap(({ code, fields, recordLetter }) =>
    fields.map((field) => [field, code, recordLetter] as const),
  );

  test.each(declared)('%s is letter %s', (field, code, recordLetter) => {
    for (const open of [null, 'nd', 'unknown'] as const) {
      const bank = { [field]: open };
      // Of a data bank that may be on paper no measure is asked.
      expect(found({ bank })).toEqual([`data_bank_incomplete dataBanks d1 ${field}`]);
      expect(checkPrivacy(register({ bank }), { today: TODAY })[0]?.params).toEqual({ code });
      const later = found({ bank }, { today: '2018-05-25' });
      expect(later.includes(`data_bank_incomplete dataBanks d1 ${field}`)).toBe(recordLetter !== null);
    }
  });

  test('an empty list is no answer, but where it says that there is no link', () => {
    for (const field of ['citationIds', 'dataSubjects'] as const)
      expect(found({ bank: { [field]: [] } })).toEqual([`data_bank_incomplete dataBanks d1 ${field}`]);
    expect(found({ bank: { linkedDataBankIds: [] } })).toEqual([]);
  });

  test('are reviewed every year, and samples looked at', () => {
    expect(found({ bank: { reviewedOn: '2014-06-30' } })).toEqual([]);
    expect(found({ bank: { reviewedOn: '2014-06-29' } })).toEqual([
      'data_bank_review_due dataBanks d1 reviewedOn',
    ]);
    expect(found({ bank: { reviewedOn: null } })).toHaveLength(1);
    expect(found({ events: [] })).toEqual(['sample_check_due dataBanks d1']);
    expect(found({ events: [SAMPLE] }, { sampleMonths: 4 })).toEqual(['sample_check_due dataBanks d1']);
    expect(
      found({ events: [SAMPLE, { ...SAMPLE, id: 'j2', on: '2015-07-01' }] }, { sampleMonths: 4 }),
    ).toEqual(['sample_check_due dataBanks d1']);
  });

  test('are blocked and corrected for a reason', () => {
    for (const kind of ['block', 'rectification'] as const) {
      const event: PrivacyEvent = { ...SAMPLE, id: 'j2', kind };
      expect(found({ events: [SAMPLE, event] })).toEqual(['reason_missing privacyEvents j2 reason']);
      expect(found({ events: [SAMPLE, { ...event, reason: 'Omonimia' }] })).toEqual([]);
    }
    expect(found({ events: [SAMPLE, { ...SAMPLE, id: 'j2', kind: 'notification' }] })).toEqual([]);
  });

  test.each(MINIMUM_MEASURES)('measure $code', ({ code }) => {
    const rest = without(MINIMUM_MEASURES, code);
    expect(found({ measures: rest })).toEqual(code === 'g' ? [] : ['measure_open dataBanks d1']);
    expect(found({ measures: rest, bank: { nature: 'paper' } })).toEqual([]);
    for (const state of ['unmet', 'partly', null] as const)
      expect(found({ measures: [...rest, { ...met(code), state }] })).toEqual([
        `measure_open minimumMeasures ${code}`,
      ]);
    expect(found({ measures: [...rest, { ...met(code), state: 'not-applicable' }] })).toEqual([]);
  });

  test('what is said of one data bank goes before what is said of all', () => {
    const [first] = MINIMUM_MEASURES;
    const base = register();
    const own = (state: 'met' | 'unmet', dataBankIds: string[]) =>
      checkPrivacy(
        {
          ...base,
          minimumMeasures: base.minimumMeasures.add({ ...met(first!.code), id: 'own', state, dataBankIds }),
        },
        { today: TODAY },
      );
    expect(own('unmet', ['d1'])).toMatchObject([{ path: ['minimumMeasures', 'own'] }]);
    expect(own('unmet', ['d2'])).toEqual([]);
    expect(own('met', ['d1'])).toEqual([]);
  });
});

describe('exchanges', () => {
  test.each([
    [{ data: ['residenza', 'reddito'] }, ['exchange_exceeds dataExchanges e1 data']],
    [{ data: [] }, []],
    [{ needed: null }, ['exchange_unjudged dataExchanges e1 needed']],
    [{ needed: 'unknown' }, ['exchange_unjudged dataExchanges e1 needed']],
    [{ sensitivity: 'sensitive' }, ['sensitive_exchange dataExchanges e1 precautions']],
    [{ sensitivity: 'judicial' }, ['sensitive_exchange dataExchanges e1 precautions']],
    [{ sensitivity: 'sensitive', precautions: 'Busta chiusa' }, []],
    [{ sensitivity: 'sensitive', until: '2015-06-29' }, []],
  ] as const)('%j', (exchange, expected) => {
    expect(found({ exchange: exchange as Partial<DataExchange> })).toEqual(expected);
  });

  test('name the data that are too many', () => {
    const [issue] = checkPrivacy(register({ exchange: { data: ['residenza', 'reddito', 'salute'] } }), {
      today: TODAY,
    });
    expect(issue?.params).toEqual({ data: ['reddito', 'salute'] });
  });
});

describe('the programmatic document', () => {
  test('is of the last year, and approved', () => {
    expect(found({ approvedOn: '2014-06-30' })).toEqual([]);
    expect(found({ approvedOn: '2014-06-29' })).toEqual([
      'document_outdated programmaticDocuments p1 approvedOn',
    ]);
    expect(found({ approvedOn: null })).toEqual(['document_missing programmaticDocuments']);
    expect(found({ approvedOn: '2015-07-01' })).toEqual(['document_missing programmaticDocuments']);
  });

  test('is asked for by the plan; by the law only up to 9 February 2012', () => {
    const by = (today: string) =>
      found({ sections: null }, { today, programmaticDocument: 'law' }).includes(
        'document_missing programmaticDocuments',
      );
    expect([by('2012-02-09'), by('2012-02-10')]).toEqual([true, false]);
  });

  test.each(PROGRAMMATIC_SECTIONS)('section $code', ({ code }) => {
    const rest = without(PROGRAMMATIC_SECTIONS, code);
    expect(found({ sections: rest })).toEqual(['document_section_open programmaticDocuments p1 sections']);
    expect(found({ sections: [...rest, { ...met(code), state: 'not-applicable' }] })).toEqual([]);
  });
});

test('where the calendar ends no review and no sample is due any more', () => {
  const last = '9999-12-31';
  const parts = { bank: { reviewedOn: last }, events: [{ ...SAMPLE, on: last }], approvedOn: last };
  for (const sampleMonths of [12, 1_000_000])
    expect(
      found(parts, { today: last, sampleMonths }).filter((finding) => /due|outdated/.test(finding)),
    ).toEqual([]);
});

test('many data banks and measures take one walk', () => {
  const base = register();
  const many = Array.from({ length: 20_000 }, (_, i) => `d${i}`);
  const big = {
    ...base,
    dataBanks: collectionOf(many.map((id) => ({ ...BANK, id }))),
    minimumMeasures: collectionOf(many.map((id) => ({ ...met('a'), id, dataBankIds: [id] }))),
    privacyEvents: collectionOf(many.map((id) => ({ ...SAMPLE, id, dataBankId: id }))),
  };
  expect(checkPrivacy(big, { today: TODAY })).toHaveLength(20_000 * 5);
});
