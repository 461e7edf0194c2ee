import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnualLoss, annualLoss } from './annualLoss';
import type { RiskLoss } from './lossInput';

function lossOf(input: RiskLoss): AnnualLoss {
  const result = annualLoss(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codes = (input: unknown) =>
  annualLoss(input as RiskLoss).issues.map(({ code, path }) => [code, path?.join('.')]);

describe('a point severity', () => {
  test('is multiplied in decimals, to the last digit', () => {
    const severity = { kind: 'point' as const, amount: '123456789012345.67' };
    expect(lossOf({ severity, frequency: '0.0000000003' }).annual).toBe('37037.036703703701');
    expect(lossOf({ severity: { kind: 'point', amount: '0.10' }, frequency: '3' })).toEqual({
      annual: '0.3',
      exact: true,
      formulaVersion: 1,
      event: null,
    });
  });

  test('is what whole numbers give, scaled', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 14n), fc.bigInt(0n, 10n ** 9n), (cents, millionths) => {
        const text = (n: bigint, digits: number) => {
          const padded = n.toString().padStart(digits + 1, '0');
          return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
        };
        const amount = text(cents, 2);
        const { annual } = lossOf({ severity: { kind: 'point', amount }, frequency: text(millionths, 6) });
        const [whole, fraction = ''] = annual.split('.');
        expect(BigInt(whole + fraction.padEnd(8, '0'))).toBe(cents * millionths);
        expect(annual).not.toMatch(/\.\d*0$/);
      }),
    );
  });
});

describe('a lognormal severity', () => {
  test('keeps 5 in 100 below the one bound and 5 in 100 above the other', () => {
    const { event } = lossOf({ severity: { kind: 'lognormal', low: '1000', high: '10000' }, frequency: '1' });
    expect(Number(event?.quantiles.p95)).toBeCloseTo(10_000, 8);
    expect(Number(event?.quantiles.p50)).toBeCloseTo(Math.sqrt(1000 * 10_000), 8);
    expect(Number(event?.mean)).toBeCloseTo(4040.012826946, 8);
    expect(Number(event?.quantiles.p99)).toBeCloseTo(16_112.37428, 5);
  });

  test('costs its mean as often as it happens', () => {
    const severity = { kind: 'lognormal' as const, low: '1', high: '10' };
    expect(Number(lossOf({ severity, frequency: '3' }).annual)).toBeCloseTo(12.120038480837, 11);
  });
});

describe('a PERT severity', () => {
  test('has the mean, the deviation and the quantiles of its beta distribution', () => {
    const severity = { kind: 'pert' as const, low: '20', mode: '100', high: '900' };
    const { event } = lossOf({ severity, frequency: '2' });
    expect(Number(event?.mean)).toBeCloseTo(220, 12);
    expect(Number(event?.deviation)).toBeCloseTo(139.38641048743392, 10);
    expect(Number(event?.quantiles.p10)).toBeCloseTo(61.93406760324866, 8);
    expect(Number(event?.quantiles.p50)).toBeCloseTo(192.4487733484712, 8);
    expect(Number(event?.quantiles.p90)).toBeCloseTo(419.81251880613166, 8);
    expect(lossOf({ severity, frequency: '2' }).annual).toBe('440');
  });

  test('leans to its mode the more, the greater gamma is', () => {
    const spread = (gamma: string) =>
      Number(
        lossOf({ severity: { kind: 'pert', low: '0', mode: '30', high: '100', gamma }, frequency: '1' }).event
          ?.deviation,
      );
    expect(spread('2')).toBeGreaterThan(spread('4'));
    expect(spread('4')).toBeGreaterThan(spread('50'));
  });
});

test('faults are all told, each at its place', () => {
  expect(codes({ severity: { kind: 'point', amount: '-1' }, frequency: '-0.1' })).toEqual([
    ['risk.loss_negative', 'severity.amount'],
    ['risk.loss_negative', 'frequency'],
  ]);
  expect(codes({ severity: { kind: 'lognormal', low: '0', high: '1' }, frequency: '1' })).toEqual([
    ['risk.loss_bounds', 'severity'],
  ]);
  expect(codes({ severity: { kind: 'lognormal', low: '2', high: '2' }, frequency: '1' })).toEqual([
    ['risk.loss_bounds', 'severity'],
  ]);
  for (const [low, mode, high, gamma] of [
    ['2', '1', '3', '4'],
    ['1', '4', '3', '4'],
    ['1', '1', '1', '4'],
    ['1', '2', '3', '0'],
    ['1', '2', '3', '1001'],
  ]) {
    expect(codes({ severity: { kind: 'pert', low, mode, high, gamma }, frequency: '1' })).toEqual([
      ['risk.loss_bounds', 'severity'],
    ]);
  }
  expect(codes({ severity: { kind: 'point', amount: '1e3' }, frequency: 1 })).toEqual([
    ['document.invalid', 'severity.amount'],
    ['document.invalid', 'frequency'],
  ]);
  expect(codes(null)[0]?.[0]).toBe('document.invalid');
});

test('nothing from outside makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      annualLoss(input as RiskLoss);
    }),
  );
});
