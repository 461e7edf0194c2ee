import type { IssueOf } from '@pds/core/base';

/** What can be wrong with TLV data objects; `offset` is the first byte of the object concerned. */
export interface TlvIssueTable {
  /** More bytes than are read; none was looked at. */
  'tlv.too_large': { readonly length: number; readonly limit: number };
  /** The data end within a tag or a length. */
  'tlv.cut_header': Record<string, never>;
  /** A tag of more than four bytes. */
  'tlv.bad_tag': Record<string, never>;
  /** A length of more than four bytes, the reserved one, or an indefinite one on a primitive object. */
  'tlv.bad_length': { readonly tag: string };
  /** The object claims more bytes than its surroundings hold. */
  'tlv.truncated': { readonly tag: string; readonly claimed: number; readonly available: number };
  /** An object of indefinite length is not closed. */
  'tlv.not_closed': { readonly tag: string };
  /** Objects inside one another beyond the limit. */
  'tlv.too_deep': { readonly limit: number };
  /** More objects than the limit. */
  'tlv.too_many': { readonly limit: number };
  /** BER's indefinite length, which DER forbids: read. */
  'tlv.indefinite_length': { readonly tag: string };
  /** A length written longer than need be, which DER forbids: read. */
  'tlv.long_length': { readonly tag: string };
}
export type TlvIssue = IssueOf<TlvIssueTable>;
