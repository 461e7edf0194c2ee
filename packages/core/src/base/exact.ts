/** A fraction of whole numbers, kept exact until the one rounding at the end; `den` is positive. */
export interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

/** All of it: what no control lowers and no degree weakens. */
export const WHOLE: Exact = { num: 1n, den: 1n };

/** A whole number as a fraction. */
export function exactly(value: number | bigint): Exact {
  return { num: BigInt(value), den: 1n };
}

/** `a` times `b`. */
export function times(a: Exact, b: Exact): Exact {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `a` less `b`. */
export function minus(a: Exact, b: Exact): Exact {
  // Powers of ten divide one another: the larger holds both, and the result stays a decimal.
  if (a.den % b.den === 0n) return { num: a.num - b.num * (a.den / b.den), den: a.den };
  if (b.den % a.den === 0n) return { num: a.num * (b.den / a.den) - b.num, den: b.den };
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}

/** Below 0 where `a` is the lower one, 0 where they are the same. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number, halves upwards. */
export function roundHalfUp({ num, den }: Exact): bigint {
  return floorOf({ num: 2n * num + den, den: 2n * den });
}

/** The lowest whole number that is not below. */
export function roundUp({ num, den }: Exact): bigint {
  return -floorOf({ num: -num, den });
}

function floorOf({ num, den }: Exact): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** A whole number as it is, else one beside it that a float holds, for reading: figures are never computed from it. */
export function approximate({ num, den }: Exact): number {
  const bits = (whole: bigint) => whole.toString(16).length * 4;
  const shift = Math.max(0, 64 + bits(den) - bits(num));
  const scaled = Number((num << BigInt(shift)) / den);
  // In two steps, since a float holds no power of two beyond 1023.
  const half = Math.floor(shift / 2);
  return scaled / 2 ** half / 2 ** (shift - half);
}

/** Decimal text, sign allowed, as a fraction over a power of ten. */
export function exactDecimal(text: string): Exact {
  const [whole, fraction = ''] = text.split('.') as [string, string?];
  return { num: BigInt(`${whole}${fraction}`), den: 10n ** BigInt(fraction.length) };
}

/** A fraction over a power of ten as the shortest decimal text that is the same number. */
export function decimalText({ num, den }: Exact): string {
  const digits = den.toString().length - 1;
  const sign = num < 0n ? '-' : '';
  const text = (num < 0n ? -num : num).toString().padStart(digits + 1, '0');
  const fraction = text.slice(text.length - digits, text.length).replace(/0+$/, '');
  const whole = text.slice(0, text.length - digits);
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** Any fraction as decimal text with so many digits after the point, halves upwards. */
export function roundedText(value: Exact, digits: number): string {
  const scaled = roundHalfUp({ num: value.num * 10n ** BigInt(digits), den: value.den });
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
