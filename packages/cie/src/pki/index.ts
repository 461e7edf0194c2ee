export {
  compareDataGroups,
  type DataGroupComparison,
  type DataGroupFiles,
  type DataGroupVerdict,
} from './compareDataGroups';
export type { HashAlgorithm } from './hashAlgorithms';
export type { SodIssue, SodIssueTable } from './issues';
export { type DataGroupHash, parseSod, type Sod, type SodReadIssue } from './parseSod';
