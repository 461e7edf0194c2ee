export { cellFault, quotedCell } from './cells/cellFault';
export { type DateCellOptions, dateCell } from './cells/dateCell';
export { type ListCellOptions, listCell } from './cells/listCell';
export {
  type DecimalCellOptions,
  decimalCell,
  type IntegerCellOptions,
  integerCell,
} from './cells/numberCells';
export { type TextCellOptions, textCell } from './cells/textCell';
export { choiceCell, type YesNoWords, yesNoCell } from './cells/wordCells';
export { foldedWord } from './foldedWord';
export {
  cellText,
  columnName,
  type DataCell,
  type DataTable,
  type Grid,
  type GridCell,
  type GridRow,
} from './grid';
export { IssueList } from './issueList';
export {
  type CellFault,
  type CellFaultTable,
  type CellPlace,
  type Excess,
  type FileIssueTable,
  type OtherFormat,
  type TableIssue,
  type TableIssueTable,
  tableIssue,
} from './issues';
export {
  type CellReader,
  type ColumnFamily,
  type RowValues,
  type TableColumn,
  type TableColumns,
  type TableProfile,
  tableProfile,
} from './profile';
export { type ImportedRow, type ImportedTable, readTable, type TableOptions } from './readTable';
