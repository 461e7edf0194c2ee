import type { MessageTable } from '@pds/core/base';
import type { MrzIssueTable } from '../../mrz/issues';

const FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'der Dokumentennummer',
  birthDate: 'des Geburtsdatums',
  expiryDate: 'des Ablaufdatums',
  optionalData: 'der Zusatzangaben',
  composite: 'der gesamten Zone',
};

/** The line that is missing, counted from none. */
const ORDINALS = ['erste', 'zweite', 'dritte'];

export const mrz: MessageTable<MrzIssueTable> = {
  'mrz.empty': () => 'Der Text der maschinenlesbaren Zone fehlt.',
  'mrz.too_large': ({ limit }) =>
    `Der Text ist zu lang für eine maschinenlesbare Zone: höchstens ${limit} Zeichen.`,
  'mrz.line_count': ({ found, allowed }) => {
    if (allowed.length > 1)
      return `Die maschinenlesbare Zone hat ${allowed.join(' oder ')} Zeilen: Es sind ${found}.`;
    const [expected = 0] = allowed;
    return found < expected
      ? `Es fehlt die ${ORDINALS[found]} Zeile: Mit Zeilen dieser Länge hat die maschinenlesbare Zone ${expected}.`
      : `Mit Zeilen dieser Länge hat die maschinenlesbare Zone ${expected}: Gefunden wurden ${found}.`;
  },
  'mrz.unbroken_length': ({ found, allowed }) =>
    `In einer einzigen Zeile hat die maschinenlesbare Zone ${allowed.join(' oder ')} Zeichen: Es sind ${found}.`,
  'mrz.line_length': ({ line, expected, found }) =>
    `Zeile ${line + 1}: Nötig sind ${expected} Zeichen, es sind ${found}.`,
  'mrz.illegal_character': ({ line, column, character }) =>
    `Zeile ${line + 1}, Stelle ${column + 1}: Das Zeichen „${character}“ ist nicht zulässig (nur Großbuchstaben ohne Akzent, Ziffern und „<“).`,
  'mrz.check_digit': ({ line, start, checks, expected, found }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Die Prüfziffer ${FIELDS[checks] ?? ''} ist „${found}“, sie müsste „${expected}“ sein. Eines der geprüften Zeichen wurde falsch gelesen oder verändert.`,
  'mrz.check_digit_filler': () =>
    'Die Prüfziffer der langen Dokumentennummer ist anders berechnet als vorgesehen, aber so, wie es einige Staaten tun.',
  'mrz.document_code': ({ line }) =>
    `Zeile ${line + 1}: Der Code der Dokumentenart gehört nicht zu den vorgesehenen.`,
  'mrz.unknown_state': ({ line, start }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Den Code des Staates oder der Staatsangehörigkeit gibt es nicht.`,
  'mrz.bad_sex': ({ line, start }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Das Geschlecht wird mit „M“, „F“ oder „<“ angegeben.`,
  'mrz.unreadable_date': ({ line, start }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Das Datum ist nicht lesbar (Jahr, Monat und Tag mit zwei Ziffern).`,
  'mrz.impossible_date': ({ line, start }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Den Tag gibt es im Kalender nicht.`,
  'mrz.digit_in_name': ({ line }) => `Zeile ${line + 1}: Der Name enthält eine Ziffer.`,
  'mrz.name_separator': ({ line }) =>
    `Zeile ${line + 1}: Nachname und Vorname sind nicht wie vorgesehen getrennt (ein einziges Mal „<<“).`,
  'mrz.field_missing': ({ line, start }) =>
    `Zeile ${line + 1}, Stelle ${start + 1}: Eine Pflichtangabe fehlt.`,
  'mrz.name_truncated': () =>
    'Der Name füllt den ganzen verfügbaren Platz: Er könnte gegenüber dem vollen Namen gekürzt sein.',
  'mrz.ambiguous_century': () =>
    'Das Geburtsjahr hat nur zwei Ziffern und könnte hundert Jahre früher liegen: mit dem aufgedruckten Datum vergleichen.',
  'mrz.expired': () => 'Das Dokument ist abgelaufen.',
};
