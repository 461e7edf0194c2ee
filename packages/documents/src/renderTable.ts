import { utf8Bytes } from '@pds/core/base';
import type { Block, TableBlock } from '@pds/core/document';
import type { CsvOptions } from './spreadsheet/csv';
import type { WorkbookMeta } from './spreadsheet/xlsxFile';

/** The formats that tables can be rendered to. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface WorkbookOptions {
  readonly meta?: WorkbookMeta;
}

/**
 * Tables as the bytes of a file for spreadsheets. `xlsx`: a sheet for each table, with frozen heads, column widths and a
 * filter; cells with a `value` are numbers or days, all others text and never formulas. `csv`: one table (RFC 4180, UTF-8);
 * a text that could be taken for a formula gets an apostrophe before it. Rejects with `RangeError` for another format, for
 * a workbook of no table or of more than 16,384 columns, and for several tables as one `csv`.
 *
 * @example
 * ```ts
 * import { renderTable } from '@pds/documents';
 *
 * const table = {
 *   kind: 'table' as const,
 *   caption: 'Misure',
 *   columns: [{ header: 'Misura' }, { header: 'Costo' }],
 *   rows: [['Armadio', { text: '1.250,00 €', value: '1250.00' }], ['=HYPERLINK("x")', '']],
 * };
 * const bytes = await renderTable(table, 'csv', { separator: ';', decimal: ',' });
 * String.fromCharCode(...bytes); // => 'Misura;Costo\r\nArmadio;"1250,00"\r\n"\'=HYPERLINK(""x"")";\r\n'
 * ```
 */
export function renderTable(
  tables: TableBlock | readonly TableBlock[],
  format: 'xlsx',
  options?: WorkbookOptions,
): Promise<Uint8Array>;
export function renderTable(table: TableBlock, format: 'csv', options?: CsvOptions): Promise<Uint8Array>;
export async function renderTable(
  tables: TableBlock | readonly TableBlock[],
  format: TableFormat,
  options: WorkbookOptions & CsvOptions = {},
): Promise<Uint8Array> {
  const list = 'kind' in tables ? [tables] : tables;
  switch (format) {
    case 'xlsx':
      return (await import('./spreadsheet/xlsxFile')).xlsxFile(list, options.meta);
    case 'csv': {
      const [table, ...others] = list;
      if (!table || others.length > 0) throw new RangeError(`${list.length} tables are not one table`);
      return utf8Bytes((await import('./spreadsheet/csv')).csv(table, options));
    }
    default:
      throw new RangeError(`'${String(format)}' is not a table format`);
  }
}

/**
 * The tables of a tree in their order, however deep they stand: for one workbook of a whole paper.
 *
 * @example
 * ```ts
 * import { tablesOf } from '@pds/documents';
 *
 * const table = { kind: 'table' as const, caption: 'Sedi', columns: [], rows: [] };
 * const blocks = [{ kind: 'section' as const, title: 'Ambito', blocks: [table] }];
 * tablesOf(blocks).map(({ caption }) => caption); // => ['Sedi']
 * ```
 */
export function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'section' ? tablesOf(block.blocks) : [],
  );
}
