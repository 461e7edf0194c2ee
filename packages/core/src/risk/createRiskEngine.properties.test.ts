import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { canonicalJson, type Json } from '../base/json';
import { applyPatches, type Patch } from '../base/patch';
import { riskStateHash } from './acceptance';
import { createRiskEngine } from './createRiskEngine';
import { evaluateRegister } from './evaluateRegister';
import type { RiskEvaluation } from './evaluation';
import type { RiskMethod } from './method';
import { RISK_METHODS } from './methods';
import { linkId, type RiskRegister } from './register';
import {
  anyAsset,
  anyControl,
  anyLink,
  anyRegister,
  anyScenario,
  everyMethod,
  THE_DAY,
} from './testing/anyRegister';
import { plainEvaluation } from './testing/plainEvaluation';

const WILD = { wild: true };
const methods = everyMethod(Object.values(RISK_METHODS));

/** The register as a record that `applyPatches` knows; its links are called by what they join. */
function recordOf({ assets, scenarios, controls, links }: RiskRegister) {
  return {
    id: 'register',
    assets: collectionOf(assets),
    scenarios: collectionOf(scenarios),
    controls: collectionOf(controls),
    links: collectionOf(links.map((link) => ({ ...link, id: linkId(link) }))),
  };
}
type RegisterRecord = ReturnType<typeof recordOf>;

const registerOf = ({ assets, scenarios, controls, links }: RegisterRecord): RiskRegister => ({
  assets: [...assets],
  scenarios: [...scenarios],
  controls: [...controls],
  links: [...links],
});

const anyId = fc.tuple(fc.constantFrom('a', 's', 'c'), fc.nat(6)).map(([letter, i]) => `${letter}${i}`);

function anyPatch(method: RiskMethod): fc.Arbitrary<Patch> {
  const row = fc.oneof(
    ...[0, 1, 2, 3, 4, 5, 6].map((i) => anyAsset(`a${i}`, method, WILD)),
    ...[0, 1, 2, 3, 4, 5].map((i) => anyScenario(`s${i}`, method, WILD)),
    ...[0, 1, 2, 3, 4, 5].map((i) => anyControl(`c${i}`)),
    anyLink(WILD).map((link) => ({ ...link, id: linkId(link) })),
  );
  const collectionOfRow = (id: string) =>
    id.startsWith('a')
      ? 'assets'
      : id.startsWith('s')
        ? 'scenarios'
        : id.startsWith('c')
          ? 'controls'
          : 'links';
  const add = row.map(
    (value): Patch => ({
      op: 'add',
      collection: collectionOfRow(value.id),
      id: value.id,
      value: value as unknown as Json,
    }),
  );
  const gone = fc.oneof(anyId, anyLink(WILD).map(linkId));
  const remove = gone.map((id): Patch => ({ op: 'remove', collection: collectionOfRow(id), id }));
  const move = fc.tuple(gone, fc.option(anyId, { nil: undefined })).map(
    ([id, before]): Patch => ({
      op: 'move',
      collection: collectionOfRow(id),
      id,
      ...(before !== undefined && { before }),
    }),
  );
  const set = row.chain((value) =>
    fc.constantFrom(...Object.keys(value).filter((key) => key !== 'id')).map(
      (key): Patch => ({
        op: 'set',
        collection: collectionOfRow(value.id),
        id: value.id,
        path: [key],
        value: (value as Record<string, Json>)[key]!,
      }),
    ),
  );
  const own = fc
    .tuple(fc.nat(6), fc.constantFrom(...method.dimensions), fc.option(fc.integer({ min: -1, max: 6 })))
    .map(
      ([i, dimension, value]): Patch => ({
        op: 'set',
        collection: 'assets',
        id: `a${i}`,
        path: ['own', dimension],
        value,
      }),
    );
  const unset = fc.constantFrom<readonly [string, string]>(
    ['s0', 'treatment'],
    ['s1', 'treatment'],
    ['c0', 'dueDate'],
    ['a0', 'degreesBp'],
    ['a1', 'own'],
  );
  return fc.oneof(
    { weight: 3, arbitrary: add },
    { weight: 3, arbitrary: remove },
    { weight: 5, arbitrary: set },
    { weight: 3, arbitrary: own },
    { weight: 1, arbitrary: move },
    {
      weight: 1,
      arbitrary: unset.map(
        ([id, key]): Patch => ({
          op: 'unset',
          collection: collectionOfRow(id),
          id,
          path: [key],
        }),
      ),
    },
  );
}

