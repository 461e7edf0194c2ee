import {
  parseRegister,
  REGISTER_PROFILES,
  type RegisterImports,
  type RiskRegister,
  registerFromTables,
  registerTables,
} from '@pds/core/risk';
import { type CsvOptions, importTable, renderTable } from '@pds/documents';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** Names that a file could take for something else, and any others. */
const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    ...[
      '"',
      ' ',
      'a;b',
      'a=b',
      "'=1",
      '=1',
      '-',
      '007',
      '1e5',
      '1.0',
      'absent',
      'none',
      '{}',
      'null',
      'true',
    ],
    ...['2026-03-05', 'a\r\nb', '\u0000', '_x0041_', '\ufeff', '\u0085', '\ud800', 'sep=,', 'x'.repeat(200)],
  ),
);
/** JSON readers leave this one out of a record. */
const key = name.filter((text) => text !== '__proto__');
const day = fc.constantFrom('2026-06-30', '1900-03-01', '1850-01-01', '9999-12-31');
const level = fc.option(fc.oneof(fc.integer(), fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER)));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const treatment = fc.oneof(
  fc.record({ decision: fc.constantFrom('reduce', 'avoid', 'accept'), dueDate: optional(day) }),
  fc.record({
    decision: fc.constant('transfer'),
    share: fc.constantFrom('0', '1', '1.0', '0.25', '0.3330000000'),
    dueDate: optional(day),
  }),
);
const anyRegister = fc
  .record({
    assets: fc.array(
      fc.record({
        id: name,
        own: fc.dictionary(key, level, { maxKeys: 4 }),
        dependsOn: fc.array(name, { maxLength: 4 }),
        degreesBp: optional(fc.dictionary(key, fc.integer({ min: 0, max: 10_000 }), { maxKeys: 3 })),
      }),
      { maxLength: 5 },
    ),
    scenarios: fc.array(
      fc.record({
        id: name,
        assetId: name,
        hits: fc.array(name, { maxLength: 4 }),
        likelihood: level,
        vulnerability: level,
        treatment: optional(treatment),
      }),
      { maxLength: 5 },
    ),
    controls: fc.array(
      fc.record({
        id: name,
        effectivenessBp: fc.integer({ min: 0, max: 10_000 }),
        state: fc.constantFrom('active', 'planned', 'retired'),
        dueDate: optional(day),
        costCents: optional(fc.maxSafeNat()),
      }),
      { maxLength: 5 },
    ),
    links: fc.array(
      fc.record({
        id: optional(name),
        scenarioId: name,
        controlId: name,
        acts: fc.constantFrom('likelihood', 'vulnerability', 'impact'),
      }),
      { maxLength: 5 },
    ),
  })
  .map((register) => registerOf(JSON.stringify(register)));

function registerOf(json: string): RiskRegister {
  const read = parseRegister(json);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Each table of a register by its name, read from a file of its own or from one workbook. */
async function imported(
  file: (table: keyof RiskRegister) => Promise<Uint8Array>,
  options: (table: keyof RiskRegister) => Parameters<typeof importTable>[2],
): Promise<RegisterImports> {
  return {
    assets: importTable(await file('assets'), REGISTER_PROFILES.assets, options('assets')),
    scenarios: importTable(await file('scenarios'), REGISTER_PROFILES.scenarios, options('scenarios')),
    controls: importTable(await file('controls'), REGISTER_PROFILES.controls, options('controls')),
    links: importTable(await file('links'), REGISTER_PROFILES.links, options('links')),
  };
}

describe('a register that is written to a file and read from it is the same register', () => {
  test('as JSON', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        expect(registerOf(JSON.stringify(register))).toStrictEqual(register);
      }),
    );
  });

  test('as CSV, with every separator, decimal sign and mark', async () => {
    const options: fc.Arbitrary<CsvOptions> = fc.record({
      separator: fc.constantFrom(',', ';', '\t'),
      decimal: fc.constantFrom('.', ','),
      bom: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(anyRegister, options, async (register, how) => {
        const tables = registerTables(register);
        const read = registerFromTables(
          await imported(
            (table) => renderTable(tables[table], 'csv', how),
            () => ({}),
          ),
        );
        expect(read.ok && read.value).toStrictEqual(register);
        expect(read.issues).toEqual(parseRegister(register).issues);
      }),
      { numRuns: 150 },
    );
  });

  test('as one XLSX workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, async (register) => {
        const workbook = await renderTable(Object.values(registerTables(register)), 'xlsx');
        const read = registerFromTables(
          await imported(
            async () => workbook,
            (sheet) => ({ sheet }),
          ),
        );
        expect(read.ok && read.value).toStrictEqual(register);
        expect(read.issues).toEqual(parseRegister(register).issues);
      }),
      { numRuns: 100 },
    );
  });
});
