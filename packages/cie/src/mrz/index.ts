export { checkDigit } from './checkDigit';
export type { MrzOptions } from './dates';
export type { Mrz, MrzField, MrzFields, MrzName, MrzSex, PartialDate } from './fields';
export type { MrzIssue, MrzIssueTable, MrzRange } from './issues';
export { checkMrz, parseMrz } from './parseMrz';
