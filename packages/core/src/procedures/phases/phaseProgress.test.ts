import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/civilDate';
import { assessed, listed, phasedRegister } from '../testing/phasedRegister';
import { meetsCriterion } from './criterion';
import { type PhaseProgressOptions, phaseProgress, planProgress } from './phaseProgress';

const GUIDED = { attributes: { formAvailable: true, guided: true, prefill: true } };
const NOT = { attributes: { formAvailable: true, guided: false, prefill: false } };
/** A register with so many procedures of list A, of which those said are assessed as guided and prefilled on a day. */
const guidedOn = (count: number, days: readonly string[], more: readonly object[] = []) =>
  phasedRegister({
    procedures: Array.from({ length: count }, (_, i) => listed(`q${i}`)),
    assessments: [...days.map((on, i) => assessed(`x${i}`, `q${i}`, on, GUIDED)), ...more],
  });
const statusOf = (
  register: ReturnType<typeof phasedRegister>,
  on: string,
  phase = 'B2',
  options?: PhaseProgressOptions,
) => phaseProgress(register, phase, on, options).status;

describe('a threshold of 60 in 100 procedures, from 24 January to 23 April 2016', () => {
  const days = ['2015-12-01', '2016-02-01', '2016-02-01', '2016-04-23', '2016-04-23', '2016-05-02'];

  test('is future, running, missed, met late', () => {
    const register = guidedOn(10, days);
    expect(
      ['2016-01-23', '2016-01-24', '2016-04-23', '2016-04-24', '2016-05-02'].map((on) =>
        statusOf(register, on),
      ),
    ).toEqual(['future', 'running', 'running', 'missed', 'met-late']);
  });

  test('met on its last day it is met, and stays so', () => {
    const register = guidedOn(10, [...days.slice(0, 5), '2016-04-23']);
    expect(['2016-04-22', '2016-04-23', '2020-01-01'].map((on) => statusOf(register, on))).toEqual([
      'running',
      'met',
      'met',
    ]);
  });

  test('in figures', () => {
    const register = guidedOn(10, days, [assessed('n', 'q9', '2016-02-01', NOT)]);
    const { criteria, planned, completedOn } = phaseProgress(register, 'B2', '2016-03-04');
    expect(planned?.due).toBe('2016-04-23');
    expect(completedOn).toBeNull();
    expect(criteria).toMatchObject([
      {
        of: 10,
        need: 6,
        done: 3,
        notAssessed: 6,
        met: false,
        margin: 3,
        firstMetOn: null,
        pace: { procedures: 2, days: 40 },
        neededPace: { procedures: 3, days: 50 },
      },
    ]);
    const after = phaseProgress(register, 'B2', '2016-05-02').criteria[0];
    expect(after).toMatchObject({ met: true, margin: 0, firstMetOn: '2016-05-02', neededPace: null });
    expect(phaseProgress(register, 'B2', '2016-01-24').criteria[0]?.pace).toBeNull();
  });

  test('lost again it is missed, and says when it was met', () => {
    const lost = assessed('z', 'q0', '2016-06-01', NOT);
    const register = guidedOn(10, [...days.slice(0, 5), '2016-04-01'], [lost]);
    const progress = phaseProgress(register, 'B2', '2016-06-01');
    expect(progress.status).toBe('missed');
    expect(progress.criteria[0]?.firstMetOn).toBe('2016-04-23');
  });

  test('of one day the last word counts, also for when it was met', () => {
    const twice = [
      assessed('a', 'q0', '2016-02-01', GUIDED),
      assessed('b', 'q0', '2016-02-01', NOT),
      assessed('c', 'q0', '2016-03-01', GUIDED),
    ];
    const register = phasedRegister({ procedures: [listed('q0')], assessments: twice });
    expect(phaseProgress(register, 'B2', '2016-02-20').criteria[0]).toMatchObject({
      done: 0,
      firstMetOn: null,
    });
    expect(phaseProgress(register, 'B2', '2016-03-01').criteria[0]?.firstMetOn).toBe('2016-03-01');
  });

  test('what was assessed later is not known on the day', () => {
    const register = guidedOn(10, days);
    const { done, firstMetOn } = phaseProgress(register, 'B2', '2016-04-30').criteria[0]!;
    expect([done, firstMetOn]).toEqual([5, null]);
  });
});

