import type { Issue } from './issue';

/**
 * What reading or changing something comes to. `ok: true` carries the value as far as it reads, with every issue
 * found; `ok: false` means that there is no value.
 */
export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly I[] }
  | { readonly ok: false; readonly issues: readonly I[] };

/**
 * A result that has a value.
 *
 * @example
 * ```ts
 * import { ok } from '@pds/core/base';
 *
 * ok(3); // => { ok: true, value: 3, issues: [] }
 * ```
 */
export function ok<T, I extends Issue = never>(value: T, issues: readonly I[] = []): Result<T, I> {
  return { ok: true, value, issues };
}

/**
 * A result that has no value, only the reasons why.
 *
 * @example
 * ```ts
 * import { err } from '@pds/core/base';
 *
 * err([{ code: 'document.bad_json', severity: 'error', params: {} }]).ok; // => false
 * ```
 */
export function err<I extends Issue>(issues: readonly I[]): Result<never, I> {
  return { ok: false, issues };
}

/**
 * True only when there is a value and no issue is an error; warnings leave a result valid.
 *
 * @example
 * ```ts
 * import { isValid, ok } from '@pds/core/base';
 *
 * isValid(ok('x', [{ code: 'mrz.expired', severity: 'warning', params: {} }])); // => true
 * isValid(ok('x', [{ code: 'mrz.check_digit', severity: 'error', params: {} }])); // => false
 * ```
 */
export function isValid<T, I extends Issue>(
  result: Result<T, I>,
): result is { readonly ok: true; readonly value: T; readonly issues: readonly I[] } {
  return result.ok && !result.issues.some((issue) => issue.severity === 'error');
}
