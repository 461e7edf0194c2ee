import type { MessageTable } from '../../base/issue';
import type { CellPlace, Excess, OtherFormat, TableIssueTable } from '../../tables/issues';

const at = ({ line, column, head }: CellPlace) => `Ligne ${line}, colonne ${column} (« ${head} »)`;
const spot = (line: number, column: string) => `Ligne ${line}, colonne ${column}`;

const FORMATS: Readonly<Record<OtherFormat, string>> = {
  encrypted: 'Le fichier est protégé par un mot de passe : il faut l’enregistrer sans mot de passe.',
  xls: 'Le fichier est dans l’ancien format d’Excel (.xls) : il faut l’enregistrer en .xlsx ou .csv.',
  xlsb: 'Le fichier est un classeur binaire (.xlsb) : il faut l’enregistrer en .xlsx ou .csv.',
  ods: 'Le fichier est une feuille OpenDocument (.ods) : il faut l’enregistrer en .xlsx ou .csv.',
  archive: 'Le fichier est une archive et non une feuille de calcul : il faut un fichier .xlsx ou .csv.',
  html: 'Le fichier est une page web, même si Excel l’ouvre : il faut l’enregistrer en .xlsx ou .csv.',
  xml: 'Le fichier est un fichier XML : il faut l’enregistrer en .xlsx ou .csv.',
  pdf: 'Le fichier est un PDF : il faut le tableau en .xlsx ou .csv.',
  binary: 'Le fichier ne contient pas de texte : il faut un tableau en .xlsx ou .csv.',
};

const EXCESS: Readonly<Record<Excess, string>> = {
  bytes: 'octets',
  inflated: 'octets une fois décompressé',
  rows: 'lignes',
  columns: 'colonnes',
  cells: 'cellules',
};

export const table: MessageTable<TableIssueTable> = {
  'table.empty': () => 'Le tableau est vide : la ligne des en-têtes manque.',
  'table.unsupported': ({ format }) => FORMATS[format],
  'table.too_large': ({ excess, limit }) =>
    `Le fichier est trop grand pour être lu : au maximum ${limit} ${EXCESS[excess]}.`,
  'table.damaged': ({ part }) => `La feuille de calcul est endommagée et ne peut pas être lue (${part}).`,
  'table.no_sheet': ({ sheet, sheets }) =>
    `Le fichier n’a pas de feuille « ${sheet} » ; il a ${sheets.map((name) => `« ${name} »`).join(', ')}.`,
  'table.sheet_taken': ({ sheet, count }) =>
    `Le fichier contient ${count} feuilles : seule « ${sheet} » a été lue.`,
  'table.encoding': ({ encoding }) =>
    `Le fichier n’est pas en UTF-8 : il a été lu comme ${encoding}. Il faut vérifier les lettres accentuées.`,
  'table.bad_bytes': ({ count }) =>
    `Le fichier contient ${count < 2 ? `${count} endroit illisible, remplacé` : `${count} endroits illisibles, remplacés`} par le signe �.`,
  'table.missing_column': ({ head }) => `La colonne « ${head} », obligatoire, manque.`,
  'table.unknown_column': ({ column, head }) =>
    `La colonne ${column} (« ${head} ») n’est pas prévue et n’a pas été lue.`,
  'table.repeated_column': ({ column, head, first }) =>
    `La colonne ${column} (« ${head} ») répète la colonne ${first} : seule celle-ci a été lue.`,
  'table.no_value': (place) => `${at(place)} : la valeur, obligatoire, manque.`,
  'table.open_quote': ({ line, column }) =>
    `${spot(line, column)} : les guillemets s’ouvrent et ne se ferment pas. La ligne n’a pas été lue.`,
  'table.stray_quote': ({ line, column }) => `${spot(line, column)} : du texte suit les guillemets fermants.`,
  'table.long_cell': ({ line, column, limit }) =>
    `${spot(line, column)} : le texte dépasse ${limit} caractères. La ligne n’a pas été lue.`,
  'table.short_row': ({ line, cells, heads }) =>
    `Ligne ${line} : cellules ${cells}, colonnes ${heads}. Celles qui manquent comptent comme vides.`,
  'table.long_row': ({ line, cells, heads }) =>
    `Ligne ${line} : cellules ${cells}, colonnes ${heads}. Un texte contient peut-être le séparateur et doit être mis entre guillemets.`,
  'table.formula': ({ line, column, count }) =>
    `${spot(line, column)} : il y a ${count < 2 ? 'une formule' : `la première de ${count} formules`} ; le dernier résultat a été lu.`,
  'table.merged': ({ range, count }) =>
    `${count < 2 ? 'Des cellules sont fusionnées' : `Des cellules sont fusionnées, à ${count} endroits`} (${range}) : la valeur ne vaut que pour la première.`,
  'table.more_issues': ({ count }) =>
    count < 2
      ? `${count} autre remarque ne figure pas dans la liste.`
      : `${count} autres remarques ne figurent pas dans la liste.`,
  'table.not_integer': ({ found, ...place }) => `${at(place)} : « ${found} » n’est pas un nombre entier.`,
  'table.not_decimal': ({ found, sign, ...place }) =>
    `${at(place)} : « ${found} » n’est pas un nombre avec ses décimales après « ${sign} ».`,
  'table.not_date': ({ found, ...place }) =>
    `${at(place)} : « ${found} » n’est pas une date ; on l’écrit comme 05/03/2026 ou 2026-03-05.`,
  'table.not_yes_no': ({ found, ...place }) => `${at(place)} : « ${found} » n’est ni oui ni non.`,
  'table.not_in_list': ({ found, allowed, ...place }) =>
    `${at(place)} : « ${found} » n’est pas une des valeurs admises (${allowed.join(', ')}).`,
  'table.below': ({ found, least, ...place }) =>
    `${at(place)} : ${found} est inférieur au minimum admis (${least}).`,
  'table.above': ({ found, most, ...place }) =>
    `${at(place)} : ${found} est supérieur au maximum admis (${most}).`,
  'table.too_long': ({ limit, ...place }) => `${at(place)} : le texte dépasse ${limit} caractères.`,
  'table.cell_error': ({ found, ...place }) =>
    `${at(place)} : la feuille de calcul montre une erreur (${found}).`,
};
