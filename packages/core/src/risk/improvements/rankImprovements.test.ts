import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRegister } from '../evaluateRegister';
import type { RiskMethod } from '../method';
import { RISK_METHODS } from '../methods';
import type { RegisterControl, RiskRegister } from '../register';
import { anyRegister, everyMethod } from '../testing/anyRegister';
import { type Improvement, rankImprovements } from './rankImprovements';
import type { Effect } from './trial';

const methods = everyMethod(Object.values(RISK_METHODS));

/** What an effect says, computed by evaluating both registers whole. */
function difference(before: RiskRegister, after: RiskRegister, method: RiskMethod) {
  const [was, is] = [evaluateRegister(before, method), evaluateRegister(after, method)];
  const rank = (level: string | null) => method.bands.findIndex((band) => band.id === level);
  let [steps, points] = [0, 0];
  const scenarios: unknown[] = [];
  for (const { id } of before.scenarios) {
    const [a, b] = [was.scenario(id), is.scenario(id)];
    if (a.current === b.current && a.level === b.level) continue;
    steps += rank(a.level) - rank(b.level);
    points += a.current! - b.current!;
    scenarios.push({
      scenarioId: id,
      before: a.current,
      after: b.current,
      levelBefore: a.level,
      levelAfter: b.level,
    });
  }
  return { steps, points, scenarioCount: scenarios.length, scenarios };
}

const plain = ({ steps, points, scenarioCount, scenarios }: Effect) => ({
  steps,
  points,
  scenarioCount,
  scenarios: [...scenarios].sort((a, b) => (a.scenarioId < b.scenarioId ? -1 : 1)),
});

const withControl = (register: RiskRegister, id: string, fields: Partial<RegisterControl>): RiskRegister => ({
  ...register,
  controls: register.controls.map((control) => (control.id === id ? { ...control, ...fields } : control)),
});

function withProposal(register: RiskRegister, proposal: Improvement): RiskRegister {
  switch (proposal.kind) {
    case 'carry-out':
      return withControl(register, proposal.controlId, { state: 'active' });
    case 'strengthen':
      return withControl(register, proposal.controlId, { effectivenessBp: 10_000 });
    case 'lower-value':
      return {
        ...register,
        assets: register.assets.map((asset) =>
          asset.id === proposal.assetId
            ? { ...asset, own: { ...asset.own, [proposal.dimension]: asset.own[proposal.dimension]! - 1 } }
            : asset,
        ),
      };
  }
}

