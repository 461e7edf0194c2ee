import { parseMrz } from '@pds/cie/mrz';
import { parse } from 'mrz';

/** The specimen of ICAO Doc 9303-5. */
const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const text = TD1.join('\n');

/** @type {import('../run.mjs').Bench} */
export const bench = {
  what: 'the machine readable zone of an identity card, every field and check digit',
  ours: () => parseMrz(text, { today: '2026-01-01' }),
  peers: { mrz: () => parse(TD1) },
};
