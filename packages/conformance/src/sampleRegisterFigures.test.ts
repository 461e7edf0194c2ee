import {
  applicationsFor,
  gapReport,
  informationCompleteness,
  instrumentCoverage,
  intermediariesOn,
  participationIn,
  phasePlan,
  phaseProgress,
  planProgress,
  rollUp,
  serviceSeries,
  serviceTrend,
} from '@pds/core/procedures';
import { sampleRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openRegister } from './registerPapers';

const register = openRegister(sampleRegister);

const YEAR_END = '2025-12-31';
const AFTER_B1 = '2026-06-30';

describe('the plan of action on two days', () => {
  const shown = (on: string) =>
    planProgress(register, on).phases.map(
      ({ code, status, criteria }) =>
        `${code} ${status}: ${criteria.map(({ done, need, of }) => `${done}/${need}/${of}`).join(' ')}`,
    );

  test('in the middle of phase A, by the census', () => {
    expect(shown(YEAR_END)).toEqual([
      'A running: ',
      'B1 future: 49/60/60 15/18/60',
      'B2 future: 15/36/60',
      'B3 future: 22/60/60',
      'B4 met: 26/18/60',
      'B5 future: 26/36/60',
      'B6 future: 26/60/60',
      'C undated: ',
      'D undated: ',
    ]);
  });

  test('after the end of phase B1', () => {
    expect(shown(AFTER_B1)).toEqual([
      'A met: ',
      'B1 missed: 49/60/60 25/18/60',
      'B2 running: 25/36/60',
      'B3 future: 35/60/60',
      'B4 met: 37/18/60',
      'B5 met: 37/36/60',
      'B6 future: 37/60/60',
      'C undated: ',
      'D undated: ',
    ]);
  });

  test('phase B1 ends 330 days after the approval; two services of list A are not assessed', () => {
    const { planned, criteria } = phaseProgress(register, 'B1', AFTER_B1);
    expect([planned?.from, planned?.due]).toEqual(['2026-03-21', '2026-06-19']);
    expect(criteria.map(({ notAssessed, margin, firstMetOn }) => [notAssessed, margin, firstMetOn])).toEqual([
      [2, 11, null],
      [2, -7, '2026-03-31'],
    ]);
  });
});

describe('how far the procedures are from where they shall be', () => {
  const plan = phasePlan(register, '2025-07-24');
  const deadlines = plan.phases.flatMap(({ phaseId, due }) =>
    (register.phases.get(phaseId)?.criteria ?? []).map(({ requires }) => ({ phase: phaseId, due, requires })),
  );
  const report = (on: string) =>
    gapReport(register, { on, deadlines: ({ list }) => (list === 'A' ? deadlines : []) });
  const figures = (on: string) => {
    const gaps = report(on);
    return {
      asked: gaps.filter(({ target }) => target).length,
      there: gaps.filter(({ path }) => path?.steps.length === 0).length,
      steps: gaps.reduce((sum, { path }) => sum + (path?.steps.length ?? 0), 0),
      blocked: gaps.filter(({ deadline }) => deadline).length,
      overdue: gaps.filter(({ deadline }) => deadline?.overdue).length,
    };
  };

  test('by the census and after phase B1', () => {
    expect(figures(YEAR_END)).toEqual({ asked: 60, there: 6, steps: 133, blocked: 45, overdue: 0 });
    expect(figures(AFTER_B1)).toEqual({ asked: 60, there: 12, steps: 98, blocked: 35, overdue: 35 });
  });

  test('without a way are those that nobody placed, and the incoherent one', () => {
    const without = report(AFTER_B1).filter(({ target, path }) => target && !path);
    expect(without.map(({ procedureId, issues }) => `${procedureId} ${issues[0]?.code}`)).toEqual([
      'procedure-noleggio levels.start_unknown',
      'procedure-rumore levels.start_unknown',
      'procedure-nido levels.start_incoherent',
      'procedure-patrocinio levels.start_unknown',
      'procedure-lettera-sindaca levels.start_unknown',
    ]);
  });
});

/** Another member of the Unione, with the same revenue and social procedures; the revenue office went to the Unione. */
function neighbour() {
  const { kind, ...rows } = sampleRegister;
  const renamed = JSON.parse(
    JSON.stringify(rows)
      .replaceAll('"procedure-', '"roccamirta-procedure-')
      .replaceAll('"assessment-', '"roccamirta-assessment-'),
  ) as Record<string, Record<string, unknown>[]>;
  const procedures = renamed.procedures!.filter(({ unitId }) =>
    ['unit-tributi', 'unit-sociale', 'unit-suap'].includes(String(unitId)),
  );
  const ids = new Set(procedures.map(({ id }) => id));
  const transfer = {
    id: 'transfer-tributi',
    title: 'Tributi',
    code: 'tributi',
    fromBodyId: 'body-roccamirta',
    toBodyId: 'body-unione',
    on: '2025-10-01',
    procedureIds: procedures.flatMap(({ id, unitId }) => (unitId === 'unit-tributi' ? id : [])),
  };
  const onOthers = [
    ...['applications', 'instrumentLinks', 'intermediaries', 'informationSheets', 'serviceReadings'],
    ...['planUpdates', 'changeNotices', 'onlineOnlyActs'],
  ];
  return openRegister({
    ...renamed,
    kind,
    ...Object.fromEntries(onOthers.map((collection) => [collection, []])),
    id: 'register-roccamirta',
    municipality: { name: 'Roccamirta' },
    procedures,
    assessments: renamed.assessments!.filter(({ procedureId }) => ids.has(procedureId)),
    transferredFunctions: [
      ...renamed.transferredFunctions!.map((row) => ({ ...row, fromBodyId: 'body-roccamirta' })),
      transfer,
    ],
  });
}

