import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../base/json';
import type { Patch } from '../base/patch';
import { checkAcceptance, riskStateHash } from './acceptance';
import { createRiskEngine } from './createRiskEngine';
import { evaluateRegister } from './evaluateRegister';
import type { ScenarioRisk } from './evaluation';
import type { RiskMethod } from './method';
import { RISK_METHODS } from './methods';
import type { RiskRegister } from './register';

const METHOD = RISK_METHODS['additive-0-8'];
const REGISTER: RiskRegister = {
  assets: [
    { id: 'safe', own: { C: 3, I: 1, A: null }, dependsOn: [] },
    { id: 'vault', own: { C: 3, I: 1, A: null }, dependsOn: [] },
  ],
  scenarios: [{ id: 'theft', assetId: 'safe', hits: ['C', 'I'], likelihood: 2, vulnerability: 1 }],
  controls: [
    { id: 'alarm', effectivenessBp: 5000, state: 'active' },
    { id: 'guard', effectivenessBp: 5000, state: 'planned', costCents: 100 },
  ],
  links: [
    { scenarioId: 'theft', controlId: 'alarm', acts: 'likelihood' },
    { scenarioId: 'theft', controlId: 'guard', acts: 'vulnerability' },
  ],
};
const hashOf = (register: RiskRegister, method = METHOD) =>
  riskStateHash(evaluateRegister(register, method), 'theft');
const ACCEPTED = hashOf(REGISTER);

const withScenario = (fields: Partial<RiskRegister['scenarios'][number]>): RiskRegister => ({
  ...REGISTER,
  scenarios: [{ ...REGISTER.scenarios[0]!, ...fields }],
});
const withControl = (at: number, fields: Partial<RiskRegister['controls'][number]>): RiskRegister => ({
  ...REGISTER,
  controls: REGISTER.controls.map((control, i) => (i === at ? { ...control, ...fields } : control)),
});
const withAsset = (own: Record<string, number | null>): RiskRegister => ({
  ...REGISTER,
  assets: [{ ...REGISTER.assets[0]!, own }, REGISTER.assets[1]!],
});
const relabelled: RiskMethod = {
  ...METHOD,
  title: 'Altro nome',
  bands: METHOD.bands.map((band) => ({ ...band, id: `x-${band.id}` })),
  scales: {
    ...METHOD.scales,
    likelihood: {
      levels: METHOD.scales.likelihood.levels.map((level) => ({ ...level, id: `x-${level.id}` })),
    },
  },
};

describe('the hash of a state', () => {
  test.each([
    ['the likelihood', hashOf(withScenario({ likelihood: 1 }))],
    ['the ease', hashOf(withScenario({ vulnerability: 2 }))],
    ['what the threat hits', hashOf(withScenario({ hits: ['C'] }))],
    ['the asset, of the same worth', hashOf(withScenario({ assetId: 'vault' }))],
    ['the value that counts', hashOf(withAsset({ C: 4, I: 1, A: null }))],
    ['a control at work', hashOf(withControl(0, { effectivenessBp: 5001 }))],
    ['a control that is no more', hashOf(withControl(0, { state: 'retired' }))],
    ['a planned control carried out', hashOf(withControl(1, { state: 'active' }))],
    ['the method', hashOf(REGISTER, { ...METHOD, id: 'own' })],
    ['its formula version', hashOf(REGISTER, { ...METHOD, formulaVersion: 2 })],
    ['its bands', hashOf(REGISTER, { ...METHOD, bands: [{ id: 'basso', from: 0 }] })],
    ['its combination of controls', hashOf(REGISTER, { ...METHOD, combination: 'max' })],
  ])('changes with %s', (_, hash) => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(ACCEPTED);
  });

  test.each([
    ['the same register from JSON', hashOf(JSON.parse(JSON.stringify(REGISTER)))],
    ['the treatment, which the acceptance sets', hashOf(withScenario({ treatment: { decision: 'accept' } }))],
    ['a planned control', hashOf(withControl(1, { effectivenessBp: 1, costCents: 7 }))],
    ['a value that does not count', hashOf(withAsset({ C: 3, I: 2, A: 4 }))],
    ['other names of levels and bands', hashOf(REGISTER, relabelled)],
    [
      'the order of the rows',
      hashOf({
        ...REGISTER,
        links: [...REGISTER.links].reverse(),
        controls: [...REGISTER.controls].reverse(),
      }),
    ],
    ['maximum inheritance said aloud', hashOf(REGISTER, { ...METHOD, inheritance: 'maximum' })],
  ])('is the same for %s', (_, hash) => {
    expect(hash).toBe(ACCEPTED);
  });
});

