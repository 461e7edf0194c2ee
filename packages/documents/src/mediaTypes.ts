import type { DocumentFormat } from './renderDocument';
import type { TableFormat } from './renderTable';

/** What a host says of a file when it hands it out (RFC 9110 §8.3), by its ending. */
export const MEDIA_TYPES: Readonly<Record<DocumentFormat | TableFormat | 'ics', string>> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
  ics: 'text/calendar; charset=utf-8; method=PUBLISH',
};
