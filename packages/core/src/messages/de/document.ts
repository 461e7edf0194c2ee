import type { MessageTable } from '../../base/issue';
import type { PatchIssueTable } from '../../base/patch';
import type { DocumentIssueTable, ShapeFault } from '../../schema/issues';

const FAULTS: Readonly<Record<ShapeFault, string>> = {
  missing: 'eine Pflichtangabe fehlt',
  type: 'die Angabe ist nicht von der vorgesehenen Art',
  value: 'der Wert gehört nicht zu den zulässigen',
  format: 'die Angabe ist nicht in der vorgesehenen Form geschrieben',
  'too-small': 'der Wert ist zu klein oder der Text zu kurz',
  'too-big': 'der Wert ist zu groß oder der Text zu lang',
  'unknown-field': 'das Feld ist nicht vorgesehen',
  other: 'die Angabe ist ungültig',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein',
  array: 'eine Liste',
  object: 'eine Gruppe von Angaben',
  record: 'eine Gruppe von Angaben',
};

const FORMS: Readonly<Record<string, string>> = {
  text: 'ein Text aus gültigen Zeichen',
  date: 'ein Datum wie 2026-03-05',
  'month-day': 'Monat und Tag wie 06-24',
  datetime: 'Datum und Uhrzeit mit Zone wie 2026-03-05T10:42:00+01:00',
};

/** What was expected, in words, in brackets; nothing where the schema's own word would not help. */
const EXPECTED: Partial<Record<ShapeFault, (expected: string) => string | undefined>> = {
  type: (kind) => KINDS[kind],
  value: (values) => values.replaceAll(' | ', ', '),
  format: (form) => FORMS[form],
  'too-small': (least) => `mindestens ${least}`,
  'too-big': (most) => `höchstens ${most}`,
};

export const document: MessageTable<DocumentIssueTable & PatchIssueTable> = {
  'document.bad_json': () => 'Die Datei ist nicht lesbar: Der Inhalt ist unvollständig oder beschädigt.',
  'document.too_large': () => 'Die Datei ist zu groß, um gelesen zu werden.',
  'document.unknown_kind': () => 'Die Datei enthält kein Dokument, das dieses Programm kennt.',
  'document.bad_version': () => 'Das Dokument nennt nicht die Version, in der es geschrieben wurde.',
  'document.too_new': ({ found, supported }) =>
    `Das Dokument ist in einer neueren Version (${found}) geschrieben, als dieses Programm kennt (${supported}): Das Programm muss aktualisiert werden.`,
  'document.invalid': ({ fault, expected }) => {
    const words = expected === '' ? undefined : EXPECTED[fault]?.(expected);
    return `Ungültige Angabe: ${FAULTS[fault]}${words === undefined ? '' : ` (${words})`}.`;
  },
  'document.more_issues': ({ count }) => `${count} weitere Fehler dieser Art sind nicht aufgeführt.`,
  'document.duplicate_id': () => 'Zwei Zeilen derselben Liste haben dieselbe Kennung.',
  'document.dangling': () => 'Die Angabe verweist auf eine Zeile, die es nicht mehr gibt.',
  'patch.unknown_collection': () => 'Die Änderung betrifft eine Liste, die es nicht gibt.',
  'patch.unknown_row': () => 'Die Änderung betrifft eine Zeile, die es nicht mehr gibt.',
  'patch.row_exists': () => 'Die hinzuzufügende Zeile gibt es bereits.',
  'patch.bad_path': () => 'Die Änderung betrifft ein Feld, das es nicht gibt.',
};
