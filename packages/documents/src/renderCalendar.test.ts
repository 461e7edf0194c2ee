import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderCalendar } from './renderCalendar';

const OPTIONS = { name: 'Scadenze', stamp: '2026-03-02T00:30:00+01:00', domain: 'comune.example.it' };
const ENTRY = { id: 'sheet-1', date: '2026-12-31', title: 'Scheda; trimestre, 4\\' };

async function text(entries: Parameters<typeof renderCalendar>[0], options = {}): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(
    await renderCalendar(entries, { ...OPTIONS, ...options }),
  );
}

/** The lines as RFC 5545 §3.1 unfolds them. */
function unfolded(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

test('a deadline is a whole day with a lasting id', async () => {
  const calendar = await text([{ ...ENTRY, note: 'riga\nseconda' }], { remindDays: 15 });
  expect(unfolded(calendar)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pds//documents//IT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Scadenze',
    'BEGIN:VEVENT',
    'UID:sheet-1@comune.example.it',
    'DTSTAMP:20260301T233000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Scheda\\; trimestre\\, 4\\\\',
    'DESCRIPTION:riga\\nseconda',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P15D',
    'DESCRIPTION:Scheda\\; trimestre\\, 4\\\\',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  expect(calendar).toBe(await text([{ ...ENTRY, note: 'riga\nseconda' }], { remindDays: 15 }));
});

test('no words make a line of their own, and no line has more than 75 octets', async () => {
  const word = fc.string({ unit: 'binary', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(word, word, word, async (id, title, note) => {
      const calendar = await text([{ id, date: '2026-06-30', title, note: `x${note}` }], { name: title });
      expect(unfolded(calendar)).toHaveLength(16);
      for (const line of calendar.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    }),
  );
});

test('a long line is folded at exactly 75 octets', async () => {
  const calendar = await text([{ ...ENTRY, note: 'a'.repeat(300) }]);
  const lines = calendar.split('\r\n').filter((line) => line.includes('aaaa'));
  expect(lines.map((line) => line.length)).toEqual([75, 75, 75, 75, 16]);
});

test.each([
  ['a day that is none', [{ ...ENTRY, date: '2026-02-30' }], {}],
  ['a stamp without an offset', [], { stamp: '2026-03-02T00:30:00' }],
  ['a domain with a line end', [], { domain: 'a\r\nb' }],
  ['half a day', [], { remindDays: 0.5 }],
])('%s is a mistake', async (_, entries, options) => {
  await expect(text(entries, options)).rejects.toThrow(RangeError);
});
