import { describe, expect, test } from 'vitest';
import { evaluateRegister } from './evaluateRegister';
import type { RiskMethod } from './method';
import { RISK_METHODS } from './methods';
import type { RiskRegister } from './register';

const methods = Object.values(RISK_METHODS);
const MATRIX = RISK_METHODS['matrix-5x5'];
const PRODUCT = RISK_METHODS['product-itv'];
const ADDITIVE = RISK_METHODS['additive-0-8'];

interface One {
  readonly impact?: number | null;
  readonly likelihood?: number | null;
  readonly vulnerability?: number | null;
  readonly controls?: readonly {
    bp: number;
    state?: 'active' | 'planned' | 'retired';
    acts?: 'likelihood' | 'vulnerability' | 'impact';
  }[];
  readonly treatment?: RiskRegister['scenarios'][number]['treatment'];
}
function registerOfOne({
  impact = 4,
  likelihood = 2,
  vulnerability = 2,
  controls = [],
  treatment,
}: One): RiskRegister {
  return {
    assets: [{ id: 'a', own: { C: impact, I: null, A: null }, dependsOn: [] }],
    scenarios: [
      { id: 's', assetId: 'a', hits: ['C', 'I'], likelihood, vulnerability, ...(treatment && { treatment }) },
    ],
    controls: controls.map(({ bp, state = 'active' }, i) => ({ id: `c${i}`, effectivenessBp: bp, state })),
    links: controls.map(({ acts = 'likelihood' }, i) => ({ scenarioId: 's', controlId: `c${i}`, acts })),
  };
}
const figures = (one: One, method: RiskMethod) => {
  const { inherent, current, residual } = evaluateRegister(registerOfOne(one), method).scenario('s');
  return [inherent, current, residual];
};

