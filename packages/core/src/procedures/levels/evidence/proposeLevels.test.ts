import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShape } from '../../../schema/shape';
import { Assessment } from '../../model/assessment';
import { checkLevels } from '../checkLevels';
import { SCALES } from '../scales';
import { AXES, openLevels } from '../serviceState';
import { differenceFromDeclared } from './differenceFromDeclared';
import { type PlatformService, platformEvidence } from './platformEvidence';
import { proposeLevels } from './proposeLevels';
import { NO_EVIDENCE, type ServiceEvidence } from './serviceEvidence';
import { SUITE_COLUMNS, suiteRowEvidence } from './suiteRowEvidence';

const OF = { id: 'x9', procedureId: 'p1', on: '2026-03-02', by: 'platform' };

/** A service that is filled in online by people who are identified, with everything behind it. */
const WHOLE: PlatformService = {
  status: 1,
  accessLevel: 3000,
  payment: 1,
  flowSteps: 4,
  protocolRequired: true,
  prefilledFields: 6,
  writesBack: true,
  showsStates: true,
  outcomeAttachments: true,
};

function proposed(record: PlatformService) {
  const read = platformEvidence(record);
  if (!read.ok) throw new Error();
  const { assessment, confidence } = proposeLevels(read.value, OF);
  return { levels: assessment.levels, attributes: assessment.attributes, confidence, issues: read.issues };
}

describe('from a platform', () => {
  test.each<[string, Partial<PlatformService>, object]>([
    ['everything', {}, { web: 4, integration: 5, visura: 2 }],
    ['nothing is paid', { payment: 0 }, { web: 3 }],
    ['paid later', { payment: 2 }, { web: 4 }],
    ['SPID of level 1', { accessLevel: 2000 }, { web: 2 }],
    ['anonymous', { accessLevel: 0 }, { web: 2 }],
    ['suspended', { status: 2 }, { web: 0 }],
    ['scheduled', { status: 4 }, { web: 0 }],
    ['only a link', { flowSteps: 0, linkOnly: true }, { web: [1, 2] }],
    ['no form at all', { flowSteps: 0, linkOnly: false }, { web: 0 }],
    ['not written', { writesBack: false }, { integration: 3 }],
    ['not registered', { protocolRequired: false }, { integration: 4 }],
    ['only read', { protocolRequired: false, writesBack: false }, { integration: 1 }],
    [
      'only mail',
      { protocolRequired: false, writesBack: false, prefilledFields: 0, notifiesByMail: true },
      { integration: 2 },
    ],
    [
      'nothing behind',
      { protocolRequired: false, writesBack: false, prefilledFields: 0, notifiesByMail: false },
      { integration: 0 },
    ],
    ['states only', { outcomeAttachments: false }, { visura: 1 }],
    ['nothing to see', { outcomeAttachments: false, showsStates: false }, { visura: 0 }],
  ])('%s', (_, change, levels) => {
    expect(proposed({ ...WHOLE, ...change }).levels).toMatchObject(levels);
  });

  test('what it does not tell stays open or unknown, with little confidence', () => {
    const { payment: _, writesBack: __, outcomeAttachments: ___, ...told } = WHOLE;
    expect(proposed(told)).toMatchObject({
      levels: { web: [3, 4], integration: [3, 5], visura: [1, 2] },
      confidence: { web: 'low', integration: 'low', visura: 'low' },
    });
    expect(proposed({})).toMatchObject({
      levels: { web: null, integration: null, visura: null },
      confidence: { web: null, integration: null, visura: null },
    });
    expect(proposed(WHOLE).confidence).toEqual({ web: 'high', integration: 'high', visura: 'high' });
  });

  test('tells what it shows of the attributes, and nothing else', () => {
    expect(proposed({ ...WHOLE, accessLevel: 4000, payment: 0 }).attributes).toEqual({
      infoPage: true,
      formAvailable: true,
      booking: null,
      guided: true,
      prefill: true,
      proactive: null,
      paymentDue: 'none',
      authentication: ['cie'],
      filingChannelIds: null,
      formationModeIds: null,
    });
    expect(proposed({ ...WHOLE, flowSteps: 1 }).attributes.guided).toBe(false);
  });

  test('a code that is none of the field’s is told and counts as not told', () => {
    const { issues, levels } = proposed({ ...WHOLE, status: 17, payment: Number.NaN });
    expect(issues.map(({ params }) => params)).toEqual([
      { field: 'status', text: '17' },
      { field: 'payment', text: 'NaN' },
    ]);
    expect(levels.web).toBe(null);
  });

  test('more done for the applicant never proposes less', () => {
    const rank = (change: Partial<PlatformService>) => proposed({ ...WHOLE, ...change }).levels;
    const access = [0, 1000, 2000, 3000, 4000].map((accessLevel) => rank({ accessLevel }).web as number);
    expect(access).toEqual([...access].sort());
  });
});

