import { addDays } from '@pds/core/base';

/** The numbers that every workbook's formats of days have (ISO/IEC 29500-1 §18.8.30), those of East Asia with them. */
const DAY_FORMATS: readonly number[] = [
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
];

/** True for a number format that shows a day; one of hours alone shows a duration or a time of day. */
export function showsDay(formatId: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(formatId);
  if (code === undefined) return DAY_FORMATS.includes(formatId);
  const letters = code
    .split(';', 1)[0]!
    .replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P/gi, '')
    .toLowerCase();
  return /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}

const SECONDS_PER_DAY = 86_400;

/** 9999-12-31 in either count. */
const LAST_SERIAL = 2_958_465;

/**
 * The day or moment that a serial number is; null for what is none. Workbooks count from 1899-12-31 and have a 29 February
 * 1900 that never was, or from 1904-01-01. Seconds are rounded, midnight is a day.
 */
export function dayOfSerial(text: string, countsFrom1904: boolean): string | null {
  const serial = Number(text);
  if (!(serial >= 0 && serial < LAST_SERIAL + 1 - (countsFrom1904 ? 1462 : 0))) return null;
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY);
  const days = Math.floor(serial) + (seconds === SECONDS_PER_DAY ? 1 : 0);
  if (!countsFrom1904 && (days === 0 || days === 60 || days > LAST_SERIAL)) return null;
  const first = countsFrom1904 ? '1904-01-01' : days < 60 ? '1899-12-31' : '1899-12-30';
  const day = addDays(first, days);
  return seconds % SECONDS_PER_DAY === 0 ? day : `${day}T${timeOf(seconds)}`;
}

function timeOf(seconds: number): string {
  const pair = (value: number) => String(value).padStart(2, '0');
  return `${pair(Math.floor(seconds / 3600))}:${pair(Math.floor(seconds / 60) % 60)}:${pair(seconds % 60)}`;
}
