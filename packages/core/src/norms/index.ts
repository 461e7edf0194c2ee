export { type CheckCitationsOptions, type CitingRecord, checkCitations } from './checkCitations';
export { checkNorms } from './checkNorms';
export { Citation } from './citation';
export type { JudgedOn } from './compareCitation';
export { describeNorm } from './describeNorm';
export { CITATION_RULES, type CitationRule } from './finding';
export { type IndexedNorm, indexNorms, type NormIndex } from './indexNorms';
export type {
  CitationIssue,
  CitationIssueTable,
  NormsCatalogueIssue,
  NormsCatalogueIssueTable,
  NormsIssueTable,
} from './issues';
export { Confidence, Norm, NormArticle, NormIssuer, NormsCatalogue, Validity } from './norm';
export { parseNorms } from './parseNorms';
export { resolveCitation } from './resolveCitation';
