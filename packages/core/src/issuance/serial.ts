import * as z from 'zod';

/**
 * The numberings of blank cards that the Istituto delivered, each with the first and the last serial that it can have:
 * the first phase, two letters before the digits, and the one that followed in 2003, two letters behind them. A paper
 * card looks like one of the first phase. No source says what follows `9999999AA`, so nothing does here.
 */
export const CARD_NUMBERINGS = {
  'phase-1': {
    first: 'AA0000001',
    last: 'AA0155940',
    source: 'D.M. 19 luglio 2000, art. 9, as D.M. 14 maggio 2003 (G.U. 158/2003) rewrote it',
  },
  'from-2003': {
    first: '0000001AA',
    last: '9999999ZZ',
    source: 'D.M. 14 maggio 2003 (G.U. 158/2003), which names the first; the last is the end of the shape',
  },
} as const;
export type CardNumbering = keyof typeof CARD_NUMBERINGS;

const SHAPE = /^(?:[A-Z]{2}\d{7}|\d{7}[A-Z]{2})$/;
const DIGITS = 7;
/** Serials with the same letters on the same side count through 1 to 9,999,999; 0 is none. */
const BLOCK = 10 ** DIGITS;
const PAIRS = 26 * 26;

/** Where the shape puts a serial among all that could be: those of one block follow one another. */
function place(serial: string): number {
  if (!SHAPE.test(serial)) return 0;
  const ahead = serial.charCodeAt(0) >= 65;
  const at = ahead ? 0 : DIGITS;
  const pair = (serial.charCodeAt(at) - 65) * 26 + serial.charCodeAt(at + 1) - 65;
  const digits = ahead ? serial.slice(2) : serial.slice(0, DIGITS);
  return (pair + (ahead ? 0 : PAIRS)) * BLOCK + Number(digits);
}

const LIMITS = /* @__PURE__ */ (() =>
  (Object.keys(CARD_NUMBERINGS) as CardNumbering[]).map((numbering) => {
    const { first, last } = CARD_NUMBERINGS[numbering];
    return { numbering, from: place(first), to: place(last) };
  }))();

/** Where a serial stands in the order of all serials; `undefined` for a text that is none. */
export function ordinalOf(serial: string): number | undefined {
  const at = place(serial);
  return limitsOf(at) && at;
}

/** True for ordinals of serials with the same letters on the same side: between them every number is a serial. */
export function sameLetters(a: number, b: number): boolean {
  return Math.floor(a / BLOCK) === Math.floor(b / BLOCK);
}

/** The serial at an ordinal that `ordinalOf` gave, or one between two of the same letters. */
export function serialAt(ordinal: number): string {
  const block = Math.floor(ordinal / BLOCK);
  const pair = block % PAIRS;
  const letters = String.fromCharCode(65 + Math.floor(pair / 26), 65 + (pair % 26));
  const digits = String(ordinal % BLOCK).padStart(DIGITS, '0');
  return block < PAIRS ? `${letters}${digits}` : `${digits}${letters}`;
}

/**
 * The numbering that a serial belongs to; `undefined` for what is no serial of a blank card.
 *
 * @example
 * ```ts
 * import { numberingOf } from '@pds/core/issuance';
 *
 * numberingOf('AA0155940'); // => 'phase-1'
 * numberingOf('0000001AA'); // => 'from-2003'
 * numberingOf('AA0155941'); // => undefined
 * ```
 */
export function numberingOf(serial: string): CardNumbering | undefined {
  return limitsOf(place(serial))?.numbering;
}

function limitsOf(at: number) {
  return at % BLOCK === 0 ? undefined : LIMITS.find(({ from, to }) => from <= at && at <= to);
}

/**
 * The serial after this one; `undefined` where the numbering ends, where the letters would have to move on, and for what
 * is no serial.
 *
 * @example
 * ```ts
 * import { nextSerial } from '@pds/core/issuance';
 *
 * nextSerial('0000099AA'); // => '0000100AA'
 * nextSerial('AA0155940'); // => undefined
 * ```
 */
export function nextSerial(serial: string): string | undefined {
  const at = ordinalOf(serial);
  if (at === undefined) return undefined;
  const next = serialAt(at + 1);
  return numberingOf(next) === undefined ? undefined : next;
}

/** Below zero, zero or above it as serials stand in order; throws `RangeError` for what is no serial. */
export function compareSerials(a: string, b: string): number {
  const [first, second] = [ordinalOf(a), ordinalOf(b)];
  if (first === undefined || second === undefined) {
    throw new RangeError(`'${first === undefined ? a : b}' is no serial of a blank card`);
  }
  return first - second;
}

/** A serial in one of the numberings: `stock.bad_serial` at its place otherwise. */
export const serialField = /* @__PURE__ */ (() =>
  z.string().check(({ value, issues }) => {
    if (numberingOf(value) !== undefined) return;
    const params = { code: 'stock.bad_serial', serial: value.slice(0, 40) };
    issues.push({ code: 'custom', input: value, params });
  }))();
