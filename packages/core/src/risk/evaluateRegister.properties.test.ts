import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRegister } from './evaluateRegister';
import type { ScenarioRisk } from './evaluation';
import { type RiskMethod, rangeOf } from './method';
import { RISK_METHODS } from './methods';
import type { RiskRegister } from './register';
import { anyRegister, everyMethod, THE_DAY } from './testing/anyRegister';

const RUNS = { numRuns: 25 };
const STAGES = ['inherent', 'current', 'residual'] as const;

const all = (register: RiskRegister, method: RiskMethod): readonly ScenarioRisk[] => {
  const evaluation = evaluateRegister(register, method, { plannedAt: THE_DAY });
  return register.scenarios.map(({ id }) => evaluation.scenario(id));
};
const figuresOf = ({ inherent, current, residual, levels, planned }: ScenarioRisk) => ({
  inherent,
  current,
  residual,
  levels,
  planned,
});
/** Every figure of the one is at most that of the other. */
function expectNoneHigher(lower: readonly ScenarioRisk[], higher: readonly ScenarioRisk[]): void {
  for (const [i, risk] of lower.entries()) {
    for (const stage of STAGES) expect(risk[stage]!).toBeLessThanOrEqual(higher[i]![stage]!);
    expect(risk.planned!.risk!).toBeLessThanOrEqual(higher[i]!.planned!.risk!);
  }
}

const methods = everyMethod(Object.values(RISK_METHODS));

