import type { IssueOf } from '../base/issue';

/** What can be wrong with a stored document or an import before its own rules are asked. */
export interface DocumentIssueTable {
  /** The text is not JSON; `offset` tells where it stops being so. */
  'document.bad_json': Record<string, never>;
  /** The text is longer than the cap on what is read. */
  'document.too_large': { readonly limit: number };
  /** The root is no object, or has no `kind` that this library knows. */
  'document.unknown_kind': { readonly found: string };
  /** `schemaVersion` is missing or no positive integer. */
  'document.bad_version': Record<string, never>;
  /** Written by a newer library: nothing is guessed. */
  'document.too_new': { readonly found: number; readonly supported: number };
  /** A field is missing, unknown or of another shape than the schema says. */
  'document.invalid': { readonly fault: ShapeFault; readonly expected: string };
  /** Faults beyond the first thousand, which are not told one by one. */
  'document.more_issues': { readonly count: number };
  /** Two rows of one list have the same id. */
  'document.duplicate_id': { readonly id: string };
  /** A field names a row that is not there. */
  'document.dangling': { readonly id: string; readonly collection: string };
}
export type DocumentIssue = IssueOf<DocumentIssueTable>;

/** In which way a field misses its shape; `expected` says by what, in the schema's own words. */
export type ShapeFault =
  | 'missing'
  | 'type'
  | 'value'
  | 'format'
  | 'too-small'
  | 'too-big'
  | 'unknown-field'
  | 'other';
