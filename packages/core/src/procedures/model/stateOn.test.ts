import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/civilDate';
import { assessedRegister } from '../testing/assessedRegister';
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

  test('of any assessments is the last declared one of each procedure', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            day: fc.integer({ min: 0, max: 20 }),
            procedureId: fc.constantFrom('p1', 'p2'),
            origin: fc.constantFrom('declared', 'proposed'),
          }),
          { maxLength: 12 },
        ),
        fc.integer({ min: 0, max: 20 }),
        (rows, day) => {
          const on = (days: number) => addDays('2015-01-01', days);
          const register = assessedRegister(
            [{ id: 'p1' }, { id: 'p2' }],
            rows.map((row, i) => ({
              id: `x${i}`,
              on: on(row.day),
              procedureId: row.procedureId,
              origin: row.origin,
            })),
          );
          const all = assessmentOn(register, on(day));
          for (const { id } of [{ id: 'p1' }, { id: 'p2' }]) {
            const plain = rows
              .map((row, i) => ({ ...row, i }))
              .filter((row) => row.procedureId === id && row.origin === 'declared' && row.day <= day)
              .sort((a, b) => a.day - b.day || a.i - b.i)
              .at(-1);
            expect(all.get(id)?.id).toBe(plain && `x${plain.i}`);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
