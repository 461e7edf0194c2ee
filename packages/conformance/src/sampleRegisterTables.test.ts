import { canonicalJson, utf8Bytes, utf8Text } from '@pds/core/base';
import { procedureProfile, procedureTable, takeProcedures } from '@pds/core/procedures';
import { type CsvOptions, importTable, renderTable } from '@pds/documents';
import { sampleRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openRegister } from './registerPapers';

const register = openRegister(sampleRegister);

const table = procedureTable(register, { on: '2026-06-30', caption: 'Procedimenti' });

/** What the file is, what was found in reading it, and what its lines would change. */
function takenIn(bytes: Uint8Array) {
  const read = importTable(bytes, procedureProfile(register.scales));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const change = takeProcedures(register, read.value.rows, { newId: () => 'new', by: 'Ufficio' });
  if (!change.ok) throw new Error(JSON.stringify(change.issues));
  expect(change.issues).toEqual([]);
  return { source: read.value.source, issues: read.issues.map(({ code }) => code), ...change.value };
}

function expectTheSame(bytes: Uint8Array, source: object, issues: readonly string[] = []) {
  const taken = takenIn(bytes);
  expect(taken.source).toMatchObject(source);
  expect(taken.issues).toEqual(issues);
  expect(taken.counts).toEqual(SAME);
  expect(taken.patches).toEqual([]);
  expect(canonicalJson(taken.next)).toBe(canonicalJson(register));
}

const SAME = { added: 0, changed: 0, assessed: 0, same: register.procedures.size, refused: 0 };

/** The characters of Windows-1252 beyond Latin-1 that the register uses. */
const BEYOND_LATIN: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const byte = BEYOND_LATIN[character] ?? character.codePointAt(0)!;
    if (byte > 0xff) throw new RangeError(`'${character}' is not in Windows-1252`);
    return byte;
  });
}

describe('what is exported and taken in again changes nothing', () => {
  const ways: readonly CsvOptions[] = ([';', ',', '\t'] as const).flatMap((separator) =>
    [true, false].map((bom) => ({ separator, bom })),
  );

  test.each(ways)('as CSV with %o', async (options) => {
    const { separator } = options;
    expectTheSame(await renderTable(table, 'csv', options), { format: 'csv', encoding: 'utf-8', separator });
  });

  test('as CSV in Windows-1252', async () => {
    const { text } = utf8Text(await renderTable(table, 'csv', { separator: ';' }));
    const source = { format: 'csv', encoding: 'windows-1252', separator: ';' };
    expectTheSame(windows1252(text), source, ['table.encoding']);
  });

  test('as XLSX', async () => {
    expectTheSame(await renderTable([table], 'xlsx'), { format: 'xlsx' });
  });

  test('one changed cell is one change', async () => {
    const { text } = utf8Text(await renderTable(table, 'csv', { separator: ';' }));
    const { counts, patches } = takenIn(utf8Bytes(text.replace('Cambio di residenza', 'Nuova residenza')));
    expect(counts).toEqual({ ...SAME, changed: 1, same: SAME.same - 1 });
    expect(patches).toMatchObject([{ op: 'set', collection: 'procedures', path: ['title'] }]);
  });
});
