import { ok, type Result } from '@pds/core/base';
import type { TlvIssue } from '../tlv/issues';
import type { TlvNode } from '../tlv/readTlv';
import { tagHex } from '../tlv/tag';
import { COM_TAG, dataGroupOfTag } from './files';
import type { LdsIssue } from './issues';
import { childOf, readFile } from './readFile';
import { readVersion } from './version';

const FILE = 'EF.COM';
const LDS_VERSION = 0x5f01;
const UNICODE_VERSION = 0x5f36;
const TAG_LIST = 0x5c;

/** What the chip says about itself; it is not signed: the document security object decides. */
export interface Com {
  /** `1.7`, say; `null` when it is missing or unreadable. */
  readonly ldsVersion: string | null;
  /** `4.0.0`, say; `null` when it is missing or unreadable. */
  readonly unicodeVersion: string | null;
  /** Numbers of the data groups that the chip says it holds, each once, in its order. */
  readonly dataGroups: readonly number[];
}

/**
 * EF.COM as far as it reads (ICAO Doc 9303-10, eighth edition, §4.6.1). Codes: `lds.empty_file`, `lds.wrong_tag` and
 * the `tlv.*` faults leave no value; `lds.missing_object`, `lds.bad_version` are errors, `lds.unknown_tag` and
 * `lds.trailing_data` warnings beside one.
 *
 * @example
 * ```ts
 * import { parseCom } from '@pds/cie/lds';
 *
 * const hex = '60145F0104303130375F36063034303030305C026175';
 * const read = parseCom(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
 * if (!read.ok) throw new Error();
 * read.value; // => { ldsVersion: '1.7', unicodeVersion: '4.0.0', dataGroups: [1, 2] }
 * ```
 */
export function parseCom(bytes: Uint8Array): Result<Com, LdsIssue | TlvIssue> {
  const read = readFile(FILE, COM_TAG, bytes);
  if (!read.ok) return read;
  const com = read.value;
  const issues: (LdsIssue | TlvIssue)[] = [...read.issues];
  const object = (tag: number): TlvNode | undefined => {
    const child = childOf(com, tag);
    if (!child) {
      const params = { file: FILE, tag: tagHex(tag) };
      issues.push({ code: 'lds.missing_object', severity: 'error', offset: com.offset, params });
    }
    return child;
  };
  const version = (tag: number, pairs: number): string | null => {
    const child = object(tag);
    if (!child) return null;
    const text = readVersion(child.value, pairs);
    if (text === null) {
      const params = { file: FILE, tag: tagHex(tag) };
      issues.push({ code: 'lds.bad_version', severity: 'error', offset: child.start, params });
    }
    return text;
  };
  const ldsVersion = version(LDS_VERSION, 2);
  const unicodeVersion = version(UNICODE_VERSION, 3);
  const list = object(TAG_LIST);
  const dataGroups: number[] = [];
  for (const tag of new Set(list?.value)) {
    const number = dataGroupOfTag(tag);
    if (number !== undefined) dataGroups.push(number);
    else {
      const offset = list!.start + list!.value.indexOf(tag);
      issues.push({ code: 'lds.unknown_tag', severity: 'warning', offset, params: { tag: tagHex(tag) } });
    }
  }
  return ok({ ldsVersion, unicodeVersion, dataGroups }, issues);
}