describe('from a row of a suite', () => {
  const { available, online, form, authentication, paymentDue, paidOnline, registers } = SUITE_COLUMNS;
  const read = (row: Readonly<Record<string, string>>, columns = SUITE_COLUMNS): ServiceEvidence => {
    const result = suiteRowEvidence(row, columns);
    if (!result.ok) throw new Error();
    return result.value;
  };

  test('yes and no in the words that people write', () => {
    for (const yes of ['Sì', 'si', 'X', '1', 'VERO', ' true '])
      expect(read({ [registers]: yes }).registers).toBe(true);
    for (const no of ['No', 'n', '0', 'falso']) expect(read({ [registers]: no }).registers).toBe(false);
    for (const blank of ['', '  ']) expect(read({ [registers]: blank }).registers).toBe(null);
  });

  test('means of identification, payment, form', () => {
    expect(read({ [authentication]: 'SPID2 / CIE;eidas' }).authentication).toEqual(['spid2', 'cie', 'eidas']);
    expect(read({ [authentication]: 'nessuna' }).authentication).toEqual(['none']);
    expect(
      [read({ [paymentDue]: 'talvolta' }), read({ [paymentDue]: 'no' })].map((row) => row.paymentDue),
    ).toEqual(['sometimes', 'none']);
    expect(
      [{ [online]: 'sì' }, { [form]: 'sì' }, { [online]: 'no', [form]: 'no' }, {}].map(
        (row) => read(row).form,
      ),
    ).toEqual(['steps', 'link', 'none', null]);
    expect([read({}), read({ [available]: 'no' })].map((row) => row.available)).toEqual([true, false]);
  });

  test('the headings are the suite’s own', () => {
    const row = { 'Compilabile on line': 'sì', Pagabile: 'sì', Accesso: 'SPID' };
    const columns = {
      ...SUITE_COLUMNS,
      online: 'Compilabile on line',
      paidOnline: 'Pagabile',
      authentication: 'Accesso',
    };
    const { assessment } = proposeLevels(read(row, columns), OF);
    expect(assessment.levels.web).toBe(4);
    expect(assessment.evidence[0]?.text).toBe('Compilabile on line=sì; Accesso=SPID; Pagabile=sì');
  });

  test('what is not understood is told with its heading', () => {
    const result = suiteRowEvidence({ [paidOnline]: 'boh', [authentication]: 'SPID, tessera' });
    expect(result.issues.map(({ severity, path, params }) => [severity, path, params])).toEqual([
      ['warning', [authentication], { field: authentication, text: 'SPID, tessera' }],
      ['warning', [paidOnline], { field: paidOnline, text: 'boh' }],
    ]);
  });

  test('names of what every object has are no words', () => {
    const result = suiteRowEvidence({ [authentication]: 'constructor', [paymentDue]: '__proto__' });
    expect(result.issues).toHaveLength(2);
    expect(suiteRowEvidence({}, { ...SUITE_COLUMNS, reads: 'toString' }).issues).toEqual([]);
  });
});

describe('a proposal', () => {
  const yesNo = fc.constantFrom(true, false, null);
  const evidence = fc.record<ServiceEvidence>({
    available: yesNo,
    form: fc.constantFrom('steps', 'link', 'none', null),
    stepCount: fc.constantFrom(null, 0, 1, 5),
    authentication: fc.constantFrom(null, [], ['none' as const], ['spid2' as const, 'cie' as const]),
    paymentDue: fc.constantFrom('none', 'sometimes', 'always', null),
    paidOnline: yesNo,
    reads: yesNo,
    writes: yesNo,
    mails: yesNo,
    registers: yesNo,
    showsState: yesNo,
    showsRecords: yesNo,
    seen: fc.string({ maxLength: 30 }),
  });

  test('is an assessment as the register stores it, whatever was seen', () => {
    fc.assert(
      fc.property(evidence, (seen) => {
        const { assessment, confidence } = proposeLevels(seen, OF);
        expect(assessment.origin).toBe('proposed');
        expect(readShape(Assessment, assessment).issues).toEqual([]);
        for (const axis of AXES) {
          const open = openLevels(assessment.levels, axis);
          expect(open.length <= 2 && open.every((level) => level < SCALES[axis].levels.length)).toBe(true);
          expect(confidence[axis] === null).toBe(open.length === 0);
          if (open.length > 1) expect(confidence[axis]).toBe('low');
        }
        expect(checkLevels(assessment.levels, {}).some(({ code }) => code === 'levels.no_such_level')).toBe(
          false,
        );
      }),
    );
  });

  test('a text that is too long to store is cut', () => {
    const { assessment } = proposeLevels({ ...NO_EVIDENCE, seen: 'x'.repeat(50_000) }, OF);
    expect(readShape(Assessment, assessment).ok).toBe(true);
  });
});

describe('the difference from what was declared', () => {
  test.each([
    [4, 2, 'levels.declared_above_evidence'],
    [1, 3, 'levels.declared_below_evidence'],
  ])('web %i, evidence %i', (told, shown, code) => {
    expect(differenceFromDeclared({ web: told }, { web: shown })).toMatchObject([
      { code, path: ['levels', 'web'], params: { axis: 'web', told: String(told), shown: String(shown) } },
    ]);
  });

  test('on integration each may do what the other does not', () => {
    const codes = (integration: number, shown: number | number[]) =>
      differenceFromDeclared({ integration }, { integration: shown }).map(({ code }) => code.slice(16));
    expect(codes(3, 4)).toEqual(['beside_evidence']);
    expect(codes(5, 4)).toEqual(['above_evidence']);
    expect(codes(1, 4)).toEqual(['below_evidence']);
    expect(codes(4, [3, 5])).toEqual(['beside_evidence']);
    expect(codes(3, [3, 5])).toEqual([]);
  });

  test('is none where either says nothing', () => {
    for (const lost of [null, 'nd', 'unknown'] as const) {
      expect(differenceFromDeclared({ web: lost, visura: 2 }, { web: 4, visura: lost })).toEqual([]);
    }
  });
});
