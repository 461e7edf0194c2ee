import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Patch } from '../base/patch';
import { createRiskEngine } from './createRiskEngine';
import { evaluateRegister } from './evaluateRegister';
import type { RiskMethod } from './method';
import { RISK_METHODS } from './methods';
import { linkId, type RiskRegister } from './register';
import { SMALL_REGISTER } from './testing/smallRegister';

const MATRIX = RISK_METHODS['matrix-5x5'];
const PRODUCT = RISK_METHODS['product-itv'];

test('an edit moves what it touches and nothing else', () => {
  const engine = createRiskEngine(SMALL_REGISTER, MATRIX);
  const set = (id: string, path: string[], value: number): Patch => ({
    op: 'set',
    collection: 'assets',
    id,
    path,
    value,
  });
  expect(engine.apply([set('service', ['own', 'I'], 5)])).toMatchObject({ value: { scenarioIds: [] } });
  expect(engine.apply([set('service', ['own', 'A'], 4)])).toMatchObject({ value: { scenarioIds: ['fire'] } });
  expect(engine.apply([set('server', ['own', 'A'], 4)])).toMatchObject({ value: { scenarioIds: [] } });
  expect(engine.scenario('fire').why.impact).toEqual({ value: 4, dimension: 'A', fromAssetId: 'server' });
});

test('an engine that holds nothing takes rows in any order', () => {
  const empty: RiskRegister = { assets: [], scenarios: [], controls: [], links: [] };
  const engine = createRiskEngine(empty, PRODUCT);
  const rows = (['links', 'controls', 'scenarios', 'assets'] as const).flatMap((collection) =>
    SMALL_REGISTER[collection].map((row): Patch => {
      const id = collection === 'links' ? linkId(row as RiskRegister['links'][number]) : row.id!;
      return { op: 'add', collection, id, value: row as never };
    }),
  );
  for (const patch of rows) expect(engine.apply([patch]).ok).toBe(true);
  const whole = evaluateRegister(SMALL_REGISTER, PRODUCT);
  for (const id of ['theft', 'fire']) expect(engine.scenario(id)).toEqual(whole.scenario(id));
  expect(engine.issues).toEqual([]);
});

test('of rows with one id the first counts; the issue goes with the row', () => {
  const [alarm] = SMALL_REGISTER.controls;
  const register = {
    ...SMALL_REGISTER,
    controls: [...SMALL_REGISTER.controls, { ...alarm!, effectivenessBp: 0 }],
  };
  const engine = createRiskEngine(register, MATRIX);
  expect(engine.scenario('theft').current).toBe(8);
  expect(engine.issues.map(({ code, path }) => [code, path])).toEqual([
    ['risk.duplicate_id', ['controls', 'alarm']],
  ]);
  engine.apply([{ op: 'remove', collection: 'controls', id: 'alarm' }]);
  expect(engine.issues.map(({ code }) => code)).toEqual(['risk.dangling']);
});

test('figures that no float holds are exact', () => {
  const big = 2 ** 40;
  const scale = (...values: number[]) => ({ levels: values.map((value) => ({ value, id: String(value) })) });
  const method: RiskMethod = {
    ...PRODUCT,
    scales: { impact: scale(big, big + 1), likelihood: scale(big, big + 1) },
    bands: [
      { id: 'basso', from: 0 },
      { id: 'alto', from: 2 ** 53 - 1 },
    ],
  };
  const register: RiskRegister = {
    assets: [{ id: 'a', own: { C: big + 1 }, dependsOn: [] }],
    scenarios: [{ id: 's', assetId: 'a', hits: ['C'], likelihood: big + 1, vulnerability: null }],
    controls: [{ id: 'c', effectivenessBp: 9999, state: 'active' }],
    links: [{ scenarioId: 's', controlId: 'c', acts: 'impact' }],
  };
  const exact = (BigInt(big) + 1n) ** 2n;
  const risk = evaluateRegister(register, method).scenario('s');
  expect(risk.current).toBe(Number((exact + 5_000n) / 10_000n));
  expect(risk.inherent).toBe(Number(exact));
});

