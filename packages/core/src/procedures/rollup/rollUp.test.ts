import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../base/collection';
import type { Levels } from '../../schema/levels';
import type { Assessment } from '../model/assessment';
import type { Body, TransferredFunction } from '../model/organisation';
import type { Procedure } from '../model/procedure';
import type { ProcedureRegister } from '../model/procedureRegister';
import { parsed } from '../testing/parsed';
import { type AxisFigure, COUNTED_AXES } from './axisFigure';
import { compareByCode } from './compareByCode';
import { protectedCounts } from './protectedCounts';
import { rollUp } from './rollUp';
import type { RollUpPart } from './tally';

const DAY = '2015-12-31';
const base = parsed();
const UNION: Body = { id: 'u', code: 'uvs', title: 'Unione', kind: 'union', spellings: [] };
const STATE: Body = { id: 's', code: 'stato', title: 'Ministero', kind: 'state', spellings: [] };

interface Row {
  readonly code?: string;
  readonly body?: 'u' | 's';
  readonly levels?: Levels;
  readonly on?: string;
}

/** A register of these procedures, assessed where a row has levels. */
function registerOf(
  id: string,
  rows: readonly Row[],
  functions: readonly TransferredFunction[] = [],
): ProcedureRegister {
  const [sample] = base.assessments;
  return {
    ...base,
    id,
    municipality: { name: `Comune ${id}` },
    bodies: collectionOf([
      { ...UNION, id: `${id}u` },
      { ...STATE, id: `${id}s` },
    ]),
    transferredFunctions: collectionOf(functions),
    procedures: collectionOf(
      rows.map(
        ({ code, body }, i): Procedure => ({
          id: `${id}p${i}`,
          title: 'Procedimento',
          provenance: 'invented',
          list: 'A',
          kind: 'istanza',
          dataBankIds: null,
          ...(code !== undefined && { code }),
          ...(body !== undefined && { bodyId: `${id}${body}` }),
        }),
      ),
    ),
    assessments: collectionOf(
      rows.flatMap(({ levels, on = '2015-02-28' }, i): Assessment[] =>
        levels ? [{ ...sample!, id: `${id}a${i}`, procedureId: `${id}p${i}`, on, levels }] : [],
      ),
    ),
  };
}

const levels = fc.record({
  web: fc.constantFrom<Levels[string]>(0, 1, 2, 3, 4, [1, 3], null, 'nd', 'unknown'),
  integration: fc.constantFrom<Levels[string]>(0, 1, 2, 3, 4, 5, [3, 5], null, 'nd', 'unknown'),
  visura: fc.constantFrom<Levels[string]>(0, 1, 2, null),
});
const ownRow = fc.record({ levels, on: fc.constantFrom('2015-02-28', '2016-01-01') }, { requiredKeys: [] });
const sharedRow = fc.record(
  {
    body: fc.constantFrom('u', 's'),
    code: fc.constantFrom('c1', 'c2', 'c3'),
    levels,
    on: fc.constantFrom('2015-01-01', '2015-02-28'),
  },
  { requiredKeys: ['body', 'code'] },
);
const registersOf = (row: fc.Arbitrary<object>) =>
  fc
    .array(fc.array(row as fc.Arbitrary<Row>, { maxLength: 6 }), { maxLength: 5 })
    .map((all) => all.map((rows, i) => registerOf(`r${i}`, rows)));
const own = registersOf(ownRow);
const mixed = registersOf(fc.oneof(ownRow, sharedRow));

/** Every number of a part, figure by figure. */
const numbersOf = (part: RollUpPart): readonly number[] => [
  part.procedures,
  part.assessed,
  ...COUNTED_AXES.flatMap((axis, i) => {
    const figure: AxisFigure | undefined = part.axes?.[i];
    if (!figure) return [...axis.codes.map(() => 0), 0, part.procedures, 0, 0];
    const { alternatives, notAssessed, nd, unknown } = figure;
    return [...figure.levels.map(({ count }) => count!), alternatives!, notAssessed!, nd!, unknown!];
  }),
];
const sumOf = (parts: readonly RollUpPart[]) =>
  parts.reduce<readonly number[]>(
    (sum, part) => numbersOf(part).map((value, i) => value + (sum[i] ?? 0)),
    numbersOf(rollUp([], { on: DAY }).total),
  );

