export type { DataGroup1 } from './dataGroup1';
export type { LdsIssue, LdsIssueTable } from './issues';
export { type Com, parseCom } from './parseCom';
export { type DataGroup, parseDataGroup } from './parseDataGroup';
export { type ChipFile, recogniseFile } from './recogniseFile';
