import { describe, expect, test } from 'vitest';
import { checkTransition, type StepReasons } from './checkTransition';
import { covers } from './scales';
import { AXES, type AxisLevels } from './serviceState';
import { TRIPLES } from './triples';

const at = (web: number, integration: number, visura: number) => ({ web, integration, visura });
const told = (from: AxisLevels, to: AxisLevels, reasons?: StepReasons) =>
  checkTransition({ levels: from }, { levels: to }, reasons).map(({ rule, params }) => [rule, params]);

describe('checkTransition', () => {
  test('less than before needs a reason, on each axis', () => {
    expect(told(at(3, 5, 2), at(2, 4, 1))).toEqual([
      ['T01', { axis: 'web', from: '3', to: '2' }],
      ['T01', { axis: 'integration', from: '5', to: '4' }],
      ['T01', { axis: 'visura', from: '2', to: '1' }],
    ]);
    expect(told(at(3, 5, 2), at(2, 4, 1), { reason: 'Gestionale dismesso' })).toEqual([]);
  });

  test('something else is less too: integration is no ladder', () => {
    for (const from of TRIPLES.filter(({ web, visura }) => web === 2 && visura === 0)) {
      for (const integration of [0, 1, 2, 3, 4, 5]) {
        const lost = told(from, { ...from, integration }).length > 0;
        expect(lost).toBe(!covers(integration, from.integration));
      }
    }
  });

  test('nothing is wrong with staying, and a raise alone is never a regression', () => {
    for (const from of TRIPLES) {
      expect(told(from, from)).toEqual([]);
      for (const to of TRIPLES) {
        const raised = AXES.every((axis) => covers(to[axis], from[axis], axis));
        const regressions = told(from, to).filter(([rule]) => rule === 'T01');
        expect(regressions.length === 0).toBe(raised);
      }
    }
  });

  test('more than two levels of web at once', () => {
    expect(told(at(1, 0, 0), at(3, 0, 0))).toEqual([]);
    expect(told(at(0, 0, 0), at(3, 0, 0))).toEqual([['T02', { from: 0, to: 3 }]]);
    expect(told({ web: [0, 1] }, { web: [3, 4] })).toEqual([]);
    expect(told({ web: 0 }, { web: [3, 4] })).toEqual([['T02', { from: 0, to: 3 }]]);
  });

  test('a service that was raised before its back office', () => {
    expect(told(at(3, 0, 0), at(4, 5, 0))).toEqual([['T04', { rules: ['C05'] }]]);
    expect(told(at(3, 1, 0), at(4, 5, 0))).toEqual([]);
    expect(told(at(0, 3, 0), at(2, 3, 0))).toEqual([]);
  });

  test('from list A to list B takes an act, the other way none', () => {
    const moved = (from: 'A' | 'B', to: 'A' | 'B', listAct?: string) =>
      checkTransition({ levels: {}, list: from }, { levels: {}, list: to }, { listAct }).map(
        ({ code }) => code,
      );
    expect(moved('A', 'B')).toEqual(['levels.list_move_without_act']);
    expect(moved('A', 'B', 'G.C. 12/2016')).toEqual([]);
    expect([...moved('B', 'A'), ...moved('A', 'A'), ...moved('B', 'B')]).toEqual([]);
  });

  test('what is not known, or left open, is given the benefit of the doubt', () => {
    for (const lost of [null, 'nd', 'unknown'] as const) {
      expect(told({ web: lost, integration: 5 }, { web: 4, integration: lost })).toEqual([]);
      expect(told({ web: 4, visura: 2 }, { web: lost })).toEqual([]);
    }
    expect(told({ integration: [3, 5] }, { integration: 3 })).toEqual([]);
    expect(told({ integration: [4, 5] }, { integration: [1, 3] })).toEqual([
      ['T01', { axis: 'integration', from: '4/5', to: '1/3' }],
    ]);
  });
});
