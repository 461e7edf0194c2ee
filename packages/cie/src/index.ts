export type { CieIssueTable, CieMessages } from './messages/tables';
export * from './mrz/index';
