/**
 * How many of `of` a percentage asks for: rounded up, in whole numbers, so that no rounding of fractions can miss by one.
 * `percent` is decimal text, `0` to `100`.
 */
export function needOf(percent: string, of: number): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  const scale = 10n ** BigInt(fraction.length);
  const share = BigInt(whole + fraction) * BigInt(of);
  const hundred = 100n * scale;
  return Number((share + hundred - 1n) / hundred);
}

/** So many procedures in so many days: a fraction, never rounded. */
export interface Pace {
  readonly procedures: number;
  readonly days: number;
}

/** True when `a` is slower than `b`. */
export function isSlower(a: Pace, b: Pace): boolean {
  return a.procedures * b.days < b.procedures * a.days;
}
