import type { MessageTable } from '../../base/issue';
import type { CatalogueIssueTable } from '../../plan/catalogue/issues';

export const catalogue: MessageTable<CatalogueIssueTable> = {
  'catalogue.duplicate_code': ({ code }) =>
    `Il codice ${code} compare due volte nello stesso elenco del catalogo.`,
  'catalogue.unknown_code': ({ code }) => `Il catalogo non contiene la voce ${code}.`,
  'catalogue.threat_unmet': ({ code }) =>
    `Nessuna contromisura del catalogo è rivolta contro la minaccia ${code}.`,
  'catalogue.vulnerability_unmet': ({ code }) =>
    `Nessuna delle contromisure indicate per la vulnerabilità ${code} è rivolta contro una delle sue minacce.`,
};
