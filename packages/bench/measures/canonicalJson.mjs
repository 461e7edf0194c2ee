import { canonicalJson } from '@pds/core/base';
import canonicalize from 'canonicalize';

const record = {
  kind: 'plan',
  rows: Array.from({ length: 500 }, (_, i) => ({
    title: `Scenario ${i}`,
    id: `scenario-${i}`,
    level: i % 5,
    why: null,
  })),
};

/** @type {import('../run.mjs').Bench} */
export const bench = {
  what: 'a record of 500 rows as canonical JSON',
  ours: () => canonicalJson(record),
  peers: { canonicalize: () => canonicalize(record) },
};
