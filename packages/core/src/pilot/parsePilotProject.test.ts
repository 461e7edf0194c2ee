import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { parsePilotProject } from './parsePilotProject';
import { PILOT_REQUIREMENTS, SHEET_REQUIREMENTS } from './requirements';

type Form = Readonly<Record<string, unknown>>;

const sheet = {
  id: 'istanze',
  name: 'Istanze in linea',
  description: 'Invio di istanze con la carta.',
  frontEnds: [],
  scope: 'comunale',
  target: 'Titolari della carta',
  type: 'Q',
  mechanisms: { pin: true, holderAuthentication: false, serverAuthentication: false, secureMessaging: false },
  dataUsed: 'Codice fiscale',
  additionalData: [],
  offers: [],
  providers: [],
  classification: null,
};

/** A form with every question answered so that every other one is asked. */
const complete: Form = {
  kind: 'pilot-project',
  schemaVersion: 1,
  id: 'pilota',
  municipality: { name: 'Borgo Alto' },
  title: 'Sperimentazione',
  specsAvailableOn: null,
  start: { kind: 'days', days: 60 },
  duration: { value: 1, unit: 'years' },
  manager: { name: 'Responsabile del progetto', phone: '000 0000', mobile: null, email: null },
  cardsPlanned: 500,
  issuingStations: 1,
  staff: { total: 3, breakdown: [{ office: 'Anagrafe', count: 3 }] },
  distributionCriteria: { kinds: ['circoscrizione'], text: 'Per circoscrizione.' },
  territorial: true,
  areas: ['Centro'],
  accessPoints: { count: 2, notes: null },
  ssceConnection: { internet: false, rupa: false, otherNetworks: true, otherText: 'Rete regionale' },
  registryLink: { planned: true, functions: 'Lettura dei dati anagrafici' },
  saiaConnected: false,
  saiaBy: '2001-03',
  saiaMode: { manualWeb: false, automatic: true, transport: 'isdn' },
  taxDataSent: false,
  taxDataBy: '2001-04-30',
  blankStorage: {
    safe: false,
    lockedCabinets: false,
    restrictedRooms: false,
    other: true,
    otherText: 'Caveau',
  },
  operatorAuthentication: {
    digitalSignature: false,
    pin: false,
    fingerprint: false,
    other: true,
    otherText: 'Tessera',
  },
  theftRisk: { separateSerialList: false, other: true, otherText: 'Allarme' },
  insiderRisk: { securitySoftwareOnly: false, localTrace: false, other: true, otherText: 'Due firme' },
  dataLossRisk: {
    electronicRegister: true,
    backup: true,
    backupFrequency: 'giornaliera',
    other: true,
    otherText: 'Copia esterna',
  },
  servicesReady: true,
  services: [sheet],
  attachments: [],
  events: [],
  sections: [
    {
      id: 'a',
      letter: 'a',
      title: 'Durata',
      asPrinted: 'DURATA',
      questions: [{ question: 'a1', asPrinted: 'Inizio' }],
    },
  ],
  citations: [
    {
      id: 'dm',
      question: 'a1',
      act: 'decreto-ministeriale',
      number: null,
      date: '2000-07-19',
      year: 2000,
      articles: [],
      links: [],
      asPrinted: 'DM 19 luglio 2000',
    },
  ],
};

const issues = (form: unknown) => parsePilotProject(form).issues;
const codes = (form: unknown) => issues(form).map(({ code }) => code);
const told = (form: unknown) => issues(form).map(({ code, path }) => `${code} ${path?.join('.')}`);

/** The form with another answer at a place. */
function withAnswer(form: Form, [step, ...rest]: readonly string[], answer: unknown): Form {
  if (step === undefined) return form;
  return { ...form, [step]: rest.length === 0 ? answer : withAnswer(form[step] as Form, rest, answer) };
}
function blankOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return null;
  const isUnion = 'kind' in value || 'unit' in value;
  return isUnion
    ? null
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blankOf(inner)]));
}
function answerAt(form: Form, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Form)[step], form);
}

