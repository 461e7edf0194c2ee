import type { TlvNode } from '../tlv/readTlv';
import { joined } from '../tlv/writeTlv';

/** Tags of ITU-T X.680's universal types, and of context tags, as they are met in CMS. */
export const INTEGER = 0x02;
export const OCTET_STRING = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const PRINTABLE_STRING = 0x13;
export const SEQUENCE = 0x30;
export const SET = 0x31;
export const CONTEXT_0 = 0xa0;
/** An octet string in pieces, which BER allows. */
const OCTET_STRING_IN_PIECES = 0x24;

/** Longer object identifiers are not met, and a long arc is slow to turn into digits. */
const MAX_OID_BYTES = 64;

/** An object identifier as numbers with points; `undefined` when the object is none. */
export function oidOf(node: TlvNode | undefined): string | undefined {
  if (node?.tag !== OBJECT_IDENTIFIER || node.value.length === 0 || node.value.length > MAX_OID_BYTES)
    return undefined;
  if (node.value.at(-1)! >= 0x80) return undefined;
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of node.value) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...rest] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...rest].join('.');
}

/** An integer of at most four bytes, read without sign as chips write small numbers; `undefined` for anything else. */
export function smallIntegerOf(node: TlvNode | undefined): number | undefined {
  if (node?.tag !== INTEGER || node.value.length === 0 || node.value.length > 4) return undefined;
  return node.value.reduce((number, byte) => number * 256 + byte, 0);
}

/** An octet string's content; one in pieces is put together. `undefined` when the object is none. */
export function octetsOf(node: TlvNode | undefined): Uint8Array | undefined {
  if (node?.tag === OCTET_STRING) return node.value;
  if (node?.tag !== OCTET_STRING_IN_PIECES) return undefined;
  const pieces = (node.children ?? []).map(octetsOf);
  return pieces.some((piece) => piece === undefined) ? undefined : joined(pieces as Uint8Array[]);
}

/** The objects inside, when the object has this tag. */
export function childrenOf(node: TlvNode | undefined, tag: number): readonly TlvNode[] | undefined {
  return node?.tag === tag ? node.children : undefined;
}