describe.each(methods)('$name', ({ name: _, ...method }) => {
  const axes = ['likelihood', 'vulnerability'] as const;

  test('P1: a likelier threat, an easier one or a dearer asset never lowers a risk', () => {
    fc.assert(
      fc.property(
        anyRegister(method),
        fc.nat(4),
        fc.nat(5),
        fc.constantFrom(...axes),
        (register, s, a, axis) => {
          const top = method.scales[axis] ? rangeOf(method.scales[axis]).max : 0;
          const dearest = rangeOf(method.scales.impact).max;
          const worse: RiskRegister = {
            ...register,
            scenarios: register.scenarios.map((each, i) =>
              i === s ? { ...each, [axis]: Math.min(top, each[axis]! + 1) } : each,
            ),
            assets: register.assets.map((each, i) =>
              i === a ? { ...each, own: { ...each.own, C: dearest } } : each,
            ),
          };
          expectNoneHigher(all(register, method), all(worse, method));
        },
      ),
      RUNS,
    );
  });

  test('P2: residual ≤ planned by a day ≤ current ≤ inherent', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        for (const { inherent, current, residual, planned } of all(register, method)) {
          expect(residual!).toBeLessThanOrEqual(planned!.risk!);
          expect(planned!.risk!).toBeLessThanOrEqual(current!);
          expect(current!).toBeLessThanOrEqual(inherent!);
        }
      }),
      RUNS,
    );
  });

  test('P3: a stronger or further control never raises a risk', () => {
    fc.assert(
      fc.property(
        anyRegister(method),
        fc.nat(4),
        fc.integer({ min: 0, max: 10_000 }),
        (register, at, more) => {
          const stronger: RiskRegister = {
            ...register,
            controls: register.controls.map((each, i) =>
              i === at ? { ...each, effectivenessBp: Math.max(each.effectivenessBp, more) } : each,
            ),
            links: [...register.links, { scenarioId: 's0', controlId: `c${at}`, acts: 'likelihood' }],
          };
          expectNoneHigher(all(stronger, method), all(register, method));
        },
      ),
      RUNS,
    );
  });

  test('P4: the order of controls, links, assets and scenarios changes nothing', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const reversed: RiskRegister = {
          assets: register.assets
            .map((each) => ({ ...each, dependsOn: [...each.dependsOn].reverse() }))
            .reverse(),
          scenarios: [...register.scenarios].reverse(),
          controls: [...register.controls].reverse(),
          links: [...register.links].reverse(),
        };
        expect([...all(reversed, method)].reverse()).toEqual(all(register, method));
      }),
      RUNS,
    );
  });

  test('P5: a control of no effect is neutral; one of full effect leaves nothing, or the lowest level of its axis', () => {
    fc.assert(
      fc.property(anyRegister(method), fc.constantFrom('impact' as const, ...axes), (register, acts) => {
        const withControl = (effectivenessBp: number): RiskRegister => ({
          ...register,
          controls: [...register.controls, { id: 'new', effectivenessBp, state: 'active' }],
          links: [...register.links, { scenarioId: 's0', controlId: 'new', acts }],
        });
        expect(all(withControl(0), method).map(figuresOf)).toEqual(all(register, method).map(figuresOf));
        const [first] = all(withControl(10_000), method);
        if (method.scoring.kind === 'product') expect(first!.current).toBe(0);
        else expect(first!.current).toBe(all(onLowest(register, acts, method), method)[0]!.current);
      }),
      RUNS,
    );
  });

  test('P11: a copy says the same', () => {
    fc.assert(
      fc.property(anyRegister(method, { wild: true }), (register) => {
        const renamed = JSON.parse(
          JSON.stringify(register).replace(/"([asc]\d)"/g, '"copy-$1"'),
        ) as RiskRegister;
        expect(all(renamed, method).map(figuresOf)).toEqual(all(register, method).map(figuresOf));
      }),
      RUNS,
    );
  });

  test('P13: unrated in, unrated out', () => {
    fc.assert(
      fc.property(anyRegister(method), fc.nat(4), (register, s) => {
        const unrated: RiskRegister = {
          ...register,
          scenarios: register.scenarios.map((each, i) => (i === s ? { ...each, assetId: 'nobody' } : each)),
        };
        for (const [i, risk] of all(unrated, method).entries()) {
          const figures = [...STAGES.map((stage) => risk[stage]), risk.planned!.risk];
          expect(figures.every((figure) => (figure === null) === (i === s))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('P14: other names for levels and bands change no figure', () => {
    const renamed: RiskMethod = {
      ...method,
      bands: method.bands.map((band, i) => ({ ...band, id: `band-${i}` })),
      scales: Object.fromEntries(
        Object.entries(method.scales).map(([axis, { levels }]) => [
          axis,
          { levels: levels.map((level, i) => ({ ...level, id: `level-${i}` })) },
        ]),
      ) as RiskMethod['scales'],
    };
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const plain = (each: RiskMethod) =>
          all(register, each).map(({ levels, ...risk }) => [
            ...STAGES.map((stage) => [
              risk[stage],
              each.bands.findIndex((band) => band.id === levels[stage]),
            ]),
            risk.planned!.risk,
          ]);
        expect(plain(renamed)).toEqual(plain(method));
      }),
      RUNS,
    );
  });
});

/** The first scenario assessed on the lowest level of an axis, with the values that its asset then has. */
function onLowest(
  register: RiskRegister,
  axis: 'impact' | 'likelihood' | 'vulnerability',
  method: RiskMethod,
): RiskRegister {
  const [first, ...others] = register.scenarios;
  const scale = method.scales[axis];
  const { min } = scale ? rangeOf(scale) : { min: 0 };
  if (axis !== 'impact') return { ...register, scenarios: [{ ...first!, [axis]: min }, ...others] };
  const own = Object.fromEntries(method.dimensions.map((dimension) => [dimension, min]));
  return {
    ...register,
    assets: [...register.assets, { id: 'lowest', own, dependsOn: [] }],
    scenarios: [{ ...first!, assetId: 'lowest' }, ...others],
  };
}

describe.each(Object.values(RISK_METHODS))('$id', (method) => {
  test('P6: the strongest control alone lowers least, all added up most', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const by = (combination: RiskMethod['combination']) => all(register, { ...method, combination });
        expectNoneHigher(by('capped-sum'), by('multiplicative'));
        expectNoneHigher(by('multiplicative'), by('max'));
      }),
    );
  });

  test('P7: inheriting again changes nothing, a further dependency never lowers a value', () => {
    fc.assert(
      fc.property(anyRegister(method), fc.nat(5), fc.nat(5), (register, from, to) => {
        const values = (each: RiskRegister) => {
          const evaluation = evaluateRegister(each, method);
          return each.assets.map(({ id }) => method.dimensions.map((d) => evaluation.assetValue(id, d)));
        };
        const once = values(register);
        const settled: RiskRegister = {
          ...register,
          assets: register.assets.map((asset, i) => ({
            ...asset,
            own: Object.fromEntries(method.dimensions.map((d, k) => [d, once[i]![k]!])),
          })),
        };
        expect(values(settled)).toEqual(once);
        fc.pre(from < to);
        const more: RiskRegister = {
          ...register,
          assets: register.assets.map((asset, i) =>
            i === from ? { ...asset, dependsOn: [...new Set([...asset.dependsOn, `a${to}`])] } : asset,
          ),
        };
        for (const [i, row] of values(more).entries()) {
          for (const [d, value] of row.entries()) expect(value!).toBeGreaterThanOrEqual(once[i]![d]!);
        }
      }),
    );
  });

  test('P15: a threat that nothing covers keeps its risk, whatever covers the others', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const covered: RiskRegister = {
          ...register,
          links: register.links.filter(({ scenarioId }) => scenarioId !== 's0'),
        };
        const evaluation = evaluateRegister(covered, method);
        const { inherent, current } = evaluation.scenario('s0');
        expect(current).toBe(inherent);
        expect(evaluation.summary().highest.current).toBeGreaterThanOrEqual(inherent!);
      }),
    );
  });
});
