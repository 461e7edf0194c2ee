import { describe, expect, test } from 'vitest';
import { assessed, listed, phasedRegister } from '../testing/phasedRegister';
import { CESENA_PHASES } from './cesenaPhases';
import { checkPhases, type PhaseCheckOptions } from './checkPhases';
import { updatesDue } from './checkUpkeep';
import type { PhasesIssueTable } from './issues';
import { participationIn } from './participation';

const GUIDED = { attributes: { formAvailable: true, guided: true, prefill: true } };
const found = (
  change: Readonly<Record<string, unknown>>,
  today: string,
  options: Omit<PhaseCheckOptions, 'today'> = {},
) => checkPhases(phasedRegister(change), { today, ...options });
const told = (...given: Parameters<typeof found>) =>
  found(...given).map(({ code, path }) => `${code} ${path?.join('.')}`);
const only = (code: keyof PhasesIssueTable, ...given: Parameters<typeof found>) =>
  found(...given).filter((finding) => finding.code === code);

describe('phases and thresholds', () => {
  test('at the approval nothing is late; there is nothing to take a percentage of', () => {
    expect(new Set(told({}, '2015-02-28').map((line) => line.split(' ')[0]))).toEqual(
      new Set(['phases.nothing_to_count']),
    );
  });

  test('without an approval that is what is told, and no deadline', () => {
    const lines = told({ approval: null }, '2030-01-01');
    expect(lines[0]).toBe('phases.not_approved approval');
    expect(lines).toHaveLength(8);
  });

  test('every finding has a severity, a source and a place', () => {
    for (const { severity, source, path, params } of found({}, '2030-01-01')) {
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(source.ref).not.toBe('');
      expect(path?.length).toBeGreaterThan(0);
      expect(params).toBeTypeOf('object');
    }
  });

  test('a phase without thresholds that nobody completed', () => {
    expect(only('phases.not_completed', {}, '2015-10-26')).toEqual([]);
    expect(only('phases.not_completed', {}, '2015-10-27')).toMatchObject([
      { path: ['phases', 'phase-A'], params: { code: 'A', due: '2015-10-26' } },
    ]);
  });

  const one = { procedures: [listed('q')] };
  const assessedOn = (on: string) => ({ ...one, assessments: [assessed('x', 'q', on, GUIDED)] });

  test('missed, met late, no longer met', () => {
    const missed = only('phases.missed', one, '2016-01-25');
    expect(missed).toMatchObject([
      {
        path: ['phases', 'phase-B1', 'criteria', 0],
        params: { code: 'B1', due: '2016-01-24', need: 1, done: 0, of: 1 },
      },
      { path: ['phases', 'phase-B1', 'criteria', 1] },
    ]);
    expect(only('phases.met_late', assessedOn('2016-01-25'), '2016-01-25')).toMatchObject([
      { params: { code: 'B1', on: '2016-01-25', due: '2016-01-24' } },
      { params: { code: 'B1' } },
    ]);
    const lost = {
      ...one,
      assessments: [
        assessed('x', 'q', '2015-11-01', GUIDED),
        assessed('y', 'q', '2016-02-01', {
          attributes: { formAvailable: false, guided: true, prefill: true },
        }),
      ],
    };
    expect(only('phases.no_longer_met', lost, '2016-02-01')).toMatchObject([
      { path: ['phases', 'phase-B1', 'criteria', 0], params: { on: '2015-11-01' } },
    ]);
  });

  test('a pace that will not do', () => {
    const procedures = Array.from({ length: 10 }, (_, i) => listed(`q${i}`));
    const slow = { procedures, assessments: [assessed('x', 'q0', '2016-01-30', GUIDED)] };
    expect(only('phases.behind_pace', slow, '2016-03-01').map(({ params }) => params)).toEqual([
      { code: 'B2', margin: 5, left: 53 },
    ]);
    const enough = {
      procedures,
      assessments: [0, 1, 2, 3].map((i) => assessed(`x${i}`, `q${i}`, '2016-01-30', GUIDED)),
    };
    expect(only('phases.behind_pace', enough, '2016-03-01')).toEqual([]);
  });

  test('procedures on no list, phases that nothing dates', () => {
    expect(told({ procedures: [listed('q', { list: null })] }, '2015-03-01')).toContain(
      'phases.unlisted procedures',
    );
    const [first, ...rest] = CESENA_PHASES;
    const waiting = [{ ...first!, start: { from: 'unstated' } }, ...rest];
    expect(only('phases.undated', { phases: waiting }, '2015-03-01')).toHaveLength(7);
  });
});