describe('an acceptance', () => {
  const acceptance = { scenarioId: 'theft', stateHash: ACCEPTED, expires: '2026-12-31' };
  const codes = (register: RiskRegister, today: string) =>
    checkAcceptance(evaluateRegister(register, METHOD), acceptance, today).map((issue) => issue.code);

  test('holds to its last day, in its state', () => {
    expect(codes(REGISTER, '2026-12-31')).toEqual([]);
    expect(codes(REGISTER, '2027-01-01')).toEqual(['risk.acceptance_expired']);
    expect(codes(withScenario({ likelihood: 1 }), '2026-01-01')).toEqual(['risk.acceptance_changed']);
    expect(codes(withScenario({ likelihood: 1 }), '2027-01-01')).toEqual([
      'risk.acceptance_changed',
      'risk.acceptance_expired',
    ]);
    expect(codes({ ...REGISTER, scenarios: [] }, '2026-01-01')).toEqual(['risk.dangling']);
  });

  test('does not end where no day is given', () => {
    const { expires: _, ...lasting } = acceptance;
    expect(checkAcceptance(evaluateRegister(REGISTER, METHOD), lasting, '2999-01-01')).toEqual([]);
  });

  test('is judged by the engine after each edit, and holds again when the edit is taken back', () => {
    const engine = createRiskEngine(REGISTER, METHOD);
    const set = (value: number) =>
      engine.apply([{ op: 'set', collection: 'assets', id: 'safe', path: ['own', 'C'], value }]);
    set(4);
    expect(checkAcceptance(engine, acceptance, '2026-01-01')).toHaveLength(1);
    set(3);
    expect(checkAcceptance(engine, acceptance, '2026-01-01')).toEqual([]);
  });
});

test('P16: an acceptance holds as long as what it accepted, and no edit of anything else ends it', () => {
  const own = fc.record({ C: fc.integer({ min: 0, max: 4 }), I: fc.integer({ min: 0, max: 4 }) });
  const edit = fc.oneof(
    own.map((value): Patch => ({ op: 'set', collection: 'assets', id: 'safe', path: ['own'], value })),
    fc
      .constantFrom('likelihood', 'vulnerability')
      .chain((axis) =>
        fc
          .integer({ min: 0, max: 2 })
          .map((value): Patch => ({ op: 'set', collection: 'scenarios', id: 'theft', path: [axis], value })),
      ),
    fc
      .tuple(fc.constantFrom('alarm', 'guard'), fc.constantFrom('active', 'planned', 'retired'))
      .map(([id, value]): Patch => ({ op: 'set', collection: 'controls', id, path: ['state'], value })),
  );
  const state = ({ inherent, current, levels, why }: ScenarioRisk) =>
    canonicalJson({
      figures: [inherent, current, levels.inherent, levels.current],
      rated: [why.impact?.value ?? null, why.likelihood, why.vulnerability],
      atWork: why.controls.filter(({ counts }) => counts === 'current').map(({ controlId }) => controlId),
    });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const engine = createRiskEngine(REGISTER, METHOD);
      const accepted = state(engine.scenario('theft'));
      const acceptance = { scenarioId: 'theft', stateHash: riskStateHash(engine, 'theft') };
      for (const patch of edits) {
        expect(engine.apply([patch]).ok).toBe(true);
        const holds = checkAcceptance(engine, acceptance, '2026-01-01').length === 0;
        expect(holds).toBe(state(engine.scenario('theft')) === accepted);
      }
    }),
  );
});
