export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateParts,
  type DateParts,
  daysBetween,
  daysInMonth,
  isCivilDate,
  weekday,
} from './civilDate';
export { type Collection, type CollectionDraft, collectionOf, type Row } from './collection';
export { conflictsBetween, conflictsWith } from './conflictsBetween';
export { type Conflict, describeConflicts } from './describeConflicts';
export { easterSunday, type HolidayOptions, isHoliday, nextWorkingDay, previousWorkingDay } from './holidays';
export { type Issue, type IssueOf, type IssuePath, issueAt, type MessageTable, type Severity } from './issue';
export { canonicalJson, type Json } from './json';
export {
  type AnyMessageTable,
  describeIssue,
  formatCivilDate,
  type Language,
  type Translation,
} from './messages';
export {
  applyPatches,
  type Change,
  overlaps,
  type Patch,
  type PatchableRecord,
  type PatchIssue,
  type PatchIssueTable,
  placeOf,
  ROOT,
} from './patch';
export { err, isValid, ok, type Result } from './result';
export type { Finding, JudgedIssue, RuleSource } from './ruleSource';
export { sha256Hex } from './sha256';
export { slovenePlural } from './slovenePlural';
export { utf8Bytes, utf8Text } from './utf8';
