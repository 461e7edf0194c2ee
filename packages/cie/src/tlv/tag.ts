/** Bit of a tag's first byte: the value is itself made of TLV objects. */
const CONSTRUCTED = 0x20;

/** The longest tag that is read and written. */
export const MAX_TAG_BYTES = 4;

/** True when the value of objects with this tag is made of TLV objects. */
export function isConstructed(tag: number): boolean {
  return (tagBytes(tag)[0]! & CONSTRUCTED) !== 0;
}

/** A tag's bytes. Throws `RangeError` when the number is no tag of one to four bytes. */
export function tagBytes(tag: number): readonly number[] {
  const bytes: number[] = [];
  for (let rest = tag; rest > 0 || bytes.length === 0; rest = Math.floor(rest / 256))
    bytes.unshift(rest % 256);
  if (!Number.isInteger(tag) || tag < 0 || !isTag(bytes))
    throw new RangeError(`${tag.toString(16)} is not a tag of one to ${MAX_TAG_BYTES} bytes`);
  return bytes;
}

/** Tags as norms print them: `5F1F`. */
export function tagHex(tag: number): string {
  const hex = tag.toString(16).toUpperCase();
  return hex.length % 2 === 0 ? hex : `0${hex}`;
}

/** A first byte whose low five bits are set is followed by bytes of which all but the last have the high bit. */
function isTag(bytes: readonly number[]): boolean {
  if (bytes.length > MAX_TAG_BYTES) return false;
  if ((bytes[0]! & 0x1f) !== 0x1f) return bytes.length === 1;
  return bytes.length > 1 && bytes.slice(1).every((byte, i) => byte >= 0x80 === i < bytes.length - 2);
}
