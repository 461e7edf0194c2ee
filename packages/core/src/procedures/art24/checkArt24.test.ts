import { describe, expect, test } from 'vitest';
import { assessed, listed, phasedRegister } from '../testing/phasedRegister';
import { type Art24Options, checkArt24 } from './checkArt24';
import { requirementsOf } from './requirements';

const GOOD = {
  levels: { web: 3, integration: 3, visura: 1 },
  attributes: { guided: true, authentication: ['spid2', 'cie'], paymentDue: 'none' },
};
const report = (
  change: Readonly<Record<string, unknown>>,
  today: string,
  options: Partial<Art24Options> = {},
) => checkArt24(phasedRegister(change), { today, ...options });
const told = (...given: Parameters<typeof report>) =>
  report(...given).findings.map(({ code, path }) => `${code} ${path?.join('.')}`);

const complete = listed('q', { responsibleRoleId: 'o1', term: { days: 30 } });
const approval = { approval: { on: '2015-02-10', organ: 'Giunta' } };
const one = (procedure: object, ...assessments: object[]) => ({
  ...approval,
  procedures: [procedure],
  assessments,
});

describe('a procedure', () => {
  test('that has everything complies', () => {
    const { procedures, findings } = report(
      one(complete, assessed('x', 'q', '2016-01-01', GOOD)),
      '2017-01-01',
    );
    expect(procedures).toEqual([
      {
        procedureId: 'q',
        applies: true,
        complies: true,
        requirements: {
          guided: 'met',
          spid: 'met',
          completion: 'met',
          tracking: 'met',
          responsible: 'met',
          term: 'met',
        },
      },
    ]);
    expect(findings).toEqual([]);
  });

  test('that has nothing is told of each thing, with its place and source', () => {
    const bare = {
      levels: { web: 2, visura: 0 },
      attributes: { guided: false, authentication: ['cie'], paymentDue: 'always' },
    };
    expect(told(one(listed('q'), assessed('x', 'q', '2016-01-01', bare)), '2017-01-01')).toEqual([
      'art24.not_guided assessments.x',
      'art24.no_spid assessments.x',
      'art24.not_complete assessments.x',
      'art24.not_tracked assessments.x',
      'art24.no_responsible procedures.q.responsibleRoleId',
      'art24.no_term procedures.q.term',
    ]);
    for (const { source } of report(one(listed('q')), '2017-01-01').findings) expect(source.ref).toMatch(/./);
  });

  test('that nobody assessed is not known', () => {
    const { procedures, findings } = report(one(complete), '2017-01-01');
    expect(procedures[0]?.complies).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'art24.not_assessed',
        severity: 'info',
        path: ['procedures', 'q'],
        params: { requirements: ['guided', 'spid', 'completion', 'tracking'] },
      },
    ]);
  });

  test('is judged by what was assessed until the day', () => {
    const rows = [assessed('x', 'q', '2016-01-01'), assessed('y', 'q', '2017-01-01', GOOD)];
    expect(report(one(complete, ...rows), '2016-12-31').procedures[0]?.complies).toBeNull();
    expect(report(one(complete, ...rows), '2017-01-01').procedures[0]?.complies).toBe(true);
  });

  test.each<[string, Readonly<Record<string, unknown>>, boolean | null]>([
    ['an application', {}, true],
    ['a declaration', { kind: 'dichiarazione' }, true],
    ['a report', { kind: 'segnalazione' }, true],
    ['a consultation', { kind: 'consultazione' }, false],
    ['a payment', { kind: 'pagamento' }, false],
    ['what cannot be informatised', { list: 'B', listReason: { kind: 'legal', text: 'Presenza' } }, false],
    ['what is on no list yet', { list: null }, true],
    ['what the source lost the list of', { list: 'unknown' }, null],
    ['what nobody said the kind of', { kind: null }, null],
  ])('%s: the article applies: %s', (_, change, applies) => {
    const { procedures, findings } = report(one(listed('q', change)), '2017-01-01');
    expect(procedures[0]?.applies).toBe(applies);
    expect(findings.map(({ code }) => code).includes('art24.kind_unknown')).toBe(applies === null);
    expect(findings.length > 0).toBe(applies !== false);
    if (applies !== true) expect(procedures[0]?.complies).toBeNull();
  });

  test('a term is asked of applications alone', () => {
    const term = (change: Readonly<Record<string, unknown>>) =>
      report(one(listed('q', change)), '2017-01-01').procedures[0]?.requirements.term;
    expect(term({})).toBe('missing');
    expect(term({ kind: 'segnalazione' })).toBe('not-applicable');
    expect(term({ kind: 'segnalazione', term: { days: 60 } })).toBe('met');
  });
});

describe('completion: every level and every payment', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    none: ['missing', 'missing', 'missing', 'met', 'met', 'unknown', 'met', 'unknown'],
    sometimes: ['missing', 'missing', 'missing', 'missing', 'met', 'unknown', 'unknown', 'missing'],
    always: ['missing', 'missing', 'missing', 'missing', 'met', 'unknown', 'unknown', 'missing'],
    null: ['missing', 'missing', 'missing', 'unknown', 'met', 'unknown', 'unknown', 'unknown'],
  };
  test.each(Object.entries(expected))('payment due: %s', (paymentDue, states) => {
    const levels = [0, 1, 2, 3, 4, null, [3, 4], [2, 3]];
    const found = levels.map((web) => {
      const register = phasedRegister({
        procedures: [listed('q')],
        assessments: [
          assessed('x', 'q', '2016-01-01', {
            levels: { web },
            attributes: { paymentDue: paymentDue === 'null' ? null : paymentDue },
          }),
        ],
      });
      return requirementsOf(register.procedures.get('q')!, register.assessments.get('x'), '2017-01-01')
        .completion;
    });
    expect(found).toEqual(states);
  });
});