describe('the groups of phase A', () => {
  const heard = (id: string, group: string, on: string, people?: number) => ({
    id,
    phaseId: 'phase-A',
    group,
    on,
    evidence: [],
    ...(people !== undefined && { people }),
  });
  const involvements = [
    heard('i2', 'Dirigenti', '2015-05-01', 3),
    heard('i1', 'Dirigenti', '2015-04-01', 2),
    heard('i3', 'Campione di cittadini', '2015-06-01'),
    heard('i4', 'Passanti', '2015-06-01'),
  ];

  test('that were not heard, once the phase is over', () => {
    expect(only('phases.group_not_involved', { involvements }, '2015-10-26')).toEqual([]);
    const left = only('phases.group_not_involved', { involvements }, '2015-10-27');
    expect(left.map(({ path, params }) => [path?.at(-1), params])).toEqual([
      [0, { code: 'A', group: 'Responsabili dei procedimenti' }],
      [1, { code: 'A', group: 'Referenti per la trasparenza' }],
      [4, { code: 'A', group: 'Campione di imprenditori' }],
      [5, { code: 'A', group: 'Campione di professionisti' }],
    ]);
  });

  test('that the plan does not know', () => {
    expect(only('phases.unknown_group', { involvements }, '2015-07-01')).toMatchObject([
      { path: ['involvements', 'i4', 'group'], params: { group: 'Passanti' } },
    ]);
  });

  test('by group and day, with the people where everybody was counted', () => {
    const register = phasedRegister({ involvements });
    const groups = participationIn(register, CESENA_PHASES[0]!, '2015-06-01').map(
      ({ involvements: rows, people }) => [rows.map(({ id }) => id).join(), people],
    );
    expect(groups).toEqual([
      ['', 0],
      ['', 0],
      ['i1,i2', 5],
      ['i3', null],
      ['', 0],
      ['', 0],
    ]);
    expect(participationIn(register, CESENA_PHASES[0]!, '2015-04-30')[2]?.people).toBe(2);
  });
});

