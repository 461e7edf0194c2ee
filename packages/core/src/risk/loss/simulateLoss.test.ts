import { describe, expect, test } from 'vitest';
import { annualLoss } from './annualLoss';
import type { RiskLoss } from './lossInput';
import { type LossSimulation, type SimulationOptions, simulateLoss } from './simulateLoss';

const LOSSES: readonly RiskLoss[] = [
  { severity: { kind: 'point', amount: '1000' }, frequency: '0.5' },
  { severity: { kind: 'lognormal', low: '1000', high: '10000' }, frequency: '0.8' },
  { severity: { kind: 'pert', low: '20', mode: '100', high: '900' }, frequency: '3' },
  { severity: { kind: 'pert', low: '0', mode: '0', high: '100' }, frequency: '0.3' },
];
function yearsOf(loss: RiskLoss, options: SimulationOptions): LossSimulation {
  const result = simulateLoss(loss, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe.each(LOSSES)('$severity.kind at $frequency', (loss) => {
  test.each(['poisson', 'at-most-once'] as const)(
    'P18, %s: the mean comes within four errors of the closed form',
    (occurrence) => {
      if (occurrence === 'at-most-once' && Number(loss.frequency) > 1) return;
      const closed = annualLoss(loss);
      const { mean, standardError } = yearsOf(loss, { seed: 11, draws: 40_000, occurrence });
      expect(closed.ok).toBe(true);
      const expected = closed.ok ? Number(closed.value.annual) : Number.NaN;
      expect(Math.abs(Number(mean) - expected)).toBeLessThan(4 * Number(standardError));
    },
  );

  test('P18: the same seed gives the same figures, another one others', () => {
    const options = { seed: 1, draws: 2000 };
    expect(yearsOf(loss, options)).toEqual(yearsOf(loss, options));
    expect(yearsOf(loss, options).mean).not.toBe(yearsOf(loss, { ...options, seed: 2 }).mean);
    expect(yearsOf(loss, options)).toMatchObject({ ...options, occurrence: 'poisson', formulaVersion: 1 });
  });

  test('the curve rises as it gets less probable, and what is worse costs more on average', () => {
    const { exceedance, atRisk } = yearsOf(loss, { seed: 5, draws: 5000 });
    const losses = exceedance.map((point) => Number(point.loss));
    expect([...losses].sort((a, b) => a - b)).toEqual(losses);
    for (const { valueAtRisk, expectedShortfall } of atRisk) {
      expect(Number(expectedShortfall)).toBeGreaterThanOrEqual(Number(valueAtRisk));
    }
    expect(atRisk.find(({ level }) => level === '0.95')?.valueAtRisk).toBe(
      exceedance.find(({ probability }) => probability === '0.05')?.loss,
    );
  });
});

test('figures are read off the years by hand', () => {
  const loss: RiskLoss = { severity: { kind: 'point', amount: '100' }, frequency: '0.5' };
  const { exceedance, atRisk, mean } = yearsOf(loss, { seed: 3, draws: 10_000, occurrence: 'at-most-once' });
  const happened = Math.round(Number(mean) * 100);
  expect(happened / 10_000).toBeCloseTo(0.5, 1);
  const beyond = (probability: string) => exceedance.find((point) => point.probability === probability)?.loss;
  expect([beyond('0.6'), beyond('0.4'), beyond('0.001')]).toEqual(['0.00', '100.00', '100.00']);
  expect(atRisk[0]).toEqual({ level: '0.95', valueAtRisk: '100.00', expectedShortfall: '100.00' });
});

test('value at risk is the first loss that so many years do not exceed', () => {
  const loss: RiskLoss = { severity: { kind: 'point', amount: '100' }, frequency: '0.05' };
  const of = (mean: string) => {
    for (let seed = 0; ; seed++) {
      const years = yearsOf(loss, { seed, draws: 100, occurrence: 'at-most-once' });
      if (years.mean === mean) return years.atRisk[0];
    }
  };
  // In 5 of 100 years something happens: 95 in 100 stay at nothing. In 6 of 100: they do not.
  expect(of('5.00')).toEqual({ level: '0.95', valueAtRisk: '0.00', expectedShortfall: '83.33' });
  expect(of('6.00')).toEqual({ level: '0.95', valueAtRisk: '100.00', expectedShortfall: '100.00' });
});

test('too many years or events are refused, and a probability above 1', () => {
  const loss = (frequency: string): RiskLoss => ({ severity: { kind: 'point', amount: '1' }, frequency });
  const codes = (frequency: string, options: SimulationOptions) =>
    simulateLoss(loss(frequency), options).issues.map(({ code, params }) => [code, params.limit]);
  expect(codes('1', { seed: 1, draws: 1_000_001 })).toEqual([['risk.loss_draws', 1_000_000]]);
  expect(codes('1000000', { seed: 1, draws: 1000 })).toEqual([['risk.loss_draws', 20]]);
  expect(codes('1.5', { seed: 1, draws: 10, occurrence: 'at-most-once' })).toEqual([
    ['risk.loss_frequency', undefined],
  ]);
  expect(codes('-1', { seed: 1, draws: 10 })).toEqual([['risk.loss_negative', undefined]]);
  expect(() => simulateLoss(loss('1'), { seed: 1, draws: 0 })).toThrow(RangeError);
  expect(() => simulateLoss(loss('1'), { seed: 1.5, draws: 1 })).toThrow(RangeError);
});
