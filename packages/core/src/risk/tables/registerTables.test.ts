import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DataTable, type Grid, readTable } from '../../tables/index';
import { RISK_METHODS } from '../methods';
import type { RiskRegister } from '../register';
import { anyRegister } from '../testing/anyRegister';
import { SMALL_REGISTER } from '../testing/smallRegister';
import { cellWords, fromCellWords, listCells, namesCell, numbersCell } from './cellWords';
import { registerFromTables } from './registerFromTables';
import { REGISTER_PROFILES } from './registerProfiles';
import { registerTables } from './registerTables';

/** The cells of a table as a file would give them back. */
function gridOf({ columns, rows }: DataTable): Grid {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value))),
  ];
  return { columns: 'numbered', rows: lines.map((cells, i) => ({ line: i + 1, cells })) };
}

function readBack(tables: Readonly<Record<keyof RiskRegister, DataTable>>) {
  return registerFromTables({
    assets: readTable(gridOf(tables.assets), REGISTER_PROFILES.assets),
    scenarios: readTable(gridOf(tables.scenarios), REGISTER_PROFILES.scenarios),
    controls: readTable(gridOf(tables.controls), REGISTER_PROFILES.controls),
    links: readTable(gridOf(tables.links), REGISTER_PROFILES.links),
  });
}

describe('a register as tables', () => {
  test('has its fields as heads and a row for each record', () => {
    const { scenarios, links } = registerTables(SMALL_REGISTER);
    expect(scenarios.columns.map(({ header }) => header)).toEqual([
      ...['id', 'assetId', 'hits', 'likelihood', 'vulnerability'],
      ...['treatment.decision', 'treatment.share', 'treatment.dueDate'],
    ]);
    expect(links.rows).toEqual([
      ['', 'theft', 'alarm', 'likelihood'],
      ['night-watch', 'theft', 'guard', 'likelihood'],
    ]);
  });

  test.each(Object.values(RISK_METHODS))('comes back: $id', (method) => {
    fc.assert(
      fc.property(anyRegister(method, { wild: true }), (register) => {
        const read = readBack(registerTables(register));
        expect(read.ok && read.value).toStrictEqual(JSON.parse(JSON.stringify(register)));
        expect(read.issues.filter(({ code }) => !code.startsWith('risk.'))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('what is not there, not assessed, and there but empty are three things', () => {
    const register: RiskRegister = {
      ...{ scenarios: [], controls: [], links: [] },
      assets: [
        { id: 'a', own: { C: null, '': 2 }, dependsOn: [], degreesBp: {} },
        { id: 'b', own: { C: 0 }, dependsOn: ['a'], degreesBp: { a: 0, gone: 7 } },
        { id: 'c', own: {}, dependsOn: ['a', 'a'] },
      ],
    };
    const tables = registerTables(register);
    expect(tables.assets.columns.map(({ header }) => header)).toEqual([
      ...['id', 'own.C', 'own.""', 'dependsOn', 'degreesBp'],
    ]);
    expect(
      tables.assets.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    ).toEqual([
      ['a', '', '2', '', 'none'],
      ['b', '0', 'absent', 'a', 'a=0; gone=7'],
      ['c', 'absent', 'absent', 'a; a', ''],
    ]);
    const read = readBack(tables);
    expect(read.ok && read.value).toStrictEqual(register);
  });

  test('a list too long for one cell goes on in the next column', () => {
    const dependsOn = Array.from({ length: 5000 }, (_, i) => `asset-number-${i}`);
    const register: RiskRegister = {
      ...{ scenarios: [], controls: [], links: [] },
      assets: [
        { id: 'hub', own: {}, dependsOn },
        { id: 'leaf', own: {}, dependsOn: [] },
      ],
    };
    const tables = registerTables(register);
    expect(tables.assets.columns.map(({ header }) => header)).toEqual([
      ...['id', 'dependsOn', 'dependsOn.2', 'dependsOn.3', 'dependsOn.4', 'degreesBp'],
    ]);
    for (const cell of tables.assets.rows.flat()) expect(String(cell).length).toBeLessThan(32_767);
    const read = readBack(tables);
    expect(read.ok && read.value).toStrictEqual(register);
  });

  test('faults come with their table and line, and take nothing else with them', () => {
    const tables = registerTables(SMALL_REGISTER);
    const rows = [
      ['theft', 'server', 'C', '4', '5', 'reduce', '0.5', ''],
      ['fire', 'server', 'A', 'due', '3', '', '', '2026-06-30'],
      ['flood', 'cellar', 'A', '2', '3', 'reduce', '', ''],
    ];
    const read = readBack({ ...tables, scenarios: { ...tables.scenarios, rows } });
    expect(read.ok && read.value.scenarios.map(({ id }) => id)).toEqual(['flood']);
    expect(read.issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['document.invalid', 'scenarios.rows.2.treatment.share'],
      ['table.not_integer', 'scenarios.rows.3.likelihood'],
      ['risk.dangling', 'scenarios.flood.assetId'],
      ['risk.dangling', 'links.["theft","alarm","likelihood"].scenarioId'],
      ['risk.dangling', 'links.night-watch.scenarioId'],
    ]);
    const none = readBack({ ...tables, links: { ...tables.links, columns: [], rows: [] } });
    expect(none.ok).toBe(false);
    expect(none.issues[0]).toMatchObject({ code: 'table.empty', path: ['links'] });
  });
});

describe('words of a cell', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('"', ';', '=', ' ', '\\', '\n', 'x', '\u0085'), { maxLength: 8 })
      .map((all) => all.join('')),
  );

  test('every text comes back, and nothing that a cell would lose is in it', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const words = cellWords(text);
        expect(fromCellWords(words)).toBe(text);
        expect(words).not.toBe('');
        expect(words.trim()).toBe(words);
        expect(words).not.toMatch(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/u);
      }),
    );
    expect([cellWords('Sala "A"'), fromCellWords('"A" e "B"'), fromCellWords('"a')]).toEqual([
      ...['Sala "A"', '"A" e "B"', '"a'],
    ]);
  });

  test('every list comes back, with and without numbers', () => {
    const name = odd.filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.integer())), (entries) => {
        const names = entries.map(([words]) => words);
        const [plain = ''] = listCells(names.map((words) => cellWords(words, ';')));
        expect(namesCell(plain)).toMatchObject({ ok: true, value: names });
        const [numbered = ''] = listCells(entries.map(([words, n]) => `${cellWords(words, ';=')}=${n}`));
        expect(numbersCell(numbered)).toMatchObject({
          ok: true,
          value: entries.map(([words, number]) => ({ words, number })),
        });
      }),
    );
  });

  test('what people write', () => {
    expect(namesCell(' a ;; b=1 ; "c;d" ;')).toMatchObject({ value: ['a', 'b=1', 'c;d'] });
    expect(numbersCell('a = 5; b').ok && numbersCell('a = 5; b')).toMatchObject({
      value: [
        { words: 'a', number: 5 },
        { words: 'b', number: null },
      ],
    });
    expect(numbersCell('a=x').issues).toMatchObject([{ code: 'table.not_integer', params: { found: 'x' } }]);
    expect(numbersCell('a=').ok).toBe(false);
    expect(namesCell({ kind: 'error', text: '#REF!' }).ok).toBe(false);
  });
});
