import type { MessageTable } from '../../base/issue';
import type { PatchIssueTable } from '../../base/patch';
import type { DocumentIssueTable, ShapeFault } from '../../schema/issues';

const FAULTS: Readonly<Record<ShapeFault, string>> = {
  missing: 'manca un dato obbligatorio',
  type: 'il dato non è del tipo previsto',
  value: 'il valore non è tra quelli ammessi',
  format: 'il dato non è scritto nella forma prevista',
  'too-small': 'il valore è troppo piccolo o il testo troppo corto',
  'too-big': 'il valore è troppo grande o il testo troppo lungo',
  'unknown-field': 'il campo non è previsto',
  other: 'il dato non è valido',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'sì o no',
  array: 'un elenco',
  object: 'un gruppo di dati',
  record: 'un gruppo di dati',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'un testo di caratteri validi',
  date: 'una data come 2026-03-05',
  'month-day': 'mese e giorno come 06-24',
  datetime: 'data e ora con fuso come 2026-03-05T10:42:00+01:00',
};

/** What was expected, in words, in brackets; nothing where the schema's own word would not help. */
const EXPECTED: Partial<Record<ShapeFault, (expected: string) => string | undefined>> = {
  type: (kind) => KINDS[kind],
  value: (values) => values.replaceAll(' | ', ', '),
  format: (form) => FORMS[form],
  'too-small': (least) => `almeno ${least}`,
  'too-big': (most) => `al massimo ${most}`,
};

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'Il file non è leggibile: il contenuto è incompleto o danneggiato.',
  'document.too_large': () => 'Il file è troppo grande per essere letto.',
  'document.unknown_kind': () => 'Il file non contiene un documento che questo programma conosce.',
  'document.bad_version': () => 'Il documento non dice in quale versione è stato scritto.',
  'document.too_new': ({ found, supported }) =>
    `Il documento è di una versione più recente (${found}) di quella che questo programma conosce (${supported}): occorre aggiornare il programma.`,
  'document.invalid': ({ fault, expected }) => {
    const words = expected === '' ? undefined : EXPECTED[fault]?.(expected);
    return `Dato non valido: ${FAULTS[fault]}${words === undefined ? '' : ` (${words})`}.`;
  },
  'document.more_issues': ({ count }) => `Altri ${count} errori dello stesso tipo non sono elencati.`,
  'document.duplicate_id': () => 'Due righe dello stesso elenco hanno lo stesso identificativo.',
  'document.dangling': () => 'Il dato rimanda a una riga che non esiste più.',
  'patch.unknown_collection': () => 'La modifica riguarda un elenco che non esiste.',
  'patch.unknown_row': () => 'La modifica riguarda una riga che non esiste più.',
  'patch.row_exists': () => 'La riga da aggiungere esiste già.',
  'patch.bad_path': () => 'La modifica riguarda un campo che non esiste.',
};
