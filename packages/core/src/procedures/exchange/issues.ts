import type { IssueOf, IssuePath, Severity } from '../../base/issue';

/** What can be wrong with a line when it is taken into a register. `line` is as the clerk's program counts it. */
export interface ExchangeIssueTable {
  /** No address on the web. */
  'exchange.bad_link': { readonly found: string };
  /** Two lines have one code, or one title without a code; the first was taken. */
  'exchange.repeated_code': { readonly line: number; readonly code: string };
  /** The register has several procedures of this code, or of this title without a code. */
  'exchange.ambiguous': { readonly line: number; readonly found: string };
  /** The register has no unit, role or channel of this name, and was not to add one. */
  'exchange.unknown_name': {
    readonly line: number;
    readonly among: 'unit' | 'role' | 'channels';
    readonly found: string;
  };
  /** The register has no citation in these words: the norm of the term was left as it was. */
  'exchange.unknown_norm': { readonly line: number; readonly found: string };
  /** The line says how the service stands and not on which day. */
  'exchange.no_day': { readonly line: number };
  /** A level that the register's scale does not have. */
  'exchange.level_out_of_scale': {
    readonly line: number;
    readonly scale: string;
    readonly level: number;
    readonly levels: readonly number[];
  };
  /** The term's days are needed where the line has a norm or says what silence means. */
  'exchange.no_days': { readonly line: number };
}
export type ExchangeIssue = IssueOf<ExchangeIssueTable>;

/** An issue of a line that is taken in, at its place. */
export function exchangeIssue<Code extends ExchangeIssue['code']>(
  code: Code,
  path: IssuePath,
  params: ExchangeIssueTable[Code],
  severity: Severity = 'error',
): ExchangeIssue {
  return { code, severity, path, params } as ExchangeIssue;
}
