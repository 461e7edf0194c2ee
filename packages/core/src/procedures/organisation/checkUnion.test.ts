import { expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { Body, Committee, TransferredFunction } from '../model/organisation';
import { parsed } from '../testing/parsed';
import { checkUnion } from './checkUnion';
import { holderOn, transfersOn } from './transfers';

const body = (id: string, over: Partial<Body> = {}): Body => ({
  id,
  title: id,
  kind: 'municipality',
  spellings: [],
  ...over,
});
const BODIES = [
  body('a'),
  body('b'),
  body('x'),
  body('u', { kind: 'union', establishedOn: '2014-01-24', memberIds: ['a', 'b'] }),
];
const transfer = (over: Partial<TransferredFunction> = {}): TransferredFunction => ({
  id: 't1',
  title: 'Informatica',
  fromBodyId: 'a',
  toBodyId: 'u',
  on: '2014-07-01',
  ...over,
});
const COMMITTEE: Committee = {
  id: 'w1',
  title: 'Comitato',
  bodyId: 'u',
  memberIds: ['a', 'b'],
  chairRoleId: 'o1',
  roleIds: [],
};
const found = (transfers: readonly TransferredFunction[], committee: Committee = COMMITTEE) =>
  checkUnion({
    bodies: collectionOf(BODIES),
    transferredFunctions: collectionOf(transfers),
    committees: collectionOf([committee]),
  }).map(({ code, path }) => [code, ...path!.slice(1)].join(' '));

test.each([
  [[transfer()], []],
  [[transfer({ on: '2014-01-24' })], []],
  [[transfer({ on: '2014-01-23' })], ['union.transfer_too_early t1 on']],
  [[transfer({ until: '2014-06-30' })], ['union.transfer_reversed t1 until']],
  [[transfer({ fromBodyId: 'x' })], ['union.not_a_member t1 fromBodyId']],
  [[transfer({ toBodyId: 'x' })], []],
  [[transfer(), transfer({ id: 't2', toBodyId: 'x' })], ['union.transferred_twice t2']],
  [[transfer(), transfer({ id: 't2', fromBodyId: 'b' })], []],
  [[transfer(), transfer({ id: 't2', title: 'Statistica' })], []],
  [[transfer({ until: '2015-06-30' }), transfer({ id: 't2', on: '2015-07-01' })], []],
  [
    [transfer({ code: 'ict', until: '2015-06-30' }), transfer({ id: 't2', code: 'ict', on: '2015-06-30' })],
    ['union.transferred_twice t2'],
  ],
  [
    [
      transfer(),
      transfer({ id: 't2', on: '2015-01-01', until: '2015-06-30' }),
      transfer({ id: 't3', on: '2016-01-01' }),
    ],
    ['union.transferred_twice t2', 'union.transferred_twice t3'],
  ],
  [
    [
      transfer({ until: '2016-12-31' }),
      transfer({ id: 't2', on: '2015-01-01', until: '2015-06-30' }),
      transfer({ id: 't3', on: '2016-12-31' }),
      transfer({ id: 't4', on: '2017-01-01' }),
    ],
    ['union.transferred_twice t2', 'union.transferred_twice t3', 'union.transferred_twice t4'],
  ],
  [
    [
      transfer({ on: '2020-01-01', until: '2020-12-31' }),
      transfer({ id: 't2', until: '2015-12-31' }),
      transfer({ id: 't3', on: '2015-01-01', until: '2016-12-31' }),
    ],
    ['union.transferred_twice t3'],
  ],
])('transfers %#', (transfers, expected) => {
  expect(found(transfers)).toEqual(expected);
});

test('each member has a seat, and somebody leads', () => {
  const { chairRoleId: _, ...led } = COMMITTEE;
  expect(found([], { ...COMMITTEE, memberIds: ['b'] })).toEqual(['union.member_without_seat w1 memberIds']);
  expect(found([], led)).toEqual(['union.chair_missing w1 chairRoleId']);
});

test('a procedure is the receiving body’s from the first day up to and with the last', () => {
  const register = parsed(({ transferredFunctions, procedures }) => {
    Object.assign(transferredFunctions[0]!, { until: '2015-12-31' });
    delete (procedures[0] as { bodyId?: string }).bodyId;
  });
  const procedure = register.procedures.get('q1')!;
  const on = (day: string) => holderOn(register, day)(procedure);
  expect(['2014-06-30', '2014-07-01', '2015-12-31', '2016-01-01'].map(on)).toEqual([
    undefined,
    'b2',
    'b2',
    undefined,
  ]);
  expect(transfersOn(register.transferredFunctions, '2014-07-01')).toHaveLength(1);
});