describe('with a second member of the Unione', () => {
  const both = (on: string) => rollUp([register, neighbour()], { on });
  const parts = (of: readonly { title: string; procedures: number; assessed: number }[]) =>
    of.map(({ title, procedures, assessed }) => [title, procedures, assessed]);

  test('what the Unione runs counts once, what only one member handed over is counted as the Unione’s', () => {
    const { municipalities, shared, functions, total, differing, withoutCode } = both(YEAR_END);
    expect(parts(municipalities)).toEqual([
      ['Castelmirto', 69, 67],
      ['Roccamirta', 7, 7],
    ]);
    expect(parts(shared)).toEqual([
      ['Regione', 1, 1],
      ['Unione dei Comuni della Valmirta', 12, 12],
    ]);
    expect(
      functions.map(({ id, registers, procedures, since }) => [id, registers, procedures, since]),
    ).toEqual([
      ['sociale', 2, 4, '2023-01-01'],
      ['sistemi', 2, 0, '2020-01-01'],
      ['tributi', 1, 8, '2025-10-01'],
    ]);
    expect([total.procedures, total.assessed, differing, withoutCode]).toEqual([89, 87, [], 0]);
    expect(shared[1]?.axes?.find(({ axis }) => axis === 'web')).toMatchObject({
      of: 12,
      levels: [0, 5, 1, 3, 3].map((count, code) => ({ code, count })),
      median: { low: 2, high: 3 },
    });
  });

  test('before the revenue office was handed over it is each municipality’s own', () => {
    expect(parts(both('2025-09-30').municipalities)).toEqual([
      ['Castelmirto', 69, 67],
      ['Roccamirta', 15, 15],
    ]);
  });

  test('the order in which they are given is nowhere to be seen', () => {
    expect(rollUp([neighbour(), register], { on: YEAR_END })).toEqual(both(YEAR_END));
  });
});

describe('around the plan', () => {
  test('fifteen pages, twelve of them complete; the one of another body’s procedure is asked for less', () => {
    const { procedures, withSheet, complete } = informationCompleteness(register);
    expect([procedures, withSheet, complete]).toEqual([74, 15, 12]);
    const other = informationCompleteness(register).sheets.find(
      ({ procedureId }) => procedureId === 'procedure-abbonamenti',
    );
    expect(other).toMatchObject({ required: 5, filled: 5 });
  });

  test('the intermediary whose agreement ran out is in force up to its last day', () => {
    const ids = (on: string) => intermediariesOn(register, on).map(({ id }) => id);
    expect(ids('2026-03-31')).toEqual(['intermediary-patronato', 'intermediary-professionisti']);
    expect(ids('2026-04-01')).toEqual(['intermediary-patronato']);
  });

  test('the readings of three services make five series, and how they moved', () => {
    const series = serviceSeries(register.serviceReadings);
    expect(
      series.map(({ procedureId, measure, unit, points, unread }) => [
        procedureId,
        measure,
        unit,
        points.length,
        unread,
      ]),
    ).toEqual([
      ['procedure-cie', 'waiting-time', 'minuti', 2, 0],
      ['procedure-cie', 'waiting-time', 'ore', 1, 0],
      ['procedure-certificati', 'satisfaction', 'punti su 5', 4, 0],
      ['procedure-accesso-atti', 'processing-time', 'giorni', 2, 1],
      ['procedure-accesso-atti', 'complaints', 'reclami', 2, 0],
    ]);
    const days = { from: '2025-06-30', to: '2026-03-31' };
    expect(
      series
        .map((each) => serviceTrend(each, days))
        .map((trend) => trend && [trend.difference, trend.direction]),
    ).toEqual([['-7.5', 'better'], null, ['0.5', 'better'], ['-6.5', 'better'], null]);
  });

  test('the people heard in phase A, the instruments, the applications for citizens', () => {
    expect(
      participationIn(register, register.phases.get('phase-A')!, AFTER_B1).map(({ people }) => people),
    ).toEqual([11, 4, 3, 42, 9, 0]);
    const { procedures, phases, byInstrument } = instrumentCoverage(register);
    expect([procedures, phases, byInstrument.length]).toEqual([
      { linked: 73, of: 74 },
      { linked: 9, of: 9 },
      5,
    ]);
    expect(applicationsFor(register, 'users-public', 'online').map(({ id }) => id)).toEqual([
      'application-portale',
      'application-ricerca',
    ]);
  });
});
