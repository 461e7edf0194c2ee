import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLevels } from './checkLevels';
import { FINDINGS } from './levelFindings';
import type { AxisLevels, LevelAttributes } from './serviceState';
import { rulesBrokenBy, TRIPLES, tripleIndex } from './triples';

/** Web, integration, visura: the combinations that break none of C01, C03, C05, C07, C08. */
const COHERENT =
  '000 100 110 111 120 130 131 132 200 210 211 220 230 231 232 240 241 242 250 251 252 300 310 311 320 330 331 332 340 341 342 350 351 352 410 411 420 430 431 432 440 441 442 450 451 452';

/** Those of them without a warning either. */
const CLEAN =
  '000 100 120 130 131 132 200 210 211 220 230 231 232 240 241 250 251 252 330 331 332 350 351 352 430 431 432 450 451 452';

/** An application that stays partly at the desk for a good reason and identifies its users. */
const SOUND: LevelAttributes = { kind: 'istanza', deskReason: 'legal', authentication: ['spid2'] };

const name = ({ web, integration, visura }: { web: number; integration: number; visura: number }) =>
  `${web}${integration}${visura}`;
const told = (levels: AxisLevels, attributes: LevelAttributes = SOUND) =>
  checkLevels(levels, attributes).map(({ rule, severity }) => `${rule} ${severity}`);
const at = (web: number, integration: number, visura: number) => ({ web, integration, visura });

describe('the 90 combinations', () => {
  test('are counted up in their order', () => {
    expect(TRIPLES).toHaveLength(90);
    expect(TRIPLES.map(tripleIndex)).toEqual(TRIPLES.map((_, i) => i));
  });

  test('46 are coherent on the levels alone', () => {
    const coherent = TRIPLES.filter((triple) => rulesBrokenBy(triple).length === 0);
    expect(coherent.map(name).join(' ')).toBe(COHERENT);
    expect(coherent).toHaveLength(46);
  });

  test('30 have no warning either', () => {
    const clean = TRIPLES.filter((triple) => checkLevels(triple, SOUND).length === 0);
    expect(clean.map(name).join(' ')).toBe(CLEAN);
    expect(clean).toHaveLength(30);
  });

  test('each rule is broken as often as counted by hand', () => {
    const hits: Record<string, number> = {};
    for (const triple of TRIPLES)
      for (const { rule = '', severity } of checkLevels(triple, SOUND))
        if (severity === 'error') hits[rule] = (hits[rule] ?? 0) + 1;
    expect(hits).toEqual({ C01: 15, C03: 6, C05: 3, C07: 15, C08: 10 });
  });

  test('C02 is never alone: a status service alone is web 2', () => {
    for (const triple of TRIPLES) {
      const found = checkLevels(triple, SOUND);
      if (found.some(({ rule }) => rule === 'C02')) expect(rulesBrokenBy(triple)).not.toEqual([]);
    }
    expect(told(at(2, 1, 1), { ...SOUND, deskReason: 'organisational' })).toEqual([]);
  });
});

