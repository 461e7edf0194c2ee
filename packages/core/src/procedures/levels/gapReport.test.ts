import { describe, expect, test } from 'vitest';
import { assessedRegister } from '../testing/assessedRegister';
import { type GapOptions, gapReport } from './gapReport';

const at = (web: unknown, integration: unknown, visura: unknown) => ({ web, integration, visura });
const on = '2016-01-01';
const B1 = { phase: 'B1', due: '2016-01-24', requires: ['formAvailable'] as const };
const B2 = { phase: 'B2', due: '2016-04-23', requires: ['guided', 'prefill'] as const };
const B4 = { phase: 'B4', due: '2015-10-20', requires: ['statusAccess'] as const };

const register = assessedRegister(
  [
    { id: 'p1' },
    { id: 'p2', list: 'B', listReason: { kind: 'legal', text: 'Norma' } },
    { id: 'p3' },
    { id: 'p4' },
    { id: 'p5' },
  ],
  [
    {
      id: 'x1',
      on: '2015-02-28',
      levels: at(1, 0, 0),
      attributes: { formAvailable: true, guided: true, prefill: null },
    },
    { id: 'x2', procedureId: 'p2', on: '2015-02-28', levels: at(0, 0, 0) },
    { id: 'x3', procedureId: 'p3', on: '2015-02-28', levels: at(3, [3, 5], 0) },
    {
      id: 'x4',
      procedureId: 'p4',
      on: '2015-02-28',
      levels: at(4, 5, 2),
      attributes: { paymentDue: 'none' },
    },
  ],
);
const gaps = (options: Partial<GapOptions> = {}) =>
  new Map(gapReport(register, { on, ...options }).map((gap) => [gap.procedureId, gap]));

describe('gapReport', () => {
  test('has a row for every procedure in its order', () => {
    expect([...gaps().keys()]).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect([...gaps().values()].map(({ assessmentId }) => assessmentId)).toEqual([
      'x1',
      'x2',
      'x3',
      'x4',
      null,
    ]);
  });

  test('shows the way to the top, with each missing thing once', () => {
    const { path, missing, levels, issues } = gaps().get('p1')!;
    expect(levels).toEqual(at(1, 0, 0));
    expect(path?.steps.map(({ axis, levels: after }) => `${axis} ${after[axis]}`)).toEqual([
      'web 2',
      'integration 5',
      'web 4',
      'visura 2',
    ]);
    expect(missing.map(({ attribute }) => attribute)).toEqual(['deskReason', 'authentication']);
    expect(issues).toEqual([]);
  });

  test('asks nothing of list B, and no payment of those where none is due', () => {
    expect(gaps().get('p2')).toMatchObject({ target: null, path: null, issues: [] });
    expect(gaps().get('p4')).toMatchObject({ target: at(4, 5, 2), path: { steps: [] } });
    const unpaid = assessedRegister(
      [{ id: 'p1' }],
      [{ id: 'x', on: '2015-02-28', levels: at(1, 0, 0), attributes: { paymentDue: 'none' } }],
    );
    expect(gapReport(unpaid, { on })[0]?.target).toEqual(at(3, 5, 2));
  });

  test('says why there is no way', () => {
    const reasons = (id: string) =>
      gaps()
        .get(id)!
        .issues.map(({ code, params }) => [code, params]);
    expect(reasons('p3')).toEqual([['levels.start_unknown', { axes: ['integration'] }]]);
    expect(reasons('p5')).toEqual([['levels.start_unknown', { axes: ['web', 'integration', 'visura'] }]]);
    const lower = gaps({ target: () => at(3, 5, 2) as never }).get('p4')!;
    expect(lower.issues.map(({ code }) => code)).toEqual(['levels.target_below']);
  });

  test('takes an aim of one’s own, for some procedures', () => {
    const some = gaps({ target: ({ id }) => (id === 'p1' ? { visura: 1 } : null) });
    expect(some.get('p1')!.path?.to).toEqual(at(1, 1, 1));
    expect(some.get('p3')).toMatchObject({ target: null, path: null });
  });

  test('names the first deadline that is not met, and what it lacks', () => {
    const blocking = (options: Partial<GapOptions>) => gaps(options).get('p1')!.deadline;
    expect(blocking({})).toBe(null);
    expect(blocking({ deadlines: [B2, B1] })).toEqual({ ...B2, lacks: ['prefill'], overdue: false });
    expect(blocking({ deadlines: [B2, B4] })).toEqual({ ...B4, lacks: ['statusAccess'], overdue: true });
    expect(blocking({ deadlines: [B1] })).toBe(null);
    expect(blocking({ deadlines: [B2], on: B2.due })?.overdue).toBe(false);
    expect(blocking({ deadlines: ({ id }) => (id === 'p1' ? [B2] : []) })?.phase).toBe('B2');
    expect(gaps({ deadlines: [B1] }).get('p5')!.deadline?.lacks).toEqual(['formAvailable']);
  });

  test('visura 0 is asynchronous: read literally it meets the threshold on the first day', () => {
    expect(gaps({ deadlines: [B4], visuraCounting: 'literal' }).get('p1')!.deadline).toBe(null);
    expect(gaps({ deadlines: [B4], visuraCounting: 'literal' }).get('p5')!.deadline?.phase).toBe('B4');
    expect(gaps({ deadlines: [B4] }).get('p4')!.deadline).toBe(null);
  });
});
