import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { canonicalJson } from '../base/json';
import { OBJECTIVE_PLAN_LINKS } from './links';
import { ObjectivePlan } from './objectivePlan';
import { parseObjectivePlan } from './parseObjectivePlan';

const COLLECTIONS = Object.entries(ObjectivePlan.shape)
  .filter(([, schema]) => schema.def.type === 'pipe')
  .map(([name]) => name);

const bare = {
  kind: 'objective-plan',
  schemaVersion: 1,
  id: 'plan',
  municipality: { name: 'Borgo Alto' },
  title: 'Piano 2026-2028',
  reportYear: null,
  period: { from: 2026, to: 2028 },
  approvedOn: null,
  approvedById: null,
  nationalEdition: null,
  replanning: null,
  feeds: [],
  authors: [],
  dataCentre: null,
  controllerId: null,
  dataProtectionOfficerId: null,
  ...Object.fromEntries(COLLECTIONS.map((name) => [name, [] as unknown[]])),
};
const objective = (id: string, number: number, rest: object = {}) => ({
  id,
  number: String(number),
  title: `Obiettivo ${number}`,
  description: '',
  stakeholders: [],
  baseline: 'nd',
  targets: [],
  area: '',
  deadline: '2026-12-31',
  sectionRefs: [],
  dependsOn: [],
  fundingIds: [],
  contractIds: [],
  nationalRefs: [],
  ...rest,
});
const target = (id: string, from: number, to: number, measures: unknown[] = []) => ({
  id,
  from,
  to,
  text: 'Fatto',
  measures,
});
const measure = {
  id: 'm1',
  subject: 'Servizi',
  op: '>=',
  goal: { kind: 'quantity', unit: 'servizi', value: '10' },
};
const hash = 'a'.repeat(64);
const reading = (id: string, targetId: string, measureId: string | null, value?: unknown) => ({
  id,
  objectiveId: 'a',
  targetId,
  measureId,
  on: '2026-05-01',
  value: value ?? (measureId === null ? { kind: 'binary', value: true } : measure.goal),
  evidence: [],
  recordedAt: '2026-05-01T10:00:00+02:00',
  recordedBy: 'Segretario comunale',
  previousHash: null,
  hash,
});

const findings = (plan: unknown) =>
  parseObjectivePlan(plan).issues.map(({ code, path }) => [code, path?.join('.')]);

