import type { Language } from '../../base/messages';
import type { DataTable } from '../../tables/grid';
import { INFORMATION_FIELDS, type InformationField } from './informationFields';
import { REGISTER_WORDS } from './registerWords';
import { entryOf, type InformationRegister, sheetsByProcedure } from './sheetValues';

/**
 * The table of procedures that art. 35, D.Lgs. 33/2013 has a body publish: a row for each procedure with a sheet, a
 * column for each field, in the order of the fields; code and title first. A cell holds the text and, after a space,
 * the address; why a field does not apply; `n.d.` where that is printed; nothing where nobody has answered. `renderTable`
 * of `@pds/documents` takes it as it is.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { INFORMATION_FIELDS, publicationTable } from '@pds/core/procedures';
 *
 * const none = collectionOf<never>();
 * const names = { bodies: none, units: none, roles: none, citations: none };
 * const { columns, rows } = publicationTable({ ...names, procedures: none, informationSheets: none });
 * columns.slice(0, 3).map(({ header }) => header); // => ['Codice', 'Procedimento', 'Descrizione']
 * [columns.length, rows.length]; // => [INFORMATION_FIELDS.length + 2, 0]
 * ```
 */
export function publicationTable(
  register: InformationRegister,
  {
    language = 'it',
    caption = REGISTER_WORDS[language].procedures,
    fields = INFORMATION_FIELDS,
    publishedOnly = false,
  }: PublicationTableOptions = {},
): DataTable {
  const { code, procedure: title } = REGISTER_WORDS[language];
  const sheetOf = sheetsByProcedure(register);
  const rows = [...register.procedures].flatMap((procedure) => {
    const sheet = sheetOf.get(procedure.id);
    if (!sheet || (publishedOnly && sheet.state !== 'published')) return [];
    const cells = fields.map((field) => {
      const value = entryOf(field, procedure, sheet, register, language);
      if (value === 'nd') return 'n.d.';
      if (value === null || value === 'unknown') return '';
      return value.url === undefined ? value.text : `${value.text} ${value.url}`;
    });
    return [[procedure.code ?? '', procedure.title, ...cells]];
  });
  const headers = [code, title, ...fields.map(({ heading }) => heading[language])];
  return { kind: 'table', caption, columns: headers.map((header) => ({ header })), rows };
}

/**
 * In which language the heads and the register's own values are, the table's caption (`Procedimenti` where nothing else
 * is said), which fields are shown, and whether drafts stay out.
 */
export interface PublicationTableOptions {
  readonly language?: Language;
  readonly caption?: string;
  readonly fields?: readonly InformationField[];
  readonly publishedOnly?: boolean;
}
