export type { TlvIssue, TlvIssueTable } from './issues';
export { readTlv, type TlvLimits, type TlvNode } from './readTlv';
export { type TlvSource, writeTlv } from './writeTlv';