describe('parseObjectivePlan', () => {
  test('reads text and value alike, and writes back what it read', () => {
    const plan = {
      ...bare,
      objectives: [objective('a', 1, { targets: [target('t', 2026, 2027, [measure])] })],
    };
    const read = parseObjectivePlan(JSON.stringify(plan));
    expect(read.ok && read.issues).toEqual([]);
    expect(read.ok && canonicalJson(read.value)).toBe(canonicalJson(plan));
    expect(parseObjectivePlan(plan)).toEqual(read);
  });

  test('keeps "n.d.", not assessed and lost apart', () => {
    const states = ['nd', null, 'unknown'] as const;
    const read = parseObjectivePlan({
      ...bare,
      objectives: states.map((baseline, i) => objective(`o${i}`, i + 1, { baseline })),
    });
    expect(read.ok && [...read.value.objectives].map(({ baseline }) => baseline)).toEqual([...states]);
    expect(findings({ ...bare, objectives: [objective('a', 1, { baseline: 0 })] })).toEqual([
      ['document.invalid', 'objectives.a.baseline'],
    ]);
  });

  test('a number that stands twice, years that run backwards, ids that stand twice inside a row', () => {
    const plan = {
      ...bare,
      period: { from: 2028, to: 2026 },
      objectives: [
        objective('a', 1, {
          targets: [target('t', 2027, 2026), target('t', 2026, 2026, [measure, measure])],
        }),
        objective('b', 1),
      ],
    };
    const read = parseObjectivePlan(plan);
    expect(read.ok).toBe(true);
    expect(findings(plan)).toEqual([
      ['objective.duplicate_number', 'objectives.b.number'],
      ['objective.period_reversed', 'period'],
      ['objective.period_reversed', 'objectives.a.targets.t'],
      ['document.duplicate_id', 'objectives.a.targets.t.id'],
      ['document.duplicate_id', 'objectives.a.targets.t.measures.m1.id'],
    ]);
  });

  test('references to what is not there, readings and steps included', () => {
    const plan = {
      ...bare,
      controllerId: 'nobody',
      objectives: [objective('a', 1, { dependsOn: ['gone'], targets: [target('t', 2026, 2026, [measure])] })],
      readings: [
        reading('r1', 't', 'm1'),
        reading('r2', 't', null),
        reading('r3', 'x', null),
        reading('r4', 't', 'm9'),
      ],
      procurements: [
        {
          id: 'p',
          subject: 'Rete',
          guideId: null,
          instrument: null,
          officerId: null,
          startedOn: null,
          dueOn: null,
          amount: null,
          objectiveId: null,
          contractId: null,
          sectionId: null,
          done: [{ stepId: 's', on: '2026-01-01', documents: [] }],
        },
      ],
    };
    expect(findings(plan)).toEqual([
      ['document.dangling', 'controllerId'],
      ['document.dangling', 'objectives.a.dependsOn.0'],
      ['document.dangling', 'readings.r3.targetId'],
      ['document.dangling', 'readings.r4.measureId'],
      ['document.dangling', 'procurements.p.done.0.stepId'],
    ]);
  });

  test('a reading that its measure cannot be held against', () => {
    const quantity = (unit: string) => ({ kind: 'quantity', unit, value: '3' });
    const level = (scale: string) => ({ kind: 'level', scale, value: 'M' });
    const measures = [measure, { ...measure, id: 'm2', goal: level('absc') }];
    const plan = {
      ...bare,
      objectives: [objective('a', 1, { targets: [target('t', 2026, 2026, measures)] })],
      readings: [
        reading('r1', 't', 'm1', { kind: 'binary', value: true }),
        reading('r2', 't', null, quantity('servizi')),
        reading('r3', 't', 'm1', quantity('percent')),
        reading('r4', 't', 'm2', level('ozg')),
        reading('r5', 't', 'm2', level('absc')),
      ],
    };
    expect(parseObjectivePlan(plan).issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ['objective.reading_kind', ['readings', 'r1', 'value'], { expected: 'quantity', found: 'binary' }],
      ['objective.reading_kind', ['readings', 'r2', 'value'], { expected: 'binary', found: 'quantity' }],
      ['objective.reading_unit', ['readings', 'r3', 'value'], { expected: 'servizi', found: 'percent' }],
      ['objective.reading_unit', ['readings', 'r4', 'value'], { expected: 'absc', found: 'ozg' }],
    ]);
  });

  test('a place names a part that there is', () => {
    const at = (part: string, rest: object = {}) => ({ collection: 'objectives', id: 'a', part, ...rest });
    const plan = (...places: object[]) => ({
      ...bare,
      sections: [{ id: 's', number: '1', title: 'Uno', page: null, text: '', objectiveRefs: [] }],
      objectives: [objective('a', 1, { targets: [target('t', 2026, 2026)] })],
      terms: [{ id: 'term', text: 'PagoPA' }],
      mentions: places.map((place, i) => ({
        id: `m${i}`,
        of: { collection: 'terms', id: 'term' },
        place,
        asPrinted: 'PagoPA',
      })),
    });
    const good = [
      at('title'),
      at('target', { targetId: 't' }),
      { collection: 'sections', id: 's', item: '4' },
      { collection: 'sections', id: 's', part: 'title' },
    ];
    expect(findings(plan(...good))).toEqual([]);
    expect(findings(plan(at('target', { targetId: 'x' })))).toEqual([
      ['document.dangling', 'mentions.m0.place.targetId'],
    ]);
    for (const bad of [at('t'), at('target'), at('title', { targetId: 't' }), at('measure')])
      expect(findings(plan(bad))).toEqual([
        ['document.invalid', expect.stringMatching(/^mentions\.m0\.place/)],
      ]);
  });

  test('tells a foreign, a newer and a broken document apart', () => {
    expect(findings('{"kind":"objective-plan"')).toEqual([['document.bad_json', '']]);
    expect(findings([])).toEqual([['document.unknown_kind', 'kind']]);
    expect(findings({ ...bare, kind: 'pilot-project' })).toEqual([['document.unknown_kind', 'kind']]);
    expect(findings({ ...bare, schemaVersion: 2 })).toEqual([['document.too_new', 'schemaVersion']]);
  });

  test('coordinates off the globe and amounts that are no decimals are told at their place', () => {
    const point = {
      id: 'ap',
      kind: 'access-point',
      name: 'Piazza',
      location: null,
      supplierId: null,
      sectionId: null,
      latitude: '90.000001',
      longitude: '13.88',
      state: null,
      firmware: null,
      linkId: null,
      traffic: [{ month: '2026-13', megabytes: '1,5' }],
    };
    expect(findings({ ...bare, inventory: [point] })).toEqual([
      ['document.invalid', 'inventory.ap.latitude'],
      ['document.invalid', 'inventory.ap.traffic.0.month'],
      ['document.invalid', 'inventory.ap.traffic.0.megabytes'],
    ]);
  });

  test('nothing from outside makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseObjectivePlan(value)));
    fc.assert(fc.property(fc.json(), (text) => void parseObjectivePlan(text)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(bare)), fc.jsonValue(), (field, value) => {
        const read = parseObjectivePlan({ ...bare, [field]: value });
        return read.ok || read.issues.length > 0;
      }),
    );
  });
});