/** Everything that an evaluation says, in an order that does not depend on the rows'. */
function told(evaluation: RiskEvaluation, register: RiskRegister) {
  return {
    scenarios: [...evaluation.scenarioIds].sort().map((id) => [id, evaluation.scenario(id)]),
    values: register.assets.map(({ id }) => ['C', 'I', 'A'].map((d) => evaluation.assetValue(id, d))),
    summary: evaluation.summary(),
    ranking: [evaluation.ranking(2), evaluation.ranking(100)],
    issues: evaluation.issues.map(canonicalJson).sort(),
  };
}

/** Each of so many methods is tried so often. */
const RUNS = { numRuns: 40 };

describe.each(methods)('$name', ({ name: _, ...method }) => {
  test('figures are those of the definition', () => {
    fc.assert(
      fc.property(anyRegister(method, WILD), fc.boolean(), (register, dated) => {
        const options = dated ? { plannedAt: THE_DAY } : {};
        const evaluation = evaluateRegister(register, method, options);
        const plain = plainEvaluation(register, method, options);
        for (const { id } of register.scenarios) {
          const { inherent, current, residual, planned, levels, why } = evaluation.scenario(id);
          const { figures, levels: bands, impact } = plain.scenarios.get(id)!;
          expect([inherent, current, residual, ...(planned ? [planned.risk] : [])]).toEqual(figures);
          expect([
            levels.inherent,
            levels.current,
            levels.residual,
            ...(planned ? [planned.level] : []),
          ]).toEqual(bands);
          expect(
            why.impact && { dimension: why.impact.dimension, fromAssetId: why.impact.fromAssetId },
          ).toEqual(impact);
        }
      }),
      RUNS,
    );
  });

  test('P8: after any edits the engine says what the whole evaluation says', () => {
    fc.assert(
      fc.property(
        anyRegister(method, WILD),
        fc.array(fc.array(anyPatch(method), { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.boolean(),
        (register, edits, dated) => {
          const options = dated ? { plannedAt: THE_DAY } : {};
          const engine = createRiskEngine(register, method, options);
          let record = recordOf(register);
          for (const patches of edits) {
            const before = new Map(engine.scenarioIds.map((id) => [id, engine.scenario(id)]));
            const answer = engine.apply(patches);
            const changed = applyPatches(record, patches);
            // A row may lose its shape in the record, which knows no shapes.
            if (answer.ok !== changed.ok) expect(answer.issues[0]?.code).toMatch(/^document\./);
            if (answer.ok && changed.ok) {
              record = changed.value.next;
              const moved = engine.scenarioIds.filter(
                (id) => figures(engine, id) !== figuresOf(before.get(id)),
              );
              expect(
                [...answer.value.scenarioIds].filter((id) => engine.scenarioIds.includes(id)).sort(),
              ).toEqual(moved.sort());
            }
            const now = registerOf(record);
            expect(told(engine, now)).toEqual(told(evaluateRegister(now, method, options), now));
          }
        },
      ),
      RUNS,
    );
  });

  test('P9: an edit taken back leaves what was before, and done again what was after', () => {
    fc.assert(
      fc.property(
        anyRegister(method, WILD),
        fc.array(anyPatch(method), { minLength: 1, maxLength: 4 }),
        (register, patches) => {
          const engine = createRiskEngine(register, method);
          const record = recordOf(register);
          const changed = applyPatches(record, patches);
          const [before, accepted] = [told(engine, register), hashes(engine)];
          if (!changed.ok || !engine.apply(patches).ok) return;
          const next = registerOf(changed.value.next);
          const after = told(engine, next);
          expect(engine.apply(changed.value.inverse).ok).toBe(true);
          expect([told(engine, register), hashes(engine)]).toEqual([before, accepted]);
          expect(engine.apply(patches).ok).toBe(true);
          expect(told(engine, next)).toEqual(after);
        },
      ),
      RUNS,
    );
  });
});

const hashes = (evaluation: RiskEvaluation) =>
  [...evaluation.scenarioIds].sort().map((id) => riskStateHash(evaluation, id));

const figuresOf = (risk: ReturnType<RiskEvaluation['scenario']> | undefined) =>
  canonicalJson([
    risk?.inherent ?? null,
    risk?.current ?? null,
    risk?.residual ?? null,
    risk?.levels ?? { current: null, inherent: null, residual: null },
    risk?.planned?.risk ?? null,
    risk?.planned?.level ?? null,
  ]);
const figures = (engine: RiskEvaluation, id: string) => figuresOf(engine.scenario(id));
