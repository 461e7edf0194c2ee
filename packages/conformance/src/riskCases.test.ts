import {
  annualLoss,
  evaluateRegister,
  parseRiskMethod,
  RISK_METHODS,
  type RiskLoss,
  type RiskMethod,
  type RiskRegister,
} from '@pds/core/risk';
import { describe, expect, test } from 'vitest';
import { CASES_ABSENT, riskCases } from './riskCases';

// Which groups agree, which do not and why: docs/norms/risk-cases.md.

const scale = (first: number, count: number) => ({
  levels: Array.from({ length: count }, (_, i) => ({ value: first + i, id: `level-${i}` })),
});
const PRODUCT: RiskMethod = { ...RISK_METHODS['prodotto-5x5'], bands: [{ id: 'any', from: 0 }] };

/** One asset with these values and one threat to all of them. */
function registerOf(
  own: Readonly<Record<string, number>>,
  likelihood: number,
  effectivenessBp: readonly number[] = [],
): RiskRegister {
  return {
    assets: [{ id: 'asset', own: { ...own }, dependsOn: [] }],
    scenarios: [{ id: 's', assetId: 'asset', hits: Object.keys(own), likelihood, vulnerability: null }],
    controls: effectivenessBp.map((bp, i) => ({
      id: `c${i}`,
      effectivenessBp: bp,
      state: 'active' as const,
    })),
    links: effectivenessBp.map((_, i) => ({ scenarioId: 's', controlId: `c${i}`, acts: 'impact' as const })),
  };
}
const riskOf = (register: RiskRegister, method: RiskMethod) =>
  evaluateRegister(register, method).scenario('s');
