/** Weights of ICAO Doc 9303-3 §4.9, over and over. */
const WEIGHTS = [7, 3, 1] as const;

/**
 * The check digit of a text of MRZ characters, 0 to 9: weights 7-3-1, digits as they are, A = 10 … Z = 35, `<` = 0,
 * sum modulo 10 (ICAO Doc 9303-3 §4.9). Throws `RangeError` for a character outside `A–Z 0–9 <`.
 *
 * @example
 * ```ts
 * import { checkDigit } from '@pds/cie/mrz';
 *
 * checkDigit('L898902C3'); // => 6
 * checkDigit('<<<<<<'); // => 0
 * ```
 */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = mrzValue(text.charCodeAt(i));
    if (value < 0) throw new RangeError(`'${text[i]}' is not an MRZ character`);
    sum += value * WEIGHTS[i % 3]!;
  }
  return sum % 10;
}

/** True for `A–Z`, `0–9` and `<`, the only characters of an MRZ. */
export function isMrzCharacter(unit: number): boolean {
  return mrzValue(unit) >= 0;
}

/** What a character counts in a check digit; -1 outside the alphabet. */
function mrzValue(unit: number): number {
  if (unit === 0x3c) return 0;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x37;
  return -1;
}
