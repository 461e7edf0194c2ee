import type { IssueOf } from '@pds/core/base';

/** What can be wrong with a document security object, or with data groups beside it; `offset` is the byte in EF.SOD. */
export interface SodIssueTable {
  /** What stands here is not what the norm puts here; `expected` is the ASN.1 name. */
  'sod.structure': { readonly expected: string };
  /** The CMS content is of another type than signed data. */
  'sod.not_signed_data': { readonly oid: string };
  /** The signed content names itself something else than an LDS security object: read all the same. */
  'sod.content_type': { readonly oid: string };
  /** A version of the LDS security object that is neither 0 nor 1. */
  'sod.unknown_version': { readonly found: number };
  /** No hash algorithm of Doc 9303-12: the hashes mean nothing here. */
  'sod.unknown_hash_algorithm': { readonly oid: string };
  /** The version information is not written as it must be. */
  'sod.bad_version_info': Record<string, never>;
  /** There is no hash. */
  'sod.no_hashes': Record<string, never>;
  /** A number that is no data group's. */
  'sod.data_group_number': { readonly found: number };
  /** Two hashes for one data group. */
  'sod.duplicate_data_group': { readonly number: number };
  /** A hash of another length than its algorithm gives. */
  'sod.hash_length': { readonly number: number; readonly expected: number; readonly found: number };
  /** The data group that was read is not the one whose hash was recorded: altered, damaged, or another document's. */
  'sod.hash_mismatch': { readonly number: number };
  /** The data group was read, but no hash speaks for it: nothing vouches for its content. */
  'sod.not_covered': { readonly number: number };
}
export type SodIssue = IssueOf<SodIssueTable>;
