import type { MessageTable } from '../../base/issue';
import type { CatalogueIssueTable } from '../../plan/catalogue/issues';

export const catalogue: MessageTable<CatalogueIssueTable> = {
  'catalogue.duplicate_code': ({ code }) => `Oznaka ${code} je v istem seznamu kataloga navedena dvakrat.`,
  'catalogue.unknown_code': ({ code }) => `Katalog ne vsebuje postavke ${code}.`,
  'catalogue.threat_unmet': ({ code }) => `Noben protiukrep v katalogu ni usmerjen proti grožnji ${code}.`,
  'catalogue.vulnerability_unmet': ({ code }) =>
    `Noben od protiukrepov, navedenih za ranljivost ${code}, ni usmerjen proti kateri od njenih groženj.`,
};