test('controls of any number and effectiveness leave the exact part', () => {
  const big = 2 ** 48;
  const levels = [big, big + 1].map((value) => ({ value, id: String(value) }));
  const method: RiskMethod = { ...PRODUCT, scales: { ...PRODUCT.scales, impact: { levels } } };
  const effect = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(
      fc.oneof(fc.array(effect, { maxLength: 2 }), fc.array(effect, { maxLength: 12 })),
      fc.integer({ min: 1, max: 4 }),
      (effects, likelihood) => {
        const register: RiskRegister = {
          assets: [{ id: 'a', own: { C: big }, dependsOn: [] }],
          scenarios: [{ id: 's', assetId: 'a', hits: ['C'], likelihood, vulnerability: 5 }],
          controls: effects.map((effectivenessBp, i) => ({ id: `c${i}`, effectivenessBp, state: 'active' })),
          links: effects.map((_, i) => ({ scenarioId: 's', controlId: `c${i}`, acts: 'impact' })),
        };
        const raw = BigInt(big) * BigInt(likelihood) * 5n;
        const left = effects.reduce((product, bp) => product * BigInt(10_000 - bp), raw);
        const full = 10_000n ** BigInt(effects.length);
        expect(evaluateRegister(register, method).scenario('s').current).toBe(
          Number((2n * left + full) / (2n * full)),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('hundreds of controls leave what they leave, where floats have long run over', () => {
  const register = (count: number): RiskRegister => ({
    assets: [{ id: 'a', own: { C: 4 }, dependsOn: [] }],
    scenarios: [{ id: 's', assetId: 'a', hits: ['C'], likelihood: 2, vulnerability: 2 }],
    controls: Array.from({ length: count }, (_, i) => ({ id: `c${i}`, effectivenessBp: 1, state: 'active' })),
    links: Array.from({ length: count }, (_, i) => ({ scenarioId: 's', controlId: `c${i}`, acts: 'impact' })),
  });
  // 0.9999^300 = 0.9704…, 0.9999^3000 = 0.7408…
  const current = (count: number, method: RiskMethod) =>
    evaluateRegister(register(count), method).scenario('s').current;
  expect([current(300, PRODUCT), current(3000, PRODUCT)]).toEqual([16, 12]);
  const additive = RISK_METHODS['additive-0-8'];
  expect([current(300, additive), current(3000, additive)]).toEqual([8, 7]);
});

test('a source that changes while the value stays is told to all below', () => {
  const own = (C: number) => ({ C, I: null, A: null });
  const register: RiskRegister = {
    ...SMALL_REGISTER,
    assets: [
      { id: 'first', own: own(5), dependsOn: ['middle'] },
      { id: 'second', own: own(5), dependsOn: ['middle'] },
      { id: 'middle', own: own(1), dependsOn: ['server'] },
      { id: 'server', own: own(1), dependsOn: [] },
    ],
  };
  const engine = createRiskEngine(register, MATRIX);
  expect(engine.scenario('theft').why.impact?.fromAssetId).toBe('first');
  const lower: Patch = { op: 'set', collection: 'assets', id: 'first', path: ['own', 'C'], value: 1 };
  expect(engine.apply([lower])).toMatchObject({ value: { scenarioIds: [] } });
  expect(engine.scenario('theft').why.impact).toEqual({ value: 5, dimension: 'C', fromAssetId: 'second' });
});

describe('ranking', () => {
  const register: RiskRegister = {
    assets: [{ id: 'a', own: { C: 3, I: 5 }, dependsOn: [] }],
    scenarios: ['d', 'c', 'b', 'a', 'e'].map((id, i) => ({
      id,
      assetId: 'a',
      hits: [i < 3 ? 'C' : 'I'],
      likelihood: i === 4 ? null : 4,
      vulnerability: null,
    })),
    controls: [{ id: 'x', effectivenessBp: 5000, state: 'planned' }],
    links: [{ scenarioId: 'b', controlId: 'x', acts: 'likelihood' }],
  };

  test('the highest first; of equals those that stay higher, then by id; nothing unrated', () => {
    const { ranking } = evaluateRegister(register, MATRIX);
    expect(ranking(10).map(({ scenarioId }) => scenarioId)).toEqual(['a', 'c', 'd', 'b']);
    expect(ranking(1)).toEqual([{ scenarioId: 'a', current: 20, residual: 20, level: 'alto' }]);
    expect(ranking(0)).toEqual([]);
    expect(() => ranking(-1)).toThrow(RangeError);
    expect(() => ranking(1.5)).toThrow(RangeError);
  });

  test('of many it is the head of the whole order', () => {
    const many: RiskRegister = {
      ...register,
      scenarios: Array.from({ length: 3000 }, (_, i) => ({
        id: `s${(i * 7919) % 3000}`,
        assetId: 'a',
        hits: [i % 3 === 0 ? 'I' : 'C'],
        likelihood: 1 + ((i * 31) % 5),
        vulnerability: null,
      })),
    };
    const { ranking } = evaluateRegister(many, MATRIX);
    expect(ranking(100)).toEqual(ranking(5000).slice(0, 100));
    expect(ranking(5000)).toHaveLength(3000);
  });
});

describe('with a day', () => {
  const at = (plannedAt: string, treatment?: RiskRegister['scenarios'][number]['treatment']) => {
    const [theft, fire] = SMALL_REGISTER.scenarios;
    const register = {
      ...SMALL_REGISTER,
      scenarios: [{ ...theft!, ...(treatment && { treatment }) }, fire!],
    };
    const { current, planned, residual } = evaluateRegister(register, PRODUCT, { plannedAt }).scenario(
      'theft',
    );
    return [current, planned?.risk, residual];
  };

  test('what is due by then counts, and only that', () => {
    expect(at('2026-06-29')).toEqual([40, 40, 30]);
    expect(at('2026-06-30')).toEqual([40, 30, 30]);
    const { why, planned } = evaluateRegister(SMALL_REGISTER, PRODUCT, { plannedAt: '2026-07-01' }).scenario(
      'theft',
    );
    expect(why.controls.map((effect) => effect.counts)).toEqual(['current', 'planned']);
    expect(planned).toEqual({ at: '2026-07-01', risk: 30, level: 'alto' });
  });

  test('a treatment counts from its day on; what is accepted stays', () => {
    expect(at('2026-06-29', { decision: 'avoid', dueDate: '2026-06-29' })).toEqual([40, 0, 0]);
    expect(at('2026-06-28', { decision: 'avoid', dueDate: '2026-06-29' })).toEqual([40, 40, 0]);
    expect(at('2026-06-30', { decision: 'transfer', share: '0.5' })).toEqual([40, 30, 15]);
    expect(at('2026-06-30', { decision: 'transfer', share: '0.5', dueDate: '2026-01-01' })).toEqual([
      40, 15, 15,
    ]);
    expect(at('2026-06-30', { decision: 'accept' })).toEqual([40, 40, 40]);
  });

  test('the summary counts that day too; without a day there is nothing of it', () => {
    const dated = evaluateRegister(SMALL_REGISTER, PRODUCT, { plannedAt: '2026-06-30' }).summary();
    expect(dated.planned).toEqual({
      at: '2026-06-30',
      counts: { basso: 0, medio: 1, alto: 1 },
      highest: 30,
    });
    const evaluation = evaluateRegister(SMALL_REGISTER, PRODUCT);
    expect([evaluation.summary().planned, evaluation.scenario('theft').planned]).toEqual([null, null]);
  });
});

test('many links of one scenario, and of one control, are taken in and out without hanging', () => {
  const count = 20_000;
  const many: RiskRegister = {
    assets: [{ id: 'a', own: { C: 4 }, dependsOn: [] }],
    scenarios: Array.from({ length: count }, (_, i) => ({
      id: `s${i}`,
      assetId: 'a',
      hits: ['C'],
      likelihood: 4,
      vulnerability: null,
    })),
    controls: Array.from({ length: count }, (_, i) => ({
      id: `c${i}`,
      effectivenessBp: 1,
      state: 'planned',
    })),
    links: Array.from({ length: count }, (_, i) => [
      { scenarioId: 's0', controlId: `c${i}`, acts: 'likelihood' as const },
      { scenarioId: `s${i}`, controlId: 'c0', acts: 'impact' as const },
    ]).flat(),
  };
  const engine = createRiskEngine(many, MATRIX);
  const removals = many.links.map((link): Patch => ({ op: 'remove', collection: 'links', id: linkId(link) }));
  expect(engine.apply(removals).ok).toBe(true);
  expect(engine.scenario('s0').why.controls).toEqual([]);
});
