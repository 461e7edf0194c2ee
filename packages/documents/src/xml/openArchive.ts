import { utf8Text } from '@pds/core/base';
import { Inflate } from 'fflate';
import { joined } from '../joined';

/** What a ZIP holds, and the reading of its parts. */
export interface OpenArchive {
  readonly names: readonly string[];
  /**
   * A part's bytes, unpacked: `missing`, `damaged` (its check sum too), or `too-large` as soon as all parts read so far
   * come to more than the archive was opened for. What the file claims of sizes is not believed.
   */
  readonly read: (name: string) => Uint8Array | 'missing' | 'damaged' | 'too-large';
  readonly isEncrypted: boolean;
}

interface Entry {
  readonly method: number;
  readonly checkSum: number;
  readonly size: number;
  readonly header: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The end of a ZIP is followed by a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;
const MOST_PARTS = 10_000;

/** So many packed bytes are unpacked at a time: at most a thousandfold of them is unpacked before anybody looks. */
const PIECE = 16_384;

/** A ZIP by the directory at its end (APPNOTE 4.3); null for what is none. */
export function openArchive(bytes: Uint8Array, mostInflated: number): OpenArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let isEncrypted = false;
  let at = view.getUint32(end + 16, true);
  while (entries.size < MOST_PARTS && at + 46 <= bytes.length && view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true);
    const { text: name } = utf8Text(bytes.subarray(at + 46, at + 46 + length));
    isEncrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    if (!entries.has(name)) {
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        checkSum: view.getUint32(at + 16, true),
        size: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      });
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let left = mostInflated;
  const read = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return 'missing';
    const packed = packedBytes(bytes, view, entry);
    if (!packed) return 'damaged';
    const part = entry.method === 0 ? packed : entry.method === 8 ? inflated(packed, left) : null;
    if (part === null || part === 'too-large') return part ?? 'damaged';
    left -= part.length;
    if (left < 0) return 'too-large';
    return checkSum(part) === entry.checkSum ? part : 'damaged';
  };
  return { names: [...entries.keys()], read, isEncrypted };
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function packedBytes(bytes: Uint8Array, view: DataView, { header, size }: Entry): Uint8Array | null {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + size <= bytes.length ? bytes.subarray(start, start + size) : null;
}

/** What was packed, null when it cannot be unpacked. */
function inflated(packed: Uint8Array, most: number): Uint8Array | 'too-large' | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const stream = new Inflate((piece, isLast) => {
    pieces.push(piece);
    size += piece.length;
    isDone ||= isLast;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (size > most) return 'too-large';
    }
  } catch {
    return null;
  }
  return isDone ? joined(pieces) : null;
}

/** CRC-32 as ZIP has it. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = CRC[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

const CRC = /* @__PURE__ */ (() =>
  Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  }))();
