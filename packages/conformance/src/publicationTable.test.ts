import { publicationTable } from '@pds/core/procedures';
import { cellText } from '@pds/core/tables';
import { readGrid, renderTable } from '@pds/documents';
import { sampleRegister } from '@pds/fixtures';
import { describe, expect, test } from 'vitest';
import { openRegister } from './registerPapers';

const register = openRegister(sampleRegister);
const table = publicationTable(register);
const lines = [table.columns.map(({ header }) => header), ...table.rows];

/** The texts of a file's rows, as wide as the table: a row of a workbook ends with its last filled cell. */
function written(bytes: Uint8Array): readonly (readonly string[])[] {
  const read = readGrid(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.issues).toEqual([]);
  return read.value.rows.map(({ cells }) =>
    table.columns.map((_, i) => (cells[i] === undefined ? '' : cellText(cells[i]))),
  );
}

describe('the table that art. 35 has a body publish', () => {
  test('has a row for each sheet of the sample register, and says nothing in codes', () => {
    expect(table.rows).toHaveLength(register.informationSheets.size);
    expect(table.rows.flat()).not.toContain('assenso');
  });

  test('is written as CSV', async () => {
    expect(written(await renderTable(table, 'csv', { separator: ';' }))).toEqual(lines);
  });

  test('is written as XLSX', async () => {
    expect(written(await renderTable([table], 'xlsx'))).toEqual(lines);
  });
});
