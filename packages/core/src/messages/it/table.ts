import type { MessageTable } from '../../base/issue';
import type { CellPlace, Excess, OtherFormat, TableIssueTable } from '../../tables/issues';

const at = ({ line, column, head }: CellPlace) => `Riga ${line}, colonna ${column} («${head}»)`;
const spot = (line: number, column: string) => `Riga ${line}, colonna ${column}`;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  encrypted: 'Il file è protetto da password: va salvato senza password.',
  xls: 'Il file è nel vecchio formato di Excel (.xls): va salvato come .xlsx o .csv.',
  xlsb: 'Il file è una cartella di lavoro binaria (.xlsb): va salvato come .xlsx o .csv.',
  ods: 'Il file è un foglio OpenDocument (.ods): va salvato come .xlsx o .csv.',
  archive: 'Il file è un archivio e non un foglio di calcolo: serve un file .xlsx o .csv.',
  html: 'Il file è una pagina web, anche se si apre con Excel: va salvato come .xlsx o .csv.',
  xml: 'Il file è un file XML: va salvato come .xlsx o .csv.',
  pdf: 'Il file è un PDF: serve la tabella come .xlsx o .csv.',
  binary: 'Il file non contiene testo: serve una tabella come .xlsx o .csv.',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  bytes: 'byte',
  inflated: 'byte una volta decompresso',
  rows: 'righe',
  columns: 'colonne',
  cells: 'celle',
};

export const table: MessageTable<TableIssueTable> = {
  'table.empty': () => 'La tabella è vuota: manca la riga delle intestazioni.',
  'table.unsupported': ({ format }) => FORMATS[format],
  'table.too_large': ({ excess, limit }) =>
    `Il file è troppo grande per essere letto: sono ammessi al massimo ${limit} ${EXCESS[excess]}.`,
  'table.damaged': ({ part }) => `Il foglio di calcolo è danneggiato e non si può leggere (${part}).`,
  'table.no_sheet': ({ sheet, sheets }) =>
    `Nel file non c’è un foglio «${sheet}»: ci sono ${sheets.map((name) => `«${name}»`).join(', ')}.`,
  'table.sheet_taken': ({ sheet, count }) =>
    `Il file contiene ${count} fogli: è stato letto solo «${sheet}».`,
  'table.encoding': ({ encoding }) =>
    `Il file non è in UTF-8: è stato letto come ${encoding}. Occorre controllare le lettere accentate.`,
  'table.bad_bytes': ({ count }) =>
    `Il file contiene ${count === 1 ? 'un punto illeggibile, sostituito' : `${count} punti illeggibili, sostituiti`} dal segno �.`,
  'table.missing_column': ({ head }) => `Manca la colonna «${head}», che è obbligatoria.`,
  'table.unknown_column': ({ column, head }) =>
    `La colonna ${column} («${head}») non è prevista e non è stata letta.`,
  'table.repeated_column': ({ column, head, first }) =>
    `La colonna ${column} («${head}») ripete la colonna ${first}: è stata letta solo quella.`,
  'table.no_value': (place) => `${at(place)}: manca il valore, che è obbligatorio.`,
  'table.open_quote': ({ line, column }) =>
    `${spot(line, column)}: le virgolette si aprono e non si chiudono. La riga non è stata letta.`,
  'table.stray_quote': ({ line, column }) =>
    `${spot(line, column)}: dopo le virgolette di chiusura c’è altro testo.`,
  'table.long_cell': ({ line, column, limit }) =>
    `${spot(line, column)}: il testo supera ${limit} caratteri. La riga non è stata letta.`,
  'table.short_row': ({ line, cells, heads }) =>
    `Riga ${line}: ci sono ${cells} celle e ${heads} colonne. Quelle che mancano sono considerate vuote.`,
  'table.long_row': ({ line, cells, heads }) =>
    `Riga ${line}: ci sono ${cells} celle e ${heads} colonne. Forse un testo contiene il separatore e va messo tra virgolette.`,
  'table.formula': ({ line, column, count }) =>
    `${spot(line, column)}: ${count === 1 ? 'c’è una formula, di cui' : `c’è la prima di ${count} formule, di cui`} è stato letto l’ultimo risultato.`,
  'table.merged': ({ range, count }) =>
    `${count === 1 ? 'Alcune celle sono unite' : `Alcune celle sono unite, in ${count} punti`} (${range}): il valore vale solo per la prima.`,
  'table.more_issues': ({ count }) =>
    count === 1 ? 'Un’altra segnalazione non è elencata.' : `Altre ${count} segnalazioni non sono elencate.`,
  'table.not_integer': ({ found, ...place }) => `${at(place)}: «${found}» non è un numero intero.`,
  'table.not_decimal': ({ found, sign, ...place }) =>
    `${at(place)}: «${found}» non è un numero con i decimali dopo «${sign}».`,
  'table.not_date': ({ found, ...place }) =>
    `${at(place)}: «${found}» non è una data; si scrive come 05/03/2026 o 2026-03-05.`,
  'table.not_yes_no': ({ found, ...place }) => `${at(place)}: «${found}» non è né sì né no.`,
  'table.not_in_list': ({ found, allowed, ...place }) =>
    `${at(place)}: «${found}» non è tra i valori ammessi (${allowed.join(', ')}).`,
  'table.below': ({ found, least, ...place }) =>
    `${at(place)}: ${found} è meno del minimo ammesso (${least}).`,
  'table.above': ({ found, most, ...place }) => `${at(place)}: ${found} è più del massimo ammesso (${most}).`,
  'table.too_long': ({ limit, ...place }) => `${at(place)}: il testo supera ${limit} caratteri.`,
  'table.cell_error': ({ found, ...place }) =>
    `${at(place)}: il foglio di calcolo mostra un errore (${found}).`,
};