test('every field that names a row of another list is checked', () => {
  const checked = new Set(OBJECTIVE_PLAN_LINKS.map(({ from, field }) => (from ? `${from}.${field}` : field)));
  const checkedByHand = [
    'readings.targetId',
    'readings.measureId',
    'procurements.done.*.stepId',
    'platforms.claims.*.place.targetId',
    'citations.place.targetId',
    'mentions.place.targetId',
  ];
  const elsewhere = ['citations.normId'];
  const named = Object.entries(ObjectivePlan.shape).flatMap(([name, schema]) => [
    ...referenceFields(schema, name),
  ]);
  expect([...new Set(named)].sort()).toEqual([...checked, ...checkedByHand, ...elsewhere].sort());
});

/** The paths of all fields that hold ids of other rows: `…Id`, `…Ids`, `dependsOn`, and `id` beside `collection`. */
function* referenceFields(schema: z.core.$ZodType, path: string): Generator<string> {
  const { def } = schema as z.ZodType & { def: Definition };
  const last = path.split('.').at(-1) ?? '';
  if (last === 'asPrinted') return;
  if (/Ids?$|^dependsOn$/.test(last)) yield path;
  else if (def.type === 'pipe') yield* referenceFields(def.in.def.element, path);
  else if (def.type === 'array') yield* referenceFields(def.element, `${path}.*`);
  else if (def.type === 'nullable' || def.type === 'optional') yield* referenceFields(def.innerType, path);
  else if (def.type === 'union') for (const option of def.options) yield* referenceFields(option, path);
  else if (def.type === 'object') {
    if ('collection' in def.shape) yield `${path}.id`;
    for (const [name, field] of Object.entries(def.shape)) yield* referenceFields(field, `${path}.${name}`);
  }
}

type Definition =
  | { readonly type: 'pipe'; readonly in: { readonly def: { readonly element: z.core.$ZodType } } }
  | { readonly type: 'array'; readonly element: z.core.$ZodType }
  | { readonly type: 'nullable' | 'optional'; readonly innerType: z.core.$ZodType }
  | { readonly type: 'union'; readonly options: readonly z.core.$ZodType[] }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.core.$ZodType>> };
