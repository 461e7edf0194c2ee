import type { Migration } from '../../schema/stored';

/** Version 2 keeps beside the plan what happens to it. A register of version 1 has none of it yet. */
export const v2: Migration = {
  to: 2,
  up: (document) => ({ ...document, ...Object.fromEntries(ADDED.map((collection) => [collection, []])) }),
};

const ADDED: readonly string[] = [
  'phaseRecords',
  'involvements',
  'observations',
  'planUpdates',
  'changeNotices',
  'onlineOnlyActs',
  'committees',
  'applications',
  'qualifications',
  'instrumentLinks',
  'privacyEvents',
  'dataExchanges',
  'minimumMeasures',
  'programmaticDocuments',
  'deliveryChannels',
  'intermediaries',
  'informationSheets',
  'serviceReadings',
];
