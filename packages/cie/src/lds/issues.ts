import type { IssueOf } from '@pds/core/base';

/** What can be wrong with a file of the chip; `offset` is the byte in the file. `file` is `EF.COM`, `EF.DG1`, … */
export interface LdsIssueTable {
  /** The file holds no data object: empty, or padding only. */
  'lds.empty_file': { readonly file: string };
  /** The file begins with another tag than its own: another file, or none of this standard. */
  'lds.wrong_tag': { readonly file: string; readonly expected: string; readonly found: string };
  /** Bytes that are no padding follow the file's content; they were not read. */
  'lds.trailing_data': { readonly file: string };
  /** A data object that the file must have is not there. */
  'lds.missing_object': { readonly file: string; readonly tag: string };
  /** A version is not written in the digits that it must have. */
  'lds.bad_version': { readonly file: string; readonly tag: string };
  /** EF.COM lists a tag that is no data group's. */
  'lds.unknown_tag': { readonly tag: string };
  /** There is no data group of this number. */
  'lds.unknown_data_group': { readonly number: number };
  /** The data group is known, but this version does not read it yet. */
  'lds.not_read_yet': { readonly number: number };
  /** The MRZ in DG1 has the length of no format. */
  'lds.mrz_length': { readonly found: number; readonly allowed: readonly number[] };
}
export type LdsIssue = IssueOf<LdsIssueTable>;
