import type { MessageTable } from '../../base/issue';
import type { CatalogueIssueTable } from '../../plan/catalogue/issues';

export const catalogue: MessageTable<CatalogueIssueTable> = {
  'catalogue.duplicate_code': ({ code }) =>
    `Le code ${code} figure deux fois dans la même liste du catalogue.`,
  'catalogue.unknown_code': ({ code }) => `Le catalogue ne contient pas l’entrée ${code}.`,
  'catalogue.threat_unmet': ({ code }) =>
    `Aucune contre-mesure du catalogue n’est dirigée contre la menace ${code}.`,
  'catalogue.vulnerability_unmet': ({ code }) =>
    `Aucune des contre-mesures indiquées pour la vulnérabilité ${code} n’est dirigée contre l’une de ses menaces.`,
};
