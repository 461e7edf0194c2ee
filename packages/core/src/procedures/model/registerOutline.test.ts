import { expect, test } from 'vitest';
import { smallRegister } from '../testing/smallRegister';
import { parseProcedureRegister } from './parseProcedureRegister';
import { registerOutline } from './registerOutline';

test('its outline shows the placed rows under their section', () => {
  const result = parseProcedureRegister(smallRegister());
  if (!result.ok) throw new Error();
  const [only] = registerOutline(result.value);
  expect(only?.section.id).toBe('s1');
  expect(only?.entries.map(({ collection, id }) => `${collection} ${id}`)).toEqual([
    'citations c1',
    'provisions p1',
    'provisions p2',
    'transferredFunctions t1',
    'staffing f1',
    'committees w1',
    'userClasses k1',
    'filingChannels h1',
    'formationModes m1',
    'attestations a1',
    'receiptRules e1',
    'privacyRoles v1',
    'dataBanks d1',
    'deliveryChannels z1',
    'scales web',
    'procedures q1',
    'phases A',
    'phases B',
  ]);
  expect(only?.entries[1]).toEqual({
    collection: 'provisions',
    id: 'p1',
    item: 'a',
    list: 'Obiettivi',
    text: 'Tutto in linea.',
  });
  expect(only?.entries[2]).toMatchObject({ text: 'Si comincia subito.', asPrinted: 'si cominciano subito' });
});
