import { err, ok, type Result } from '@pds/core/base';
import type { TlvIssue } from './issues';
import { isConstructed, MAX_TAG_BYTES, tagHex } from './tag';

/** One TLV data object, its places counted in the bytes that were read. */
export interface TlvNode {
  /** The tag's bytes as one number: `0x5f1f`. */
  readonly tag: number;
  /** Where the tag begins. */
  readonly offset: number;
  /** Where the value begins. */
  readonly start: number;
  /** Where the object ends, the end-of-contents bytes of an indefinite length included. */
  readonly end: number;
  /** The value's bytes: a view, no copy. */
  readonly value: Uint8Array;
  /** The objects inside, where the tag says that the value is made of such. */
  readonly children?: readonly TlvNode[];
}

/** Caps on what is read, whatever the data claim. */
export interface TlvLimits {
  /** Bytes in all; 4 MiB unless said. */
  readonly bytes?: number;
  /** Objects inside one another; 32 unless said. */
  readonly depth?: number;
  /** Objects in all; 20,000 unless said. */
  readonly nodes?: number;
  /** Objects side by side at the top, after which reading stops; all unless said. */
  readonly top?: number;
}

/** A stretch of the bytes. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The BER-TLV data objects in the bytes (ISO/IEC 7816-4 §6.3, ITU-T X.690), as trees in their order. Bytes `00` and
 * `FF` between objects at the top are padding. Deviations from DER that real documents have are warnings
 * (`tlv.indefinite_length`, `tlv.long_length`). The first structural fault ends the reading, since no place after it is
 * certain: `tlv.truncated`, `tlv.cut_header`, `tlv.bad_tag`, `tlv.bad_length`, `tlv.not_closed`; the caps answer
 * `tlv.too_large`, `tlv.too_deep`, `tlv.too_many`.
 *
 * @example
 * ```ts
 * import { readTlv } from '@pds/cie/tlv';
 *
 * const read = readTlv(Uint8Array.of(0x60, 0x06, 0x5f, 0x01, 0x03, 0x30, 0x31, 0x37));
 * if (!read.ok) throw new Error();
 * read.value[0]?.children?.[0]?.tag === 0x5f01; // => true
 * readTlv(Uint8Array.of(0x61, 0x84, 0xff, 0xff, 0xff, 0xff)).issues;
 * // => [{ code: 'tlv.truncated', severity: 'error', offset: 0, params: { tag: '61', claimed: 4294967295, available: 0 } }]
 * ```
 */
export function readTlv(bytes: Uint8Array, limits: TlvLimits = {}): Result<readonly TlvNode[], TlvIssue> {
  return readTlvSpan(bytes, { start: 0, end: bytes.length }, limits);
}

/** `readTlv` on a stretch of the bytes; every place is counted in the whole. */
export function readTlvSpan(
  bytes: Uint8Array,
  span: Span,
  limits: TlvLimits = {},
): Result<readonly TlvNode[], TlvIssue> {
  const {
    bytes: maxBytes = 4 * 1024 * 1024,
    depth = 32,
    nodes = 20_000,
    top = Number.POSITIVE_INFINITY,
  } = limits;
  const length = span.end - span.start;
  if (length > maxBytes)
    return fail({ code: 'tlv.too_large', offset: span.start, params: { length, limit: maxBytes } });
  const issues: TlvIssue[] = [];
  const roots: TlvNode[] = [];
  const open: OpenNode[] = [];
  let count = 0;
  let at = span.start;
  for (;;) {
    const parent = open.at(-1);
    if (parent && isClosedAt(bytes, at, parent)) {
      open.pop();
      const contentEnd = at;
      if (parent.indefinite) at += 2;
      (open.at(-1)?.children ?? roots).push(closed(bytes, parent, contentEnd, at));
      continue;
    }
    if (!parent) {
      while (at < span.end && isPadding(bytes[at]!)) at++;
      if (at >= span.end || roots.length >= top) return ok(roots, issues);
    }
    const end = parent?.end ?? span.end;
    if (at >= end)
      return fail({ code: 'tlv.not_closed', offset: parent!.offset, params: { tag: tagHex(parent!.tag) } });
    if (++count > nodes) return fail({ code: 'tlv.too_many', offset: at, params: { limit: nodes } });
    const header = readHeader(bytes, at, end);
    if (!header.ok) return header;
    issues.push(...header.issues);
    const { tag, start, length: claimed } = header.value;
    const nodeEnd = claimed === undefined ? end : start + claimed;
    if (isConstructed(tag)) {
      if (open.length + 1 >= depth)
        return fail({ code: 'tlv.too_deep', offset: at, params: { limit: depth } });
      open.push({ tag, offset: at, start, end: nodeEnd, indefinite: claimed === undefined, children: [] });
      at = start;
    } else {
      const node = { tag, offset: at, start, end: nodeEnd, value: bytes.subarray(start, nodeEnd) };
      (parent?.children ?? roots).push(node);
      at = nodeEnd;
    }
  }
}

