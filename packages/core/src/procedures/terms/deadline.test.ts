import { describe, expect, test } from 'vitest';
import { deadlineOf, festivityOf } from './deadline';

describe('the end of a term', () => {
  test('180 days from the law of conversion: the counted day is a Sunday, the next one is printed too', () => {
    expect(deadlineOf({ from: '2014-08-19', length: { days: 180 } })).toEqual({
      nominal: '2015-02-15',
      effective: '2015-02-16',
      due: '2015-02-15',
    });
  });

  test('what the roll-over does', () => {
    const ends = (['none', 'display', 'each'] as const).map((rollover) =>
      deadlineOf({ from: '2026-03-06', length: { days: 30 }, rollover }),
    );
    expect(ends).toEqual([
      { nominal: '2026-04-05', effective: '2026-04-05', due: '2026-04-05' },
      { nominal: '2026-04-05', effective: '2026-04-07', due: '2026-04-05' },
      { nominal: '2026-04-05', effective: '2026-04-07', due: '2026-04-07' },
    ]);
  });

  test('there is none where the calendar ends', () => {
    const none = [
      { from: '9998-12-31', length: { days: 1 } },
      { from: '9990-01-01', length: { days: 1e9 } },
      { from: '0002-01-01', length: { days: 1 }, direction: 'backward' as const },
      { from: '9998-01-01', length: { months: 12 } },
      { from: '0003-12-31', length: { months: 13 }, direction: 'backward' as const },
    ];
    for (const input of none) expect(deadlineOf(input)).toBeNull();
    expect(deadlineOf({ from: '9998-12-30', length: { days: 1 } })?.nominal).toBe('9998-12-31');
    expect(deadlineOf({ from: '0003-02-01', length: { months: 1 }, direction: 'backward' })).toBeNull();
  });
});

test('why a day is festive', () => {
  const options = { patron: '06-24', saturday: true };
  const days = ['2026-06-24', '2026-06-20', '2026-06-21', '2026-04-06', '2026-06-22'];
  expect(days.map((day) => festivityOf(day, options))).toEqual([
    'patron',
    'saturday',
    'sunday',
    'national',
    null,
  ]);
});