describe('invariants', () => {
  test('of disjoint bodies it is the sum of the parts', () => {
    fc.assert(
      fc.property(own, (registers) => {
        const whole = rollUp(registers, { on: DAY });
        const alone = registers.map((register) => rollUp([register], { on: DAY }).total);
        expect(numbersOf(whole.total)).toEqual(sumOf(alone));
        expect(numbersOf(whole.total)).toEqual(sumOf(whole.municipalities));
      }),
    );
  });

  test('it is the same in whatever order the registers and their rows come', () => {
    fc.assert(
      fc.property(mixed, fc.func(fc.nat()), (registers, key) => {
        const shuffled = [...registers]
          .map((register) => ({
            ...register,
            procedures: collectionOf([...register.procedures].reverse()),
          }))
          .sort((a, b) => key(a.id) - key(b.id));
        expect(rollUp(shuffled, { on: DAY })).toEqual(rollUp(registers, { on: DAY }));
      }),
    );
  });

  test('a procedure of another body counts once for its code, and no code is lost', () => {
    fc.assert(
      fc.property(mixed, (registers) => {
        const { total, shared, municipalities } = rollUp(registers, { on: DAY });
        const all = registers.flatMap((register) => [...register.procedures]);
        const held = new Set(
          all.flatMap(({ bodyId, code }) => (bodyId ? `${bodyId.slice(-1)} ${code}` : [])),
        );
        const ownCount = all.filter(({ bodyId }) => bodyId === undefined).length;
        expect(shared.reduce((sum, { procedures }) => sum + procedures, 0)).toBe(held.size);
        expect(total.procedures).toBe(ownCount + held.size);
        expect(numbersOf(total)).toEqual(sumOf([...municipalities, ...shared]));
      }),
    );
  });

  test('every count of a figure adds up to its denominator', () => {
    fc.assert(
      fc.property(mixed, (registers) => {
        const { total, municipalities, shared } = rollUp(registers, { on: DAY });
        for (const part of [total, ...municipalities, ...shared]) {
          for (const { of, placed, levels: counts, alternatives, notAssessed, nd, unknown } of part.axes ??
            []) {
            expect(of).toBe(part.procedures);
            expect(placed! + alternatives! + notAssessed! + nd! + unknown!).toBe(of);
            expect(counts.reduce((sum, { count }) => sum + count!, 0)).toBe(placed);
          }
        }
      }),
    );
  });

  test('medians are of the ladders only, and stand in the middle', () => {
    fc.assert(
      fc.property(own, (registers) => {
        for (const { axis, median, levels: counts } of rollUp(registers, { on: DAY }).total.axes ?? []) {
          const sorted = counts.flatMap(({ code, count }) => Array.from({ length: count! }, () => code));
          const middle = { low: sorted[(sorted.length - 1) >> 1], high: sorted[sorted.length >> 1] };
          expect(median).toEqual(axis === 'integration' || sorted.length === 0 ? null : middle);
        }
      }),
    );
  });
});

