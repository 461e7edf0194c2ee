import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../base/civilDate';
import { collectionOf } from '../../base/collection';
import { isHoliday } from '../../base/holidays';
import type { SecurityPlan } from '../model/plan';
import type { Sheet } from '../model/sheet';
import { LIVES } from '../testing/smallPlan';
import { compareSchedules } from './compareSchedules';
import { anchorOf } from './nominal';
import { type SheetDeadline, scheduleOf } from './scheduleOf';

const approved = (approvedOn: string, change: Partial<SecurityPlan> = {}): SecurityPlan => {
  const plan = LIVES.approvata();
  const version = plan.versions.get('v')!;
  return { ...plan, versions: collectionOf([{ ...version, approvedOn }]), ...change };
};

const sheet = (
  kind: 'attuazione' | 'monitoraggio' | 'validazione' | 'manutenzione-aggiornamento',
  date: string,
): Sheet => ({
  id: `${kind}-1`,
  number: 1,
  versionId: 'v',
  period: { from: '2025-11-01', to: '2026-01-31' },
  dueNominal: '2026-01-31',
  dueEffective: '2026-02-02',
  state: 'trasmessa',
  transmissions: [{ id: `t-${kind}`, date, channel: 'pec-firma-digitale', attachments: [] }],
  body:
    kind === 'attuazione'
      ? { kind, measures: [] }
      : kind === 'monitoraggio'
        ? { kind, noEvents: true, events: [] }
        : kind === 'validazione'
          ? { kind, checks: [], conclusion: null }
          : { kind, noChange: true, variations: [], proposal: null },
});

const sheetDays = (plan: SecurityPlan, today: string, until?: string) =>
  scheduleOf(plan, { today, ...(until !== undefined && { until }) }).deadlines.filter(
    (deadline): deadline is SheetDeadline => 'nominal' in deadline,
  );

