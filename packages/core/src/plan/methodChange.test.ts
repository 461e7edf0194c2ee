import { expect, test } from 'vitest';
import { applyPatches } from '../base/patch';
import { evaluateRegister } from '../risk/evaluateRegister';
import { RISK_METHODS } from '../risk/methods';
import { methodChange } from './methodChange';
import { registerOf } from './riskRegister';
import { smallPlan } from './testing/smallPlan';

const plan = smallPlan();
const additive = RISK_METHODS['additive-0-8'];
const matrix = RISK_METHODS['matrix-5x5'];

test('no rating is read on a scale that it was not given on: it has to be given anew', () => {
  const { patches, cleared } = methodChange(plan, matrix);
  const changed = applyPatches(plan, patches);
  if (!changed.ok) throw new Error();
  const { next } = changed.value;
  expect(cleared).toBe(4);
  expect([...next.scenarios].map(({ likelihood, ease }) => [likelihood, ease])).toEqual([
    [null, 1],
    [null, 1],
  ]);
  expect(next.assets.get('a1')?.value).toEqual({ C: null, I: null, A: null });
  const risks = evaluateRegister(registerOf(next), matrix);
  expect(risks.scenarioIds.map((id) => risks.scenario(id).inherent)).toEqual([null, null]);
});

test('the same levels keep their ratings, and the accepted level where the method has it', () => {
  const twin = {
    ...additive,
    id: 'ours',
    bands: [
      { id: 'verde', from: 0 },
      { id: 'rosso', from: 5 },
    ],
  };
  expect(methodChange(plan, twin)).toEqual({
    cleared: 0,
    patches: [
      {
        op: 'set',
        collection: 'root',
        id: 'plan',
        path: ['settings', 'method'],
        value: { id: 'ours', formulaVersion: 1 },
      },
      { op: 'set', collection: 'root', id: 'plan', path: ['settings', 'acceptableLevel'], value: 'verde' },
    ],
  });
});