describe.each(methods)('$name', ({ name: _, ...method }) => {
  test('each effect is what the whole evaluation says before and after', () => {
    fc.assert(
      fc.property(anyRegister(method), (register) => {
        const { proposals, holding } = rankImprovements(register, method);
        for (const proposal of proposals) {
          expect(plain(proposal.effect)).toEqual(
            difference(register, withProposal(register, proposal), method),
          );
        }
        for (const { controlId, effect } of holding) {
          expect(plain(effect)).toEqual(
            difference(register, withControl(register, controlId, { state: 'retired' }), method),
          );
        }
        const named = new Set(
          proposals.map((each) => (each.kind === 'lower-value' ? each.assetId : each.controlId)),
        );
        for (const { id, state } of register.controls) {
          if (state === 'retired' || named.has(id)) continue;
          const better = withControl(
            register,
            id,
            state === 'planned' ? { state: 'active' } : { effectivenessBp: 10_000 },
          );
          expect(difference(register, better, method).scenarios).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('the plan is the best of all affordable choices', () => {
    fc.assert(
      fc.property(anyRegister(method), fc.nat(40), (register, budget) => {
        const { plan } = rankImprovements(register, method, { budget });
        const planned = register.controls.filter(({ state }) => state === 'planned');
        const priced = planned.filter(({ costCents }) => costCents !== undefined);
        let best = { steps: 0, points: 0, cost: 0 };
        for (let choice = 0; choice < 2 ** priced.length; choice++) {
          const chosen = priced.filter((_, i) => choice & (1 << i));
          const cost = chosen.reduce((sum, { costCents = 0 }) => sum + costCents, 0);
          if (cost > budget) continue;
          const after = chosen.reduce((each, { id }) => withControl(each, id, { state: 'active' }), register);
          const { steps, points } = difference(register, after, method);
          const order = steps - best.steps || points - best.points || best.cost - cost;
          if (order > 0) best = { steps, points, cost };
        }
        expect(plan).toMatchObject({ foundBy: 'exhaustive', budgetCents: budget, costCents: best.cost });
        expect({ steps: plan?.effect.steps, points: plan?.effect.points }).toEqual({
          steps: best.steps,
          points: best.points,
        });
        expect(plan?.unpriced).toEqual(
          planned.filter(({ costCents }) => costCents === undefined).map(({ id }) => id),
        );
      }),
      { numRuns: 10 },
    );
  });
});

const MATRIX = RISK_METHODS['matrix-5x5'];

/** So many scenarios of equal risk, each with a planned control of its own, at the costs given. */
function rowOf(costs: readonly (number | undefined)[]): RiskRegister {
  return {
    assets: [{ id: 'a', own: { C: 4 }, dependsOn: [] }],
    scenarios: costs.map((_, i) => ({
      id: `s${i}`,
      assetId: 'a',
      hits: ['C'],
      likelihood: 4,
      vulnerability: null,
    })),
    controls: costs.map((costCents, i) => ({
      id: `c${String(i).padStart(2, '0')}`,
      effectivenessBp: 5000,
      state: 'planned' as const,
      ...(costCents !== undefined && { costCents }),
    })),
    links: costs.map((_, i) => ({
      scenarioId: `s${i}`,
      controlId: `c${String(i).padStart(2, '0')}`,
      acts: 'likelihood' as const,
    })),
  };
}

describe('a plan', () => {
  test('of equals takes the cheaper, then the fewer, then the first by id', () => {
    const chosen = (costs: readonly (number | undefined)[], budget: number) =>
      rankImprovements(rowOf(costs), MATRIX, { budget }).plan?.controlIds;
    expect(chosen([3, 2, 3], 3)).toEqual(['c01']);
    expect(chosen([2, 2, 2], 4)).toEqual(['c00', 'c01']);
    expect(chosen([9, undefined], 8)).toEqual([]);
    expect(chosen([0, 9], 0)).toEqual(['c00']);
  });

  test('of many controls takes the strongest per cent, step by step', () => {
    const costs = Array.from({ length: 30 }, (_, i) => 100 + ((i * 7) % 30));
    const { plan } = rankImprovements(rowOf(costs), MATRIX, { budget: 310 });
    const byCost = costs.map((cost, i) => ({ cost, id: `c${String(i).padStart(2, '0')}` }));
    byCost.sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
    expect(plan).toMatchObject({
      foundBy: 'greedy',
      controlIds: byCost.slice(0, 3).map(({ id }) => id),
      costCents: 303,
      effect: { steps: 3, points: 24, scenarioCount: 3 },
    });
  });

  test('leaves the step by step choice where one control alone does more', () => {
    const register = rowOf([49, ...Array.from({ length: 13 }, () => 100)]);
    const wide: RiskRegister = {
      ...register,
      controls: [
        ...register.controls,
        { id: 'wide', effectivenessBp: 5000, state: 'planned', costCents: 99 },
      ],
      links: [
        ...register.links,
        { scenarioId: 's1', controlId: 'wide', acts: 'likelihood' },
        { scenarioId: 's2', controlId: 'wide', acts: 'likelihood' },
      ],
    };
    const chosen = (budget: number) => rankImprovements(wide, MATRIX, { budget }).plan?.controlIds;
    expect([chosen(98), chosen(100), chosen(148)]).toEqual([['c00'], ['wide'], ['c00', 'wide']]);
  });

  test('measures anew what the last choice covers already', () => {
    // Two controls on the same two scenarios, a dearer one on another: the second of the two adds no band.
    const register = rowOf(Array.from({ length: 16 }, () => 22));
    const costs: Record<string, number> = { c00: 10, c01: 10, c02: 12 };
    const twins: RiskRegister = {
      ...register,
      controls: register.controls.map((each) => ({ ...each, costCents: costs[each.id] ?? 22 })),
      links: [
        ...register.links,
        { scenarioId: 's0', controlId: 'c01', acts: 'likelihood' },
        { scenarioId: 's1', controlId: 'c00', acts: 'likelihood' },
      ],
    };
    const { plan } = rankImprovements(twins, { ...MATRIX, combination: 'max' }, { budget: 22 });
    expect(plan).toMatchObject({ foundBy: 'greedy', controlIds: ['c00', 'c02'] });
  });

  test('is only there with a budget, and a budget is whole cents', () => {
    expect(rankImprovements(rowOf([1]), MATRIX).plan).toBeNull();
    for (const budget of [-1, 0.5, Number.NaN]) {
      expect(() => rankImprovements(rowOf([1]), MATRIX, { budget })).toThrow(RangeError);
    }
  });
});

test('the order is: bands, points, scenarios, then names', () => {
  const register = rowOf([undefined, undefined]);
  const { proposals } = rankImprovements(register, MATRIX);
  expect(proposals.map(({ kind }) => kind)).toEqual(['lower-value', 'carry-out', 'carry-out']);
  expect(proposals.map((each) => (each.kind === 'lower-value' ? each.assetId : each.controlId))).toEqual([
    'a',
    'c00',
    'c01',
  ]);
  expect(proposals.map(({ effect }) => [effect.steps, effect.points])).toEqual([
    [2, 8],
    [1, 8],
    [1, 8],
  ]);
});

test('of proposals that take as many bands the one with more points comes first', () => {
  const register = rowOf([undefined, undefined]);
  const stronger: RiskRegister = {
    ...register,
    controls: register.controls.map((each, i) => (i === 1 ? { ...each, effectivenessBp: 6000 } : each)),
    scenarios: register.scenarios.map((each) => ({ ...each, likelihood: 5 })),
  };
  const { proposals, holding } = rankImprovements(stronger, MATRIX);
  const carried = proposals.filter(({ kind }) => kind === 'carry-out');
  expect(carried.map((each) => 'controlId' in each && each.controlId)).toEqual(['c01', 'c00']);
  expect(carried.map(({ effect }) => [effect.steps, effect.points])).toEqual([
    [1, 12],
    [1, 8],
  ]);
  expect(holding).toEqual([]);
});
