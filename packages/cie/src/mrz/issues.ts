import type { IssueOf, Severity } from '@pds/core/base';

/** A stretch of the MRZ: line from 0, first column from 0, column after the last. */
export type MrzRange = {
  readonly line: number;
  readonly start: number;
  readonly end: number;
};

/**
 * What can be wrong with an MRZ, or worth saying. `offset` is the character in the text as it was given, `path` the
 * field in the value (`['fields', 'birthDate']`). Params hold places and single characters, never a field's content.
 */
export interface MrzIssueTable {
  /** There is no text. */
  'mrz.empty': Record<string, never>;
  /** The text is longer than anything that could hold an MRZ; it was not looked at. `offset`: where it goes beyond. */
  'mrz.too_large': { readonly length: number; readonly limit: number };
  /**
   * No format has so many lines, or lines of this width come in another number; `offset`: the first of those that are
   * too many, or the end where some are missing.
   */
  'mrz.line_count': { readonly found: number; readonly allowed: readonly number[] };
  /** One line that is no format's lines joined together; `offset`: where it ends or goes beyond the longest. */
  'mrz.unbroken_length': { readonly found: number; readonly allowed: readonly number[] };
  /** A line is longer or shorter than those of its format. */
  'mrz.line_length': { readonly line: number; readonly expected: number; readonly found: number };
  /** A character outside `A–Z 0–9 <`; it enters no check digit. */
  'mrz.illegal_character': { readonly line: number; readonly column: number; readonly character: string };
  /** A check digit is not the one that its fields give; `checks` names the field, `composite` the overall digit. */
  'mrz.check_digit': MrzRange & {
    readonly checks: string;
    readonly expected: string;
    readonly found: string;
  };
  /** The digit of a long document number was computed with the filler in its ninth place: tolerated, some issuers do. */
  'mrz.check_digit_filler': MrzRange;
  /** The document code does not fit the format (Doc 9303-4 and -5 §4.2.2). */
  'mrz.document_code': MrzRange;
  /** No State or organization has this code (Doc 9303-3 §5). */
  'mrz.unknown_state': MrzRange;
  /** Neither `M`, `F` nor `<`. */
  'mrz.bad_sex': MrzRange;
  /** Not two digits, or two fillers where they may stand, for each of year, month and day. */
  'mrz.unreadable_date': MrzRange;
  /** A day that no calendar has. */
  'mrz.impossible_date': MrzRange;
  /** A digit in the name. */
  'mrz.digit_in_name': MrzRange;
  /** The name begins with a filler or is cut in more than two parts. */
  'mrz.name_separator': MrzRange;
  /** A field that must be there holds fillers only. */
  'mrz.field_missing': MrzRange;
  /** The name fills its field to the last character: it may be cut. */
  'mrz.name_truncated': MrzRange;
  /** The two-digit year of birth also fits a person a hundred years older. */
  'mrz.ambiguous_century': MrzRange;
  /** The document's last day of validity lies before today. */
  'mrz.expired': MrzRange;
}
export type MrzIssue = IssueOf<MrzIssueTable>;

/** The codes that tell no more than the field in which they stand. */
export type MrzFieldCode = {
  [Code in keyof MrzIssueTable]: MrzRange extends MrzIssueTable[Code] ? Code : never;
}[keyof MrzIssueTable];

const MILD: { readonly [Code in MrzFieldCode]?: Severity } = {
  'mrz.check_digit_filler': 'warning',
  'mrz.expired': 'warning',
  'mrz.ambiguous_century': 'info',
  'mrz.name_truncated': 'info',
};

/** How grave a field's issue is: an error unless said otherwise. */
export function severityOf(code: MrzFieldCode): Severity {
  return MILD[code] ?? 'error';
}