describe('SPID, by the law of the day', () => {
  const without = assessed('x', 'q', '2015-01-01', {
    ...GOOD,
    attributes: { ...GOOD.attributes, authentication: ['regional'] },
  });

  test('is not asked for before it was in use, and that is said once', () => {
    const two = { ...one(complete, without), procedures: [complete, { ...complete, id: 'p' }] };
    const { procedures, findings } = report(two, '2015-03-01');
    expect(procedures.map(({ requirements }) => requirements.spid)).toEqual(['not-yet', 'not-yet']);
    expect(findings.filter(({ code }) => code === 'art24.spid_not_yet')).toMatchObject([
      { severity: 'info', path: ['procedures'], params: { from: '2016-03-15' } },
    ]);
    expect(procedures[0]?.complies).toBeNull();
  });

  test('is asked for from that day, or from another that the reader takes', () => {
    const spid = (today: string, options?: Partial<Art24Options>) =>
      report(one(complete, without), today, options).procedures[0]?.requirements.spid;
    expect([spid('2016-03-14'), spid('2016-03-15')]).toEqual(['not-yet', 'missing']);
    expect(spid('2015-03-01', { spidFrom: '2014-12-24' })).toBe('missing');
    const early = assessed('x', 'q', '2015-01-01', GOOD);
    expect(report(one(complete, early), '2015-03-01').procedures[0]?.requirements.spid).toBe('met');
  });
});

describe('the approval', () => {
  const codes = (on: string | null, today: string, options?: Partial<Art24Options>) =>
    report({ approval: on === null ? null : { on, organ: 'Giunta' } }, today, options).findings.map(
      ({ code }) => code,
    );

  test('within 180 days of the law of conversion: 15 February 2015, a Sunday', () => {
    expect(report({}, '2015-03-01').approval).toEqual({
      from: '2014-08-19',
      days: 180,
      approvedOn: '2015-02-28',
      nominal: '2015-02-15',
      effective: '2015-02-16',
      due: '2015-02-15',
    });
    expect(codes('2015-02-15', '2015-03-01')).toEqual([]);
    expect(codes('2015-02-16', '2015-03-01')).toEqual(['art24.approved_on_rolled_day']);
    expect(codes('2015-02-17', '2015-03-01')).toEqual(['art24.approved_late']);
  });

  test('the 16 February that another plan prints is one day more, or the roll-over', () => {
    const { approval: longer } = report({}, '2015-03-01', { counting: 'one-day-more' });
    expect(longer).toMatchObject({ from: '2014-08-20', due: '2015-02-16', effective: '2015-02-16' });
    expect(codes('2015-02-16', '2015-03-01', { counting: 'one-day-more' })).toEqual([]);
    expect(codes('2015-02-16', '2015-03-01', { rollover: 'each' })).toEqual([]);
    expect(codes('2015-02-17', '2015-03-01', { rollover: 'each' })).toEqual(['art24.approved_late']);
  });

  test('that has not come', () => {
    expect(codes(null, '2015-02-15')).toEqual([]);
    expect(codes(null, '2015-02-16')).toEqual(['art24.not_approved']);
    expect(codes('2015-02-20', '2015-02-16')).toEqual(['art24.not_approved']);
  });
});

describe('services that are reached online only', () => {
  const act = (publishedOn: string | null, inForceOn = '2016-03-01') => ({
    ...approval,
    onlineOnlyActs: [{ id: 'z', title: 'Solo in linea', inForceOn, publishedOn, procedureIds: [] }],
  });

  test('are published sixty days before, counted backwards', () => {
    expect(report(act(null), '2015-03-01').publications).toEqual([
      { actId: 'z', publishedOn: null, nominal: '2016-01-01', effective: '2015-12-31', due: '2016-01-01' },
    ]);
    expect(report(act(null), '2015-03-01', { rollover: 'each' }).publications[0]?.due).toBe('2015-12-31');
  });

  test('in time, late, not yet, not at all', () => {
    const place = 'onlineOnlyActs.z.publishedOn';
    expect(told(act('2016-01-01'), '2016-01-02')).toEqual([]);
    expect(told(act('2016-01-02'), '2016-01-02')).toEqual([`art24.published_late ${place}`]);
    expect(told(act(null), '2016-01-01')).toEqual([`art24.to_publish ${place}`]);
    expect(told(act(null), '2016-01-02')).toEqual([`art24.not_published ${place}`]);
    expect(told(act('2016-01-05'), '2016-01-01')).toEqual([`art24.to_publish ${place}`]);
  });

  test('are no longer asked for it once the article is repealed', () => {
    const last = act(null, '2018-03-27');
    expect(report(last, '2018-01-01').publications.map(({ nominal }) => nominal)).toEqual(['2018-01-26']);
    expect(report(act(null, '2018-03-28'), '2018-01-01').publications).toEqual([]);
    const longer = { advanceUntil: '9999-12-31' };
    expect(report(act(null, '2026-03-01'), '2026-01-01', longer).publications).toHaveLength(1);
  });

  test('an act of the first year of the calendar has no last day', () => {
    expect(report(act(null, '0001-01-01'), '2015-03-01').publications).toEqual([]);
  });
});