describe('the schedule of a plan', () => {
  test('has no sheets before the first approval, and runs from the earliest one', () => {
    expect(scheduleOf(LIVES.trasmessa(), { today: '2026-03-02' }).anchor).toBeNull();
    const plan = approved('2025-10-31');
    const first = plan.versions.get('v')!;
    const twice = { ...plan, versions: plan.versions.add({ ...first, id: 'w', approvedOn: '2025-09-30' }) };
    expect(anchorOf(twice)).toBe('2025-09-30');
  });

  test('a festive day rolls over to the next working one, where the plan says so', () => {
    const rolling = approved('2005-10-31');
    const days = (plan: SecurityPlan) =>
      sheetDays(plan, '2006-03-01', '2006-07-31').map(({ id, nominal, due }) => [id, nominal, due]);
    expect(days(rolling)).toEqual([
      ['quarterly-1', '2006-01-31', '2006-01-31'],
      ['quarterly-2', '2006-04-30', '2006-05-02'],
      ['maintenance-1', '2006-04-30', '2006-05-02'],
      ['quarterly-3', '2006-07-31', '2006-07-31'],
    ]);
    const saint = { ...rolling, settings: { ...rolling.settings, patron: '01-31' } };
    expect(days(saint)[0]).toEqual(['quarterly-1', '2006-01-31', '2006-02-01']);
    const still = { ...rolling, settings: { ...rolling.settings, rollHolidays: false } };
    expect(days(still).map(([, , due]) => due)).toEqual([
      '2006-01-31',
      '2006-04-30',
      '2006-04-30',
      '2006-07-31',
    ]);
  });

  test('a day set by circular stands as it is, and says who set it', () => {
    const source = 'Circolare n. 53 del 4 ottobre 2007';
    const plan = approved('2007-09-30');
    const overrides = [{ kind: 'quarterly' as const, number: 1, date: '2008-01-01', source }];
    const [first] = sheetDays({ ...plan, settings: { ...plan.settings, overrides } }, '2007-10-01');
    expect(first).toMatchObject({ nominal: '2007-12-30', due: '2008-01-01', setBy: source });
  });

  test('a day set by circular is for the sheets of its kind and number alone', () => {
    const source = 'Circolare n. 53 del 4 ottobre 2007';
    const plan = approved('2007-09-30');
    const overrides = [{ kind: 'maintenance' as const, number: 1, date: '2007-12-10', source }];
    const set = { ...plan, settings: { ...plan.settings, overrides } };
    const days = sheetDays(set, '2007-10-01', '2008-06-30').map(({ id, due }) => [id, due]);
    expect(days).toEqual([
      ['maintenance-1', '2007-12-10'],
      ['quarterly-1', '2007-12-31'],
      ['quarterly-2', '2008-03-31'],
      ['quarterly-3', '2008-06-30'],
    ]);
    const brought = sheetDays(set, '2007-10-01', '2007-12-10');
    expect(brought.map(({ id, nominal }) => [id, nominal])).toEqual([['maintenance-1', '2008-03-30']]);
  });

  test('what falls on the last day looked at is there, what falls after it is not, what is overdue always', () => {
    const ids = (plan: SecurityPlan, today: string, until: string) =>
      scheduleOf(plan, { today, until }).deadlines.map(({ id }) => id);
    const plan = approved('2025-10-29', { scenarios: collectionOf([]) });
    expect(ids(plan, '2025-11-01', '2026-01-28')).toEqual([]);
    expect(ids(plan, '2025-11-01', '2026-01-29')).toEqual(['quarterly-1']);
    expect(ids(plan, '2025-11-01', '2026-12-30')).not.toContain('measure-m1');
    expect(ids(plan, '2025-11-01', '2026-12-31')).toContain('measure-m1');
    expect(ids(plan, '2026-02-01', '2025-12-01')).toEqual(['quarterly-1']);
    // The nominal day is looked at, though the one that it rolls over to is not.
    const rolling = { ...plan, versions: approved('2025-11-01').versions };
    expect(scheduleOf(rolling, { today: '2025-11-02', until: '2026-02-01' }).deadlines).toMatchObject([
      { id: 'quarterly-1', nominal: '2026-02-01', due: '2026-02-02' },
    ]);
  });

  test('those of one day stand in the order of their kinds', () => {
    const plan = approved('2025-10-29');
    const course = {
      id: 'tr1',
      course: 'norme' as const,
      title: 'Norme',
      on: '2025-01-29',
      hours: '2',
      audience: [],
      attendance: [],
      validTo: '2026-04-29',
    };
    const crowded: SecurityPlan = {
      ...plan,
      measures: plan.measures.replace({ ...plan.measures.get('m1')!, dueDate: '2026-04-29' }),
      scenarios: plan.scenarios.replace({
        ...plan.scenarios.get('sc1')!,
        treatment: { decision: 'accettare', dueDate: '2026-04-29', reviewOn: '2026-04-29' },
      }),
      trainings: collectionOf([course]),
    };
    const onTheDay = scheduleOf(crowded, { today: '2026-01-01' }).deadlines.filter(
      ({ due }) => due === '2026-04-29',
    );
    expect(onTheDay.map(({ id }) => id)).toEqual([
      'quarterly-2',
      'maintenance-1',
      'measure-m1',
      'treatment-sc1',
      'acceptance-sc1',
      'training-tr1',
    ]);
  });

  test('training is due again when its validity ends, unless a later course of the kind was held', () => {
    const course = (id: string, kind: 'norme' | 'rischi', on: string, validTo?: string) => ({
      id,
      course: kind,
      title: id,
      on,
      hours: '2',
      audience: [],
      attendance: [],
      ...(validTo !== undefined && { validTo }),
    });
    const held = [
      course('old', 'norme', '2024-05-01', '2026-05-01'),
      course('new', 'norme', '2026-04-20', '2026-06-01'),
      course('once', 'rischi', '2026-04-30'),
    ];
    const plan = { ...LIVES.bozza(), trainings: collectionOf(held) };
    const rows = scheduleOf(plan, { today: '2026-05-10' }).deadlines.filter(
      ({ kind }) => kind === 'training',
    );
    expect(rows).toEqual([
      {
        id: 'training-old',
        kind: 'training',
        collection: 'trainings',
        rowId: 'old',
        due: '2026-05-01',
        state: 'done',
        daysLeft: -9,
      },
      {
        id: 'training-new',
        kind: 'training',
        collection: 'trainings',
        rowId: 'new',
        due: '2026-06-01',
        state: 'due',
        daysLeft: 22,
      },
    ]);
  });

  test.each([
    ['2026-01-15', 'due', 16],
    ['2026-01-16', 'soon', 15],
    ['2026-01-31', 'soon', 0],
    ['2026-02-01', 'overdue', -1],
  ])('on %s the first quarter is %s', (today, state, daysLeft) => {
    const plan = approved('2025-10-31');
    const settings = { ...plan.settings, rollHolidays: false };
    expect(sheetDays({ ...plan, settings }, today)[0]).toMatchObject({ state, daysLeft });
  });

  test('a quarter is done when all three sheets were sent, and keeps its day when the anchor moves', () => {
    const two = collectionOf([sheet('attuazione', '2026-02-02'), sheet('monitoraggio', '2026-01-28')]);
    const plan = approved('2025-10-31', { sheets: two });
    expect(sheetDays(plan, '2026-03-02')[0]).toMatchObject({ state: 'overdue', sentOn: null });
    const sent = { ...plan, sheets: two.add(sheet('validazione', '2026-01-30')) };
    const moved = approved('2025-09-10', { sheets: sent.sheets });
    expect(sheetDays(sent, '2026-03-02')[0]).toMatchObject({
      state: 'done',
      sentOn: '2026-02-02',
      due: '2026-02-02',
    });
    expect(sheetDays(moved, '2026-03-02')[0]).toMatchObject({ state: 'done', due: '2026-02-02' });
    const options = { today: '2026-03-02', until: '2026-08-31' };
    expect(compareSchedules(scheduleOf(sent, options), scheduleOf(moved, options))).toEqual([
      { kind: 'quarterly', number: 2, before: '2026-04-30', after: '2026-03-10' },
      { kind: 'maintenance', number: 1, before: '2026-04-30', after: '2026-03-10' },
      { kind: 'quarterly', number: 3, before: '2026-07-31', after: '2026-06-10' },
    ]);
  });

  test('a declaration of no variation takes the place of the three sheets', () => {
    const { body: _, ...rest } = sheet('attuazione', '2026-01-30');
    const declared = { ...rest, body: { kind: 'nessuna-variazione' as const, asOf: '2026-01-30' } };
    const plan = approved('2025-10-31', { sheets: collectionOf([declared]) });
    expect(sheetDays(plan, '2026-03-02')[0]).toMatchObject({ state: 'done', sentOn: '2026-01-30' });
  });

  test('maintenance is done when its sheet was sent, first of all, and no quarter with it', () => {
    const once = sheet('manutenzione-aggiornamento', '2026-04-20');
    const twice = {
      ...once,
      transmissions: [...once.transmissions, { ...once.transmissions[0]!, id: 't2', date: '2026-05-20' }],
    };
    const days = sheetDays(approved('2025-10-31', { sheets: collectionOf([twice]) }), '2026-06-01');
    expect(days.slice(0, 2)).toMatchObject([
      { id: 'quarterly-1', state: 'overdue', sentOn: null, sheetIds: [] },
      { id: 'maintenance-1', state: 'done', sentOn: '2026-04-20', sheetIds: [once.id] },
    ]);
  });

  test('sheets that were opened and not sent move with the anchor', () => {
    const opened = { ...sheet('attuazione', '2026-01-30'), transmissions: [] };
    const [first] = sheetDays(approved('2025-09-10', { sheets: collectionOf([opened]) }), '2025-11-01');
    expect(first).toMatchObject({
      nominal: '2025-12-10',
      due: '2025-12-10',
      period: { from: '2025-09-11', to: '2025-12-10' },
      sheetIds: ['attuazione-1'],
    });
  });

  test('maintenance comes once, or every half year where the municipality reads it so', () => {
    const plan = approved('2025-10-31');
    const numbers = (recurringMaintenance: boolean) =>
      sheetDays({ ...plan, settings: { ...plan.settings, recurringMaintenance } }, '2026-11-01')
        .filter(({ kind }) => kind === 'maintenance')
        .map(({ number }) => number);
    expect(numbers(false)).toEqual([1]);
    expect(numbers(true)).toEqual([1, 2, 3, 4]);
  });

  test('days of rows are there until they are done', () => {
    const plan = LIVES.bozza();
    const treated = {
      ...plan,
      scenarios: plan.scenarios.replace({
        ...plan.scenarios.get('sc1')!,
        treatment: { decision: 'accettare', reviewOn: '2026-06-30', dueDate: '2026-04-30' },
      }),
    };
    const days = scheduleOf(treated, { today: '2026-05-01' }).deadlines.map(({ id, state }) => [id, state]);
    expect(days).toEqual([
      ['treatment-sc1', 'overdue'],
      ['acceptance-sc1', 'due'],
      ['measure-m1', 'due'],
    ]);
  });

  test.each([
    ['prevista', 'overdue'],
    ['in-attuazione', 'overdue'],
    ['non-attuata', 'overdue'],
    ['attuata', 'done'],
    ['sostituita', 'done'],
    ['annullata', 'done'],
  ] as const)('the day of a measure that is %s is %s once it has passed', (measureState, state) => {
    const plan = LIVES.bozza();
    const measures = plan.measures.replace({ ...plan.measures.get('m1')!, state: measureState });
    expect(scheduleOf({ ...plan, measures }, { today: '2027-01-10' }).deadlines).toMatchObject([
      { id: 'measure-m1', state },
    ]);
  });

  test('no due day is festive, and days left count to it', () => {
    const anchors = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2005-10-31', n));
    fc.assert(
      fc.property(anchors, (anchor) => {
        const today = addDays(anchor, 100);
        for (const deadline of sheetDays(approved(anchor), today)) {
          expect(isHoliday(deadline.due)).toBe(false);
          expect(deadline.daysLeft).toBe(daysBetween(today, deadline.due));
        }
      }),
      { numRuns: 40 },
    );
  });
});
