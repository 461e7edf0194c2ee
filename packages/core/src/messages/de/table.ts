import type { MessageTable } from '../../base/issue';
import type { CellPlace, Excess, OtherFormat, TableIssueTable } from '../../tables/issues';

const at = ({ line, column, head }: CellPlace) => `Zeile ${line}, Spalte ${column} („${head}“)`;
const spot = (line: number, column: string) => `Zeile ${line}, Spalte ${column}`;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  encrypted: 'Die Datei ist mit einem Kennwort geschützt: Bitte ohne Kennwort speichern.',
  xls: 'Die Datei ist im alten Excel-Format (.xls): Bitte als .xlsx oder .csv speichern.',
  xlsb: 'Die Datei ist eine binäre Arbeitsmappe (.xlsb): Bitte als .xlsx oder .csv speichern.',
  ods: 'Die Datei ist eine OpenDocument-Tabelle (.ods): Bitte als .xlsx oder .csv speichern.',
  archive: 'Die Datei ist ein Archiv und keine Tabelle: Gebraucht wird eine Datei .xlsx oder .csv.',
  html: 'Die Datei ist eine Webseite, auch wenn Excel sie öffnet: Bitte als .xlsx oder .csv speichern.',
  xml: 'Die Datei ist eine XML-Datei: Bitte als .xlsx oder .csv speichern.',
  pdf: 'Die Datei ist ein PDF: Gebraucht wird die Tabelle als .xlsx oder .csv.',
  binary: 'Die Datei enthält keinen Text: Gebraucht wird eine Tabelle als .xlsx oder .csv.',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  bytes: 'Bytes',
  inflated: 'entpackte Bytes',
  rows: 'Zeilen',
  columns: 'Spalten',
  cells: 'Zellen',
};

export const table: MessageTable<TableIssueTable> = {
  'table.empty': () => 'Die Tabelle ist leer: Die Zeile mit den Überschriften fehlt.',
  'table.unsupported': ({ format }) => FORMATS[format],
  'table.too_large': ({ excess, limit }) =>
    `Die Datei ist zu groß, um gelesen zu werden: Zulässig sind höchstens ${limit} ${EXCESS[excess]}.`,
  'table.damaged': ({ part }) => `Die Arbeitsmappe ist beschädigt und nicht lesbar (${part}).`,
  'table.no_sheet': ({ sheet, sheets }) =>
    `Die Datei hat kein Blatt „${sheet}“; vorhanden: ${sheets.map((name) => `„${name}“`).join(', ')}.`,
  'table.sheet_taken': ({ sheet, count }) => `Die Datei hat ${count} Blätter: Gelesen wurde nur „${sheet}“.`,
  'table.encoding': ({ encoding }) =>
    `Die Datei ist nicht in UTF-8: Sie wurde als ${encoding} gelesen. Umlaute und Akzente sind zu prüfen.`,
  'table.bad_bytes': ({ count }) =>
    `Die Datei hat ${count === 1 ? 'eine unlesbare Stelle, die' : `${count} unlesbare Stellen, die`} durch � ersetzt wurde${count === 1 ? '' : 'n'}.`,
  'table.missing_column': ({ head }) => `Die Spalte „${head}“ fehlt; sie ist notwendig.`,
  'table.unknown_column': ({ column, head }) =>
    `Die Spalte ${column} („${head}“) ist nicht vorgesehen und wurde nicht gelesen.`,
  'table.repeated_column': ({ column, head, first }) =>
    `Die Spalte ${column} („${head}“) wiederholt die Spalte ${first}: Gelesen wurde nur diese.`,
  'table.no_value': (place) => `${at(place)}: Der Wert fehlt; er ist notwendig.`,
  'table.open_quote': ({ line, column }) =>
    `${spot(line, column)}: Ein Anführungszeichen wird geöffnet und nicht geschlossen. Die Zeile wurde nicht gelesen.`,
  'table.stray_quote': ({ line, column }) =>
    `${spot(line, column)}: Nach dem schließenden Anführungszeichen steht weiterer Text.`,
  'table.long_cell': ({ line, column, limit }) =>
    `${spot(line, column)}: Der Text hat mehr als ${limit} Zeichen. Die Zeile wurde nicht gelesen.`,
  'table.short_row': ({ line, cells, heads }) =>
    `Zeile ${line}: Zellen ${cells}, Spalten ${heads}. Die fehlenden gelten als leer.`,
  'table.long_row': ({ line, cells, heads }) =>
    `Zeile ${line}: Zellen ${cells}, Spalten ${heads}. Vielleicht enthält ein Text das Trennzeichen und gehört in Anführungszeichen.`,
  'table.formula': ({ line, column, count }) =>
    `${spot(line, column)}: Hier steht ${count === 1 ? 'eine Formel' : `die erste von ${count} Formeln`}; gelesen wurde das letzte Ergebnis.`,
  'table.merged': ({ range, count }) =>
    `${count === 1 ? 'Einige Zellen sind verbunden' : `Einige Zellen sind verbunden, an ${count} Stellen`} (${range}): Der Wert gilt nur für die erste.`,
  'table.more_issues': ({ count }) =>
    count === 1
      ? 'Ein weiterer Hinweis ist nicht aufgeführt.'
      : `${count} weitere Hinweise sind nicht aufgeführt.`,
  'table.not_integer': ({ found, ...place }) => `${at(place)}: „${found}“ ist keine ganze Zahl.`,
  'table.not_decimal': ({ found, sign, ...place }) =>
    `${at(place)}: „${found}“ ist keine Zahl mit Nachkommastellen nach „${sign}“.`,
  'table.not_date': ({ found, ...place }) =>
    `${at(place)}: „${found}“ ist kein Datum; man schreibt es wie 05.03.2026 oder 2026-03-05.`,
  'table.not_yes_no': ({ found, ...place }) => `${at(place)}: „${found}“ heißt weder ja noch nein.`,
  'table.not_in_list': ({ found, allowed, ...place }) =>
    `${at(place)}: „${found}“ gehört nicht zu den zulässigen Werten (${allowed.join(', ')}).`,
  'table.below': ({ found, least, ...place }) =>
    `${at(place)}: ${found} ist weniger als zulässig (${least}).`,
  'table.above': ({ found, most, ...place }) => `${at(place)}: ${found} ist mehr als zulässig (${most}).`,
  'table.too_long': ({ limit, ...place }) => `${at(place)}: Der Text hat mehr als ${limit} Zeichen.`,
  'table.cell_error': ({ found, ...place }) => `${at(place)}: Die Tabelle zeigt einen Fehler (${found}).`,
};