describe('publication', () => {
  const record = (fields: Readonly<Record<string, unknown>>) => ({
    phaseRecords: [{ id: 'r', phaseId: 'phase-A', evidence: [], ...fields }],
  });
  const act = (on: string) => ({ publishedFrom: '2015-10-12', giuntaAct: { on } });

  test('that did not come', () => {
    expect(only('phases.not_published', {}, '2015-10-26')).toEqual([]);
    expect(only('phases.not_published', {}, '2015-10-27')).toMatchObject([
      { path: ['phases', 'phase-A'], params: { code: 'A', due: '2015-10-26' } },
    ]);
  });

  test('without the Giunta once the fifteen days are over', () => {
    const published = record({ publishedFrom: '2015-10-12' });
    expect(only('phases.no_giunta_act', published, '2015-10-27')).toEqual([]);
    expect(only('phases.no_giunta_act', published, '2015-10-28')).toMatchObject([
      { path: ['phaseRecords', 'r'], params: { since: '2015-10-27' } },
    ]);
  });

  test('an act before they are over, and one after', () => {
    expect(only('phases.act_too_early', record(act('2015-10-27')), '2015-11-01')).toMatchObject([
      {
        path: ['phaseRecords', 'r', 'giuntaAct', 'on'],
        params: { on: '2015-10-27', earliest: '2015-10-28' },
      },
    ]);
    expect(only('phases.act_too_early', record(act('2015-10-28')), '2015-11-01')).toEqual([]);
  });

  test('an act entered for later has not happened', () => {
    expect(told(record(act('2015-11-20')), '2015-11-01')).toContain('phases.no_giunta_act phaseRecords.r');
  });

  test('what is to follow the act', () => {
    const after = (fields: object) =>
      told(record({ ...act('2015-10-28'), ...fields }), '2015-11-10').filter((line) =>
        line.includes('phaseRecords'),
      );
    expect(after({})).toEqual([
      'phases.not_on_site phaseRecords.r',
      'phases.not_in_service_charter phaseRecords.r',
      'phases.staff_not_informed phaseRecords.r',
      'phases.staff_not_trained phaseRecords.r',
    ]);
    const all = {
      siteOn: '2015-10-28',
      serviceCharterOn: '2015-10-30',
      staffInformedOn: '2015-11-02',
      staffTrainedOn: '2015-11-10',
    };
    expect(after(all)).toEqual([]);
    expect(after({ ...all, siteOn: '2015-10-27' })).toEqual(['phases.date_before phaseRecords.r.siteOn']);
  });

  test('several rows of a phase are read together', () => {
    const rows = {
      phaseRecords: [
        { id: 'r1', phaseId: 'phase-A', publishedFrom: '2015-10-12', evidence: [] },
        { id: 'r2', phaseId: 'phase-A', giuntaAct: { on: '2015-10-28' }, evidence: [] },
      ],
    };
    expect(told(rows, '2015-10-29')).toContain('phases.not_on_site phaseRecords.r2');
  });

  describe('observations', () => {
    const observed = (
      receivedOn: string,
      answeredOn?: string,
      fields: Readonly<Record<string, unknown>> = act('2015-10-30'),
    ) => ({
      ...record(fields),
      observations: [
        {
          id: 'w',
          phaseId: 'phase-A',
          receivedOn,
          text: 'Manca un modulo',
          ...(answeredOn !== undefined && {
            answer: { on: answeredOn, outcome: 'accepted', text: 'Aggiunto' },
          }),
        },
      ],
    });
    const ofObservation = (...given: Parameters<typeof found>) =>
      told(...given).filter((line) => line.includes('observations'));

    test('within the days and answered', () => {
      expect(ofObservation(observed('2015-10-27', '2015-10-30'), '2015-11-01')).toEqual([]);
    });

    test('from outside the days', () => {
      for (const day of ['2015-10-11', '2015-10-28']) {
        expect(ofObservation(observed(day, '2015-10-30'), '2015-11-01')).toEqual([
          'phases.observation_outside observations.w.receivedOn',
        ]);
      }
    });

    test('unanswered is told when the days are over, or the act has come', () => {
      const open = { publishedFrom: '2015-10-12' };
      expect(ofObservation(observed('2015-10-20', undefined, open), '2015-10-27')).toEqual([]);
      const line = 'phases.observation_unanswered observations.w.answer';
      expect(ofObservation(observed('2015-10-20', undefined, open), '2015-10-28')).toEqual([line]);
      expect(ofObservation(observed('2015-10-20', '2015-10-29', open), '2015-10-28')).toEqual([line]);
      expect(ofObservation(observed('2015-10-20', undefined, act('2015-10-22')), '2015-10-22')).toEqual([
        line,
      ]);
      expect(ofObservation(observed('2015-10-20', undefined, {}), '2015-10-22')).toEqual([line]);
      expect(ofObservation(observed('2015-10-20'), '2015-10-19')).toEqual([]);
    });

    test('answered before it came, or after the act', () => {
      expect(ofObservation(observed('2015-10-20', '2015-10-19'), '2015-11-01')).toEqual([
        'phases.date_before observations.w.answer.on',
      ]);
      expect(ofObservation(observed('2015-10-20', '2015-10-31'), '2015-11-01')).toEqual([
        'phases.answered_after_act observations.w.answer.on',
      ]);
    });
  });
});

