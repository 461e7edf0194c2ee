import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRegister } from './evaluateRegister';
import type { RiskMethod } from './method';
import { RISK_METHODS } from './methods';
import type { RiskRegister } from './register';

const methods = Object.values(RISK_METHODS);

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