describe('each rule', () => {
  const strong = { authentication: ['cie'] as const };
  test.each<[string, AxisLevels, LevelAttributes, LevelAttributes]>([
    ['C04 error', at(2, 3, 0), {}, { deskReason: 'organisational' }],
    ['C04 error', at(2, 3, 0), { deskReason: 'technical' }, { deskReason: 'legal' }],
    ['C06 warning', at(3, 4, 0), { kind: 'dichiarazione' }, { kind: 'consultazione' }],
    [
      'C09 warning',
      at(3, 5, 1),
      { authentication: ['spid1', 'password'] },
      { authentication: [...strong.authentication] },
    ],
    ['C09 error', at(3, 5, 2), { authentication: [] }, { authentication: ['none', 'spid3'] }],
    ['C10 warning', at(3, 5, 0), { list: 'B', listReason: 'legal' }, { list: 'A' }],
    ['C10 warning', at(1, 0, 0), { list: 'A', deskReason: 'legal' }, { list: 'A', deskReason: 'technical' }],
    ['C11 error', at(0, 0, 0), { list: 'B' }, { list: 'B', listReason: 'other' }],
    ['C12 info', at(4, 5, 0), { paymentDue: 'none' }, { paymentDue: 'sometimes' }],
    ['C13 error', at(1, 0, 0), { guided: true }, { guided: false }],
    ['C13 error', at(3, 3, 0), { prefill: true }, { prefill: false }],
    ['C14 warning', at(3, 5, 0), { kind: 'prenotazione' }, { kind: 'pagamento' }],
    ['C14 warning', at(3, 5, 0), { booking: true, deskReason: 'legal' }, { booking: true }],
    [
      'C15 warning',
      at(3, 5, 0),
      { authentication: ['cie', 'regional'], on: '2021-03-01' },
      { authentication: ['cie', 'regional'], on: '2021-02-28' },
    ],
    [
      'C15 warning',
      at(3, 5, 0),
      { authentication: ['password', 'cie'], on: '2026-03-01' },
      { authentication: ['cie'], on: '2026-03-01' },
    ],
    ['C16 info', at(1, 0, 0), { mixedIdentification: true }, { mixedIdentification: false }],
    [
      'C17 warning',
      at(2, 4, 0),
      { unregisteredFormation: true, kind: 'istanza', deskReason: 'legal' },
      { unregisteredFormation: true, kind: 'pagamento', deskReason: 'legal' },
    ],
    [
      'C17 warning',
      at(1, 0, 0),
      { unregisteredFormation: true, kind: 'istanza' },
      { unregisteredFormation: false, kind: 'istanza' },
    ],
  ])('%s', (finding, levels, broken, kept) => {
    expect(told(levels, { authentication: ['cie'], ...broken })).toEqual([finding]);
    expect(told(levels, { authentication: ['cie'], ...kept })).toEqual([]);
  });

  test('an application that flows in unregistered is no fault where the service registers it', () => {
    expect(told(at(3, 5, 0), { ...SOUND, unregisteredFormation: true })).toEqual([]);
  });

  test('the last day of own credentials may be read otherwise', () => {
    const attributes: LevelAttributes = { authentication: ['regional'], on: '2021-05-01' };
    expect(checkLevels(at(1, 0, 0), attributes)).toHaveLength(1);
    expect(checkLevels(at(1, 0, 0), attributes, { ownCredentialsUntil: '2021-09-30' })).toEqual([]);
  });

  test('says where it is broken, how gravely and on what it rests', () => {
    expect(checkLevels(at(2, 0, 0), { deskReason: 'technical' })).toEqual([
      {
        code: 'levels.partial_without_reason',
        severity: 'error',
        path: ['deskReason'],
        params: { reason: 'technical' },
        rule: 'C04',
        source: FINDINGS['levels.partial_without_reason'].source,
      },
    ]);
    for (const { source } of Object.values(FINDINGS)) expect(source.ref).not.toBe('');
  });

  test('has a number of its own, C01 to C17, and a finding for it', () => {
    const numbers = Object.values(FINDINGS).flatMap((row) => ('rule' in row ? [row.rule as string] : []));
    const expected = Array.from({ length: 17 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);
    expect([...new Set(numbers)].filter((rule) => rule.startsWith('C'))).toEqual(expected);
  });
});

describe('what is not known', () => {
  const UNKNOWN = { list: null, kind: 'nd', authentication: 'unknown', guided: null, prefill: null } as const;

  test('breaks no rule', () => {
    for (const lost of [null, 'nd', 'unknown'] as const) {
      expect(checkLevels({ web: lost, integration: 5, visura: 2 }, { ...SOUND, prefill: true })).toEqual([]);
      expect(checkLevels({ web: 0, integration: lost, visura: lost }, SOUND)).toEqual([]);
    }
    expect(checkLevels(at(4, 5, 2), { ...UNKNOWN, paymentDue: null, mixedIdentification: null })).toEqual([]);
    expect(checkLevels({}, {})).toEqual([]);
  });

  test('levels left open: broken by all, by some, by none', () => {
    const open = (integration: number[]) => checkLevels({ web: 3, integration, visura: 1 }, SOUND);
    expect(open([0, 2]).map(({ code }) => code)).toContain('levels.state_without_data');
    expect(open([3, 5])).toEqual([]);
    const partly = open([2, 3]).filter(({ code }) => code === 'levels.rule_open');
    expect(partly.map(({ params }) => params)).toEqual([{ rule: 'C06' }, { rule: 'C08' }]);
    expect(partly.every(({ severity }) => severity === 'info')).toBe(true);
  });

  test('a code outside its scale is told and counts as unknown', () => {
    const found = checkLevels({ web: 7, integration: 1.5, visura: [1, 9] }, SOUND);
    expect(found.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['levels.no_such_level', ['levels', 'web'], { axis: 'web', level: 7 }],
      ['levels.no_such_level', ['levels', 'integration'], { axis: 'integration', level: 1.5 }],
      ['levels.no_such_level', ['levels', 'visura'], { axis: 'visura', level: 9 }],
    ]);
  });

  test('what is told of open levels is told of each, and of each alone', () => {
    const codesAt = (levels: AxisLevels) =>
      new Set(checkLevels(levels, SOUND).flatMap(({ code, rule }) => (rule ? [code] : [])));
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
        fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        fc.subarray([0, 1, 2], { minLength: 1 }),
        (webs, integrations, visuras) => {
          const open = codesAt({ web: webs, integration: integrations, visura: visuras });
          const each = webs.flatMap((web) =>
            integrations.flatMap((integration) =>
              visuras.map((visura) => codesAt({ web, integration, visura })),
            ),
          );
          for (const code of Object.keys(FINDINGS)) {
            expect(open.has(code as never)).toBe(each.every((codes) => codes.has(code as never)));
          }
        },
      ),
    );
  });
});