describe('one scenario by hand', () => {
  test('a matrix reads the cell; controls step down the axis they act on', () => {
    expect(figures({ impact: 4, likelihood: 4 }, MATRIX)).toEqual([16, 16, 16]);
    expect(
      figures(
        {
          impact: 4,
          likelihood: 4,
          controls: [{ bp: 5000 }, { bp: 5000, acts: 'impact', state: 'planned' }],
        },
        MATRIX,
      ),
    ).toEqual([16, 8, 4]);
    expect(figures({ impact: 4, likelihood: 4, controls: [{ bp: 1000 }] }, MATRIX)).toEqual([16, 16, 16]);
    expect(figures({ impact: 4, likelihood: 4, controls: [{ bp: 10_000 }] }, MATRIX)).toEqual([16, 4, 4]);
  });

  test('a product is lowered as a whole, exactly, and rounded once, halves upwards', () => {
    expect(
      figures({ impact: 3, likelihood: 1, vulnerability: 1, controls: [{ bp: 5000 }] }, PRODUCT),
    ).toEqual([3, 2, 2]);
    expect(
      figures(
        { impact: 1, likelihood: 1, vulnerability: 1, controls: [{ bp: 2886 }, { bp: 6351 }] },
        PRODUCT,
      ),
    ).toEqual([1, 0, 0]);
    expect(
      figures(
        {
          impact: 4,
          likelihood: 4,
          vulnerability: 5,
          controls: [
            { bp: 2500, state: 'planned' },
            { bp: 9000, state: 'retired' },
          ],
        },
        PRODUCT,
      ),
    ).toEqual([80, 80, 60]);
  });

  test('a control that is linked to two axes of a product counts once', () => {
    const register = registerOfOne({ impact: 4, likelihood: 4, vulnerability: 5, controls: [{ bp: 5000 }] });
    const twice = {
      ...register,
      links: [...register.links, { scenarioId: 's', controlId: 'c0', acts: 'impact' as const }],
    };
    expect(evaluateRegister(twice, PRODUCT).scenario('s').current).toBe(40);
  });

  test('the sum of ISO 27005 lies between 0 and 8, and its controls act before the sum', () => {
    expect(figures({ impact: 4, likelihood: 2, vulnerability: 2 }, ADDITIVE)).toEqual([8, 8, 8]);
    expect(
      figures(
        {
          impact: 4,
          likelihood: 2,
          vulnerability: 2,
          controls: [{ bp: 5000 }, { bp: 10_000, acts: 'vulnerability' }],
        },
        ADDITIVE,
      ),
    ).toEqual([8, 5, 5]);
  });

  test('the level is read from the exact score, not from the rounded one', () => {
    const bands = [
      { id: 'basso', from: 0 },
      { id: 'alto', from: 2 },
    ];
    const register = registerOfOne({ impact: 3, likelihood: 1, vulnerability: 1, controls: [{ bp: 5000 }] });
    const risk = evaluateRegister(register, { ...PRODUCT, bands }).scenario('s');
    expect([risk.current, risk.level]).toEqual([2, 'basso']);
  });

  test.each([
    ['multiplicative', 13],
    ['max', 16],
    ['capped-sum', 8],
  ] as const)('controls combine by the rule: %s', (combination, current) => {
    const controls = [{ bp: 6000 }, { bp: 2000 }];
    const one = { impact: 4, likelihood: 2, vulnerability: 5, controls };
    expect(figures(one, { ...PRODUCT, combination })[1]).toBe(current);
  });

  test('treatments', () => {
    const controls = [{ bp: 5000, state: 'planned' as const }];
    expect(
      figures(
        { impact: 4, likelihood: 4, vulnerability: 5, controls, treatment: { decision: 'avoid' } },
        PRODUCT,
      ),
    ).toEqual([80, 80, 0]);
    expect(figures({ impact: 4, likelihood: 4, controls, treatment: { decision: 'avoid' } }, MATRIX)).toEqual(
      [16, 16, 1],
    );
    expect(
      figures(
        { impact: 4, likelihood: 4, vulnerability: 5, controls, treatment: { decision: 'accept' } },
        PRODUCT,
      ),
    ).toEqual([80, 80, 80]);
    expect(
      figures(
        {
          impact: 4,
          likelihood: 4,
          vulnerability: 5,
          controls,
          treatment: { decision: 'transfer', share: '0.25' },
        },
        PRODUCT,
      ),
    ).toEqual([80, 80, 30]);
    expect(
      figures({ impact: 4, likelihood: 4, treatment: { decision: 'transfer', share: '0.5' } }, MATRIX),
    ).toEqual([16, 16, 8]);
  });

  test('what is not assessed is unrated and never a number', () => {
    for (const method of methods) {
      const asksForLikelihood = method.scales.likelihood.levels.length > 1;
      for (const one of [{ impact: null }, ...(asksForLikelihood ? [{ impact: 2, likelihood: null }] : [])]) {
        const evaluation = evaluateRegister(registerOfOne(one), method);
        expect(evaluation.scenario('s')).toMatchObject({
          inherent: null,
          current: null,
          residual: null,
          level: null,
        });
        expect(evaluation.issues.map((issue) => issue.code)).toEqual(['risk.unrated']);
        expect(evaluation.summary()).toMatchObject({ unrated: 1, highest: { inherent: null } });
      }
    }
  });

  test('a value beyond the scale is an error and gives no figure', () => {
    const evaluation = evaluateRegister(registerOfOne({ likelihood: 6 }), MATRIX);
    expect(evaluation.issues[0]).toMatchObject({
      code: 'risk.off_scale',
      path: ['scenarios', 's', 'likelihood'],
      params: { min: 1, max: 5 },
    });
    expect(evaluation.scenario('s').inherent).toBeNull();
  });

  test('a scenario on an asset that is not there is told and stays unrated', () => {
    const register = registerOfOne({});
    const lost = { ...register, assets: [] };
    const evaluation = evaluateRegister(lost, MATRIX);
    expect(evaluation.issues.map((issue) => issue.code)).toEqual(['risk.dangling', 'risk.unrated']);
    expect(evaluation.scenario('s').current).toBeNull();
    expect(() => evaluation.scenario('other')).toThrow(RangeError);
  });

  test('why tells the dimension, the asset the value comes from, and every control', () => {
    const register = registerOfOne({ impact: 2, controls: [{ bp: 5000 }, { bp: 100, state: 'planned' }] });
    const service = { id: 'service', own: { C: null, I: 5, A: null }, dependsOn: ['a'] };
    const { why } = evaluateRegister({ ...register, assets: [...register.assets, service] }, MATRIX).scenario(
      's',
    );
    expect(why).toMatchObject({
      impact: { value: 5, dimension: 'I', fromAssetId: 'service' },
      likelihood: 2,
      controls: [
        { controlId: 'c0', counts: 'current' },
        { controlId: 'c1', counts: 'residual' },
      ],
      method: { id: 'matrix-5x5', formulaVersion: 1 },
    });
  });
});

