export type { CalendarEntry, CalendarOptions } from './calendar/calendarFile';
export { MEDIA_TYPES } from './mediaTypes';
export { renderCalendar } from './renderCalendar';
export { DOCUMENT_FORMATS, type DocumentFormat, type RenderOptions, renderDocument } from './renderDocument';
export { renderTable, TABLE_FORMATS, type TableFormat, tablesOf, type WorkbookOptions } from './renderTable';
export type { CsvOptions } from './spreadsheet/csv';
export type { WorkbookMeta } from './spreadsheet/xlsxFile';
