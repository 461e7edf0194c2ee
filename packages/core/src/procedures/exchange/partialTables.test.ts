import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../base/json';
import { isValid } from '../../base/result';
import { readTable } from '../../tables/readTable';
import { parseProcedureRegister } from '../model/parseProcedureRegister';
import type { ProcedureRegister } from '../model/procedureRegister';
import { assessedRegister } from '../testing/assessedRegister';
import { procedureProfile } from './procedureProfile';
import { type TakeOptions, takeProcedures } from './takeProcedures';

type Lines = readonly (readonly string[])[];

const STANDS = { levels: { web: 3, integration: 5, visura: 1 }, attributes: { guided: true, prefill: true } };
const procedure = { id: 'p1', code: 'P-1', title: 'Cambio di residenza', term: { days: 45 }, list: 'A' };
const register = () => assessedRegister([procedure], [{ id: 'x1', on: '2026-01-01', ...STANDS }]);

function taken(held: ProcedureRegister, lines: Lines, options: Partial<TakeOptions> = {}) {
  let next = 0;
  const rows = lines.map((cells, i) => ({ line: i + 1, cells }));
  const read = readTable({ columns: 'numbered', rows }, procedureProfile(held.scales));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const result = takeProcedures(held, read.value.rows, {
    newId: () => `new-${++next}`,
    by: 'Ufficio',
    ...options,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(isValid(parseProcedureRegister(canonicalJson(result.value.next)))).toBe(true);
  return { ...result.value, issues: [...read.issues, ...result.issues] };
}

const told = ({ issues }: ReturnType<typeof taken>) =>
  issues.map(({ code, path }) => `${code} ${path?.join('.')}`);

describe('a file with some of the columns', () => {
  test('says nothing of the others', () => {
    const { patches } = taken(register(), [
      ['codice', 'denominazione'],
      ['P-1', 'Cambio di indirizzo'],
    ]);
    expect(patches).toEqual([
      { op: 'set', collection: 'procedures', id: 'p1', path: ['title'], value: 'Cambio di indirizzo' },
    ]);
  });

  test('assesses on top of what was known, without the evidence of another day', () => {
    const { next } = taken(register(), [
      ['codice', 'denominazione', 'web', 'data_rilevazione'],
      ['P-1', 'Cambio di residenza', '4', '2026-02-01'],
    ]);
    expect(next.assessments.get('new-1')).toMatchObject({
      levels: { web: 4, integration: 5, visura: 1 },
      attributes: { guided: true, prefill: true },
      evidence: [],
    });
  });
});

describe('what a command may not do a table may not either', () => {
  const lower: Lines = [
    ['codice', 'denominazione', 'web', 'data_rilevazione'],
    ['P-1', 'Cambio di residenza', '1', '2026-02-01'],
  ];
  const moved: Lines = [
    ['codice', 'denominazione', 'elenco'],
    ['P-1', 'Cambio di residenza', 'B'],
  ];

  test('lower a level without a reason', () => {
    const refused = taken(register(), lower);
    expect(told(refused)).toEqual(['levels.regression_without_reason rows.2.levels.web']);
    expect(refused.patches).toEqual([]);
    const { next, issues } = taken(register(), lower, { reason: 'Cambio di gestionale' });
    expect(issues).toEqual([]);
    expect(next.assessments.get('new-1')?.reason).toBe('Cambio di gestionale');
  });

  test('a level put right on its own day is no step down', () => {
    const right = taken(register(), [lower[0]!, ['P-1', 'Cambio di residenza', '1', '2026-01-01']]);
    expect(right.issues).toEqual([]);
    expect(right.next.assessments.get('new-1')).toMatchObject({ supersedesId: 'x1' });
    expect(right.next.assessments.get('new-1')).not.toHaveProperty('reason');
  });

  test('move from list A to list B without the act', () => {
    expect(told(taken(register(), moved))).toEqual(['levels.list_move_without_act rows.2.list']);
    const { next } = taken(register(), moved, { listAct: 'DGC 12/2026' });
    expect(next.procedures.get('p1')).toMatchObject({ list: 'B', listAct: 'DGC 12/2026' });
  });
});

describe('lines that may mean several things', () => {
  const twins = () =>
    assessedRegister(
      [
        { id: 'p1', title: 'Nota' },
        { id: 'p2', title: 'Nota' },
      ],
      [],
    );

  test('two procedures of one title without a code', () => {
    const result = taken(twins(), [['denominazione'], ['Nota']]);
    expect(told(result)).toEqual(['exchange.ambiguous rows.2.title']);
    expect(result.counts).toMatchObject({ added: 0, refused: 1 });
  });

  test('two lines of one title without a code', () => {
    const result = taken(register(), [['denominazione'], ['Nuova'], ['Nuova']]);
    expect(told(result)).toEqual(['exchange.repeated_code rows.3.code']);
    expect(result.counts).toMatchObject({ added: 1, refused: 1 });
  });
});

test('a refused line adds no office', () => {
  const held = register();
  const [body] = [...held.bodies];
  const lines = [
    ['denominazione', 'unita', 'web'],
    ['Nuova', 'Ufficio nuovo', '3'],
  ];
  const { patches, issues } = taken(held, lines, { addTo: body!.id });
  expect(issues.map(({ code }) => code)).toEqual(['exchange.no_day']);
  expect(patches).toEqual([]);
  expect(() => taken(held, lines, { addTo: 'nobody' })).toThrow(RangeError);
});

test('cells that no register could hold', () => {
  const open = taken(register(), [
    ['codice', 'denominazione', 'web', 'data_rilevazione'],
    ['P-1', 'Cambio di residenza', '4/4', '2026-02-01'],
  ]);
  expect(open.next.assessments.get('new-1')?.levels.web).toBe(4);
  const long = taken(register(), [
    ['codice', 'denominazione', 'motivo_elenco'],
    ['P-1', 'Cambio di residenza', `normativo: ${'x'.repeat(20_001)}`],
  ]);
  expect(told(long)).toEqual(['table.too_long rows.2.listReason']);
});

test('scales of any name have heads of their own', () => {
  const scale = (id: string, title: string) => ({
    id,
    title,
    order: 'total' as const,
    levels: [{ code: 0, text: 'Zero' }],
    alsoCovers: [],
  });
  const profile = procedureProfile([scale('constructor', 'Elenco'), scale('titolo', 'Codice')]);
  const rows = [
    ['codice', 'denominazione', 'elenco', 'constructor', 'scala titolo'],
    ['P-1', 'Nota', 'A', '0', '0'],
  ].map((cells, i) => ({ line: i + 1, cells }));
  const read = readTable({ columns: 'numbered', rows }, profile);
  expect(read.issues).toEqual([]);
  expect(read.ok && read.value.rows[0]?.value).toMatchObject({
    code: 'P-1',
    list: 'A',
    levels: { constructor: 0, titolo: 0 },
  });
});
