import { describe, expect, test } from 'vitest';
import { classify } from './classify';
import { crosswalkLevel, euLevelOf, ONTOPIA_INTERACTIVITY } from './crosswalk';
import { type MacroClass, macroClassOf } from './macroClass';
import { type Axis, covers } from './scales';
import { AXES, type LevelAttributes, type LevelTriple } from './serviceState';
import { deriveServiceType, type ServiceType } from './serviceType';
import { TRIPLES } from './triples';

const YES_NO = [false, true];

/** Every combination of the attributes that decide what a service is. */
const ATTRIBUTES: readonly LevelAttributes[] = YES_NO.flatMap((infoPage) =>
  YES_NO.flatMap((formAvailable) =>
    YES_NO.flatMap((booking) =>
      YES_NO.flatMap((proactive) =>
        (['none', 'sometimes', 'always'] as const).flatMap((paymentDue) =>
          [undefined, ['fax' as const], ['fax' as const, 'pec' as const]].map((formSentBy) => ({
            infoPage,
            formAvailable,
            booking,
            proactive,
            paymentDue,
            ...(formSentBy && { formSentBy }),
          })),
        ),
      ),
    ),
  ),
);

const TYPES: readonly ServiceType[] = ['assente', 'informativo', 'strumentale', 'transazionale'];
const CLASSES: readonly MacroClass[] = ['none', 'a', 'b', 'c', 'd', 'e'];
const EU = ONTOPIA_INTERACTIVITY.levels.map(({ code }) => code);

/** Each way of placing a service, as a height. */
const HEIGHTS: readonly [string, (levels: LevelTriple, attributes: LevelAttributes) => number][] = [
  ['type', (levels, attributes) => TYPES.indexOf(deriveServiceType(levels, attributes)!)],
  ['macro-class', (levels, attributes) => CLASSES.indexOf(macroClassOf(levels, attributes)!)],
  ['European level', (levels, attributes) => EU.indexOf(euLevelOf(levels, attributes)!.level)],
  ['completeness', (levels, attributes) => YES_NO.indexOf(classify(levels, attributes).complete!)],
];

describe.each(HEIGHTS)('%s, over all levels and attributes', (_, height) => {
  const table = ATTRIBUTES.map((attributes) => TRIPLES.map((levels) => height(levels, attributes)));

  test('there is an answer', () => {
    for (const row of table) expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
  });

  test('no answer falls when an axis rises', () => {
    const raised = TRIPLES.flatMap((lower, i) =>
      TRIPLES.flatMap((higher, j) => (isRaise(lower, higher) ? [[i, j] as const] : [])),
    );
    expect(raised.length).toBeGreaterThan(400);
    for (const row of table) for (const [i, j] of raised) expect(row[j]! >= row[i]!).toBe(true);
  });
});

/** One axis goes up, the others stay. */
function isRaise(lower: LevelTriple, higher: LevelTriple): boolean {
  const moved = AXES.filter((axis: Axis) => lower[axis] !== higher[axis]);
  return moved.length === 1 && covers(higher[moved[0]!], lower[moved[0]!], moved[0]);
}

const at = (web: number, integration: number, visura: number) => ({ web, integration, visura });

describe('types', () => {
  test.each<[ServiceType, LevelTriple, LevelAttributes]>([
    ['assente', at(0, 0, 0), {}],
    ['informativo', at(0, 0, 0), { infoPage: true }],
    ['strumentale', at(0, 0, 0), { infoPage: true, booking: true }],
    ['strumentale', at(2, 3, 0), { booking: true }],
    ['transazionale', at(2, 3, 1), { booking: true }],
    ['transazionale', at(3, 3, 0), { booking: true }],
    ['transazionale', at(1, 0, 0), {}],
  ])('%s', (type, levels, attributes) => {
    expect(deriveServiceType(levels, attributes)).toBe(type);
  });

  test('of an instrumental service the letter of its reason and its aids', () => {
    const desk = (attributes: LevelAttributes) =>
      classify(at(0, 0, 0), { booking: true, ...attributes }).desk;
    expect(desk({ deskReason: 'organisational' })).toEqual({
      reason: 'organisational',
      item: 'a',
      aids: null,
    });
    expect(desk({ deskReason: 'legal', bookable: ['document'] })?.item).toBe('b');
    expect(desk({ deskReason: 'technical', bookable: ['appointment', 'document'] })).toEqual({
      reason: 'technical',
      item: 'c',
      aids: ['appointment', 'document'],
    });
    expect(desk({ deskReason: 'other' })?.item).toBe(null);
    expect(desk({})).toEqual({ reason: 'none', item: null, aids: null });
    expect(classify(at(4, 5, 2), { booking: true, deskReason: 'legal' }).desk).toBe(null);
  });
});

