import { type MessageTable, slovenePlural } from '@pds/core/base';
import type { LdsIssueTable } from '../../lds/issues';

export const lds: MessageTable<LdsIssueTable> = {
  'lds.empty_file': ({ file }) => `Datoteka ${file} je prazna.`,
  'lds.wrong_tag': ({ file, expected, found }) =>
    `To ni datoteka ${file}: začne se z drugo oznako (${found} namesto ${expected}).`,
  'lds.trailing_data': ({ file }) =>
    `Za vsebino datoteke ${file} so še drugi podatki, ki niso bili prebrani.`,
  'lds.missing_object': ({ file, tag }) => `V datoteki ${file} manjka obvezni del (element ${tag}).`,
  'lds.bad_version': ({ file, tag }) =>
    `V datoteki ${file} različica (element ${tag}) ni zapisana v predvideni obliki.`,
  'lds.unknown_tag': ({ tag }) => `Seznam podatkov na izkaznici navaja neznano skupino (${tag}).`,
  'lds.unknown_data_group': ({ number }) => `Skupina podatkov ${number} ne obstaja: skupine so od 1 do 16.`,
  'lds.not_read_yet': ({ number }) => `Ta program še ne bere vsebine skupine podatkov ${number}.`,
  'lds.mrz_length': ({ found, allowed }) =>
    `Strojno berljivo območje v čipu ima ${found} ${slovenePlural(found, ['znak', 'znaka', 'znake', 'znakov'])}: moralo bi jih imeti ${allowed.join(' ali ')}.`,
};
