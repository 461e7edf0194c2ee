import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import { isValid } from '../base/result';
import { parseProcedureRegister } from './parseProcedureRegister';
import { registerOutline } from './registerOutline';

const YES_NO = ['infoPage', 'formAvailable', 'booking', 'guided', 'prefill', 'proactive'];

/** An invented register with one row or two in every collection and every reference filled in. */
const sample = () => ({
  kind: 'procedure-register',
  schemaVersion: 1,
  id: 'r1',
  municipality: { name: 'Borgo Sereno', istatCode: '099999' },
  title: 'Piano di informatizzazione',
  version: { text: '1.0' },
  surveyedOn: '2015-02-28',
  approval: { on: '2015-03-31', organ: 'Giunta comunale', number: '12' },
  sections: [{ id: 's1', number: '1', title: 'Norme', asPrinted: '1. Norme' }],
  provisions: [
    { id: 'p1', sectionId: 's1', item: 'a', list: 'goal', text: 'Tutto in linea.', citationIds: ['c1'] },
  ],
  citations: [
    {
      id: 'c1',
      sectionId: 's1',
      act: 'legge',
      number: '241',
      date: '1990-08-07',
      year: 1990,
      articles: [{ article: '2', asPrinted: 'art. 2' }],
      links: [{ kind: 'amended-by', citationId: 'c1' }],
      asPrinted: 'L. 7 agosto 1990, n. 241, art. 2',
    },
  ],
  bodies: [
    {
      id: 'b1',
      title: 'Comune',
      kind: 'municipality',
      spellings: [{ sectionId: 's1', asPrinted: 'Comune' }],
    },
    { id: 'b2', title: 'Unione', kind: 'union', spellings: [], memberIds: ['b1'] },
  ],
  units: [
    { id: 'u1', title: 'Anagrafe', bodyId: 'b1', spellings: [{ sectionId: 's1', asPrinted: 'Anagrafe' }] },
  ],
  roles: [
    {
      id: 'o1',
      title: 'Dirigente',
      unitId: 'u1',
      spellings: [{ sectionId: 's1', asPrinted: 'il Dirigente' }],
    },
  ],
  transferredFunctions: [
    { id: 't1', sectionId: 's1', title: 'Informatica', fromBodyId: 'b1', toBodyId: 'b2', on: '2014-07-01' },
  ],
  staffing: [
    { id: 'f1', sectionId: 's1', title: 'Istruttore', kind: 'post', unitId: 'u1', units: 2, vacant: 1 },
  ],
  userClasses: [{ id: 'k1', sectionId: 's1', title: 'Interni', access: [{ text: 'Diretto' }] }],
  filingChannels: [
    { id: 'h1', sectionId: 's1', title: 'Firma digitale', conditions: [], citationIds: ['c1'] },
  ],
  formationModes: [
    { id: 'm1', sectionId: 's1', title: 'Flusso', registered: null, preserved: null, conditions: [] },
  ],
  attestations: [
    { id: 'a1', sectionId: 's1', title: 'Conformità', of: 'digital', roleId: 'o1', citationIds: ['c1'] },
  ],
  receiptRules: [
    { id: 'e1', sectionId: 's1', title: 'PEC', when: 'pec-to-pec', date: 'pec-receipt', toldToSender: false },
  ],
  privacyRoles: [
    {
      id: 'v1',
      sectionId: 's1',
      title: 'Titolare',
      role: 'titolare',
      bodyIds: ['b1'],
      roleIds: ['o1'],
      citationIds: ['c1'],
    },
  ],
  dataBanks: [
    {
      id: 'd1',
      sectionId: 's1',
      title: 'Anagrafe',
      unitId: 'u1',
      purpose: 'Tenuta dell’anagrafe',
      citationIds: ['c1'],
      nature: 'digital',
      location: 'nd',
      dataSubjects: ['residenti'],
      sensitivity: 'unknown',
      disclosure: null,
      measures: null,
      linkedDataBankIds: ['d1'],
      reviewedOn: null,
    },
  ],
  scales: [
    {
      id: 'web',
      sectionId: 's1',
      title: 'Web',
      order: 'total',
      levels: [0, 1, 2].map(level),
      supersedes: [] as number[][],
    },
    { id: 'back', title: 'Back', order: 'partial', levels: [0, 1].map(level), supersedes: [[1, 0]] },
  ],
  procedures: [
    {
      id: 'q1',
      sectionId: 's1',
      title: 'Cambio di residenza',
      provenance: 'invented',
      list: 'A',
      kind: 'dichiarazione',
      unitId: 'u1',
      responsibleRoleId: 'o1',
      bodyId: 'b2',
      term: { days: 45, citationId: 'c1', silence: 'assenso' },
      dataBankIds: ['d1'],
    },
    { id: 'q2', title: 'Nota', provenance: 'invented', list: null, kind: null, dataBankIds: [] },
  ],
  assessments: [
    assessment('x1', '2015-02-28', { web: 1, back: null }),
    { ...assessment('x2', '2015-03-01', { web: 2, back: 'nd' }), supersedes: 'x1' },
  ],
  phases: [
    { ...phase('A'), start: { from: 'approval' } },
    {
      ...phase('B'),
      start: { from: 'phase', phaseId: 'A' },
      participants: [{ part: 'responsible', roleId: 'o1', unitId: 'u1', group: { text: 'Dirigente' } }],
    },
  ],
  signatories: [{ id: 'g1', roleId: 'o1' }],
});

