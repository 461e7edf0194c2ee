import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/civilDate';
import { assessedRegister } from '../testing/assessedRegister';
import { assessmentAt, assessmentsOn } from './assessments';

const PROCEDURES = [{ id: 'p1' }, { id: 'p2' }];

describe('the state on a day', () => {
  const register = assessedRegister(PROCEDURES, [
    { id: 'late', on: '2016-02-28' },
    { id: 'early', on: '2015-02-28' },
    { id: 'twin', on: '2016-02-28' },
    { id: 'other', on: '2015-06-01', procedureId: 'p2' },
    { id: 'proposal', on: '2016-06-01', origin: 'proposed' },
  ]);
  const at = (on: string, procedureId = 'p1') => assessmentAt(register, procedureId, on)?.id;

  test('is the last assessment not after it; of one day the one that was added last', () => {
    expect(at('2015-02-27')).toBe(undefined);
    expect(at('2015-02-28')).toBe('early');
    expect(at('2016-02-27')).toBe('early');
    expect(at('2016-02-28')).toBe('twin');
    expect(at('2020-01-01', 'p2')).toBe('other');
    expect(at('2020-01-01', 'p3')).toBe(undefined);
  });

  test('is no proposal', () => {
    expect(at('2016-07-01')).toBe('twin');
  });

  test('is not what a later row put right, on any day', () => {
    const mended = assessedRegister(PROCEDURES, [
      { id: 'first', on: '2015-02-28' },
      { id: 'wrong', on: '2015-05-01' },
      { id: 'right', on: '2015-06-01', supersedesId: 'wrong' },
      { id: 'guess', on: '2015-06-02', origin: 'proposed', supersedesId: 'first' },
    ]);
    expect(assessmentAt(mended, 'p1', '2015-05-15')?.id).toBe('first');
    expect(assessmentAt(mended, 'p1', '2015-06-15')?.id).toBe('right');
  });

  test('of all procedures at once is that of each', () => {
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
            PROCEDURES,
            rows.map((row, i) => ({
              id: `x${i}`,
              on: on(row.day),
              procedureId: row.procedureId,
              origin: row.origin,
            })),
          );
          const all = assessmentsOn(register, on(day));
          for (const { id } of PROCEDURES) {
            expect(all.get(id)).toBe(assessmentAt(register, id, on(day)));
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