describe('what is not assessed', () => {
  const assessed = registerOf('a', [{ levels: { web: 0, integration: 0, visura: 0 } }]);
  const silent = registerOf('b', [{}, {}]);
  const later = registerOf('c', [{ levels: { web: 4, integration: 5, visura: 2 }, on: '2016-01-01' }]);

  test('has no figures of its own, and stays in the denominator of all', () => {
    const { municipalities, total } = rollUp([later, silent, assessed], { on: DAY });
    expect(municipalities.map(({ title, assessed: known, axes }) => [title, known, axes === null])).toEqual([
      ['Comune a', 1, false],
      ['Comune b', 0, true],
      ['Comune c', 0, true],
    ]);
    expect(total.axes?.[0]).toMatchObject({ of: 4, placed: 1, notAssessed: 3, median: { low: 0, high: 0 } });
    expect(total.axes?.[0]?.levels.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0]);
  });

  test.each<readonly [Levels[string] | undefined, string]>([
    [null, 'notAssessed'],
    [undefined, 'notAssessed'],
    ['nd', 'nd'],
    ['unknown', 'unknown'],
    [[1, 3], 'alternatives'],
    [3, 'placed'],
  ])('%j counts as %s', (web, where) => {
    const row: Row = { levels: web === undefined ? {} : { web } };
    const [figure] = rollUp([registerOf('a', [row])], { on: DAY }).total.axes!;
    const counts = { placed: 0, alternatives: 0, notAssessed: 0, nd: 0, unknown: 0, [where]: 1 };
    expect(figure).toMatchObject({ of: 1, ...counts });
  });

  test('a level that the axis does not have is unknown, never a number', () => {
    const strange = registerOf('a', [{ levels: { web: 9, integration: 0 } }]);
    const [web, , visura] = rollUp([strange], { on: DAY }).total.axes!;
    expect([web?.unknown, web?.placed, visura?.notAssessed]).toEqual([1, 0, 1]);
  });
});

describe('shared procedures', () => {
  const at = (web: number, on: string): Row => ({
    body: 'u',
    code: 'c1',
    levels: { web, integration: 0, visura: 0 },
    on,
  });
  const webOf = (...registers: ProcedureRegister[]) => rollUp(registers, { on: DAY }).shared[0]?.axes?.[0];

  test('the newest assessment counts, and that registers differ is told', () => {
    const registers = [registerOf('a', [at(1, '2015-02-28')]), registerOf('b', [at(3, '2015-02-27')])];
    expect(webOf(...registers)?.levels[1]?.count).toBe(1);
    expect(rollUp(registers, { on: DAY }).differing).toEqual([{ body: 'uvs', code: 'c1' }]);
    const agreeing = [registerOf('a', [at(1, '2015-02-28')]), registerOf('b', [at(1, '2015-02-27')])];
    expect(rollUp(agreeing, { on: DAY }).differing).toEqual([]);
  });

  test('one that a single register has assessed is assessed', () => {
    expect(
      webOf(registerOf('a', [{ body: 'u', code: 'c1' }]), registerOf('b', [at(2, '2015-02-28')])),
    ).toMatchObject({ of: 1, placed: 1 });
  });

  test('without a code nobody can tell', () => {
    const { withoutCode, total } = rollUp(
      [registerOf('a', [{ body: 'u' }]), registerOf('b', [{ body: 'u' }])],
      {
        on: DAY,
      },
    );
    expect([withoutCode, total.procedures]).toEqual([2, 2]);
  });

  test('a function that two bodies hand over is one, with its procedures counted once', () => {
    const transfer = (id: string, on: string): TransferredFunction => ({
      id: `${id}t`,
      code: 'ict',
      title: 'Informatica',
      fromBodyId: `${id}m`,
      toBodyId: `${id}u`,
      on,
      procedureIds: [`${id}p0`],
    });
    const row: Row = { code: 'c1', levels: { web: 3, integration: 3, visura: 1 } };
    const registers = [
      registerOf('a', [row, row], [transfer('a', '2014-07-01')]),
      registerOf('b', [row], [transfer('b', '2014-01-01')]),
    ];
    const after = rollUp(registers, { on: DAY });
    expect(after.functions).toMatchObject([
      { id: 'ict', holder: 'uvs', registers: 2, since: '2014-01-01', procedures: 1, assessed: 1 },
    ]);
    expect([after.total.procedures, after.municipalities.map(({ procedures }) => procedures)]).toEqual([
      2,
      [1, 0],
    ]);
    const before = rollUp(registers, { on: '2013-12-31' });
    expect([before.functions, before.total.procedures]).toEqual([[], 3]);
  });

  test('a municipality that a procedure names is the register’s own, unless others hand to it', () => {
    const home: Body = { id: 'm', code: 'c_a', title: 'Comune a', kind: 'municipality', spellings: [] };
    const register = (id: string, functions: TransferredFunction[]): ProcedureRegister => {
      const plain = registerOf(id, [{ code: 'c1' }], functions);
      const procedures = collectionOf([...plain.procedures].map((row) => ({ ...row, bodyId: 'm' })));
      return { ...plain, bodies: collectionOf([home]), procedures };
    };
    const handing: TransferredFunction = {
      id: 't',
      title: 'Tributi',
      fromBodyId: 'x',
      toBodyId: 'm',
      on: '2014-01-01',
    };
    expect(rollUp([register('a', []), register('b', [])], { on: DAY }).total.procedures).toBe(2);
    expect(rollUp([register('a', []), register('b', [handing])], { on: DAY }).total.procedures).toBe(1);
  });
});