describe('the methods that come along', () => {
  test('a product of likelihood and impact is lowered as a whole', () => {
    const product = (id: 'prodotto-3x3' | 'prodotto-5x5', impact: number, likelihood: number, bp = 0) => {
      const register = registerOfOne({ impact, likelihood, controls: [{ bp }] });
      const { current, level } = evaluateRegister(register, RISK_METHODS[id]).scenario('s');
      return [current, level];
    };
    expect(product('prodotto-3x3', 1, 2)).toEqual([2, 'basso']);
    expect(product('prodotto-3x3', 2, 2)).toEqual([4, 'medio']);
    expect(product('prodotto-3x3', 2, 3)).toEqual([6, 'alto']);
    expect(product('prodotto-3x3', 3, 3, 5000)).toEqual([5, 'medio']);
    expect(product('prodotto-5x5', 1, 5)).toEqual([5, 'basso']);
    expect(product('prodotto-5x5', 3, 4)).toEqual([12, 'medio']);
    expect(product('prodotto-5x5', 3, 5)).toEqual([15, 'alto']);
    expect(product('prodotto-5x5', 5, 5, 4900)).toEqual([13, 'medio']);
  });

  test('severity alone asks for no likelihood, and reads none', () => {
    const severity = (impact: number, likelihood: number | null, controls: One['controls'] = []) => {
      const evaluation = evaluateRegister(
        registerOfOne({ impact, likelihood, controls }),
        RISK_METHODS['dps-gravita'],
      );
      expect(evaluation.issues).toEqual([]);
      const { current, level, why } = evaluation.scenario('s');
      return [current, level, why.likelihood];
    };
    expect(severity(3, null)).toEqual([3, 'alto', 1]);
    expect(severity(2, 7)).toEqual([2, 'medio', 1]);
    expect(severity(3, null, [{ bp: 10_000 }])).toEqual([3, 'alto', 1]);
    expect(severity(3, null, [{ bp: 4000, acts: 'impact' }])).toEqual([2, 'medio', 1]);
  });

  test('dimensions are open', () => {
    const method: RiskMethod = { ...MATRIX, dimensions: ['authenticity', 'C'] };
    const register: RiskRegister = {
      assets: [{ id: 'a', own: { C: 2, authenticity: 5 }, dependsOn: [] }],
      scenarios: [{ id: 's', assetId: 'a', hits: ['C', 'authenticity'], likelihood: 1, vulnerability: null }],
      controls: [],
      links: [],
    };
    const { why } = evaluateRegister(register, method).scenario('s');
    expect(why.impact).toEqual({ value: 5, dimension: 'authenticity', fromAssetId: 'a' });
    expect(why.hits).toEqual(['authenticity', 'C']);
    expect(evaluateRegister(register, MATRIX).scenario('s').why.impact?.value).toBe(2);
    const many = Array.from({ length: 33 }, (_, i) => `d${i}`);
    expect(() => evaluateRegister(register, { ...MATRIX, dimensions: many })).toThrow(RangeError);
    const last: RiskMethod = { ...MATRIX, dimensions: many.slice(0, 32) };
    const widest = {
      ...register,
      assets: [{ id: 'a', own: { d31: 4 }, dependsOn: [] }],
      scenarios: [{ ...register.scenarios[0]!, hits: ['d31'] }],
    };
    expect(evaluateRegister(widest, last).scenario('s').inherent).toBe(4);
  });
});
