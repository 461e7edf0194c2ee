import type { Language } from '../../base/messages';
import { INFORMATION_FIELDS, type InformationField } from './informationFields';
import { entryOf, type InformationRegister, sheetsByProcedure } from './sheetValues';

/** A table of plain text, the same number of cells in each row as there are heads. */
export interface PublicationTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const FIRST: Readonly<Record<Language, readonly [code: string, title: string]>> = {
  it: ['Codice', 'Procedimento'],
  de: ['Code', 'Verfahren'],
  en: ['Code', 'Procedure'],
  fr: ['Code', 'Procédure'],
  sl: ['Koda', 'Postopek'],
};

/**
 * The table of procedures that art. 35, D.Lgs. 33/2013 has a body publish: a row for each procedure with a sheet, a
 * column for each field, in the order of the fields; code and title first. A cell holds the text and, after a space,
 * the address; why a field does not apply; `n.d.` where that is printed; nothing where nobody has answered. Whoever
 * writes a CSV guards the cells against formulas.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { INFORMATION_FIELDS, publicationTable } from '@pds/core/procedures';
 *
 * const none = collectionOf<never>();
 * const names = { bodies: none, units: none, roles: none, citations: none };
 * const { heads, rows } = publicationTable({ ...names, procedures: none, informationSheets: none });
 * heads.slice(0, 3); // => ['Codice', 'Procedimento', 'Descrizione']
 * [heads.length, rows.length]; // => [INFORMATION_FIELDS.length + 2, 0]
 * ```
 */
export function publicationTable(
  register: InformationRegister,
  { language = 'it', fields = INFORMATION_FIELDS, publishedOnly = false }: PublicationTableOptions = {},
): PublicationTable {
  const sheetOf = sheetsByProcedure(register);
  const rows = [...register.procedures].flatMap((procedure) => {
    const sheet = sheetOf.get(procedure.id);
    if (!sheet || (publishedOnly && sheet.state !== 'published')) return [];
    const cells = fields.map((field) => {
      const value = entryOf(field, procedure, sheet, register);
      if (value === 'nd') return 'n.d.';
      if (value === null || value === 'unknown') return '';
      return value.url === undefined ? value.text : `${value.text} ${value.url}`;
    });
    return [[procedure.code ?? '', procedure.title, ...cells]];
  });
  return { heads: [...FIRST[language], ...fields.map(({ heading }) => heading[language])], rows };
}

/** In which language the heads are, which fields are shown, and whether drafts stay out. */
export interface PublicationTableOptions {
  readonly language?: Language;
  readonly fields?: readonly InformationField[];
  readonly publishedOnly?: boolean;
}
