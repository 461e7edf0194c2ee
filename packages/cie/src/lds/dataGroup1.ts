import { err, ok, type Result } from '@pds/core/base';
import type { TlvIssue } from '../tlv/issues';
import { tagHex } from '../tlv/tag';
import { tagOfDataGroup } from './files';
import type { LdsIssue } from './issues';
import { childOf, readFile } from './readFile';

const FILE = 'EF.DG1';
const MRZ_OBJECT = 0x5f1f;

/** Lengths of the MRZ in TD1, TD2 and TD3. */
const MRZ_LENGTHS = [90, 72, 88];

/** The MRZ as the chip holds it. */
export interface DataGroup1 {
  readonly number: 1;
  /** One unbroken string, as `parseMrz` takes it; a byte outside ASCII stands as the character of its number. */
  readonly mrz: string;
  /** Where its first byte stands in the file: what an MRZ's `offset` counts from. */
  readonly start: number;
}

/** DG1 (ICAO Doc 9303-10, eighth edition, §4.7.1); what the MRZ says is `parseMrz`'s to tell. */
export function parseDataGroup1(bytes: Uint8Array): Result<DataGroup1, LdsIssue | TlvIssue> {
  const read = readFile(FILE, tagOfDataGroup(1)!, bytes);
  if (!read.ok) return read;
  const object = childOf(read.value, MRZ_OBJECT);
  if (!object) {
    const params = { file: FILE, tag: tagHex(MRZ_OBJECT) };
    return err([
      ...read.issues,
      { code: 'lds.missing_object', severity: 'error', offset: read.value.offset, params },
    ]);
  }
  const { length } = object.value;
  const issues: (LdsIssue | TlvIssue)[] = [...read.issues];
  if (!MRZ_LENGTHS.includes(length)) {
    const params = { found: length, allowed: MRZ_LENGTHS };
    issues.push({ code: 'lds.mrz_length', severity: 'error', offset: object.start, params });
  }
  return ok({ number: 1, mrz: latin1(object.value), start: object.start }, issues);
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
