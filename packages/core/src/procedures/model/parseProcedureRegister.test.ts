import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/json';
import { changed, phase, smallRegister } from '../testing/smallRegister';
import { parseProcedureRegister } from './parseProcedureRegister';

const issuesOf = (value: unknown) =>
  parseProcedureRegister(value).issues.map(({ code, path }) => `${code} ${path?.join('.')}`);

describe('a sound register', () => {
  test('opens from text and from a value, with its lists as collections', () => {
    const register = smallRegister();
    for (const json of [register, JSON.stringify(register)]) {
      const result = parseProcedureRegister(json);
      if (!result.ok) throw new Error();
      expect(result.issues).toEqual([]);
      expect(result.value.assessments.get('x2')?.levels).toEqual({ web: 2, back: 'nd' });
      expect(canonicalJson(result.value)).toBe(canonicalJson(register));
    }
  });

  test('not assessed, printed n.d. and lost stay three things', () => {
    const result = parseProcedureRegister(smallRegister());
    const bank = result.ok ? result.value.dataBanks.get('d1') : undefined;
    expect([bank?.disclosure, bank?.location, bank?.sensitivity]).toEqual([null, 'nd', 'unknown']);
  });

  test.each([null, 'nd', 'unknown', []])('a list of ids may also be %j, which is no id', (held) => {
    const register = changed(({ assessments, dataBanks, procedures }) => {
      Object.assign(assessments[0]!.attributes, { filingChannelIds: held, formationModeIds: held });
      Object.assign(dataBanks[0]!, { citationIds: held, linkedDataBankIds: held, dataSubjects: held });
      Object.assign(procedures[0]!, { dataBankIds: held });
    });
    const result = parseProcedureRegister(register);
    expect(result.issues).toEqual([]);
    expect(result.ok && canonicalJson(result.value)).toBe(canonicalJson(register));
  });

  test('a level may be left open between several, in rising order', () => {
    const withLevel = (web: unknown) =>
      changed(({ assessments }) => {
        Object.assign(assessments[0]!, { levels: { web, back: null } });
      });
    expect(issuesOf(withLevel([1, 2]))).toEqual([]);
    for (const web of [[], [1], [2, 1], [1, 1], ['1', 2], 1.5]) {
      expect(issuesOf(withLevel(web)).join()).toMatch(/^document.invalid assessments.x1.levels.web/);
    }
  });
});

describe('villains', () => {
  test('what is no register is named', () => {
    expect(issuesOf('{"kind":"procedure-register","schemaV')).toEqual(['document.bad_json ']);
    for (const value of [null, 7, [], {}, '"text"', '[]', { kind: 'security-plan' }]) {
      expect(issuesOf(value)).toEqual(['document.unknown_kind kind']);
    }
    expect(issuesOf({ ...smallRegister(), schemaVersion: 3 })).toEqual(['document.too_new schemaVersion']);
    expect(issuesOf({ ...smallRegister(), schemaVersion: 0 })).toEqual([
      'document.bad_version schemaVersion',
    ]);
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
    const text = JSON.stringify(smallRegister()).replace(
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
    const none = { phaseRecords: [], involvements: [], observations: [], instrumentLinks: [] };
    expect(issuesOf({ ...smallRegister(), ...none, phases })).toEqual([
      'procedures.phase_cycle phases.p0.start.phaseId',
    ]);
  });

  test('a crowd of scales is refused before each assessment is asked about each', () => {
    const scales = Array.from({ length: 21 }, (_, i) => ({ ...smallRegister().scales[0]!, id: `s${i}` }));
    expect(parseProcedureRegister({ ...smallRegister(), scales }).issues).toEqual([
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
    const keys = Object.keys(smallRegister());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        parseProcedureRegister({ ...smallRegister(), [key]: value });
      }),
    );
  });
});
