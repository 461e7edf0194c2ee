import { expect, test } from 'vitest';
import { parsed } from '../testing/parsed';
import { PROCESSING_RECORD_ITEMS, processingRecord } from './processingRecord';

const DAY = '2015-06-30';

test('has the seven letters of art. 30, par. 1, after the title, in every language', () => {
  expect(PROCESSING_RECORD_ITEMS.map(({ code }) => code).join('')).toBe('abcdefg');
  for (const language of ['it', 'de', 'en'] as const) {
    const { heads, rows } = processingRecord(parsed(), { on: DAY, language });
    expect(heads).toHaveLength(8);
    for (const { cells } of rows) expect(cells).toHaveLength(8);
  }
});

test('tells what is held, and nothing where nothing is', () => {
  const record = processingRecord(parsed(), { on: DAY });
  expect(record.rows).toEqual([
    {
      dataBankId: 'd1',
      cells: ['Anagrafe', 'Comune; Dirigente', 'Tenuta dell’anagrafe', 'residenti', null, null, null, null],
    },
  ]);
  expect(record.notHeld).toEqual(['e', 'f']);
});

test('words the kind of data where it is known', () => {
  const register = parsed(({ dataBanks }) => Object.assign(dataBanks[0]!, { sensitivity: 'sensitive' }));
  expect(processingRecord(register, { on: DAY }).rows[0]?.cells[3]).toBe('residenti; dati sensibili');
  expect(processingRecord(register, { on: DAY, language: 'en' }).rows[0]?.cells[3]).toBe(
    'residenti; sensitive data',
  );
});

test('a controller who is not in office is not named', () => {
  const register = parsed(({ privacyRoles }) => Object.assign(privacyRoles[0]!, { until: '2015-06-29' }));
  expect(processingRecord(register, { on: DAY }).rows[0]?.cells[1]).toBe(null);
});
