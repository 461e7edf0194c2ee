import type { MessageTable } from '../../base/issue';
import { slovenePlural } from '../../base/slovenePlural';
import type { CellPlace, Excess, OtherFormat, TableIssueTable } from '../../tables/issues';

const at = ({ line, column, head }: CellPlace) => `Vrstica ${line}, stolpec ${column} (»${head}«)`;
const spot = (line: number, column: string) => `Vrstica ${line}, stolpec ${column}`;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  encrypted: 'Datoteka je zaščitena z geslom: shraniti jo je treba brez gesla.',
  xls: 'Datoteka je v stari obliki Excela (.xls): shraniti jo je treba kot .xlsx ali .csv.',
  xlsb: 'Datoteka je binarni delovni zvezek (.xlsb): shraniti jo je treba kot .xlsx ali .csv.',
  ods: 'Datoteka je preglednica OpenDocument (.ods): shraniti jo je treba kot .xlsx ali .csv.',
  archive: 'Datoteka je arhiv in ne preglednica: potrebna je datoteka .xlsx ali .csv.',
  html: 'Datoteka je spletna stran, čeprav jo Excel odpre: shraniti jo je treba kot .xlsx ali .csv.',
  xml: 'Datoteka je datoteka XML: shraniti jo je treba kot .xlsx ali .csv.',
  pdf: 'Datoteka je PDF: potrebna je preglednica kot .xlsx ali .csv.',
  binary: 'Datoteka ne vsebuje besedila: potrebna je preglednica kot .xlsx ali .csv.',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  bytes: 'bajtov',
  inflated: 'razširjenih bajtov',
  rows: 'vrstic',
  columns: 'stolpcev',
  cells: 'celic',
};

export const table: MessageTable<TableIssueTable> = {
  'table.empty': () => 'Preglednica je prazna: manjka vrstica z naslovi.',
  'table.unsupported': ({ format }) => FORMATS[format],
  'table.too_large': ({ excess, limit }) =>
    `Datoteka je prevelika za branje: dovoljenih je največ ${limit} ${EXCESS[excess]}.`,
  'table.damaged': ({ part }) => `Preglednica je poškodovana in je ni mogoče prebrati (${part}).`,
  'table.no_sheet': ({ sheet, sheets }) =>
    `Datoteka nima lista »${sheet}«; ima ${sheets.map((name) => `»${name}«`).join(', ')}.`,
  'table.sheet_taken': ({ sheet, count }) =>
    `Datoteka ima ${count} ${slovenePlural(count, ['list', 'lista', 'liste', 'listov'])}: prebran je bil samo »${sheet}«.`,
  'table.encoding': ({ encoding }) =>
    `Datoteka ni v UTF-8: prebrana je bila kot ${encoding}. Preveriti je treba črke z znamenji.`,
  'table.bad_bytes': ({ count }) =>
    `Datoteka ima ${count} ${slovenePlural(count, [
      'neberljivo mesto, zamenjano',
      'neberljivi mesti, zamenjani',
      'neberljiva mesta, zamenjana',
      'neberljivih mest, zamenjanih',
    ])} z znakom �.`,
  'table.missing_column': ({ head }) => `Manjka obvezni stolpec »${head}«.`,
  'table.unknown_column': ({ column, head }) =>
    `Stolpec ${column} (»${head}«) ni predviden in ni bil prebran.`,
  'table.repeated_column': ({ column, head, first }) =>
    `Stolpec ${column} (»${head}«) ponavlja stolpec ${first}: prebran je bil samo ta.`,
  'table.no_value': (place) => `${at(place)}: manjka obvezna vrednost.`,
  'table.open_quote': ({ line, column }) =>
    `${spot(line, column)}: narekovaj se odpre in se ne zapre. Vrstica ni bila prebrana.`,
  'table.stray_quote': ({ line, column }) =>
    `${spot(line, column)}: za zaključnim narekovajem je še besedilo.`,
  'table.long_cell': ({ line, column, limit }) =>
    `${spot(line, column)}: besedilo je daljše od ${limit} znakov. Vrstica ni bila prebrana.`,
  'table.short_row': ({ line, cells, heads }) =>
    `Vrstica ${line}: celic ${cells}, stolpcev ${heads}. Manjkajoče veljajo za prazne.`,
  'table.long_row': ({ line, cells, heads }) =>
    `Vrstica ${line}: celic ${cells}, stolpcev ${heads}. Morda besedilo vsebuje ločilo in sodi v narekovaje.`,
  'table.formula': ({ line, column, count }) =>
    `${spot(line, column)}: tu je ${count === 1 ? 'formula' : `prva od ${count} formul`}; prebran je bil zadnji rezultat.`,
  'table.merged': ({ range, count }) =>
    `${count === 1 ? 'Nekatere celice so združene' : `Nekatere celice so združene (mest ${count})`} (${range}): vrednost velja samo za prvo.`,
  'table.more_issues': ({ count }) =>
    `Še ${count} ${slovenePlural(count, [
      'opozorilo ni navedeno',
      'opozorili nista navedeni',
      'opozorila niso navedena',
      'opozoril ni navedenih',
    ])}.`,
  'table.not_integer': ({ found, ...place }) => `${at(place)}: »${found}« ni celo število.`,
  'table.not_decimal': ({ found, sign, ...place }) =>
    `${at(place)}: »${found}« ni število z decimalkami za znakom »${sign}«.`,
  'table.not_date': ({ found, ...place }) =>
    `${at(place)}: »${found}« ni datum; piše se kot 05.03.2026 ali 2026-03-05.`,
  'table.not_yes_no': ({ found, ...place }) => `${at(place)}: »${found}« ni ne da ne ne.`,
  'table.not_in_list': ({ found, allowed, ...place }) =>
    `${at(place)}: »${found}« ni med dovoljenimi vrednostmi (${allowed.join(', ')}).`,
  'table.below': ({ found, least, ...place }) =>
    `${at(place)}: ${found} je manj od najmanjše dovoljene vrednosti (${least}).`,
  'table.above': ({ found, most, ...place }) =>
    `${at(place)}: ${found} je več od največje dovoljene vrednosti (${most}).`,
  'table.too_long': ({ limit, ...place }) => `${at(place)}: besedilo je daljše od ${limit} znakov.`,
  'table.cell_error': ({ found, ...place }) => `${at(place)}: preglednica kaže napako (${found}).`,
};
