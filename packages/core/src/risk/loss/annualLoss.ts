import { decimalText, exactDecimal, times } from '../../base/exact';
import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { distributionOf } from './distribution';
import { LOSS_FORMULA_VERSION, type RiskLoss, readLoss } from './lossInput';

/** What a loss costs a year on average; amounts are decimal text in the input's currency. */
export interface AnnualLoss {
  /** Severity times frequency: all digits when it is `exact`, else 14 of them. */
  readonly annual: string;
  /** True for a point severity, where decimals are multiplied; else floats, good to 1 part in 10^12. */
  readonly exact: boolean;
  readonly formulaVersion: number;
  /** What one event costs; `null` for a point severity, whose events all cost the same. */
  readonly event: {
    readonly mean: string;
    readonly deviation: string;
    /** What 10, 50, 90, 95 and 99 in 100 events stay below. */
    readonly quantiles: { readonly [Part in 'p10' | 'p50' | 'p90' | 'p95' | 'p99']: string };
  } | null;
}

/**
 * The annual loss expectancy: what one event costs times how often a year it happens, in closed form. Issues:
 * `document.invalid`, `risk.loss_negative`, `risk.loss_bounds`.
 *
 * @example
 * ```ts
 * import { annualLoss } from '@pds/core/risk';
 *
 * const fire = annualLoss({ severity: { kind: 'point', amount: '10000000' }, frequency: '0.5' });
 * fire.ok && fire.value.annual; // => '5000000'
 * const fraud = annualLoss({ severity: { kind: 'pert', low: '20', mode: '100', high: '900' }, frequency: '2' });
 * fraud.ok && fraud.value.annual; // => '440'
 * ```
 */
export function annualLoss(input: RiskLoss): Result<AnnualLoss, Issue> {
  const read = readLoss(input);
  if (!read.ok) return read;
  const { severity, frequency } = read.value;
  const formulaVersion = LOSS_FORMULA_VERSION;
  if (severity.kind === 'point') {
    const annual = decimalText(times(exactDecimal(severity.amount), exactDecimal(frequency)));
    return ok({ annual, exact: true, formulaVersion, event: null });
  }
  const { mean, deviation, quantile } = distributionOf(severity);
  const event = {
    mean: floatText(mean),
    deviation: floatText(deviation),
    quantiles: {
      p10: floatText(quantile(0.1)),
      p50: floatText(quantile(0.5)),
      p90: floatText(quantile(0.9)),
      p95: floatText(quantile(0.95)),
      p99: floatText(quantile(0.99)),
    },
  };
  return ok({ annual: floatText(mean * Number(frequency)), exact: false, formulaVersion, event });
}

/** A float from 0 as decimal text of 14 digits that mean something. */
function floatText(value: number): string {
  if (value === 0) return '0';
  const digits = 13 - Math.floor(Math.log10(value));
  if (digits <= 0) return BigInt(Math.round(value)).toString();
  const text = value.toFixed(Math.min(100, digits));
  return text.replace(/\.?0+$/, '');
}
