import type { MessageTable } from '../../base/issue';
import type { CatalogueIssueTable } from '../../plan/catalogue/issues';

export const catalogue: MessageTable<CatalogueIssueTable> = {
  'catalogue.duplicate_code': ({ code }) => `Code ${code} stands twice in the same list of the catalogue.`,
  'catalogue.unknown_code': ({ code }) => `The catalogue has no entry ${code}.`,
  'catalogue.threat_unmet': ({ code }) => `No countermeasure of the catalogue works against threat ${code}.`,
  'catalogue.vulnerability_unmet': ({ code }) =>
    `None of the countermeasures named for vulnerability ${code} works against one of its threats.`,
};
