import * as z from 'zod';
import type { Issue } from '../../base/issue';
import { err, ok, type Result } from '../../base/result';
import { decimalField } from '../../schema/fields';
import { readShape } from '../../schema/shape';
import type { RiskIssue } from '../issues';

/** What one event costs, in one currency: an amount, or what lies between two bounds. */
const Severity = /* @__PURE__ */ (() =>
  z.discriminatedUnion('kind', [
    /** The single loss expectancy. */
    z.strictObject({ kind: z.literal('point'), amount: decimalField }),
    /** Lognormal: 5 in 100 events cost less than `low`, 5 in 100 more than `high`. */
    z.strictObject({ kind: z.literal('lognormal'), low: decimalField, high: decimalField }),
    /** PERT: a beta distribution over `low` to `high` that leans to `mode`, by `gamma` (4 when not said). */
    z.strictObject({
      kind: z.literal('pert'),
      low: decimalField,
      mode: decimalField,
      high: decimalField,
      gamma: z.exactOptional(decimalField),
    }),
  ]))();
export type Severity = z.infer<typeof Severity>;

/** A loss as money: how much an event costs and how often a year it happens (the annual rate of occurrence). */
export const RiskLoss = /* @__PURE__ */ (() =>
  z.strictObject({ severity: Severity, frequency: decimalField }))();
export type RiskLoss = z.infer<typeof RiskLoss>;

/** Raised with each change of a formula or of the generator, so that a stored figure says how it was made. */
export const LOSS_FORMULA_VERSION = 1;

/** Beyond it a PERT is a point for all purposes. */
const HIGHEST_GAMMA = 1000;

/** The loss, or why it is none: `document.invalid`, `risk.loss_negative`, `risk.loss_bounds`. */
export function readLoss(input: unknown): Result<RiskLoss, Issue> {
  const read = readShape(RiskLoss, input);
  if (!read.ok) return read;
  const { severity, frequency } = read.value;
  const { kind, ...amounts } = severity;
  const issues = [
    ...Object.entries(amounts).flatMap(([field, text]) => negative(text, ['severity', field])),
    ...negative(frequency, ['frequency']),
  ];
  if (issues.length === 0 && !isOrdered(severity)) {
    issues.push({ code: 'risk.loss_bounds', severity: 'error', path: ['severity'], params: { kind } });
  }
  return issues.length > 0 ? err(issues) : ok(read.value);
}

function negative(text: string, path: readonly string[]): RiskIssue[] {
  return Number(text) < 0 ? [{ code: 'risk.loss_negative', severity: 'error', path, params: {} }] : [];
}

function isOrdered(severity: Severity): boolean {
  switch (severity.kind) {
    case 'point':
      return true;
    case 'lognormal':
      return Number(severity.low) > 0 && Number(severity.low) < Number(severity.high);
    case 'pert': {
      const [low, mode, high] = [severity.low, severity.mode, severity.high].map(Number) as [
        number,
        number,
        number,
      ];
      const gamma = Number(severity.gamma ?? 4);
      return low <= mode && mode <= high && low < high && gamma > 0 && gamma <= HIGHEST_GAMMA;
    }
  }
}
