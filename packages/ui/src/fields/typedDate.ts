import { type CivilDate, isCivilDate } from '@pds/core/base';

const DAY_FIRST = /^(\d{1,2})(?:[/.\-\s]|\.\s)(\d{1,2})(?:[/.\-\s]|\.\s)(\d{4})$/;
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;

/** The day a person wrote, day first (5/3/2026, 05.03.2026, 5. 3. 2026, 05032026) or as `2026-03-05`; `undefined` when it is none. */
export function parseTypedDate(text: string): CivilDate | undefined {
  const written = text.trim();
  if (isCivilDate(written)) return written;
  const match = DAY_FIRST.exec(written) ?? EIGHT_DIGITS.exec(written);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : undefined;
}
