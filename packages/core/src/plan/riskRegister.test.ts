import { describe, expect, test } from 'vitest';
import { evaluateRegister } from '../risk/evaluateRegister';
import { RISK_METHODS } from '../risk/methods';
import { parseRegister } from '../risk/parseRegister';
import type { Asset, Measure, Treatment } from './model/content';
import { methodOf, registerOf } from './riskRegister';
import { smallPlan } from './testing/smallPlan';

const method = RISK_METHODS['additive-0-8'];

/** The small plan whose first scenario has its measure, with changes to both, to its asset and its treatment. */
function planWith({
  measure,
  asset,
  treatment,
}: Partial<{
  readonly measure: Partial<Measure>;
  readonly asset: Partial<Asset>;
  readonly treatment: Treatment;
}> = {}) {
  const plan = smallPlan();
  const scenario = { ...plan.scenarios.get('sc1')!, measureIds: ['m1'], ...(treatment && { treatment }) };
  return {
    ...plan,
    scenarios: plan.scenarios.replace(scenario),
    measures: plan.measures.replace({ ...plan.measures.get('m1')!, ...measure }),
    assets: plan.assets.replace({ ...plan.assets.get('a1')!, ...asset }),
  };
}

describe('the register of a plan', () => {
  test('is one that can be read', () => {
    const plan = planWith({
      measure: { costEur: '1250.5' },
      asset: { dependsOn: ['a2'], degreesBp: { a2: 5000 } },
      treatment: { decision: 'trasferire', transferShare: '0.25', dueDate: '2026-09-30' },
    });
    expect(parseRegister(registerOf(plan))).toMatchObject({ ok: true, issues: [] });
  });

  test.each<[Measure['state'], string]>([
    ['attuata', 'active'],
    ['prevista', 'planned'],
    ['in-attuazione', 'planned'],
    ['non-attuata', 'retired'],
    ['sostituita', 'retired'],
    ['annullata', 'retired'],
  ])('a measure that is %s is %s, with its day and what it costs', (state, expected) => {
    const [control] = registerOf(planWith({ measure: { state, costEur: '1250.5' } })).controls;
    expect(control).toEqual({
      id: 'm1',
      effectivenessBp: 5000,
      state: expected,
      dueDate: '2026-12-31',
      costCents: 125_050,
    });
  });

  test.each([
    ['7', 700],
    ['0.05', 5],
    ['12.30', 1230],
    ['999999999999999.99', Number.MAX_SAFE_INTEGER],
  ])('%s euro are %d cents', (costEur, cents) => {
    expect(registerOf(planWith({ measure: { costEur } })).controls[0]?.costCents).toBe(cents);
  });

  test('dependencies keep their degrees', () => {
    const plan = planWith({
      asset: { dependsOn: ['a2'], degreesBp: { a2: 5000 }, value: { C: 4, I: 3, A: null } },
    });
    expect(registerOf(plan).assets[0]).toMatchObject({ dependsOn: ['a2'], degreesBp: { a2: 5000 } });
    const values = (inheritance: 'maximum' | 'degree') => {
      const evaluation = evaluateRegister(registerOf(plan), { ...method, inheritance });
      return [evaluation.assetValue('a2', 'C'), evaluation.assetValue('a2', 'I')];
    };
    expect([values('maximum'), values('degree')]).toEqual([
      [4, 3],
      [3, 1.5],
    ]);
  });

  test.each<[Treatment, object | undefined]>([
    [{ decision: 'ridurre' }, { decision: 'reduce' }],
    [
      { decision: 'evitare', dueDate: '2026-09-30' },
      { decision: 'avoid', dueDate: '2026-09-30' },
    ],
    [{ decision: 'accettare', reason: 'x' }, { decision: 'accept' }],
    [
      { decision: 'trasferire', transferShare: '0.5' },
      { decision: 'transfer', share: '0.5' },
    ],
    [{ decision: 'trasferire' }, { decision: 'reduce' }],
  ])('of a treatment it takes what is decided: %j', (treatment, decided) => {
    expect(registerOf(planWith({ treatment })).scenarios[0]?.treatment).toEqual(decided);
  });
});

test('the figure of a day counts what is due by then, and that alone', () => {
  const plan = planWith({ measure: { acts: 'vulnerability', effectivenessBp: 10_000 } });
  const planned = (plannedAt: string) =>
    evaluateRegister(registerOf(plan), method, { plannedAt }).scenario('sc1');
  expect(planned('2026-12-30')).toMatchObject({ current: 5, planned: { risk: 5 }, residual: 4 });
  expect(planned('2026-12-31')).toMatchObject({ current: 5, planned: { risk: 4 }, residual: 4 });
});

describe('a method that changed', () => {
  const former = method;
  const bands = [
    { id: 'basso', from: 0 },
    { id: 'alto', from: 5 },
  ];
  const today = { ...former, formulaVersion: 2, bands };
  const methods = { 'additive-0-8': today, 'additive-0-8 (1)': former };
  const levelIn = (formulaVersion: number) => {
    const plan = smallPlan();
    const settings = { ...plan.settings, method: { id: former.id, formulaVersion } };
    const found = methodOf({ settings }, methods);
    return found && evaluateRegister(registerOf(plan), found).scenario('sc1').level;
  };

  test('leaves an old plan its old figures', () => {
    expect([levelIn(1), levelIn(2)]).toEqual(['medio', 'alto']);
  });

  test('gives none to a plan of a formula that is not at hand', () => {
    expect(levelIn(3)).toBeUndefined();
    expect(methodOf({ settings: { method: { id: 'constructor', formulaVersion: 1 } } })).toBeUndefined();
  });
});
