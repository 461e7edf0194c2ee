import type { MessageTable } from '../../base/issue';
import type { CatalogueIssueTable } from '../../plan/catalogue/issues';

export const catalogue: MessageTable<CatalogueIssueTable> = {
  'catalogue.duplicate_code': ({ code }) =>
    `Die Kennung ${code} steht zweimal in derselben Liste des Katalogs.`,
  'catalogue.unknown_code': ({ code }) => `Der Katalog hat keinen Eintrag ${code}.`,
  'catalogue.threat_unmet': ({ code }) => `Keine Maßnahme des Katalogs wirkt gegen die Bedrohung ${code}.`,
  'catalogue.vulnerability_unmet': ({ code }) =>
    `Keine der Maßnahmen zur Schwachstelle ${code} wirkt gegen eine ihrer Bedrohungen.`,
};
