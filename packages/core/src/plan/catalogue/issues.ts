import type { IssueOf, IssuePath } from '../../base/issue';

/** What is wrong with a catalogue that comes from outside. */
export interface CatalogueIssueTable {
  /** Two entries of a list have the same code. */
  'catalogue.duplicate_code': { readonly code: string };
  /** An entry names another that the catalogue does not have. */
  'catalogue.unknown_code': { readonly code: string };
  /** No countermeasure works against the threat. */
  'catalogue.threat_unmet': { readonly code: string };
  /** Nothing that is named to close the vulnerability works against a threat that it exposes to. */
  'catalogue.vulnerability_unmet': { readonly code: string };
}
export type CatalogueIssue = IssueOf<CatalogueIssueTable>;

export function catalogueError(
  code: CatalogueIssue['code'],
  entryCode: string,
  path: IssuePath,
): CatalogueIssue {
  return { code, severity: 'error', path, params: { code: entryCode } };
}
