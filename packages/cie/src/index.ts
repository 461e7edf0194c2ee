export * from './lds/index';
export type { CieIssueTable, CieMessages } from './messages/tables';
export * from './mrz/index';
export * from './pki/index';
export * from './tlv/index';
