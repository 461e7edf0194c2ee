import { type MessageTable, slovenePlural } from '@pds/core/base';
import type { SodIssueTable } from '../../pki/issues';

export const sod: MessageTable<SodIssueTable> = {
  'sod.structure': ({ expected }) =>
    `Varnostna datoteka izkaznice nima predvidene zgradbe (del ${expected} manjka ali je napačen).`,
  'sod.not_signed_data': () => 'Varnostna datoteka izkaznice ne vsebuje podpisanih podatkov.',
  'sod.content_type': () =>
    'Podpisana vsebina ni videti kot seznam kontrolnih vrednosti (hash) podatkov potovalnega dokumenta.',
  'sod.unknown_version': ({ found }) =>
    `Varnostna datoteka izkaznice je neznane različice (${found}): prebrana je bila kot znane različice.`,
  'sod.unknown_hash_algorithm': ({ oid }) =>
    `Kontrolne vrednosti (hash) podatkov so izračunane po neznani metodi (${oid}): ni jih mogoče primerjati.`,
  'sod.bad_version_info': () => 'Varnostna datoteka izkaznice ne navaja različice v predvideni obliki.',
  'sod.no_hashes': () =>
    'Varnostna datoteka izkaznice ne vsebuje nobene kontrolne vrednosti (hash) podatkov.',
  'sod.data_group_number': ({ found }) =>
    `Varnostna datoteka izkaznice navaja skupino podatkov ${found}, ki ne obstaja.`,
  'sod.duplicate_data_group': ({ number }) =>
    `Varnostna datoteka izkaznice vsebuje dve kontrolni vrednosti (hash) za skupino podatkov ${number}.`,
  'sod.hash_length': ({ number, expected, found }) =>
    `Kontrolna vrednost (hash) skupine podatkov ${number} ima ${found} ${slovenePlural(found, ['bajt', 'bajta', 'bajte', 'bajtov'])}: moralo bi jih biti ${expected}.`,
  'sod.hash_mismatch': ({ number }) =>
    `Skupina podatkov ${number} se ne ujema z vpisano kontrolno vrednostjo (hash): bila je spremenjena, je poškodovana ali izvira iz drugega dokumenta.`,
  'sod.not_covered': ({ number }) =>
    `Za skupino podatkov ${number} ni vpisana nobena kontrolna vrednost (hash): njene vsebine nič ne zagotavlja.`,
};
