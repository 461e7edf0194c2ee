import { sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

/** The hash algorithms of ICAO Doc 9303-12, eighth edition, §4.4.1, by the names of FIPS 180-4. */
export type HashAlgorithm = 'SHA-1' | 'SHA-224' | 'SHA-256' | 'SHA-384' | 'SHA-512';

interface HashRow {
  readonly oid: string;
  /** Bytes of a hash. */
  readonly length: number;
  readonly digest: (bytes: Uint8Array) => Uint8Array;
}

/** Each algorithm with its object identifier; SHA-1 is met in documents issued before 2011. */
export const HASH_ALGORITHMS: { readonly [Name in HashAlgorithm]: HashRow } = {
  'SHA-1': { oid: '1.3.14.3.2.26', length: 20, digest: sha1 },
  'SHA-224': { oid: '2.16.840.1.101.3.4.2.4', length: 28, digest: sha224 },
  'SHA-256': { oid: '2.16.840.1.101.3.4.2.1', length: 32, digest: sha256 },
  'SHA-384': { oid: '2.16.840.1.101.3.4.2.2', length: 48, digest: sha384 },
  'SHA-512': { oid: '2.16.840.1.101.3.4.2.3', length: 64, digest: sha512 },
};

/** The algorithm with this object identifier. */
export function hashAlgorithmOf(oid: string): HashAlgorithm | undefined {
  const names = Object.keys(HASH_ALGORITHMS) as HashAlgorithm[];
  return names.find((name) => HASH_ALGORITHMS[name].oid === oid);
}
