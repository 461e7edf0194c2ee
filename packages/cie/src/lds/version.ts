/**
 * A version that the chip writes as pairs of ASCII digits, as people write it: `0107` is 1.7, `040000` is 4.0.0
 * (ICAO Doc 9303-10, eighth edition, §4.6.1). `null` when the bytes are not that many pairs.
 */
export function readVersion(bytes: Uint8Array, pairs: number): string | null {
  if (bytes.length !== pairs * 2 || bytes.some((byte) => byte < 0x30 || byte > 0x39)) return null;
  const numbers = Array.from(
    { length: pairs },
    (_, i) => (bytes[2 * i]! - 0x30) * 10 + (bytes[2 * i + 1]! - 0x30),
  );
  return numbers.join('.');
}
