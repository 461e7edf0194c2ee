import type { CalendarEntry, CalendarOptions } from './calendar/calendarFile';

/**
 * Deadlines as the bytes of an iCalendar file (`.ics`, RFC 5545): whole days with ids that stay, so that a calendar that
 * reads the file again moves its entries. The same entries and options give the same bytes. Rejects with `RangeError` for
 * a day that is none, a stamp without an offset, and a domain that is none.
 *
 * @example
 * ```ts
 * import { renderCalendar } from '@pds/documents';
 *
 * const entries = [{ id: 'sheet-1', date: '2026-06-30', title: 'Scheda di monitoraggio, 2° trimestre' }];
 * const options = { name: 'Scadenze', stamp: '2026-03-02T10:00:00+01:00', domain: 'comune.example.it' };
 * const lines = String.fromCharCode(...(await renderCalendar(entries, options))).split('\r\n');
 * lines[7]; // => 'UID:sheet-1@comune.example.it'
 * lines[8]; // => 'DTSTAMP:20260302T090000Z'
 * lines[9]; // => 'DTSTART;VALUE=DATE:20260630'
 * ```
 */
export async function renderCalendar(
  entries: readonly CalendarEntry[],
  options: CalendarOptions,
): Promise<Uint8Array> {
  return (await import('./calendar/calendarFile')).calendarFile(entries, options);
}
