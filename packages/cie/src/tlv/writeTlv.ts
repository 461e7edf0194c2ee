import { isConstructed, tagBytes, tagHex } from './tag';

/** What is written: a tag with a value, or with objects inside. A `TlvNode` is one. */
export interface TlvSource {
  readonly tag: number;
  readonly value?: Uint8Array;
  readonly children?: readonly TlvSource[];
}

/**
 * The object's bytes with lengths as DER writes them: definite and as short as can be. `children`, where they are
 * given, make the value. Throws `RangeError` for a number that is no tag, for children under a primitive tag, and for
 * an object with neither value nor children.
 *
 * @example
 * ```ts
 * import { writeTlv } from '@pds/cie/tlv';
 *
 * const bytes = writeTlv({ tag: 0x60, children: [{ tag: 0x5f36, value: Uint8Array.of(0x30, 0x34) }] });
 * [...bytes]; // => [0x60, 5, 0x5f, 0x36, 2, 0x30, 0x34]
 * ```
 */
export function writeTlv(node: TlvSource): Uint8Array {
  const tag = tagBytes(node.tag);
  const value = node.children ? joined(node.children.map(writeTlv)) : node.value;
  if (!value) throw new RangeError(`object ${tagHex(node.tag)} has neither a value nor objects inside`);
  if (node.children && !isConstructed(node.tag))
    throw new RangeError(`tag ${tagHex(node.tag)} is primitive and holds no objects`);
  return joined([Uint8Array.from(tag), Uint8Array.from(lengthBytes(value.length)), value]);
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

/** The parts one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