describe('monitoring', () => {
  const update = (id: string, on: string, fields: object = {}) => ({
    id,
    on,
    essentialChanges: true,
    unchangedProcedureIds: [],
    evidence: [],
    ...fields,
  });
  const changeNotice = (fields: object = {}) => ({
    id: 'y',
    procedureId: 'q',
    changedOn: '2015-06-01',
    text: 'Nuovo modulo',
    essential: true,
    notifiedOn: '2015-06-03',
    pageUpdatedOn: '2015-06-04',
    ...fields,
  });
  const procedures = [listed('q')];
  const ofUpdates = (...given: Parameters<typeof found>) =>
    told(...given).filter((line) => line.includes('planUpdates'));

  test('the update falls due a year after the approval, then after each update', () => {
    const due = (today: string, ...planUpdates: object[]) => ofUpdates({ planUpdates }, today);
    expect(due('2016-01-28')).toEqual([]);
    expect(due('2016-01-29')).toEqual(['phases.update_due planUpdates']);
    expect(due('2016-02-28')).toEqual(['phases.update_due planUpdates']);
    expect(due('2016-02-29')).toEqual(['phases.update_overdue planUpdates']);
    expect(due('2016-02-29', update('n1', '2016-02-28'))).toEqual([]);
    expect(due('2016-03-10', update('n1', '2016-03-05'))).toEqual(['phases.update_late planUpdates.n1.on']);
    expect(due('2017-03-06', update('n1', '2016-03-05'))).toContain('phases.update_overdue planUpdates');
    expect(found({}, '2016-01-01', { updateNoticeDays: 60 }).map(({ code }) => code)).toContain(
      'phases.update_due',
    );
  });

  test('the days of updates, in whatever order they stand', () => {
    const { planUpdates } = phasedRegister({
      planUpdates: [update('n2', '2017-01-10'), update('n1', '2016-02-01'), update('n0', '2014-01-01')],
    });
    expect(updatesDue({ planUpdates }, '2015-02-28', '2017-12-31')).toEqual([
      { due: '2016-02-28', updateId: 'n1', after: '2015-02-28' },
      { due: '2017-02-01', updateId: 'n2', after: '2016-02-01' },
      { due: '2018-01-10', updateId: null, after: '2017-01-10' },
    ]);
    expect(updatesDue({ planUpdates }, '9998-06-01', '9999-01-01')).toEqual([]);
  });

  test('"nothing essential changed" is held against the changes of its year', () => {
    const same = (fields: object, ...changeNotices: object[]) =>
      ofUpdates(
        { procedures, planUpdates: [update('n1', '2016-02-01', fields)], changeNotices },
        '2016-02-02',
      );
    expect(same({ essentialChanges: false })).toEqual([]);
    expect(same({ essentialChanges: false }, changeNotice({ essential: false }))).toEqual([]);
    expect(same({ essentialChanges: false }, changeNotice({ changedOn: '2015-02-28' }))).toEqual([]);
    expect(same({ essentialChanges: false }, changeNotice({ changedOn: '2016-02-02' }))).toEqual([]);
    expect(same({ essentialChanges: false }, changeNotice({ changedOn: '2016-02-01' }))).toHaveLength(1);
    expect(same({ essentialChanges: false }, changeNotice())).toEqual([
      'phases.update_contradicted planUpdates.n1.essentialChanges',
    ]);
    expect(same({ unchangedProcedureIds: ['q'] }, changeNotice())).toEqual([
      'phases.changed_procedure_skipped planUpdates.n1.unchangedProcedureIds.0',
    ]);
    expect(same({ unchangedProcedureIds: ['q'] })).toEqual([]);
  });

  test('each change belongs to the update that follows it', () => {
    const lines = ofUpdates(
      {
        procedures,
        planUpdates: [
          update('n1', '2016-02-01', { essentialChanges: false }),
          update('n2', '2017-01-10', { essentialChanges: false }),
        ],
        changeNotices: [changeNotice({ changedOn: '2016-02-02' })],
      },
      '2017-01-11',
    );
    expect(lines).toEqual(['phases.update_contradicted planUpdates.n2.essentialChanges']);
  });

  test('notices of changes', () => {
    const told1 = (fields: object, options?: object, today = '2015-07-01') =>
      told({ procedures, changeNotices: [changeNotice(fields)] }, today, options).filter((line) =>
        line.includes('changeNotices'),
      );
    expect(told1({})).toEqual([]);
    expect(told1({ notifiedOn: null })).toEqual(['phases.notice_missing changeNotices.y.notifiedOn']);
    expect(told1({ notifiedOn: null }, {}, '2015-05-31')).toEqual([]);
    expect(told1({ notifiedOn: '2015-07-02' })).toEqual(['phases.notice_missing changeNotices.y.notifiedOn']);
    expect(told1({ notifiedOn: '2015-05-31' })).toEqual(['phases.date_before changeNotices.y.notifiedOn']);
    expect(told1({}, { noticeDays: 2 })).toEqual([]);
    expect(told1({}, { noticeDays: 1 })).toEqual(['phases.notice_late changeNotices.y.notifiedOn']);
    expect(told1({ pageUpdatedOn: '2015-07-02' })).toEqual([
      'phases.page_not_updated changeNotices.y.pageUpdatedOn',
    ]);
    expect(told1({ essential: null })).toEqual(['phases.change_not_judged changeNotices.y.essential']);
  });

  test('parts that the plan gives to nobody', () => {
    const phases = CESENA_PHASES.map((phase) =>
      phase.code === 'D' ? { ...phase, participants: [] } : phase,
    );
    expect(only('phases.no_body_for', { phases }, '2015-03-01').map(({ params }) => params)).toEqual([
      { code: 'D', part: 'responsible' },
      { code: 'D', part: 'notifies' },
      { code: 'D', part: 'notified' },
    ]);
    expect(only('phases.no_body_for', {}, '2015-03-01')).toEqual([]);
  });
});

test('days at the end of the calendar are survived', () => {
  const far = {
    approval: { on: '9999-12-31', organ: 'Giunta' },
    phaseRecords: [{ id: 'r', phaseId: 'phase-A', publishedFrom: '9999-12-31', evidence: [] }],
    planUpdates: [
      { id: 'n', on: '9999-12-31', essentialChanges: false, unchangedProcedureIds: [], evidence: [] },
    ],
  };
  for (const today of ['0001-01-01', '2026-01-01', '9999-12-31'])
    expect(() => found(far, today)).not.toThrow();
});