interface OpenNode extends Span {
  readonly tag: number;
  readonly offset: number;
  /** Not closed by its length but by two zero bytes, at the latest where its surroundings end. */
  readonly indefinite: boolean;
  readonly children: TlvNode[];
}

function isClosedAt(bytes: Uint8Array, at: number, node: OpenNode): boolean {
  return node.indefinite ? at + 2 <= node.end && bytes[at] === 0 && bytes[at + 1] === 0 : at === node.end;
}

function closed(bytes: Uint8Array, node: OpenNode, contentEnd: number, end: number): TlvNode {
  const { tag, offset, start, children } = node;
  return { tag, offset, start, end, value: bytes.subarray(start, contentEnd), children };
}

/** True for the bytes that may stand between and after objects at the top (ISO/IEC 7816-4 §6.3). */
export function isPadding(byte: number): boolean {
  return byte === 0x00 || byte === 0xff;
}

interface Header {
  readonly tag: number;
  readonly start: number;
  /** Undefined for an indefinite length. */
  readonly length: number | undefined;
}

function readHeader(bytes: Uint8Array, offset: number, end: number): Result<Header, TlvIssue> {
  let at = offset;
  let tag = bytes[at++]!;
  if ((tag & 0x1f) === 0x1f) {
    for (;;) {
      if (at >= end) return fail({ code: 'tlv.cut_header', offset, params: {} });
      if (at - offset >= MAX_TAG_BYTES) return fail({ code: 'tlv.bad_tag', offset, params: {} });
      const byte = bytes[at++]!;
      tag = tag * 256 + byte;
      if (byte < 0x80) break;
    }
  }
  if (at >= end) return fail({ code: 'tlv.cut_header', offset, params: {} });
  const name = tagHex(tag);
  const first = bytes[at++]!;
  if (first === 0x80) {
    if (!isConstructed(tag)) return fail({ code: 'tlv.bad_length', offset, params: { tag: name } });
    return ok({ tag, start: at, length: undefined }, [warning('tlv.indefinite_length', offset, name)]);
  }
  const count = first < 0x80 ? 0 : first & 0x7f;
  if (count > 4) return fail({ code: 'tlv.bad_length', offset, params: { tag: name } });
  if (at + count > end) return fail({ code: 'tlv.cut_header', offset, params: {} });
  let length = count === 0 ? first : 0;
  for (let i = 0; i < count; i++) length = length * 256 + bytes[at++]!;
  if (length > end - at)
    return fail({
      code: 'tlv.truncated',
      offset,
      params: { tag: name, claimed: length, available: end - at },
    });
  const shortest = count === 0 || (length >= 0x80 && length >= 256 ** (count - 1));
  return ok({ tag, start: at, length }, shortest ? [] : [warning('tlv.long_length', offset, name)]);
}

function warning(code: 'tlv.indefinite_length' | 'tlv.long_length', offset: number, tag: string): TlvIssue {
  return { code, severity: 'warning', offset, params: { tag } };
}

type Fault = Pick<TlvIssue, 'code' | 'params'> & { readonly offset: number };

function fail(fault: Fault): Result<never, TlvIssue> {
  return err([{ ...fault, severity: 'error' } as TlvIssue]);
}
