import { describe, expect, test } from 'vitest';
import { assessed, listed, phasedRegister } from '../testing/phasedRegister';
import { assessmentOn } from './stateOn';

const procedures = [listed('q1'), listed('q2')];
const stateOf = (day: string, assessments: readonly object[]) =>
  [...assessmentOn(phasedRegister({ procedures, assessments }), day)].map(
    ([id, { id: row }]) => `${id} ${row}`,
  );

describe('the state on a day', () => {
  test('is the last assessment not after it, whatever the order of the rows', () => {
    const rows = [
      assessed('x2', 'q1', '2016-01-01'),
      assessed('x1', 'q1', '2015-01-01'),
      assessed('y', 'q2', '2015-06-01'),
    ];
    expect(stateOf('2014-12-31', rows)).toEqual([]);
    expect(stateOf('2015-01-01', rows)).toEqual(['q1 x1']);
    expect(stateOf('2015-12-31', rows)).toEqual(['q1 x1', 'q2 y']);
    expect(stateOf('2016-01-01', rows)).toEqual(['q1 x2', 'q2 y']);
  });

  test('is of two rows of one day the later', () => {
    const rows = [assessed('x1', 'q1', '2015-01-01'), assessed('x2', 'q1', '2015-01-01')];
    expect(stateOf('2015-01-01', rows)).toEqual(['q1 x2']);
  });

  test('never comes from a row that was put right, on whatever day that happened', () => {
    const rows = [
      assessed('x0', 'q1', '2014-01-01'),
      assessed('x1', 'q1', '2015-01-01'),
      assessed('x2', 'q1', '2016-01-01', { supersedesId: 'x1' }),
    ];
    expect(stateOf('2015-06-01', rows)).toEqual(['q1 x0']);
    expect(stateOf('2016-06-01', rows)).toEqual(['q1 x2']);
  });

  test('takes no proposal, and no proposal puts anything right', () => {
    const rows = [
      assessed('x1', 'q1', '2015-01-01'),
      assessed('x2', 'q1', '2016-01-01', { supersedesId: 'x1', origin: 'proposed' }),
    ];
    expect(stateOf('2016-06-01', rows)).toEqual(['q1 x1']);
  });
});
