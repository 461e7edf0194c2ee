import { applyPatches, collectionOf } from '@pds/core/base';

const rows = Array.from({ length: 100_000 }, (_, i) => ({
  id: `row-${i}`,
  name: `Row ${i}`,
  likelihood: i % 5,
}));
const paged = { id: 'record', rows: collectionOf(rows) };
const flat = { id: 'record', rows };

/** @type {import('../run.mjs').Bench} */
export const bench = {
  what: 'one field of one row among 100,000, with its inverse',
  ours: () =>
    applyPatches(paged, [{ op: 'set', collection: 'rows', id: 'row-70000', path: ['likelihood'], value: 3 }]),
  peers: {
    'an array copied': () => ({
      ...flat,
      rows: flat.rows.map((row) => (row.id === 'row-70000' ? { ...row, likelihood: 3 } : row)),
    }),
  },
};