/** Every place of a single answer, but for texts that merely explain. */
const PLACES = Object.entries(complete)
  .filter(
    ([name]) =>
      !/^(kind|schemaVersion|id|municipality|title|specsAvailableOn|areas|services|attachments|events|sections|citations)$/.test(
        name,
      ),
  )
  .flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !('unit' in value) && !('days' in value)
      ? Object.keys(value)
          .filter((key) => !/^(kinds|breakdown)$/.test(key))
          .map((key) => [name, key])
      : [[name]],
  );

describe('parsePilotProject', () => {
  test('a complete form has nothing against it but the tax codes that were not sent', () => {
    const read = parsePilotProject(JSON.stringify(complete));
    expect(told(complete)).toEqual(['pilot.tax_data_not_sent taxDataSent']);
    expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(complete));
  });

  test.each(PILOT_REQUIREMENTS.map(({ question, path, severity }) => [question, path, severity] as const))(
    '%s: a blank at %j is missed',
    (question, path, severity) => {
      const contact = path[1] === 'phone';
      const blank = withAnswer(complete, path, blankOf(answerAt(complete, path)));
      expect(issues(blank)).toContainEqual({ code: 'pilot.missing', severity, path, params: { question } });
      expect(
        codes(withAnswer(blank, ['manager', 'email'], 'ufficio@comune.example')).includes('pilot.missing'),
      ).toBe(!contact);
    },
  );

  test.each(SHEET_REQUIREMENTS.map(({ question, path, severity }) => [question, path, severity] as const))(
    '%s: a blank at %j of a sheet is missed',
    (question, path, severity) => {
      const blank = withAnswer(sheet, path, blankOf(answerAt(sheet, path)));
      expect(issues({ ...complete, services: [blank] })).toContainEqual({
        code: 'pilot.missing',
        severity,
        path: ['services', 'istanze', ...path],
        params: { question },
      });
    },
  );

  const NOT_ASKED: readonly (readonly [place: readonly string[], answer: boolean, path: string])[] = [
    [['territorial'], false, 'areas'],
    [['ssceConnection', 'otherNetworks'], false, 'ssceConnection.otherText'],
    [['registryLink', 'planned'], false, 'registryLink.functions'],
    [['saiaConnected'], true, 'saiaBy'],
    [['saiaMode', 'automatic'], false, 'saiaMode.transport'],
    [['taxDataSent'], true, 'taxDataBy'],
    [['blankStorage', 'other'], false, 'blankStorage.otherText'],
    [['operatorAuthentication', 'other'], false, 'operatorAuthentication.otherText'],
    [['theftRisk', 'other'], false, 'theftRisk.otherText'],
    [['insiderRisk', 'other'], false, 'insiderRisk.otherText'],
    [['dataLossRisk', 'backup'], false, 'dataLossRisk.backupFrequency'],
    [['dataLossRisk', 'other'], false, 'dataLossRisk.otherText'],
    [['servicesReady'], false, 'services'],
  ];
  test('each condition of the form has its case here', () => {
    const conditional = PILOT_REQUIREMENTS.filter(({ asked }) => asked).map(({ path }) => path.join('.'));
    expect(NOT_ASKED.map(([, , path]) => path).sort()).toEqual(conditional.sort());
  });
  test.each(NOT_ASKED)(
    '%j = %j: the answer at %s is not asked for; lost or blank, it follows',
    (place, answer, path) => {
      expect(told(withAnswer(complete, place, answer))).toContain(`pilot.not_asked ${path}`);
      for (const open of ['unknown', null]) {
        expect(told(withAnswer(complete, place, open))).toContain(`pilot.implied ${path}`);
      }
    },
  );

  test('what was lost is told, and is never a breach', () => {
    fc.assert(
      fc.property(fc.subarray(PLACES, { minLength: 1 }), (places) => {
        const lost = places.reduce((form, place) => withAnswer(form, place, 'unknown'), complete);
        const found = issues(lost).filter(({ code }) => code !== 'pilot.tax_data_not_sent');
        expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(found.some(({ code }) => code === 'pilot.lost')).toBe(true);
      }),
    );
  });

  test('answers that cannot both hold', () => {
    const both = withAnswer(
      withAnswer(complete, ['insiderRisk', 'securitySoftwareOnly'], true),
      ['insiderRisk', 'localTrace'],
      true,
    );
    expect(told(both)).toContain('pilot.exclusive insiderRisk');
    expect(told(withAnswer(both, ['insiderRisk', 'localTrace'], 'unknown'))).not.toContain(
      'pilot.exclusive insiderRisk',
    );
    expect(told(withAnswer(complete, ['saiaMode', 'manualWeb'], true))).toContain('pilot.exclusive saiaMode');
    expect(codes(withAnswer(complete, ['dataLossRisk', 'electronicRegister'], false))).toContain(
      'pilot.backup_without_register',
    );
    const noCriterion = { ...complete, territorial: false, distributionCriteria: { kinds: [], text: null } };
    expect(codes(noCriterion)).toContain('pilot.no_criterion');
    expect(codes(withAnswer(noCriterion, ['distributionCriteria', 'kinds'], null))).toContain(
      'pilot.no_criterion',
    );
    expect(codes(withAnswer(noCriterion, ['distributionCriteria', 'kinds'], 'unknown'))).not.toContain(
      'pilot.no_criterion',
    );
    expect(codes({ ...noCriterion, territorial: 'unknown' })).not.toContain('pilot.no_criterion');
    for (const total of [2, 4]) {
      expect(issues(withAnswer(complete, ['staff', 'total'], total))).toContainEqual({
        code: 'pilot.staff_sum',
        severity: 'error',
        path: ['staff', 'total'],
        params: { total, sum: 3 },
      });
    }
  });

  test('what a sheet says beside the printed values', () => {
    const odd = {
      ...sheet,
      type: 'S',
      dataUsed: null,
      additionalData: [{ text: 'Codice individuale' }, { text: 'Gruppo sanguigno' }],
      asPrinted: { scope: 'Locale' },
    };
    expect(told({ ...complete, services: [odd], taxDataSent: true, taxDataBy: null })).toEqual([
      'pilot.scope_literal services.istanze.scope',
      'pilot.additional_data_standard services.istanze.additionalData',
      'pilot.health_data services.istanze.additionalData.1',
    ]);
    expect(codes({ ...complete, services: [{ ...sheet, asPrinted: { scope: ' COMUNALE' } }] })).not.toContain(
      'pilot.scope_literal',
    );
  });

  test('a list may be blank, lost or empty; lost is told, the three come back as they were', () => {
    const LISTS = ['frontEnds', 'additionalData', 'offers', 'providers'];
    for (const held of [null, 'unknown', []]) {
      const blank = Object.fromEntries(LISTS.map((name) => [name, held]));
      const form = { ...complete, areas: held, services: [{ ...sheet, ...blank }] };
      const read = parsePilotProject(withAnswer(form, ['staff', 'breakdown'], held));
      expect(read.ok && canonicalJson(read.value)).toContain(`"additionalData":${JSON.stringify(held)}`);
      const lost = read.issues.filter(({ code }) => code === 'pilot.lost').map(({ path }) => path?.join('.'));
      expect(lost).toEqual(
        held === 'unknown'
          ? ['staff', 'areas', 'services.istanze.frontEnds', 'services.istanze.additionalData']
          : [],
      );
    }
  });

  test('a service may stand between two levels of a scale, with its reason for the desk', () => {
    const classification = {
      profile: 'cesena-2015',
      levels: { web: 3, integration: [3, 5], visura: null },
      deskReason: { kind: 'legal', text: 'Carta valori' },
    };
    expect(codes({ ...complete, services: [{ ...sheet, classification }] })).toEqual([
      'pilot.tax_data_not_sent',
    ]);
  });

  test('a citation that is linked to none is told', () => {
    const [citation] = complete.citations as readonly object[];
    const links = [{ kind: 'converts', citationId: 'nowhere' }];
    expect(told({ ...complete, citations: [{ ...citation, links }] })).toContain(
      'document.dangling citations.dm.links.0.citationId',
    );
  });

  test('nothing from outside makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parsePilotProject(value)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(complete)), fc.jsonValue(), (field, value) => {
        const read = parsePilotProject({ ...complete, [field]: value });
        return read.ok || read.issues.length > 0;
      }),
    );
  });
});
