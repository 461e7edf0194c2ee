import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../base/json';
import { applyPatches, type Patch } from '../base/patch';
import { createRiskEngine } from '../risk/createRiskEngine';
import { evaluateRegister } from '../risk/evaluateRegister';
import type { RiskEvaluation } from '../risk/evaluation';
import type { RiskMethod } from '../risk/method';
import { RISK_METHODS } from '../risk/methods';
import { MEASURE_STATES } from './model/content';
import type { SecurityPlan } from './model/plan';
import { registerPatches } from './registerPatches';
import { registerOf } from './riskRegister';
import { smallPlan } from './testing/smallPlan';

const additive = RISK_METHODS['additive-0-8'];

const assetId = fc.constantFrom('a1', 'a2', 'a3');
const scenarioId = fc.constantFrom('sc1', 'sc2', 'sc3');
const measureId = fc.constantFrom('m1', 'm2', 'm3');
const level = fc.option(fc.integer({ min: 0, max: 5 }));
const treatment = fc.constantFrom<Json>(
  { decision: 'evitare', dueDate: '2026-06-30' },
  { decision: 'accettare' },
  { decision: 'trasferire', transferShare: '0.25' },
);

const field = (
  collection: string,
  id: fc.Arbitrary<string>,
  name: string,
  value: fc.Arbitrary<Json>,
): fc.Arbitrary<Patch> =>
  fc
    .tuple(id, value)
    .map(([rowId, held]) => ({ op: 'set', collection, id: rowId, path: [name], value: held }));

const anyEdit = fc.oneof(
  field('assets', assetId, 'value', fc.record({ C: level, I: level, A: level })),
  field('assets', assetId, 'dependsOn', fc.uniqueArray(assetId, { maxLength: 2 })),
  field('assets', assetId, 'degreesBp', fc.dictionary(assetId, fc.constantFrom(0, 2500, 10_000))),
  field('assets', assetId, 'name', fc.constant('Altro nome')),
  field('scenarios', scenarioId, 'likelihood', level),
  field('scenarios', scenarioId, 'ease', level),
  field('scenarios', scenarioId, 'assetId', assetId),
  field('scenarios', scenarioId, 'harms', fc.uniqueArray(fc.constantFrom('C', 'I', 'A'), { minLength: 1 })),
  field('scenarios', scenarioId, 'measureIds', fc.array(measureId, { maxLength: 3 })),
  field('scenarios', scenarioId, 'treatment', treatment),
  field('measures', measureId, 'acts', fc.constantFrom('likelihood', 'vulnerability', 'impact')),
  field('measures', measureId, 'effectivenessBp', fc.constantFrom(0, 2500, 9999, 10_000)),
  field('measures', measureId, 'state', fc.constantFrom(...MEASURE_STATES)),
  field('measures', measureId, 'dueDate', fc.constantFrom('2026-01-01', '2026-12-31')),
  fc
    .constantFrom(['assets', 'degreesBp'], ['scenarios', 'treatment'], ['measures', 'dueDate'])
    .chain(([collection, name]) =>
      fc
        .constantFrom('a1', 'sc1', 'm1')
        .map((id): Patch => ({ op: 'unset', collection: collection!, id, path: [name!] })),
    ),
  fc
    .tuple(fc.constantFrom('assets', 'scenarios', 'measures'), fc.constantFrom('a1', 'sc1', 'm1', 'm2'))
    .map(([collection, id]): Patch => ({ op: 'remove', collection, id })),
  fc
    .constantFrom<readonly ['assets' | 'scenarios' | 'measures', string, string]>(
      ['assets', 'a2', 'a3'],
      ['assets', 'a2', 'a1'],
      ['scenarios', 'sc2', 'sc3'],
      ['scenarios', 'sc2', 'sc1'],
      ['measures', 'm1', 'm2'],
      ['measures', 'm1', 'm3'],
    )
    .map(([collection, like, id]): Patch => {
      const value = { ...smallPlan()[collection].get(like)!, id } as unknown as Json;
      return { op: 'add', collection, id, value };
    }),
);

function told(evaluation: RiskEvaluation, plan: SecurityPlan) {
  return {
    scenarios: [...plan.scenarios].map(({ id }) => [id, evaluation.scenario(id)]),
    values: [...plan.assets].map(({ id }) => ['C', 'I', 'A'].map((d) => evaluation.assetValue(id, d))),
    summary: evaluation.summary(),
    issues: evaluation.issues.map(canonicalJson).sort(),
  };
}

describe.each<[string, RiskMethod]>([
  ['the highest value', additive],
  ['degrees', { ...additive, inheritance: 'degree' }],
])('by %s', (_name, method) => {
  test('an engine that follows the patches of a plan says what its whole evaluation says', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (edits) => {
        let plan = smallPlan();
        const options = { plannedAt: '2026-06-30' };
        const engine = createRiskEngine(registerOf(plan), method, options);
        for (const patches of edits) {
          const change = applyPatches(plan, patches);
          if (!change.ok) continue;
          const { next } = change.value;
          expect(engine.apply(registerPatches(plan, next, patches)).ok).toBe(true);
          plan = next;
          expect(told(engine, plan)).toEqual(told(evaluateRegister(registerOf(plan), method, options), plan));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('what no risk is computed from comes to nothing', () => {
  const plan = smallPlan();
  const patches: readonly Patch[] = [
    { op: 'set', collection: 'assets', id: 'a1', path: ['name'], value: 'Altro nome' },
    { op: 'set', collection: 'sites', id: 's1', path: ['name'], value: 'Altra sede' },
    { op: 'move', collection: 'scenarios', id: 'sc1' },
  ];
  const change = applyPatches(plan, patches);
  expect(change.ok && registerPatches(plan, change.value.next, patches)).toEqual([]);
});