describe('European levels', () => {
  test.each<[string, LevelTriple, LevelAttributes]>([
    ['NONE high', at(0, 0, 0), {}],
    ['LEVEL 1 high', at(0, 0, 0), { infoPage: true }],
    ['LEVEL 2 high', at(0, 0, 0), { formAvailable: true }],
    ['LEVEL 2 high', at(1, 0, 0), { formSentBy: ['fax'] }],
    ['LEVEL 3 low', at(1, 0, 0), { formSentBy: ['fax', 'pec'] }],
    ['LEVEL 3 low', at(1, 0, 0), {}],
    ['LEVEL 3 high', at(2, 0, 0), {}],
    ['LEVEL 3 high', at(3, 5, 0), { paymentDue: 'always' }],
    ['LEVEL 3 high', at(3, 3, 0), { paymentDue: 'none', proactive: true }],
    ['LEVEL 4 medium', at(3, 4, 0), { paymentDue: 'none' }],
    ['LEVEL 5 medium', at(3, 5, 0), { paymentDue: 'none', proactive: true }],
    ['LEVEL 4 high', at(4, 3, 0), {}],
    ['LEVEL 5 high', at(4, 3, 0), { proactive: true }],
  ])('%s', (expected, levels, attributes) => {
    const { level, confidence } = euLevelOf(levels, attributes)!;
    expect(`${level} ${confidence}`).toBe(expected);
  });

  test('every row leads to a level of the vocabulary, and says whose reading it is', () => {
    for (const { level, basis, confidence } of ONTOPIA_INTERACTIVITY.rows) {
      expect(EU).toContain(level);
      expect(basis === 'wording' || confidence !== 'high').toBe(true);
    }
    expect(ONTOPIA_INTERACTIVITY.rows.at(-1)?.when).toEqual({});
  });
});

describe('what is not known', () => {
  test('decides nothing where it does not matter, and leaves open what it does', () => {
    const lost = { web: null, integration: 'unknown', visura: 'nd' } as const;
    expect(classify(lost, {})).toEqual({
      type: null,
      desk: null,
      macroClass: null,
      euLevel: null,
      complete: null,
    });
    expect(deriveServiceType({ web: 3 }, { booking: null })).toBe('transazionale');
    expect(deriveServiceType({ web: [1, 2], visura: 0 }, { booking: 'unknown' })).toBe(null);
    expect(macroClassOf({ web: [1, 2], visura: null }, {})).toBe('c');
    expect(euLevelOf(at(4, 5, 2), { proactive: null })).toBe(null);
    expect(euLevelOf({ web: [1, 2] }, {})).toEqual({ level: 'LEVEL 3', confidence: 'low' });
    expect(classify(at(3, 5, 0), { paymentDue: null }).complete).toBe(null);
  });

  test('an answer given in spite of it is the answer of every case', () => {
    const integration = [0, 1, 2, 3, 4, 5];
    const sole = (values: readonly unknown[]) => (new Set(values).size === 1 ? values[0] : null);
    for (const attributes of ATTRIBUTES) {
      for (const web of [0, 1, 2, 3, 4]) {
        const open = { web, integration: null, visura: 0 };
        const level = euLevelOf(open, attributes)?.level ?? null;
        const cases = integration.map((each) => euLevelOf({ ...open, integration: each }, attributes)?.level);
        if (level !== null) expect(sole(cases)).toBe(level);
        const unknown = { ...attributes, booking: null, proactive: null };
        const type = deriveServiceType(open, unknown);
        const types = YES_NO.map((booking) => deriveServiceType(open, { ...unknown, booking }));
        expect(type).toBe(sole(types));
      }
    }
  });
});

test('another crosswalk takes the place of ours', () => {
  const halves = {
    id: 'halves',
    title: 'Two halves',
    source: { title: 'invented' },
    levels: [],
    rows: [
      { when: { web: [3, 4] }, level: 'upper', confidence: 'medium', basis: 'toolkit' },
      { when: {}, level: 'lower', confidence: 'low', basis: 'toolkit' },
    ],
  } as const;
  expect(crosswalkLevel(at(3, 5, 0), {}, halves)).toEqual({ level: 'upper', confidence: 'medium' });
  expect(crosswalkLevel({ web: [2, 3] }, {}, halves)).toBe(null);
  expect(crosswalkLevel({ web: 3 }, {}, { ...halves, rows: [] })).toBe(null);
});
