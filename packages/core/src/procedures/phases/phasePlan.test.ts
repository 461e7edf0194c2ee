import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../base/civilDate';
import { isHoliday } from '../../base/holidays';
import type { Phase } from '../model/phase';
import { CESENA_PHASES } from './cesenaPhases';
import { type PhasePlanOptions, phasePlan } from './phasePlan';

const planOf = (approvedOn: string, options?: PhasePlanOptions) =>
  phasePlan({ phases: CESENA_PHASES }, approvedOn, options);
const endsOf = (approvedOn: string, options?: PhasePlanOptions) =>
  planOf(approvedOn, options).phases.map(({ due }) => due);

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1995-01-01', n));
const anyOptions = fc.record(
  {
    publication: fc.constantFrom('inside' as const, 'additional' as const),
    rollover: fc.constantFrom('none' as const, 'display' as const, 'each' as const),
    holidays: fc.record(
      { patron: fc.constantFrom('06-24', '12-26'), saturday: fc.boolean() },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

describe('Cesena’s phases, approved on 28 February 2015', () => {
  test('end on the days of the vector', () => {
    expect(planOf('2015-02-28').phases).toEqual([
      {
        phaseId: 'phase-A',
        code: 'A',
        from: '2015-02-28',
        nominal: '2015-10-26',
        effective: '2015-10-26',
        due: '2015-10-26',
      },
      {
        phaseId: 'phase-B1',
        code: 'B1',
        from: '2015-10-26',
        nominal: '2016-01-24',
        effective: '2016-01-25',
        due: '2016-01-24',
      },
      {
        phaseId: 'phase-B2',
        code: 'B2',
        from: '2016-01-24',
        nominal: '2016-04-23',
        effective: '2016-04-23',
        due: '2016-04-23',
      },
      {
        phaseId: 'phase-B3',
        code: 'B3',
        from: '2016-04-23',
        nominal: '2016-07-22',
        effective: '2016-07-22',
        due: '2016-07-22',
      },
      {
        phaseId: 'phase-B4',
        code: 'B4',
        from: '2016-07-22',
        nominal: '2016-10-20',
        effective: '2016-10-20',
        due: '2016-10-20',
      },
      {
        phaseId: 'phase-B5',
        code: 'B5',
        from: '2016-10-20',
        nominal: '2017-01-18',
        effective: '2017-01-18',
        due: '2017-01-18',
      },
      {
        phaseId: 'phase-B6',
        code: 'B6',
        from: '2017-01-18',
        nominal: '2017-04-18',
        effective: '2017-04-18',
        due: '2017-04-18',
      },
    ]);
  });

  test('with Saturday as festive B2 passes over Sunday and 25 April', () => {
    const { phases } = planOf('2015-02-28', { holidays: { saturday: true } });
    expect(phases[2]).toMatchObject({ nominal: '2016-04-23', effective: '2016-04-26', due: '2016-04-23' });
  });

  test('last 780 days, 885 with the publication of each of the seven after it', () => {
    expect(daysBetween('2015-02-28', planOf('2015-02-28').end!)).toBe(780);
    const longer = planOf('2015-02-28', { publication: 'additional' });
    expect(daysBetween('2015-02-28', longer.end!)).toBe(885);
    expect(longer.phases.at(-1)).toMatchObject({ code: 'B6', due: '2017-07-17' });
    expect(longer.publications.at(-1)).toMatchObject({ from: '2017-07-17', due: '2017-08-01' });
  });

  test('are published in their last fifteen days unless that comes after them', () => {
    const { publications } = planOf('2015-02-28');
    expect(publications).toHaveLength(7);
    expect(publications[0]).toEqual({
      phaseId: 'phase-A',
      from: '2015-10-11',
      nominal: '2015-10-26',
      effective: '2015-10-26',
      due: '2015-10-26',
    });
  });

  test('roll over one by one where each roll-over moves what follows', () => {
    expect(endsOf('2015-02-28', { rollover: 'each' })).toEqual([
      '2015-10-26',
      '2016-01-25',
      '2016-04-26',
      '2016-07-25',
      '2016-10-24',
      '2017-01-23',
      '2017-04-24',
    ]);
    expect(planOf('2015-02-28', { rollover: 'none' }).phases[1]).toMatchObject({ effective: '2016-01-24' });
  });

  test('count from what was in fact completed where they are read so', () => {
    const completedOn = new Map([
      ['phase-A', '2015-09-30'],
      ['phase-B1', '2015-08-01'],
    ]);
    const { phases } = planOf('2015-02-28', { chain: 'actual', completedOn });
    expect(phases.slice(0, 4).map(({ from, due }) => [from, due])).toEqual([
      ['2015-02-28', '2015-10-26'],
      ['2015-09-30', '2015-12-29'],
      // B1 was met before it began: what follows does not begin before it either.
      ['2015-09-30', '2015-12-29'],
      ['2015-12-29', '2016-03-28'],
    ]);
    expect(planOf('2015-02-28', { completedOn })).toEqual(planOf('2015-02-28'));
  });

  test('the monitoring has no day, and says so', () => {
    expect(planOf('2015-02-28').undated).toEqual(['phase-D']);
  });
});

describe('for every approval', () => {
  test('days rise strictly, and a deadline is not festive where it rolls', () => {
    fc.assert(
      fc.property(anyDay, anyOptions, (approvedOn, options) => {
        const { phases } = planOf(approvedOn, options);
        let last = approvedOn;
        for (const { from, nominal, effective, due } of phases) {
          expect(from >= last).toBe(true);
          expect(nominal > from && effective >= nominal && due >= nominal).toBe(true);
          if (options.rollover !== 'none') expect(isHoliday(effective, options.holidays)).toBe(false);
          last = due;
        }
      }),
    );
  });

  test('a later approval moves every counted day by as much', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (approvedOn, k) => {
        const moved = endsOf(addDays(approvedOn, k));
        expect(moved).toEqual(endsOf(approvedOn).map((day) => addDays(day, k)));
        expect(daysBetween(approvedOn, endsOf(approvedOn).at(-1)!)).toBe(780);
      }),
    );
  });

  test('the zone of the process is none of its business', () => {
    const zone = process.env.TZ;
    try {
      const results = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Rome'].map((TZ) => {
        process.env.TZ = TZ;
        return [
          new Date(2015, 0, 1).getTimezoneOffset(),
          endsOf('2015-02-28', { rollover: 'each' }),
        ] as const;
      });
      expect(new Set(results.map(([offset]) => offset)).size).toBe(3);
      expect(results[1]![1]).toEqual(results[0]![1]);
      expect(results[2]![1]).toEqual(results[0]![1]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('plans of another hand', () => {
  const phase = (id: string, start: Phase['start'], days: number | null): Phase => ({
    ...CESENA_PHASES[0]!,
    id,
    code: id,
    start,
    days,
  });
  const after = (phaseId: string) => ({ from: 'phase' as const, phaseId });

  test('phases may stand in any order, side by side, and without a publication', () => {
    const plan = phasePlan(
      {
        phases: [
          phase('z', after('y'), 10),
          phase('x', after('w'), 30),
          phase('y', after('w'), 5),
          phase('w', { from: 'approval' }, 20),
        ],
      },
      '2026-01-01',
    );
    expect(plan.phases.map(({ phaseId, due }) => [phaseId, due])).toEqual([
      ['w', '2026-01-21'],
      ['y', '2026-01-26'],
      ['z', '2026-02-05'],
      ['x', '2026-02-20'],
    ]);
    expect(plan).toMatchObject({ publications: [], undated: [], end: '2026-02-20' });
  });

  test('a publication is never longer than its phase', () => {
    const { publications } = phasePlan(
      { phases: [phase('w', { from: 'approval' }, 10), phase('c', { from: 'every-phase' }, 15)] },
      '2026-01-01',
    );
    expect(publications).toMatchObject([{ from: '2026-01-01', due: '2026-01-11' }]);
  });

  test.each<[string, readonly Phase[]]>([
    ['a circle', [phase('x', after('y'), 5), phase('y', after('x'), 5)]],
    ['what waits for nothing', [phase('x', after('nowhere'), 5), phase('y', after('x'), 5)]],
    [
      'what waits for a phase without days',
      [phase('x', { from: 'approval' }, null), phase('y', after('x'), 5)],
    ],
    ['a second publication', [phase('x', { from: 'unstated' }, 5), phase('y', { from: 'unstated' }, null)]],
  ])('%s has no days', (_, phases) => {
    expect(phasePlan({ phases }, '2026-01-01')).toMatchObject({ phases: [], end: null, undated: ['x', 'y'] });
  });

  test('a chain that outruns the calendar ends there', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      phase(`p${i}`, i === 0 ? { from: 'approval' } : after(`p${i - 1}`), 36_500),
    );
    const plan = phasePlan({ phases: many }, '2026-01-01', { publication: 'additional' });
    expect(plan.phases).toHaveLength(79);
    expect(plan.undated).toHaveLength(19_921);
    expect(phasePlan({ phases: CESENA_PHASES }, '9999-12-31').phases).toEqual([]);
  });
});