describe('phases with several thresholds, or with none', () => {
  test('B1 stands where the worse of its two thresholds does', () => {
    const register = guidedOn(3, ['2015-11-01']);
    const { criteria, status } = phaseProgress(register, 'B1', '2016-01-01');
    expect(criteria.map((each) => [each.need, each.done, each.status])).toEqual([
      [3, 1, 'running'],
      [1, 1, 'met'],
    ]);
    expect(status).toBe('running');
  });

  test('A is completed when the office says so', () => {
    const recorded = (completedOn: string) =>
      phasedRegister({ phaseRecords: [{ id: 'r', phaseId: 'phase-A', completedOn, evidence: [] }] });
    expect(statusOf(recorded('2015-10-26'), '2015-10-25', 'A')).toBe('running');
    expect(statusOf(recorded('2015-10-26'), '2015-10-26', 'A')).toBe('met');
    expect(statusOf(recorded('2015-10-27'), '2016-01-01', 'phase-A')).toBe('met-late');
    expect(statusOf(phasedRegister(), '2015-10-27', 'A')).toBe('missed');
  });

  test('D has no day', () => {
    expect(statusOf(phasedRegister(), '2016-01-01', 'D')).toBe('undated');
  });

  test('without an approval nothing has a day, and what is met is met', () => {
    const register = { ...guidedOn(1, ['2015-11-01']), approval: null };
    expect(['B1', 'B4'].map((phase) => statusOf(register, '2016-01-01', phase))).toEqual(['met', 'undated']);
    expect(planProgress(register, '2016-01-01').plan).toBeNull();
    expect(statusOf(register, '2016-01-01', 'B4', { approvedOn: '2010-01-01' })).toBe('missed');
  });

  test('a phase that the register lacks is a mistake of the program', () => {
    expect(() => phaseProgress(phasedRegister(), 'B7', '2016-01-01')).toThrow(RangeError);
  });

  test('chained to what was done, B2 begins when B1 was met', () => {
    const register = guidedOn(1, ['2015-11-30']);
    const { planned } = phaseProgress(register, 'B2', '2016-03-01', { chain: 'actual' });
    expect(planned).toMatchObject({ from: '2015-11-30', due: '2016-02-28' });
  });
});

describe('what the document leaves open', () => {
  const mixed = phasedRegister({
    procedures: [
      listed('a'),
      listed('b', { list: 'B' }),
      listed('n', { list: null }),
      listed('u', { list: 'unknown' }),
    ],
    assessments: [
      assessed('x', 'a', '2015-03-01', { levels: { visura: 0 } }),
      assessed('y', 'b', '2015-03-01', { levels: { visura: 1 } }),
    ],
  });

  test('percentages are taken over list A, or over both', () => {
    const figures = (options?: PhaseProgressOptions) => {
      const { criteria, unlisted } = phaseProgress(mixed, 'B4', '2016-10-01', options);
      return [criteria[0]?.of, criteria[0]?.need, criteria[0]?.done, unlisted];
    };
    expect(figures()).toEqual([1, 1, 0, 2]);
    expect(figures({ denominator: 'A+B' })).toEqual([2, 1, 1, 2]);
  });

  test('read literally, access to the status is there from the first assessment on', () => {
    expect(statusOf(mixed, '2015-03-01', 'B6')).toBe('future');
    expect(statusOf(mixed, '2015-03-01', 'B6', { visuraCounting: 'literal' })).toBe('met');
  });

  test('no procedure is no hundred per cent', () => {
    expect(statusOf(phasedRegister(), '2016-01-01', 'B1')).toBe('not-applicable');
  });

  test.each<[unknown, boolean | null, boolean | null]>([
    [0, false, true],
    [1, true, true],
    [2, true, true],
    [[0, 1], null, true],
    [[1, 2], true, true],
    [null, null, null],
    ['nd', null, null],
    ['unknown', null, null],
  ])('a level of %j shows the status: %s, literally %s', (visura, plain, literal) => {
    const { assessments } = phasedRegister({
      procedures: [listed('q')],
      assessments: [assessed('x', 'q', '2015-03-01', { levels: { visura } })],
    });
    const criterion = {
      requires: ['statusAccess' as const],
      modes: ['synchronous', 'asynchronous'] as const,
    };
    const assessment = assessments.get('x');
    const asked = { ...criterion, modes: [...criterion.modes] };
    expect(meetsCriterion(assessment, asked)).toBe(plain);
    expect(meetsCriterion(assessment, asked, { visuraCounting: 'literal' })).toBe(literal);
    expect(meetsCriterion(assessment, { requires: ['statusAccess'] }, { visuraCounting: 'literal' })).toBe(
      plain,
    );
    expect(meetsCriterion(assessment, asked, { visuraScale: 'other' })).toBeNull();
  });

  test('of several features one that is missing decides, else one that is not known', () => {
    const of = (guided: unknown, prefill: unknown) => {
      const { assessments } = phasedRegister({
        procedures: [listed('q')],
        assessments: [assessed('x', 'q', '2015-03-01', { attributes: { guided, prefill } })],
      });
      return meetsCriterion(assessments.get('x'), { requires: ['guided', 'prefill'] });
    };
    expect([of(true, true), of(true, false), of('unknown', false), of('nd', true), of(true, null)]).toEqual([
      true,
      false,
      false,
      null,
      null,
    ]);
    expect(meetsCriterion(undefined, { requires: ['guided'] })).toBeNull();
  });
});

