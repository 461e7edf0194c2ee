import { err, ok, type Result } from '@pds/core/base';
import type { TlvIssue } from '../tlv/issues';
import { isPadding, readTlv, type TlvNode } from '../tlv/readTlv';
import { tagHex } from '../tlv/tag';
import type { LdsIssue } from './issues';

/** The largest file that plain reading commands reach (ISO/IEC 7816-4 §11.2.2: offsets of two bytes). */
const MAX_FILE_BYTES = 64 * 1024;

/**
 * The one data object, its tag of one byte, that makes a file of the chip. Padding after it is common; other bytes are a
 * warning.
 */
export function readFile(file: string, tag: number, bytes: Uint8Array): Result<TlvNode, LdsIssue | TlvIssue> {
  const first = bytes.findIndex((byte) => !isPadding(byte));
  if (first < 0) return err([{ code: 'lds.empty_file', severity: 'error', offset: 0, params: { file } }]);
  if (bytes[first] !== tag) {
    const params = { file, expected: tagHex(tag), found: tagHex(bytes[first]!) };
    return err([{ code: 'lds.wrong_tag', severity: 'error', offset: first, params }]);
  }
  const read = readTlv(bytes, { top: 1, bytes: MAX_FILE_BYTES });
  if (!read.ok) return read;
  const node = read.value[0]!;
  const after = bytes.subarray(node.end).findIndex((byte) => !isPadding(byte));
  const trailing: LdsIssue[] =
    after < 0
      ? []
      : [{ code: 'lds.trailing_data', severity: 'warning', offset: node.end + after, params: { file } }];
  return ok(node, [...read.issues, ...trailing]);
}

/** The object with this tag directly inside another. */
export function childOf(node: TlvNode, tag: number): TlvNode | undefined {
  return node.children?.find((child) => child.tag === tag);
}
