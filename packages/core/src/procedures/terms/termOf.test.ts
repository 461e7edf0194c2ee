import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../base/civilDate';
import { isHoliday } from '../../base/holidays';
import { describeIssue } from '../../base/messages';
import { it as italian } from '../../messages/it/index';
import type { TermInput } from './termInput';
import { type ReckonedTerm, termOf } from './termOf';

function reckoned(input: TermInput): ReckonedTerm {
  const result = termOf(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codesOf = (input: TermInput) => termOf(input).issues.map(({ code }) => code);

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1995-01-01', n));
const holidays = fc.record(
  { patron: fc.constantFrom('06-24', '12-26', '01-02'), saturday: fc.boolean() },
  { requiredKeys: [] },
);

describe('terms worked out by hand', () => {
  test.each<[string, TermInput, string, string, string]>([
    ['thirty days by law', { from: '2026-03-02' }, '2026-04-01', '2026-04-01', '2026-04-01'],
    ['ninety of its own', { from: '2026-03-02', days: 90 }, '2026-05-31', '2026-06-01', '2026-06-01'],
    [
      'the Sunday before the 2 June that is none in 1999',
      { from: '1999-05-01', days: 31 },
      '1999-06-01',
      '1999-06-01',
      '1999-06-01',
    ],
    ['Easter Sunday and Monday', { from: '2026-03-06', days: 30 }, '2026-04-05', '2026-04-07', '2026-04-07'],
    ['4 October before its law', { from: '2024-09-04' }, '2024-10-04', '2024-10-04', '2024-10-04'],
    ['4 October under its law', { from: '2027-09-04' }, '2027-10-04', '2027-10-05', '2027-10-05'],
    [
      'assent by silence stays where it was counted',
      { from: '2026-03-06', silence: 'assenso' },
      '2026-04-05',
      '2026-04-07',
      '2026-04-05',
    ],
    [
      'unless it is read otherwise',
      { from: '2026-03-06', silence: 'assenso', rollover: 'each' },
      '2026-04-05',
      '2026-04-07',
      '2026-04-07',
    ],
    ['no rolling over', { from: '2026-03-06', rollover: 'none' }, '2026-04-05', '2026-04-05', '2026-04-05'],
    ['a Saturday', { from: '2026-03-05' }, '2026-04-04', '2026-04-04', '2026-04-04'],
    [
      'a Saturday that counts as festive',
      { from: '2026-03-05', saturday: true },
      '2026-04-04',
      '2026-04-07',
      '2026-04-07',
    ],
    ['the patron saint', { from: '2026-05-25', patron: '06-24' }, '2026-06-24', '2026-06-25', '2026-06-25'],
    ['two months', { from: '2025-12-31', months: 2 }, '2026-02-28', '2026-02-28', '2026-02-28'],
    [
      'backwards over a Sunday',
      { from: '2026-08-06', days: 60, direction: 'backward', basis: 'other-law' },
      '2026-06-07',
      '2026-06-06',
      '2026-06-06',
    ],
    [
      'sixteen days of suspension',
      { from: '2026-03-02', suspensions: [{ kind: 'art2c7', from: '2026-03-10', days: 16 }] },
      '2026-04-17',
      '2026-04-17',
      '2026-04-17',
    ],
    [
      'a notice unanswered takes ten days out',
      { from: '2026-03-02', refusalNotice: { on: '2026-03-20' } },
      '2026-04-11',
      '2026-04-11',
      '2026-04-11',
    ],
    [
      'a notice answered after four days takes fourteen out',
      { from: '2026-03-02', refusalNotice: { on: '2026-03-20', answeredOn: '2026-03-24' } },
      '2026-04-15',
      '2026-04-15',
      '2026-04-15',
    ],
    [
      'before 17 July 2020 it made the term run anew',
      { from: '2019-03-01', refusalNotice: { on: '2019-03-20', answeredOn: '2019-03-24' } },
      '2019-04-23',
      '2019-04-23',
      '2019-04-23',
    ],
    [
      'anew from the end of the ten days without an answer',
      { from: '2019-03-01', refusalNotice: { on: '2019-03-20' } },
      '2019-04-29',
      '2019-04-29',
      '2019-04-29',
    ],
    [
      'a municipality may read the older law otherwise',
      { from: '2019-03-01', refusalNotice: { on: '2019-03-20', effect: 'suspends' } },
      '2019-04-10',
      '2019-04-10',
      '2019-04-10',
    ],
  ])('%s', (_, input, nominal, effective, due) => {
    expect(reckoned(input)).toMatchObject({ nominal, effective, due });
  });

  test('every step in words', () => {
    const { why } = reckoned({
      from: '2026-03-02',
      begins: 'own-initiative',
      silence: 'inadempimento',
      suspensions: [{ kind: 'art2c7', from: '2026-03-10', days: 4 }],
    });
    expect(why.map((step) => describeIssue(step, italian))).toEqual([
      'Il termine decorre dal giorno in cui l’ufficio ha avviato il procedimento, il 02/03/2026: quel giorno non si conta.',
      'Durata in giorni: 30 (termine generale di legge, in mancanza di uno proprio).',
      'Giorni contati dal 03/03/2026 al 09/03/2026: 7 (festivi compresi: 1); ancora da contare: 23.',
      'Giorni non contati dal 10/03/2026 al 13/03/2026: 4 (sospensione per acquisire informazioni).',
      'Giorni contati dal 14/03/2026 al 05/04/2026: 23 (festivi compresi: 4); ancora da contare: 0.',
      'L’ultimo giorno contato è il 05/04/2026.',
      'Il 05/04/2026 è domenica.',
      'Il 06/04/2026 è festa nazionale.',
      'Il termine passa al giorno lavorativo più vicino, il 07/04/2026.',
      'Se dopo il 07/04/2026 non c’è risposta, l’ente è inadempiente.',
    ]);
  });

  test('a notice suspends the term from 17 July 2020 on', () => {
    const noticed = (on: string) => reckoned({ from: '2020-07-01', refusalNotice: { on } }).nominal;
    expect([noticed('2020-07-16'), noticed('2020-07-17')]).toEqual(['2020-08-25', '2020-08-10']);
  });

  test('the days of the notice are told before the term begins again', () => {
    const { why } = reckoned({
      from: '2019-03-01',
      refusalNotice: { on: '2019-03-20', answeredOn: '2019-03-21' },
    });
    expect(why.map(({ code }) => code).slice(2, 6)).toEqual([
      'terms.days_run',
      'terms.days_stopped',
      'terms.begins_again',
      'terms.days_run',
    ]);
  });

  test('a term that begins again says which days are lost', () => {
    const { why, spans } = reckoned({
      from: '2019-03-01',
      refusalNotice: { on: '2019-03-20', answeredOn: '2019-03-20' },
    });
    expect(why.map(({ code }) => code)).toEqual([
      'terms.first_day',
      'terms.length_days',
      'terms.days_run',
      'terms.begins_again',
      'terms.days_run',
      'terms.last_day',
    ]);
    expect(why[3]?.params).toEqual({ on: '2019-03-20', lost: 19 });
    expect(spans.map(({ days, left }) => [days, left])).toEqual([
      [19, 11],
      [30, 0],
    ]);
  });
});

describe('what the law does not allow', () => {
  test.each<[string, TermInput, readonly string[]]>([
    ['ninety days are allowed', { from: '2026-03-02', days: 90 }, []],
    ['ninety-one are not', { from: '2026-03-02', days: 91 }, ['terms.over_limit']],
    ['a special case may have 180', { from: '2026-03-02', days: 180, basis: 'special' }, []],
    ['and no more', { from: '2026-03-02', days: 181, basis: 'special' }, ['terms.over_limit']],
    ['another law sets what it will', { from: '2026-03-02', days: 730, basis: 'other-law' }, []],
    ['three months are like ninety days', { from: '2026-06-30', months: 3 }, []],
    ['four are more', { from: '2026-06-30', months: 4 }, ['terms.over_limit']],
    ['the general term is thirty', { from: '2026-03-02', days: 31, basis: 'default' }, ['terms.over_limit']],
  ])('%s', (_, input, codes) => {
    expect(codesOf(input)).toEqual(codes);
  });

  const suspended = (...days: readonly (readonly [string, number])[]): TermInput => ({
    from: '2026-03-02',
    suspensions: days.map(([from, length]) => ({ kind: 'art2c7', from, days: length })),
  });

  test('a suspension of more than thirty days counts for thirty', () => {
    expect(codesOf(suspended(['2026-03-10', 30]))).toEqual([]);
    expect(codesOf(suspended(['2026-03-10', 31]))).toEqual(['terms.suspended_too_long']);
    expect(reckoned(suspended(['2026-03-10', 31])).nominal).toBe('2026-05-01');
  });

  test('a second one does not count, whichever comes first in the list', () => {
    const twice = suspended(['2026-03-20', 9], ['2026-03-10', 5]);
    const result = termOf(twice);
    expect(result.issues).toMatchObject([
      { code: 'terms.suspended_twice', severity: 'error', path: ['suspensions', 0], params: { count: 2 } },
    ]);
    expect(result.issues[0]).toHaveProperty('source.basis', 'norm');
    expect(reckoned(twice)).toMatchObject({ nominal: '2026-04-06', stoppedDays: 5 });
  });

  test('a suspension that had ended when the term began is not the one that counts', () => {
    // Of forty days thirty count: they end on the first day, which is not counted anyway.
    const early = suspended(['2026-02-01', 40], ['2026-03-10', 5]);
    expect(codesOf(early)).toEqual(['terms.suspended_too_long', 'terms.suspension_outside']);
    expect(reckoned(early).stoppedDays).toBe(5);
  });

  test('what lies outside the term does not count', () => {
    expect(codesOf(suspended(['2026-02-10', 5]))).toEqual(['terms.suspension_outside']);
    expect(codesOf(suspended(['2026-04-01', 5]))).toEqual([]);
    expect(codesOf(suspended(['2026-04-02', 5]))).toEqual(['terms.suspension_outside']);
    expect(reckoned(suspended(['2026-04-02', 5])).nominal).toBe('2026-04-01');
    expect(codesOf({ from: '2026-03-02', refusalNotice: { on: '2026-03-01' } })).toEqual([
      'terms.notice_effect_read',
      'terms.notice_outside',
    ]);
    expect(codesOf({ from: '2026-03-02', refusalNotice: { on: '2026-04-01' } })).toContain(
      'terms.notice_outside',
    );
  });

  test('an answer before the notice or after ten days is none', () => {
    const answered = (answeredOn: string): TermInput => ({
      from: '2026-03-02',
      refusalNotice: { on: '2026-03-20', answeredOn },
    });
    expect(codesOf(answered('2026-03-30'))).toEqual(['terms.notice_effect_read']);
    for (const day of ['2026-03-19', '2026-03-31']) {
      expect(codesOf(answered(day))).toContain('terms.answer_outside');
      expect(reckoned(answered(day)).nominal).toBe('2026-04-11');
    }
  });

  test.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['document.invalid']],
    ['no first day', {}, ['document.invalid']],
    ['a day that is none', { from: '2026-02-30' }, ['document.invalid']],
    ['the end of the calendar', { from: '9999-12-31' }, ['document.invalid']],
    ['no days', { from: '2026-03-02', days: 0 }, ['document.invalid']],
    ['half a day', { from: '2026-03-02', days: 1.5 }, ['document.invalid']],
    ['days without end', { from: '2026-03-02', days: 1e9 }, ['document.invalid']],
    ['two lengths', { from: '2026-03-02', days: 30, months: 1 }, ['terms.days_and_months']],
    [
      'backwards with a stop',
      { from: '2026-03-02', direction: 'backward', refusalNotice: { on: '2026-02-02' } },
      ['terms.backward_does_not_stop'],
    ],
    ['a field of no meaning', { from: '2026-03-02', day: 3 }, ['document.invalid']],
    [
      'more suspensions than anybody reads',
      { from: '2026-03-02', suspensions: Array(1e5).fill({ kind: 'art2c7', from: '2026-03-10', days: 1 }) },
      ['document.invalid'],
    ],
  ])('%s is refused', (_, input, codes) => {
    const result = termOf(input as TermInput);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code }) => code)).toEqual(codes);
  });

  test('the furthest that can be asked ends within the calendar', () => {
    const far: TermInput = {
      from: '2999-08-31',
      days: 3650,
      basis: 'other-law',
      suspensions: Array.from({ length: 100 }, (_, i) => ({
        kind: 'other-law',
        from: addDays('2999-09-01', i),
        days: 3650,
      })),
    };
    expect(reckoned(far).nominal).toBe(addDays('2999-08-31', 3650 + 3650 + 99));
    expect(reckoned({ from: '1900-01-01', months: 120, direction: 'backward' }).nominal).toBe('1890-01-01');
  });
});

