import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { CheckedItem } from '../model/checkedItem';
import type { Intermediary } from '../model/information';
import { parsed } from '../testing/parsed';
import { checkInformation } from './checkInformation';
import { INTERMEDIARY_DUTIES, intermediariesOn, intermediaryStanding } from './intermediaryStanding';

const met = (code: string): CheckedItem => ({ code, state: 'met', evidence: [{ text: 'Verbale' }] });
const caf = (over: Partial<Intermediary> = {}): Intermediary => ({
  id: 'in1',
  title: 'CAF di prova',
  kind: 'private',
  agreement: { kind: 'convenzione', on: '2015-01-10' },
  from: '2015-02-01',
  until: '2015-12-31',
  duties: INTERMEDIARY_DUTIES.map(({ code }) => met(code)),
  ...over,
});
const withIntermediary = (over?: Partial<Intermediary>) => ({
  ...parsed(),
  intermediaries: collectionOf([caf(over)]),
});

test.each([
  ['2015-01-09', 'unsigned'],
  ['2015-01-31', 'not-yet'],
  ['2015-02-01', 'in-force'],
  ['2015-12-31', 'in-force'],
  ['2016-01-01', 'ended'],
] as const)('on %s it is %s', (day, state) => {
  expect(intermediaryStanding(caf(), day).state).toBe(state);
  expect(intermediariesOn(withIntermediary(), day)).toHaveLength(state === 'in-force' ? 1 : 0);
});

test('those of one procedure: named ones and those of all', () => {
  const of = (procedureIds?: string[]) =>
    intermediariesOn(withIntermediary(procedureIds && { procedureIds }), '2015-06-30', 'q1').length;
  expect([of(), of(['q1']), of(['q2']), of([])]).toEqual([1, 1, 0, 0]);
});

describe('findings', () => {
  const found = (over: Partial<Intermediary>, today = '2015-06-30') =>
    checkInformation(withIntermediary(over), { today })
      .filter(({ code }) => code.startsWith('delivery.'))
      .map(({ code, params }) => [code, ...Object.values(params)]);

  test('none of one that is signed, in force and does all that it signed', () => {
    expect(found({})).toEqual([]);
  });

  test.each(INTERMEDIARY_DUTIES)('duty $code in every state', ({ code }) => {
    const with_ = (item?: Partial<CheckedItem>) =>
      found({
        duties: INTERMEDIARY_DUTIES.flatMap((duty) =>
          duty.code !== code ? met(duty.code) : item ? { ...met(code), ...item } : [],
        ),
      });
    expect(with_()).toEqual([['delivery.duty_unstated', code]]);
    expect(with_({ state: null })).toEqual([['delivery.duty_unstated', code]]);
    expect(with_({ state: 'unknown' })).toEqual([['delivery.duty_unstated', code]]);
    expect(with_({ state: 'partly' })).toEqual([['delivery.duty_unmet', code]]);
    expect(with_({ state: 'unmet' })).toEqual([['delivery.duty_unmet', code]]);
    expect(with_({ evidence: [] })).toEqual([['delivery.duty_unproven', code]]);
    expect(with_({ state: 'not-applicable', evidence: [] })).toEqual([]);
  });

  test('an agreement that is not signed, or has run out: its duties are nobody’s affair then', () => {
    expect(found({ agreement: { kind: 'contratto', on: null }, duties: [] })).toEqual([
      ['delivery.agreement_missing'],
    ]);
    expect(found({ duties: [] }, '2016-01-01')).toEqual([['delivery.agreement_ended', '2015-12-31']]);
  });
});
