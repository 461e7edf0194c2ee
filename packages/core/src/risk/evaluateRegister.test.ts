import fc from 'fast-check';
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
      for (const one of [{ impact: null }, { likelihood: null }]) {
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

const anyRegister = (method: RiskMethod): fc.Arbitrary<RiskRegister> => {
  const level = (axis: 'impact' | 'likelihood' | 'vulnerability') => {
    const values = method.scales[axis]?.levels.map((each) => each.value) ?? [0];
    return fc.constantFrom(...values);
  };
  const index = (n: number) => fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    assets: fc
      .array(
        fc.record({
          own: fc.record({
            C: level('impact'),
            I: fc.option(level('impact')),
            A: fc.option(level('impact')),
          }),
          onto: fc.array(index(6), { maxLength: 2 }),
        }),
        { minLength: 6, maxLength: 6 },
      )
      .map((assets) =>
        assets.map(({ own, onto }, i) => ({
          id: `a${i}`,
          own,
          dependsOn: [...new Set(onto)].filter((to) => to > i).map((to) => `a${to}`),
        })),
      ),
    scenarios: fc
      .array(
        fc.record({
          asset: index(6),
          hits: fc.constantFrom<string[]>(['C'], ['I', 'C'], ['C', 'I', 'A']),
          likelihood: level('likelihood'),
          vulnerability: level('vulnerability'),
        }),
        { minLength: 4, maxLength: 4 },
      )
      .map((scenarios) =>
        scenarios.map(({ asset, ...rest }, i) => ({ id: `s${i}`, assetId: `a${asset}`, ...rest })),
      ),
    controls: fc
      .array(
        fc.record({
          effectivenessBp: fc.integer({ min: 0, max: 10_000 }),
          state: fc.constantFrom('active' as const, 'planned' as const, 'retired' as const),
        }),
        { minLength: 5, maxLength: 5 },
      )
      .map((controls) => controls.map((control, i) => ({ id: `c${i}`, ...control }))),
    links: fc
      .array(
        fc.record({
          s: index(4),
          c: index(5),
          acts: fc.constantFrom('likelihood' as const, 'vulnerability' as const, 'impact' as const),
        }),
        { maxLength: 12 },
      )
      .map((links) => links.map(({ s, c, acts }) => ({ scenarioId: `s${s}`, controlId: `c${c}`, acts }))),
  });
};
const all = (register: RiskRegister, method: RiskMethod) => {
  const evaluation = evaluateRegister(register, method);
  return register.scenarios.map(({ id }) => evaluation.scenario(id));
};

describe.each(
  methods.flatMap((method) =>
    (['multiplicative', 'max', 'capped-sum'] as const).map((combination) => ({
      ...method,
      combination,
      name: `${method.id}, ${combination}`,
    })),
  ),
)('$name', (named) => {
  const { name: _, ...method } = named;

  test('residual ≤ current ≤ inherent', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        for (const { inherent, current, residual } of all(register, method)) {
          expect(residual!).toBeLessThanOrEqual(current!);
          expect(current!).toBeLessThanOrEqual(inherent!);
        }
      }),
    );
  });

  test('the order of controls, links, assets and scenarios changes nothing', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const reversed = {
          assets: [...register.assets].reverse(),
          scenarios: [...register.scenarios].reverse(),
          controls: [...register.controls].reverse(),
          links: [...register.links].reverse(),
        };
        const plain = ({ inherent, current, residual, levels }: ReturnType<typeof all>[number]) => ({
          inherent,
          current,
          residual,
          levels,
        });
        expect(all(reversed, method).reverse().map(plain)).toEqual(all(register, method).map(plain));
      }),
    );
  });

  test('a stronger or further control never raises a risk', () => {
    fc.assert(
      fc.property(
        anyRegister(method),
        fc.nat(4),
        fc.integer({ min: 0, max: 10_000 }),
        (register, at, more) => {
          const stronger = {
            ...register,
            controls: register.controls.map((control, i) =>
              i === at ? { ...control, effectivenessBp: Math.max(control.effectivenessBp, more) } : control,
            ),
            links: [
              ...register.links,
              { scenarioId: 's0', controlId: `c${at}`, acts: 'likelihood' as const },
            ],
          };
          const before = all(register, method);
          for (const [i, after] of all(stronger, method).entries()) {
            expect(after.current!).toBeLessThanOrEqual(before[i]!.current!);
            expect(after.residual!).toBeLessThanOrEqual(before[i]!.residual!);
          }
        },
      ),
    );
  });

  test('a likelier threat or a dearer asset never lowers a risk', () => {
    const { levels } = method.scales.likelihood;
    const top = levels.at(-1)!.value;
    const dearest = method.scales.impact.levels.at(-1)!.value;
    fc.assert(
      fc.property(anyRegister(method), fc.nat(3), fc.nat(5), (register, s, a) => {
        const worse = {
          ...register,
          scenarios: register.scenarios.map((scenario, i) =>
            i === s ? { ...scenario, likelihood: Math.min(top, scenario.likelihood! + 1) } : scenario,
          ),
          assets: register.assets.map((asset, i) =>
            i === a ? { ...asset, own: { ...asset.own, C: dearest } } : asset,
          ),
        };
        const before = all(register, method);
        for (const [i, after] of all(worse, method).entries()) {
          for (const stage of ['inherent', 'current', 'residual'] as const)
            expect(after[stage]!).toBeGreaterThanOrEqual(before[i]![stage]!);
        }
      }),
    );
  });

  test('a control of no effect is neutral', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const idle = {
          ...register,
          controls: [...register.controls, { id: 'idle', effectivenessBp: 0, state: 'active' as const }],
          links: [...register.links, { scenarioId: 's0', controlId: 'idle', acts: 'impact' as const }],
        };
        expect(all(idle, method).map((risk) => risk.current)).toEqual(
          all(register, method).map((risk) => risk.current),
        );
      }),
    );
  });
});