describe('for every term', () => {
  const lengths = fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
  );

  test('the effective day is never festive, never on the wrong side, and stays where it is', () => {
    fc.assert(
      fc.property(
        anyDay,
        lengths,
        holidays,
        fc.constantFrom('forward' as const, 'backward' as const),
        (from, length, options, direction) => {
          const term = reckoned({ from, ...length, ...options, direction });
          expect(isHoliday(term.effective, options)).toBe(false);
          const moved = daysBetween(term.nominal, term.effective);
          expect(direction === 'forward' ? moved >= 0 : moved <= 0).toBe(true);
          const again = reckoned({
            from: addDays(term.effective, direction === 'forward' ? -1 : 1),
            days: 1,
            ...options,
            direction,
          });
          expect(again.effective).toBe(term.effective);
        },
      ),
    );
  });

  test('two terms one after the other are one, as long as nothing rolls over', () => {
    const some = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(anyDay, some, some, (from, a, b) => {
        const plain = (day: string, days: number) => reckoned({ from: day, days, rollover: 'none' }).due;
        expect(plain(from, a + b)).toBe(plain(plain(from, a), b));
      }),
    );
  });

  test('with roll-over two terms are not always one', () => {
    const rolled = (day: string, days: number) => reckoned({ from: day, days }).due;
    expect(rolled('2026-03-06', 60)).toBe('2026-05-05');
    expect(rolled(rolled('2026-03-06', 30), 30)).toBe('2026-05-07');
  });

  test('a suspension of k days moves it by k', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 30 }),
        (from, days, at, k) => {
          const start = addDays(from, Math.min(at, days));
          const plain = reckoned({ from, days });
          const stopped = reckoned({ from, days, suspensions: [{ kind: 'art2c7', from: start, days: k }] });
          expect(daysBetween(plain.nominal, stopped.nominal)).toBe(k);
          expect(stopped.stoppedDays).toBe(k);
        },
      ),
    );
  });

  test('a term in months keeps its day or takes the last of the month, and skips none', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const { nominal } = reckoned({ from, months, basis: 'other-law' });
        expect(nominal).toBe(addMonths(from, months));
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(nominal) - monthOf(from)).toBe(months);
        const kept = nominal.slice(8) === from.slice(8);
        expect(kept || addDays(nominal, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  test('each day from the first to the last is accounted for once', () => {
    const suspension = fc.record({
      kind: fc.constantFrom('art2c7' as const, 'other-law' as const),
      at: fc.integer({ min: -20, max: 120 }),
      days: fc.integer({ min: 1, max: 60 }),
    });
    const notice = fc.option(
      fc.record({ at: fc.integer({ min: -5, max: 80 }), answered: fc.integer({ min: -2, max: 14 }) }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        anyDay,
        lengths,
        fc.array(suspension, { maxLength: 4 }),
        notice,
        (from, length, stops, warned) => {
          const term = reckoned({
            from,
            ...length,
            suspensions: stops.map(({ kind, at, days }) => ({ kind, from: addDays(from, at), days })),
            ...(warned && {
              refusalNotice: {
                on: addDays(from, warned.at),
                answeredOn: addDays(from, warned.at + warned.answered),
              },
            }),
          });
          let last = from;
          for (const span of term.spans) {
            expect(span.from).toBe(addDays(last, 1));
            expect(daysBetween(span.from, span.to) + 1).toBe(span.days);
            last = span.to;
          }
          expect(last).toBe(term.nominal);
          expect(term.spans.at(-1)).toMatchObject({ stop: null, left: 0 });
          const ran = term.spans.filter(({ stop }) => stop === null).reduce((sum, { days }) => sum + days, 0);
          expect(ran + term.stoppedDays).toBe(daysBetween(from, term.nominal));
          const lost = term.why.reduce(
            (sum, step) => (step.code === 'terms.begins_again' ? sum + step.params.lost : sum),
            0,
          );
          if ('days' in length) expect(ran - lost).toBe(length.days);
        },
      ),
    );
  });
});