function level(code: number) {
  return { code, text: `Livello ${code}` };
}

function phase(id: string) {
  return { id, sectionId: 's1', title: id, code: id, days: 90, criteria: [], participants: [], steps: [] };
}

function assessment(id: string, on: string, levels: Record<string, unknown>) {
  return {
    id,
    procedureId: 'q1',
    on,
    by: 'referente',
    origin: 'declared',
    levels,
    attributes: {
      ...Object.fromEntries(YES_NO.map((name) => [name, null])),
      guided: true,
      prefill: 'unknown',
      paymentDue: 'none',
      authentication: ['spid2'],
      filingChannelIds: ['h1'],
      formationModeIds: ['m1'],
    },
    evidence: [{ kind: 'note', text: 'Prova sul sito' }],
  };
}

type Sample = ReturnType<typeof sample>;
const issuesOf = (value: unknown) =>
  parseProcedureRegister(value).issues.map(({ code, path }) => `${code} ${path?.join('.')}`);
const changed = (change: (register: Sample) => void) => {
  const register = sample();
  change(register);
  return register;
};

describe('a sound register', () => {
  test('opens from text and from a value, with its lists as collections', () => {
    const register = sample();
    for (const json of [register, JSON.stringify(register)]) {
      const result = parseProcedureRegister(json);
      if (!result.ok) throw new Error();
      expect(result.issues).toEqual([]);
      expect(result.value.assessments.get('x2')?.levels).toEqual({ web: 2, back: 'nd' });
      expect(canonicalJson(result.value)).toBe(canonicalJson(register));
    }
  });

  test('not assessed, printed n.d. and lost stay three things', () => {
    const result = parseProcedureRegister(sample());
    const bank = result.ok ? result.value.dataBanks.get('d1') : undefined;
    expect([bank?.disclosure, bank?.location, bank?.sensitivity]).toEqual([null, 'nd', 'unknown']);
  });

  test('its outline shows the placed rows under their section', () => {
    const result = parseProcedureRegister(sample());
    if (!result.ok) throw new Error();
    const [only] = registerOutline(result.value);
    expect(only?.section.id).toBe('s1');
    expect(only?.entries.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'citations c1',
      'provisions p1',
      'transferredFunctions t1',
      'staffing f1',
      'userClasses k1',
      'filingChannels h1',
      'formationModes m1',
      'attestations a1',
      'receiptRules e1',
      'privacyRoles v1',
      'dataBanks d1',
      'scales web',
      'procedures q1',
      'phases A',
      'phases B',
    ]);
    expect(only?.entries[1]).toEqual({
      collection: 'provisions',
      id: 'p1',
      item: 'a',
      text: 'Tutto in linea.',
    });
  });
});

describe('references', () => {
  const places = [...idPlaces(sample(), [])];

  test('the sample has rows in every collection and reaches every kind of reference', () => {
    for (const rows of Object.values(sample())) if (Array.isArray(rows)) expect(rows).not.toEqual([]);
    expect(places.length).toBeGreaterThan(45);
  });

  test.each(places)('an id that leads nowhere is told at %s', (place) => {
    const register = sample();
    const steps = place.split('.');
    const holder = steps.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), register);
    Reflect.set(Object(holder), steps.at(-1)!, 'nowhere');
    const dangling = parseProcedureRegister(register).issues.filter(
      ({ code }) => code === 'document.dangling',
    );
    expect(dangling).toHaveLength(1);
    expect(dangling[0]?.path?.slice(2)).toEqual(
      steps.slice(2).map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    );
  });

  test('a readable register with errors keeps its value', () => {
    const result = parseProcedureRegister(changed((register) => register.units.pop()));
    expect(result.ok).toBe(true);
    expect(isValid(result)).toBe(false);
  });
});

/** Every place of a value that holds a reference, by the names of the fields. */
function* idPlaces(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value === 'string') {
    const field = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
    if (/.Ids?$|^supersedes$/.test(field)) yield path.join('.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* idPlaces(inner, [...path, key]);
  }
}