describe('for every history', () => {
  const history = fc.array(
    fc.record({
      procedure: fc.integer({ min: 0, max: 5 }),
      at: fc.integer({ min: -30, max: 900 }),
      guided: fc.constantFrom(true, false, null),
      visura: fc.constantFrom(0, 1, 2, null),
    }),
    { maxLength: 30 },
  );
  const registerOf = (
    rows: readonly { procedure: number; at: number; guided: boolean | null; visura: number | null }[],
  ) =>
    phasedRegister({
      procedures: Array.from({ length: 6 }, (_, i) => listed(`q${i}`)),
      assessments: rows.map(({ procedure, at, guided, visura }, i) =>
        assessed(`x${i}`, `q${procedure}`, addDays('2015-02-28', at), {
          levels: { visura },
          attributes: { formAvailable: guided, guided, prefill: guided },
        }),
      ),
    });
  const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2015-02-28', n));
  const phases = fc.constantFrom('B1', 'B2', 'B3', 'B4', 'B5', 'B6');

  test('figures add up, and are those of the plain count', () => {
    fc.assert(
      fc.property(history, days, phases, (rows, on, phase) => {
        const register = registerOf(rows);
        for (const { criterion, need, of, done, notAssessed, margin, met } of phaseProgress(
          register,
          phase,
          on,
        ).criteria) {
          const last = new Map<string, (typeof rows)[number]>();
          const past = rows.filter(({ at }) => addDays('2015-02-28', at) <= on);
          for (const row of [...past].sort((a, b) => a.at - b.at)) last.set(`q${row.procedure}`, row);
          const answers = [...last.values()].map(({ guided, visura }) =>
            criterion.requires.includes('statusAccess') ? (visura === null ? null : visura >= 1) : guided,
          );
          expect(done).toBe(answers.filter((answer) => answer === true).length);
          expect(notAssessed).toBe(6 - answers.filter((answer) => answer !== null).length);
          expect([of, margin, met]).toEqual([6, need - done, done >= need]);
        }
      }),
    );
  });

  test('one more procedure that meets the threshold never makes it missed', () => {
    fc.assert(
      fc.property(history, days, phases, (rows, on, phase) => {
        const register = registerOf(rows);
        const more = registerOf([...rows]);
        const added = phasedRegister({
          procedures: [...more.procedures, listed('new')],
          assessments: [
            assessed('first', 'new', '2015-02-28', { levels: { visura: 2 }, ...GUIDED }),
            ...more.assessments,
          ],
        });
        const met = (of: typeof register) => ['met', 'met-late'].includes(statusOf(of, on, phase));
        if (met(register)) expect(met(added)).toBe(true);
      }),
    );
  });
});

test('one that does not meet it may', () => {
  const register = guidedOn(
    10,
    Array.from({ length: 6 }, () => '2016-02-01'),
  );
  const added = phasedRegister({
    procedures: [...register.procedures, listed('new')],
    assessments: [...register.assessments, assessed('n', 'new', '2015-03-01', NOT)],
  });
  expect([statusOf(register, '2016-05-01'), statusOf(added, '2016-05-01')]).toEqual(['met', 'missed']);
});

test('thousands of phases over thousands of assessments take no walk each', () => {
  const register = phasedRegister({
    procedures: Array.from({ length: 3000 }, (_, i) => listed(`q${i}`)),
    assessments: Array.from({ length: 3000 }, (_, i) => assessed(`x${i}`, `q${i}`, '2015-03-01', GUIDED)),
    phases: Array.from({ length: 3000 }, (_, i) => ({
      id: `p${i}`,
      title: 'p',
      code: 'p',
      start: { from: 'approval' },
      days: 10,
      criteria: [{ percent: '100', requires: Array.from({ length: 50 }, () => 'guided') }],
      participants: [],
      steps: [],
    })),
  });
  expect(planProgress(register, '2016-01-01').phases.every(({ status }) => status === 'met')).toBe(true);
});