function lossOf(input: RiskLoss) {
  const result = annualLoss(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const point = (amount: string, frequency: string) =>
  lossOf({ severity: { kind: 'point', amount }, frequency }).annual;

describe.skipIf(CASES_ABSENT !== undefined)(
  `reference cases of other tools (${CASES_ABSENT ?? 'there'})`,
  () => {
    const cases = CASES_ABSENT === undefined ? riskCases() : undefined;
    const group = <Name extends keyof NonNullable<typeof cases>>(name: Name) => cases![name];

    test('every group is looked at', () => {
      expect(Object.keys(cases!).sort()).toEqual(
        [
          ...[
            '_meta',
            'ale',
            'aleLognormal',
            'aleLognormalFit',
            'betaPert',
            'controlCombination',
            'fairTree',
          ],
          ...[
            'inheritance',
            'mageritDependency',
            'matrices',
            'monarcScenarioBands',
            'simpleRisk5x5',
            'thalesISRA',
          ],
        ].sort(),
      );
    });

    test('matrices: agree in every cell', () => {
      for (const { name, grid, riskLevels, monotone } of group('matrices')) {
        const method = {
          ...RISK_METHODS['matrix-5x5'],
          scales: { impact: scale(0, grid[0]!.length), likelihood: scale(0, grid.length) },
          scoring: { kind: 'matrix', grid },
          bands: riskLevels.map((id, from) => ({ id, from })),
        };
        const parsed = parseRiskMethod(method);
        expect([name, parsed.ok]).toEqual([name, monotone]);
        if (!parsed.ok) continue;
        for (const [likelihood, row] of grid.entries()) {
          for (const [impact, cell] of row.entries()) {
            expect(riskOf(registerOf({ C: impact }, likelihood), parsed.value).level).toBe(riskLevels[cell]);
          }
        }
      }
    });

    test('monarcScenarioBands: agree in the dimension that decides', () => {
      for (const { severities, likelihood, controlling } of group('monarcScenarioBands').cases) {
        const method = { ...RISK_METHODS['matrix-5x5'], dimensions: Object.keys(severities) };
        const { why } = riskOf(registerOf(severities, likelihood), method);
        expect(why.impact?.value).toBe(Math.max(...Object.values(severities)));
        if (controlling) expect([why.impact?.dimension]).toEqual(controlling);
      }
    });

    test('inheritance: agree, circle and all', () => {
      for (const { own = {}, edges, expectedEffective, expected } of group('inheritance')) {
        const ids = [...new Set([...Object.keys(own), ...edges.flat()])];
        const register: RiskRegister = {
          assets: ids.map((id) => {
            const [C = null, I = null, A = null] = own[id] ?? [];
            return {
              id,
              own: { C, I, A },
              dependsOn: edges.filter(([from]) => from === id).map(([, to]) => to),
            };
          }),
          scenarios: [],
          controls: [],
          links: [],
        };
        const evaluation = evaluateRegister(register, RISK_METHODS['additive-0-8']);
        expect(evaluation.issues.map((issue) => issue.code)).toEqual(
          expected === 'CYCLE' ? ['risk.asset_cycle'] : [],
        );
        for (const [id, values] of Object.entries(expectedEffective ?? {})) {
          expect(['C', 'I', 'A'].map((dimension) => evaluation.assetValue(id, dimension))).toEqual(values);
        }
      }
    });

    test('simpleRisk5x5: the five formulas are products on shifted scales; agree after their normalisation', () => {
      /** Where each axis begins in their models 1 to 5, and what the highest score is. */
      const models = [
        { likelihood: 3, impact: 1 },
        { likelihood: 2, impact: 1 },
        { likelihood: 1, impact: 1 },
        { likelihood: 1, impact: 2 },
        { likelihood: 1, impact: 3 },
      ];
      for (const { model, likelihood, impact, score10 } of group('simpleRisk5x5').cases) {
        const starts = models[model - 1]!;
        const scales = { impact: scale(starts.impact, 5), likelihood: scale(starts.likelihood, 5) };
        const highest = (starts.impact + 4) * (starts.likelihood + 4);
        const register = registerOf({ C: starts.impact + impact - 1 }, starts.likelihood + likelihood - 1);
        const { inherent } = riskOf(register, { ...PRODUCT, scales });
        const hundredths = Math.floor((2 * inherent! * 1000 + highest) / (2 * highest));
        expect((hundredths / 100).toFixed(2)).toBe(score10);
      }
    });

    test('simpleRisk5x5, residual: agree in the rule of the strongest control; figures are rounded elsewhere', () => {
      const strongest = (likelihood: number, impact: number, percent: readonly number[]) => {
        const register = registerOf(
          { C: impact },
          likelihood,
          percent.map((each) => each * 100),
        );
        return riskOf(register, { ...PRODUCT, combination: 'max' }).current;
      };
      // 6.40 of 10 is 16 of 25; their 2.56 is 6.4 of 25.
      expect(strongest(4, 4, [30, 60])).toBe(6);
      expect(strongest(4, 4, [])).toBe(16);
      expect(strongest(4, 4, [100])).toBe(0);
    });

    test('thalesISRA: agree where no attack path is scored, in the score (theirs is 5/4 of ours) and the treatment', () => {
      const unscored = group('thalesISRA').cases.filter(({ attackPaths }) => attackPaths.flat().length === 0);
      expect(unscored).toHaveLength(3);
      for (const { impact, likelihood, decision, expected } of unscored) {
        const register = registerOf({ C: impact }, likelihood);
        const treated: RiskRegister = {
          ...register,
          scenarios: [
            {
              ...register.scenarios[0]!,
              treatment: { decision: decision === 'Accept' ? 'accept' : 'reduce' },
            },
          ],
        };
        const { inherent, residual } = riskOf(treated, PRODUCT);
        expect([inherent! * 1.25, residual! * 1.25]).toEqual([expected.inherent, expected.residual]);
      }
    });

    test('aleLognormal: agree to 1 part in 10^12, but for one that passed through single precision', () => {
      for (const { low, high, frequency, expectedALE, note } of group('aleLognormal')) {
        const { annual } = lossOf({ severity: { kind: 'lognormal', low, high }, frequency });
        const off = Math.abs(Number(annual) / Number(expectedALE) - 1);
        expect(off).toBeLessThan(note === undefined ? 1e-12 : 1e-7);
      }
    });

    test('aleLognormalFit: agree in the digits given', () => {
      for (const { low, high, mean, median, p99 } of group('aleLognormalFit')) {
        const { event } = lossOf({ severity: { kind: 'lognormal', low, high }, frequency: '1' });
        for (const [ours, theirs] of [
          [event?.mean, mean],
          [event?.quantiles.p50, median],
          [event?.quantiles.p99, p99],
        ]) {
          expect(Math.abs(Number(ours) / Number(theirs) - 1)).toBeLessThan(1e-10);
        }
      }
    });

    test('betaPert: agree with the standard PERT, hence not with the narrower one of pyfair', () => {
      for (const { low, mode, high, gamma, mean, standard, pyfair } of group('betaPert').cases) {
        const severity = {
          kind: 'pert' as const,
          ...{ low: String(low), mode: String(mode), high: String(high), gamma: String(gamma) },
        };
        const { event } = lossOf({ severity, frequency: '1' });
        const near = (ours: string | undefined, theirs: string) =>
          Math.abs(Number(ours) - Number(theirs)) <= 1e-9 * Math.max(1, Number(theirs));
        expect(near(event?.mean, mean)).toBe(true);
        expect(near(event?.deviation, standard.stdev)).toBe(true);
        for (const part of ['p10', 'p50', 'p90'] as const) {
          expect(near(event?.quantiles[part], standard[part])).toBe(true);
        }
        expect(near(event?.deviation, pyfair.stdev)).toBe(false);
      }
      const sample = lossOf({
        severity: { kind: 'pert', low: '5', mode: '20', high: '50', gamma: '2' },
        frequency: '1',
      }).event!;
      const off = Number(sample.mean) - Number(group('betaPert').publishedSample.sampleMean);
      expect(Math.abs(off)).toBeLessThan((4 * Number(sample.deviation)) / Math.sqrt(1000));
    });

    test('fairTree: agree in the nodes that multiply; vulnerability as a share of draws is not offered', () => {
      const multiplying = group('fairTree').filter(({ cases: each }) => each !== undefined);
      expect(multiplying).toHaveLength(3);
      for (const [a, b, product] of multiplying.flatMap(({ cases: each }) => each ?? [])) {
        expect(Number(point(String(a), String(b)))).toBe(Number(product));
      }
    });

    test('ale: agree; currencies are not converted', () => {
      const [published, magerit] = group('ale');
      expect(point(published.SLE, published.ARO)).toBe(published.ALE);
      const impact = point(magerit.value, magerit.degradation);
      expect(point(impact, magerit.frequency)).toBe(magerit.risk);
      const left = (safeguard: string) => (1 - Number(safeguard)).toFixed(1);
      const { onImpact, onFrequency } = magerit.safeguards;
      const residualImpact = point(impact, left(onImpact));
      expect(point(residualImpact, point(magerit.frequency, left(onFrequency)))).toBe(magerit.residualRisk);
    });

    test('controlCombination: the three rules agree', () => {
      /** A score of 10000, so that a figure shows what is left in basis points. */
      const method = { ...PRODUCT, scales: { impact: scale(10_000, 2), likelihood: scale(1, 1) } };
      for (const { effectiveness, max, multiplicative, sumCapped } of group('controlCombination').cases) {
        const register = registerOf(
          { C: 10_000 },
          1,
          effectiveness.map((each) => Number(each) * 10_000),
        );
        const taken = (combination: RiskMethod['combination']) =>
          (10_000 - riskOf(register, { ...method, combination }).current!) / 10_000;
        expect([taken('max'), taken('multiplicative'), taken('capped-sum')]).toEqual(
          [max, multiplicative, sumCapped].map(Number),
        );
      }
    });

    test('mageritDependency: agree to the last digit', () => {
      for (const { edges, from, to, expected } of group('mageritDependency').cases) {
        const register: RiskRegister = {
          assets: [...new Set([from, ...edges.flatMap((edge) => edge.slice(0, 2) as string[])])].map((id) => {
            const own = edges.filter(([a]) => a === id);
            return {
              id,
              own: { C: id === from ? 4 : null },
              dependsOn: own.map(([, b]) => b),
              degreesBp: Object.fromEntries(own.map(([, b, degree]) => [b, Number(degree) * 10_000])),
            };
          }),
          scenarios: [{ id: 's', assetId: to, hits: ['C'], likelihood: 1, vulnerability: null }],
          controls: [],
          links: [],
        };
        expect(riskOf(register, { ...PRODUCT, inheritance: 'degree' }).why.impact?.degree).toBe(expected);
      }
    });
  },
);