describe('levels, successions, phases', () => {
  test('a level outside its scale, a scale left out, a scale that is not there', () => {
    const register = changed(({ assessments: [first] }) => {
      first!.levels = { web: 3, front: 0 };
    });
    expect(parseProcedureRegister(register).issues).toEqual([
      {
        code: 'procedures.level_missing',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'back'],
        params: { scale: 'back' },
      },
      {
        code: 'procedures.level_out_of_scale',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'web'],
        params: { level: 3, levels: [0, 1, 2] },
      },
      {
        code: 'document.dangling',
        severity: 'error',
        path: ['assessments', 'x1', 'levels', 'front'],
        params: { id: 'front', collection: 'scales' },
      },
    ]);
  });

  test('a scale with one code twice, and a convention about a level that it lacks', () => {
    const register = changed(({ scales }) => {
      scales[0]!.levels.push(level(1));
      scales[1]!.supersedes.push([7, 0]);
    });
    expect(issuesOf(register)).toEqual([
      'procedures.duplicate_level scales.web.levels.3.code',
      'procedures.level_out_of_scale scales.back.supersedes.1.0',
    ]);
  });

  test('an assessment supersedes an earlier one of its own procedure', () => {
    const other = changed(({ assessments }) => {
      assessments[1]!.procedureId = 'q2';
    });
    const later = changed(({ assessments }) => {
      assessments.reverse();
    });
    const itself = changed(({ assessments }) => {
      Object.assign(assessments[1]!, { supersedes: 'x2' });
    });
    for (const register of [other, later, itself]) {
      expect(issuesOf(register)).toEqual(['procedures.bad_succession assessments.x2.supersedes']);
    }
  });

  test('phases that wait for one another are told once', () => {
    const register = changed(({ phases }) => {
      phases[0]!.start = { from: 'phase', phaseId: 'B' };
    });
    expect(issuesOf(register)).toEqual(['procedures.phase_cycle phases.A.start.phaseId']);
  });
});

describe('villains', () => {
  test('what is no register is named', () => {
    expect(issuesOf('{"kind":"procedure-register","schemaV')).toEqual(['document.bad_json ']);
    for (const value of [null, 7, [], {}, '"text"', '[]', { kind: 'security-plan' }]) {
      expect(issuesOf(value)).toEqual(['document.unknown_kind kind']);
    }
    expect(issuesOf({ ...sample(), schemaVersion: 2 })).toEqual(['document.too_new schemaVersion']);
    expect(issuesOf({ ...sample(), schemaVersion: 0 })).toEqual(['document.bad_version schemaVersion']);
  });

  test('every misshapen field at once, by row id', () => {
    const register = changed(({ procedures, assessments }) => {
      Object.assign(procedures[0]!, { list: 'C', colour: 'red' });
      Object.assign(assessments[0]!, { on: '2015-02-29' });
    });
    expect(issuesOf(register)).toEqual([
      'document.invalid procedures.q1.list',
      'document.invalid procedures.q1.colour',
      'document.invalid assessments.x1.on',
    ]);
  });

  test('names of the prototype are ids like any other', () => {
    const text = JSON.stringify(sample()).replace(
      '{"web":1,"back":null}',
      '{"web":1,"back":null,"__proto__":9}',
    );
    expect(() => parseProcedureRegister(text)).not.toThrow();
    const register = changed(({ assessments }) => {
      assessments[0]!.procedureId = 'constructor';
    });
    expect(issuesOf(register)).toContain('document.dangling assessments.x1.procedureId');
  });

  test('a circle of twenty thousand phases is found in one walk', () => {
    const count = 20_000;
    const phases = Array.from({ length: count }, (_, i) => ({
      ...phase(`p${i}`),
      start: { from: 'phase', phaseId: `p${(i + 1) % count}` },
    }));
    expect(issuesOf({ ...sample(), phases })).toEqual(['procedures.phase_cycle phases.p0.start.phaseId']);
  });

  test('a crowd of scales is refused before each assessment is asked about each', () => {
    const scales = Array.from({ length: 21 }, (_, i) => ({ ...sample().scales[0]!, id: `s${i}` }));
    expect(parseProcedureRegister({ ...sample(), scales }).issues).toEqual([
      {
        code: 'document.invalid',
        severity: 'error',
        path: ['scales'],
        params: { fault: 'too-big', expected: '20' },
      },
    ]);
  });

  test('nothing makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseProcedureRegister(value)));
    const keys = Object.keys(sample());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        parseProcedureRegister({ ...sample(), [key]: value });
      }),
    );
  });
});
