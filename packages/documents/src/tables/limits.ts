/** The most of a file that is read. What has more is not read at all (`table.too_large`), long cells alone are told one by one. */
export interface TableLimits {
  /** Of the file as it comes. */
  readonly bytes: number;
  /** Of a workbook's parts once unpacked, all together. */
  readonly inflated: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows times columns, empty cells before the last filled one of a row counted. */
  readonly cells: number;
  /** Characters of one cell. */
  readonly cell: number;
}

/** 64 MiB, unpacked 128 MiB; a million rows, as many columns as a spreadsheet has, five million cells of 100,000 characters. */
export const TABLE_LIMITS: TableLimits = {
  bytes: 67_108_864,
  inflated: 134_217_728,
  rows: 1_000_000,
  columns: 16_384,
  cells: 5_000_000,
  cell: 100_000,
};
