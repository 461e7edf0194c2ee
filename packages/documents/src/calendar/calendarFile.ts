import { addDays, type CivilDate, isCivilDate, utf8Bytes } from '@pds/core/base';
import { cleanText } from '../paper/words';

/** A deadline, as a day in a calendar. */
export interface CalendarEntry {
  /** Stays the same when day or words change, so that calendars move the entry and make no second one. */
  readonly id: string;
  readonly date: CivilDate;
  readonly title: string;
  /** What is to be done; line ends stay. */
  readonly note?: string;
}

export interface CalendarOptions {
  readonly name: string;
  /** When the calendar was made: an instant with its offset, `2026-03-02T10:00:00+01:00`. */
  readonly stamp: string;
  /** Whose ids they are: a name of the domain name system, `comune.example.it`. */
  readonly domain: string;
  /** So many days before each deadline the calendar reminds of it; not at all without it. */
  readonly remindDays?: number;
}

/** The entries as an iCalendar object (RFC 5545), in their order, each as a whole day that leaves its owner free. */
export function calendarFile(entries: readonly CalendarEntry[], options: CalendarOptions): Uint8Array {
  const { name, remindDays } = options;
  if (!/^[A-Za-z0-9.-]{1,253}$/.test(options.domain))
    throw new RangeError(`'${options.domain}' is no domain`);
  if (remindDays !== undefined && !(Number.isInteger(remindDays) && remindDays >= 0))
    throw new RangeError(`'${remindDays}' is no number of days`);
  const stamp = stampOf(options.stamp);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pds//documents//IT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => event(entry, stamp, options)),
    'END:VCALENDAR',
  ];
  return utf8Bytes(lines.map((line) => `${fold(line)}\r\n`).join(''));
}

function event(
  { id, date, title, note }: CalendarEntry,
  stamp: string,
  { domain, remindDays }: CalendarOptions,
): readonly string[] {
  if (!isCivilDate(date)) throw new RangeError(`'${String(date)}' is no date`);
  const summary = escapeText(title);
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(cleanText(id))}@${domain}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${digits(date)}`,
    `DTEND;VALUE=DATE:${digits(addDays(date, 1))}`,
    `SUMMARY:${summary}`,
    ...(note === undefined || note === '' ? [] : [`DESCRIPTION:${escapeText(note)}`]),
    'TRANSP:TRANSPARENT',
    ...(remindDays === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:-P${remindDays}D`,
          `DESCRIPTION:${summary}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

function digits(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** The instant in universal time, `20260302T090000Z`. */
function stampOf(instant: string): string {
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(instant);
  const time = new Date(known ? instant : Number.NaN);
  if (Number.isNaN(time.getTime())) throw new RangeError(`'${instant}' is no instant with an offset`);
  return `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** §3.3.11: commas, semicolons and backslashes are escaped, line ends are written `\n`. */
function escapeText(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => cleanText(line).replace(/[\\;,]/g, (char) => `\\${char}`))
    .join('\\n');
}

/** §3.1: a line has 75 octets at most, and goes on in the next one after a space; no character is cut. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const char of line) {
    const size = utf8Bytes(char).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += char;
    room -= size;
  }
  return folded;
}
