import * as z from 'zod';
import { decimalText, type Exact, exactDecimal, roundedText } from '../../base/exact';
import type { Issue } from '../../base/issue';
import { err, ok, type Result } from '../../base/result';
import { decimalField } from '../../schema/fields';
import { readShape } from '../../schema/shape';
import type { RiskIssue } from '../issues';

/** Annual losses without and with a measure, and what the measure costs a year: decimal text in one currency. */
export const SecuritySpending = /* @__PURE__ */ (() =>
  z.strictObject({ before: decimalField, after: decimalField, cost: decimalField }))();
export type SecuritySpending = z.infer<typeof SecuritySpending>;

export interface SecurityReturn {
  readonly saved: string;
  /** What is saved beyond the cost; below 0 when the measure costs more. */
  readonly net: string;
  /** `net` per unit of cost, to four digits, halves upwards; `null` when it costs nothing. */
  readonly ratio: string | null;
}

/**
 * The return on a security investment: `(before − after − cost) / cost`, exact but for the rounding of the ratio. Issues:
 * `document.invalid`, `risk.loss_negative`.
 *
 * @example
 * ```ts
 * import { returnOnSecurity } from '@pds/core/risk';
 *
 * const alarm = returnOnSecurity({ before: '90000', after: '4500', cost: '30000' });
 * alarm.ok && alarm.value; // => { saved: '85500', net: '55500', ratio: '1.8500' }
 * ```
 */
export function returnOnSecurity(input: SecuritySpending): Result<SecurityReturn, Issue> {
  const read = readShape(SecuritySpending, input);
  if (!read.ok) return read;
  const issues = Object.entries(read.value).flatMap(([field, text]): readonly RiskIssue[] =>
    Number(text) < 0 ? [{ code: 'risk.loss_negative', severity: 'error', path: [field], params: {} }] : [],
  );
  if (issues.length > 0) return err(issues);
  const { before, after, cost } = read.value;
  const saved = difference(exactDecimal(before), exactDecimal(after));
  const spent = exactDecimal(cost);
  const net = difference(saved, spent);
  return ok({
    saved: decimalText(saved),
    net: decimalText(net),
    ratio: spent.num === 0n ? null : roundedText({ num: net.num * spent.den, den: net.den * spent.num }, 4),
  });
}

function difference(a: Exact, b: Exact): Exact {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den };
}
