import { describe, expect, test } from 'vitest';
import { LIVES, run } from '../testing/smallPlan';
import {
  approvedPlan,
  EVENT,
  HALF_YEAR,
  on,
  PERIOD,
  refusal,
  register,
  SHEET_LIVES,
} from '../testing/smallSheets';
import { prepareSheets } from './prepareSheets';

describe('prepared sheets', () => {
  test('none before a version is approved', () => {
    expect(prepareSheets(LIVES.trasmessa(), { period: PERIOD })).toEqual([]);
    expect(
      refusal(LIVES.trasmessa(), {
        type: 'open-sheets',
        on,
        sheets: [...prepareSheets(approvedPlan(), { period: PERIOD })],
      }),
    ).toEqual(['plan.nothing_in_force']);
  });

  test('know what the machine knows and leave open what it does not', () => {
    const [attuazione, monitoraggio, validazione] = prepareSheets(register(approvedPlan(), EVENT), {
      period: PERIOD,
    });
    expect(attuazione).toMatchObject({
      id: 'sheet-attuazione-1',
      number: 1,
      dueNominal: '2026-06-02',
      dueEffective: '2026-06-03',
    });
    expect(attuazione?.body).toEqual({
      kind: 'attuazione',
      measures: [
        {
          measureId: 'm1',
          plannedState: 'attuata',
          plannedDate: '2026-05-31',
          actualState: 'prevista',
          progressPct: '0',
        },
      ],
    });
    expect(monitoraggio?.body).toEqual({ kind: 'monitoraggio', noEvents: false, events: [EVENT] });
    expect(validazione?.body).toMatchObject({
      checks: [{ subject: { collection: 'procedures', id: 'p1' }, result: null }],
      conclusion: null,
    });
  });

  test('events of the period and those still open, no others', () => {
    const plan = [
      { ...EVENT, id: 'before', detectedOn: '2026-03-01' },
      { ...EVENT, id: 'open', detectedOn: '2026-03-01', outcome: 'aperto' as const },
      { ...EVENT, id: 'last', detectedOn: '2026-06-02' },
      { ...EVENT, id: 'after', detectedOn: '2026-06-03' },
    ].reduce(register, approvedPlan());
    const body = prepareSheets(plan, { period: PERIOD })[1]!.body;
    expect(body.kind === 'monitoraggio' && body.events.map(({ id }) => id)).toEqual(['open', 'last']);
  });

  test('the next quarter goes on from what the last one said', () => {
    const plan = SHEET_LIVES.chiusa();
    const next = prepareSheets(plan, { period: { from: '2026-06-03', to: '2026-09-02' } })[0]!;
    expect(next).toMatchObject({ number: 2, id: 'sheet-attuazione-2', dueNominal: '2026-09-02' });
    expect(next.body.kind === 'attuazione' && next.body.measures).toMatchObject([
      { measureId: 'm1', actualState: 'prevista', newDate: '2026-09-30' },
    ]);
  });

  test('maintenance lists what changed since the approval, with the risks it moved', () => {
    const plan = approvedPlan();
    const update = run(plan, { type: 'create-update', versionId: 'w', on, basedOn: 'v' });
    const changed = run(update, {
      type: 'edit',
      changes: [{ op: 'set', collection: 'assets', id: 'a1', path: ['value', 'C'], value: 4 }],
    });
    const [sheet] = prepareSheets(changed, { period: HALF_YEAR, kind: 'maintenance' });
    expect(sheet?.body).toEqual({
      kind: 'manutenzione-aggiornamento',
      noChange: false,
      variations: [
        {
          area: 'tecnica',
          change: 'modificato',
          collection: 'assets',
          rowId: 'a1',
          description: 'Carte in attesa, s1',
          fields: [
            { path: ['value'], before: { C: 3, I: null, A: null }, after: { C: 4, I: null, A: null } },
          ],
          scenarioIds: ['sc1'],
          reason: '',
          effectiveOn: null,
        },
      ],
      proposal: null,
    });
    const unchanged = prepareSheets(plan, { period: HALF_YEAR, kind: 'maintenance' })[0];
    expect(unchanged?.body).toMatchObject({ noChange: true, variations: [] });
  });

  test('training moves the measure that it is', () => {
    const plan = approvedPlan();
    const course = {
      id: 'tr1',
      course: 'rischi' as const,
      title: 'Rischi',
      on: '2026-04-10',
      hours: '3',
      audience: ['sindaco' as const, 'responsabile-sicurezza-cie' as const],
      attendance: [{ personId: 'officer', present: true, outcome: null }],
    };
    const trained = run(plan, {
      type: 'edit-register',
      changes: [{ op: 'add', collection: 'trainings', id: 'tr1', value: course }],
    });
    const [sheet] = prepareSheets(trained, { period: PERIOD, trainingCode: 'C-03' });
    expect(sheet?.body).toMatchObject({ measures: [{ measureId: 'm1', progressPct: '50' }] });
  });
});