test('a register given twice is a mistake of the caller', () => {
  const register = registerOf('a', []);
  expect(() => rollUp([register, register], { on: DAY })).toThrow(RangeError);
});

test('procedures may be left out, and named by a word', () => {
  const rows: Row[] = [
    { code: 'x', levels: { web: 1, integration: 0, visura: 0 } },
    { code: 'y', levels: { web: 3, integration: 0, visura: 0 } },
    { code: 'z' },
  ];
  const { total } = rollUp([registerOf('a', rows)], {
    on: DAY,
    include: ({ code }) => code !== 'x',
    classify: ({ levels: { web } }) => (web === 3 ? 'transazionale' : 'informativo'),
  });
  expect([total.procedures, total.classes]).toEqual([2, [{ name: 'transazionale', count: 1 }]]);
});

describe('small numbers', () => {
  test('are withheld, and never a single one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 10 }), fc.nat(6), (counts, minimum) => {
        const shown = protectedCounts(counts, minimum);
        const withheld = counts.filter((_, i) => shown[i] === null);
        for (const [i, count] of counts.entries()) {
          expect(shown[i] === null || shown[i] === count).toBe(true);
          if (count > 0 && count < minimum) expect(shown[i]).toBe(null);
          if (count === 0) expect(shown[i]).toBe(0);
        }
        if (withheld.length === 1) expect(counts.filter((count) => count > 0)).toHaveLength(1);
      }),
    );
  });

  test('take the median and the sum with them', () => {
    const rows = [0, 1, 1, 1, 1, 1].map((web): Row => ({ levels: { web, integration: 0, visura: 0 } }));
    const [web, , visura] = rollUp([registerOf('a', rows)], { on: DAY, minimum: 3 }).total.axes!;
    expect(web).toMatchObject({ of: 6, placed: null, median: null });
    expect(visura).toMatchObject({ placed: 6, median: { low: 0, high: 0 } });
  });
});

test('the same procedure is compared by its code, in no order of merit', () => {
  const one: Row = { code: 'c1', levels: { web: 4, integration: 5, visura: 2 } };
  const registers = [
    registerOf('b', [{ code: 'c1' }, { code: 'c2' }]),
    registerOf('a', [one, { code: 'c3' }, {}]),
  ];
  expect(compareByCode(registers, DAY)).toEqual([
    {
      code: 'c1',
      entries: [
        {
          registerId: 'a',
          municipality: 'Comune a',
          procedureId: 'ap0',
          on: '2015-02-28',
          levels: { web: 4, integration: 5, visura: 2 },
        },
        { registerId: 'b', municipality: 'Comune b', procedureId: 'bp0', on: null, levels: null },
      ],
    },
  ]);
  expect(compareByCode([...registers].reverse(), DAY)).toEqual(compareByCode(registers, DAY));
});
