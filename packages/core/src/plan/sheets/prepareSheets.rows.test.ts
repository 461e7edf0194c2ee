import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { Measure } from '../model/content';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import type { MeasureProgress } from '../model/sheetBody';
import { run } from '../testing/smallPlan';
import { approvedPlan, EVENT, HALF_YEAR, on, PERIOD, register, SHEET_LIVES } from '../testing/smallSheets';
import { type PrepareOptions, prepareSheets } from './prepareSheets';

describe('the rows of prepared sheets', () => {
  const first = (plan: SecurityPlan, options: Partial<PrepareOptions> = {}) =>
    prepareSheets(plan, { period: PERIOD, ...options })[0]!;
  const progress = (plan: SecurityPlan, options: Partial<PrepareOptions> = {}) => {
    const { body } = first(plan, options);
    return body.kind === 'attuazione' ? body.measures : [];
  };
  const withMeasure = (plan: SecurityPlan, change: Partial<Measure>): SecurityPlan => ({
    ...plan,
    measures: plan.measures.replace({ ...plan.measures.get('m1')!, ...change }),
  });
  /** The plan as if the measure had been so when the version was frozen. */
  const frozenWith = (plan: SecurityPlan, ...measures: readonly Measure[]): SecurityPlan => {
    const version = plan.versions.get('v')!;
    const content = { ...version.content!, measures: [...measures] };
    return {
      ...plan,
      measures: collectionOf(measures),
      versions: plan.versions.replace({ ...version, content }),
    };
  };
  const MEASURE = approvedPlan().measures.get('m1')!;
  const { dueDate: _, ...UNDATED } = MEASURE;

  test('the sheets stand for the version in force and wait to be filled in', () => {
    expect(first(approvedPlan())).toMatchObject({
      versionId: 'v',
      period: PERIOD,
      state: 'da-compilare',
      transmissions: [],
    });
    expect(prepareSheets(approvedPlan(), { period: PERIOD, kind: 'no-variation' })).toMatchObject([
      {
        id: 'sheet-nessuna-variazione-1',
        number: 1,
        dueNominal: '2026-06-02',
        body: { kind: 'nessuna-variazione', asOf: '2026-06-02' },
      },
    ]);
    const { content: __, ...bare } = approvedPlan().versions.get('v')!;
    expect(prepareSheets({ ...approvedPlan(), versions: collectionOf([bare]) }, { period: PERIOD })).toEqual(
      [],
    );
    const { approvedOn: ___, ...undated } = approvedPlan().versions.get('v')!;
    expect(
      prepareSheets({ ...approvedPlan(), versions: collectionOf([undated]) }, { period: PERIOD }),
    ).toEqual([]);
    const update = run(approvedPlan(), { type: 'create-update', versionId: 'w', on, basedOn: 'v' });
    expect(first(update).versionId).toBe('v');
  });

  test('the number is that of the first computed day that is not before the end of the period', () => {
    const number = (to: string, kind: 'quarterly' | 'maintenance' = 'quarterly') =>
      first(approvedPlan(), { period: { ...PERIOD, to }, kind }).number;
    expect([number('2026-06-01'), number('2026-06-02'), number('2026-06-03')]).toEqual([1, 1, 2]);
    expect([number('2026-09-02', 'maintenance'), number('2026-09-03', 'maintenance')]).toEqual([1, 2]);
    expect(first(approvedPlan(), { period: HALF_YEAR, kind: 'maintenance' })).toMatchObject({
      id: 'sheet-manutenzione-aggiornamento-1',
      dueNominal: '2026-09-02',
      dueEffective: '2026-09-02',
    });
  });

  test.each(['attuata', 'sostituita', 'annullata'] as const)(
    'a measure that the approved version held for %s is no more reported on',
    (state) => {
      const plan = frozenWith(approvedPlan(), { ...MEASURE, state }, { ...MEASURE, id: 'm2' });
      expect(progress(plan).map(({ measureId }) => measureId)).toEqual(['m2']);
    },
  );

  test('a measure is planned to be carried out by the end of the period in which it is due', () => {
    const due = (dueDate: string) => progress(frozenWith(approvedPlan(), { ...MEASURE, dueDate }))[0];
    expect(due('2026-06-02')).toMatchObject({ plannedState: 'attuata', plannedDate: '2026-06-02' });
    expect(due('2026-06-03')).toMatchObject({ plannedState: 'prevista', plannedDate: '2026-06-03' });
    const [undated] = progress(frozenWith(approvedPlan(), UNDATED));
    expect(undated).toEqual({
      measureId: 'm1',
      plannedState: 'prevista',
      actualState: 'prevista',
      progressPct: '0',
    });
  });

  test('what the plan says of a measure now comes before what was reported', () => {
    const plan = SHEET_LIVES.chiusa();
    const period = { from: '2026-06-03', to: '2026-09-02' };
    const [under] = progress(withMeasure(plan, { progressPct: '30' }), { period });
    expect(under).toMatchObject({ actualState: 'prevista', progressPct: '30', newDate: '2026-09-30' });
    const done = { state: 'attuata', doneDate: '2026-06-20', progressPct: '100' } as const;
    const [carriedOut] = progress(withMeasure(plan, done), { period });
    expect(carriedOut).toMatchObject({
      actualState: 'attuata',
      actualDate: '2026-06-20',
      progressPct: '100',
      plannedState: 'attuata',
    });
    const [begun] = progress(withMeasure(plan, { state: 'in-attuazione' }), { period });
    expect(begun).toMatchObject({ actualState: 'in-attuazione', progressPct: '0' });
    const [gone] = progress({ ...plan, measures: plan.measures.remove('m1') }, { period });
    expect(gone).toMatchObject({ actualState: 'prevista', progressPct: '0', newDate: '2026-09-30' });
    expect(begun).not.toHaveProperty('actualDate');
  });

  test('what the latest sheet before the period reported is taken over, and what it called done is left out', () => {
    const plan = SHEET_LIVES.chiusa();
    const sheet = plan.sheets.get('sheet-attuazione-1')!;
    const row = sheet.body.kind === 'attuazione' ? sheet.body.measures[0]! : undefined;
    const reporting = (number: number, to: string, change: Partial<MeasureProgress>): Sheet => ({
      ...sheet,
      id: `sheet-attuazione-${number}`,
      number,
      period: { from: '2026-01-01', to },
      body: { kind: 'attuazione', measures: [{ ...row!, ...change }] },
    });
    const after = (...sheets: readonly Sheet[]) =>
      progress(
        { ...plan, sheets: collectionOf(sheets) },
        { period: { from: '2026-06-03', to: '2026-09-02' } },
      );
    const old = reporting(1, '2026-03-01', { actualState: 'non-attuata', progressPct: '10' });
    const recent = reporting(2, '2026-06-02', {
      actualState: 'in-attuazione',
      actualDate: '2026-05-05',
      progressPct: '20',
    });
    for (const sheets of [
      [old, recent],
      [recent, old],
    ]) {
      expect(after(...sheets)).toMatchObject([
        { actualState: 'in-attuazione', actualDate: '2026-05-05', progressPct: '20' },
      ]);
    }
    const ofThePeriod = { ...recent, period: { from: '2026-06-03', to: '2026-06-03' } };
    expect(after(ofThePeriod)).toMatchObject([{ actualState: 'prevista', progressPct: '0' }]);
    expect(after(reporting(1, '2026-06-02', { actualState: 'attuata' }))).toEqual([]);
  });

  test('an event that was found out on the first day of the period is of the period', () => {
    const plan = register(approvedPlan(), { ...EVENT, detectedOn: PERIOD.from });
    const { body } = prepareSheets(plan, { period: PERIOD })[1]!;
    expect(body).toMatchObject({ events: [{ id: 'ev1' }] });
  });

  test('procedures are checked, and the measures that are carried out by now', () => {
    const plan = frozenWith(
      approvedPlan(),
      { ...MEASURE, id: 'done', state: 'attuata' },
      { ...MEASURE, id: 'undone', state: 'attuata' },
      { ...MEASURE, id: 'gone', state: 'attuata' },
      MEASURE,
    );
    const now = {
      ...plan,
      measures: collectionOf([
        { ...MEASURE, id: 'done', state: 'attuata' as const },
        { ...MEASURE, id: 'undone' },
        { ...MEASURE, state: 'attuata' as const },
      ]),
    };
    const blank = { method: null, date: null, by: null, result: null, findings: '' };
    expect(prepareSheets(now, { period: PERIOD })[2]!.body).toEqual({
      kind: 'validazione',
      checks: [
        { subject: { collection: 'procedures', id: 'p1' }, ...blank },
        { subject: { collection: 'measures', id: 'done' }, ...blank },
        { subject: { collection: 'measures', id: 'gone' }, ...blank },
        { subject: { collection: 'measures', id: 'm1' }, ...blank },
      ],
      conclusion: null,
    });
  });

  test('training is told of its own measure alone, and only where somebody was trained', () => {
    const plan = frozenWith(
      approvedPlan(),
      { ...MEASURE, code: 'C-57', progressPct: '5' },
      { ...MEASURE, id: 'm2' },
    );
    const course = {
      id: 'tr1',
      course: 'rischi' as const,
      title: 'Rischi',
      on: '2026-04-10',
      hours: '3',
      audience: ['responsabile-sicurezza-cie' as const],
      attendance: [{ personId: 'officer', present: true, outcome: null }],
    };
    const told = (of: SecurityPlan) => progress(of).map(({ progressPct }) => progressPct);
    expect(told(plan)).toEqual(['5', '0']);
    expect(told({ ...plan, trainings: collectionOf([course]) })).toEqual(['100', '0']);
    const later = { ...course, on: '2026-06-03' };
    expect(told({ ...plan, trainings: collectionOf([later]) })).toEqual(['0', '0']);
  });

  test('variations are called by the name or title of the row, before it went if it went', () => {
    const plan = approvedPlan();
    const policy = { id: 'po1', number: 1, title: 'Custodia', text: '' };
    const changed: SecurityPlan = {
      ...plan,
      policies: collectionOf([policy]),
      sites: plan.sites.remove('s2'),
      scenarios: plan.scenarios.replace({ ...plan.scenarios.get('sc1')!, ordinal: 2 }),
    };
    const body = first(changed, { period: HALF_YEAR, kind: 'maintenance' }).body;
    if (body.kind !== 'manutenzione-aggiornamento') throw new Error();
    expect(body.variations.map(({ change, description }) => [change, description])).toEqual([
      ['rimosso', 'Sede s2'],
      ['aggiunto', 'Custodia'],
      ['modificato', ''],
    ]);
    expect(body.variations[0]).not.toHaveProperty('fields');
    expect(body.variations[0]).not.toHaveProperty('scenarioIds');
  });

  test("with methods of one's own the risks are rated by those", () => {
    const plan = approvedPlan();
    const asset = plan.assets.get('a1')!;
    const changed = { ...plan, assets: plan.assets.replace({ ...asset, value: { C: 4, I: null, A: null } }) };
    const moved = (options: Partial<PrepareOptions>) => {
      const { body } = first(changed, { period: HALF_YEAR, kind: 'maintenance', ...options });
      return body.kind === 'manutenzione-aggiornamento' && body.variations[0]?.scenarioIds;
    };
    expect(moved({})).toEqual(['sc1']);
    expect(moved({ methods: {} })).toBeUndefined();
  });
});
