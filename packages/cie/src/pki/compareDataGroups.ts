import { ok, type Result } from '@pds/core/base';
import { readTlv } from '../tlv/readTlv';
import { HASH_ALGORITHMS, type HashAlgorithm } from './hashAlgorithms';
import type { SodIssue } from './issues';
import type { Sod } from './parseSod';

/** What comparing a data group with the recorded hashes gives. */
export type DataGroupVerdict =
  /** Its hash is the recorded one. */
  | 'match'
  /** Its hash is not the recorded one. */
  | 'mismatch'
  /** It was supplied, and no hash is recorded for it. */
  | 'not-covered'
  /** A hash is recorded for it, and it was not supplied. */
  | 'not-supplied';

export interface DataGroupComparison {
  readonly number: number;
  readonly verdict: DataGroupVerdict;
  readonly hashAlgorithm: HashAlgorithm;
}

/** The files of the chip's data groups as they were read, by number. */
export type DataGroupFiles = { readonly [number: number]: Uint8Array };

/**
 * One verdict for each data group that is supplied or has a hash in the document security object, by number
 * (the comparison of passive authentication, ICAO Doc 9303-11, eighth edition, §5.1 step 3). `mismatch` carries the
 * error `sod.hash_mismatch`, `not-covered` the warning `sod.not_covered`; a data group not supplied is no fault.
 *
 * It says nothing about the signature over the hashes: whoever alters a data group can write a new hash beside it. Only
 * a verified signature of a trusted authority makes a match mean that the data are genuine.
 *
 * @example
 * ```ts
 * import { compareDataGroups } from '@pds/cie/pki';
 *
 * const sod = { version: 0, hashAlgorithm: 'SHA-256', dataGroupHashes: [], ldsVersion: null, unicodeVersion: null } as const;
 * const compared = compareDataGroups(sod, { 1: Uint8Array.of(0x61, 0) });
 * compared.ok && compared.value; // => [{ number: 1, verdict: 'not-covered', hashAlgorithm: 'SHA-256' }]
 * ```
 */
export function compareDataGroups(
  sod: Sod,
  dataGroups: DataGroupFiles,
): Result<readonly DataGroupComparison[], SodIssue> {
  const { hashAlgorithm } = sod;
  const { digest } = HASH_ALGORITHMS[hashAlgorithm];
  const supplied = new Map(Object.entries(dataGroups).map(([number, bytes]) => [Number(number), bytes]));
  const numbers = [...new Set([...sod.dataGroupHashes.map((row) => row.number), ...supplied.keys()])].sort(
    (a, b) => a - b,
  );
  const issues: SodIssue[] = [];
  const comparisons = numbers.map((number): DataGroupComparison => {
    const hashes = sod.dataGroupHashes.filter((row) => row.number === number);
    const bytes = supplied.get(number);
    if (!bytes) return { number, verdict: 'not-supplied', hashAlgorithm };
    if (hashes.length === 0) {
      issues.push({ code: 'sod.not_covered', severity: 'warning', path: [number], params: { number } });
      return { number, verdict: 'not-covered', hashAlgorithm };
    }
    const found = digest(withoutPadding(bytes));
    if (hashes.every(({ hash }) => sameBytes(hash, found)))
      return { number, verdict: 'match', hashAlgorithm };
    issues.push({ code: 'sod.hash_mismatch', severity: 'error', path: [number], params: { number } });
    return { number, verdict: 'mismatch', hashAlgorithm };
  });
  return ok(comparisons, issues);
}

/** The file's one data object: files read in whole blocks carry padding behind it, which no hash covers. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  const read = readTlv(bytes, { top: 1 });
  const object = read.ok ? read.value[0] : undefined;
  return object ? bytes.subarray(object.offset, object.end) : bytes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
