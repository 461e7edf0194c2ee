import type { MessageTable } from '../../base/issue';
import type { PatchIssueTable } from '../../base/patch';
import { slovenePlural } from '../../base/slovenePlural';
import type { DocumentIssueTable, ShapeFault } from '../../schema/issues';

const FAULTS: Readonly<Record<ShapeFault, string>> = {
  missing: 'manjka obvezen podatek',
  type: 'podatek ni predvidene vrste',
  value: 'vrednost ni med dovoljenimi',
  format: 'podatek ni zapisan v predvideni obliki',
  'too-small': 'vrednost je premajhna ali besedilo prekratko',
  'too-big': 'vrednost je prevelika ali besedilo predolgo',
  'unknown-field': 'polje ni predvideno',
  other: 'podatek ni veljaven',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'besedilo',
  number: 'število',
  int: 'celo število',
  boolean: 'da ali ne',
  array: 'seznam',
  object: 'skupina podatkov',
  record: 'skupina podatkov',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'besedilo iz veljavnih znakov',
  date: 'datum kot 2026-03-05',
  'month-day': 'mesec in dan kot 06-24',
  datetime: 'datum in ura s časovnim pasom kot 2026-03-05T10:42:00+01:00',
};

/** What was expected, in words, in brackets; nothing where the schema's own word would not help. */
const EXPECTED: Partial<Record<ShapeFault, (expected: string) => string | undefined>> = {
  type: (kind) => KINDS[kind],
  value: (values) => values.replaceAll(' | ', ', '),
  format: (form) => FORMS[form],
  'too-small': (least) => `najmanj ${least}`,
  'too-big': (most) => `največ ${most}`,
};

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'Datoteke ni mogoče prebrati: vsebina je nepopolna ali poškodovana.',
  'document.too_large': () => 'Datoteka je prevelika, da bi jo bilo mogoče prebrati.',
  'document.unknown_kind': () => 'Datoteka ne vsebuje dokumenta, ki bi ga ta program poznal.',
  'document.bad_version': () => 'Dokument ne pove, v kateri različici je bil zapisan.',
  'document.too_new': ({ found, supported }) =>
    `Dokument je v novejši različici (${found}) od te, ki jo pozna ta program (${supported}): program je treba posodobiti.`,
  'document.invalid': ({ fault, expected }) => {
    const words = expected === '' ? undefined : EXPECTED[fault]?.(expected);
    return `Neveljaven podatek: ${FAULTS[fault]}${words === undefined ? '' : ` (${words})`}.`;
  },
  'document.more_issues': ({ count }) =>
    `Še ${count} ${slovenePlural(count, [
      'napaka iste vrste ni navedena',
      'napaki iste vrste nista navedeni',
      'napake iste vrste niso navedene',
      'napak iste vrste ni navedenih',
    ])}.`,
  'document.duplicate_id': () => 'Dve vrstici istega seznama imata isto oznako.',
  'document.dangling': () => 'Podatek se sklicuje na vrstico, ki je ni več.',
  'patch.unknown_collection': () => 'Sprememba zadeva seznam, ki ne obstaja.',
  'patch.unknown_row': () => 'Sprememba zadeva vrstico, ki je ni več.',
  'patch.row_exists': () => 'Vrstica, ki jo je treba dodati, že obstaja.',
  'patch.bad_path': () => 'Sprememba zadeva polje, ki ne obstaja.',
};
