import { describe, expect, test } from 'vitest';
import { collectionOf } from '../base/collection';
import { danglingIssues } from './dangling';

const record = {
  ownerId: 'p9',
  people: collectionOf([{ id: 'p1' }]),
  rooms: collectionOf([
    {
      id: 'r1',
      keeperId: null,
      keyIds: ['p1', 'p2'],
      visits: [{ id: 'v1', guestId: 'p3' }, { guestId: 'p4' }],
      at: { collection: 'people', id: 'p5' },
    },
  ]),
};
const places = (field: string, to?: string, from?: string) =>
  danglingIssues(record, [{ field, ...(to ? { to } : {}), ...(from ? { from } : {}) }]).map(
    ({ path, params }) => [path?.join('.'), Object.values(params).join(' in ')],
  );

describe('danglingIssues', () => {
  test('follows fields of the record, lists of ids, lists of rows and named collections', () => {
    expect(places('ownerId', 'people')).toEqual([['ownerId', 'p9 in people']]);
    expect(places('keyIds', 'people', 'rooms')).toEqual([['rooms.r1.keyIds.1', 'p2 in people']]);
    expect(places('visits.*.guestId', 'people', 'rooms')).toEqual([
      ['rooms.r1.visits.v1.guestId', 'p3 in people'],
      ['rooms.r1.visits.1.guestId', 'p4 in people'],
    ]);
    expect(places('at.id', undefined, 'rooms')).toEqual([['rooms.r1.at.id', 'p5 in people']]);
  });

  test('passes over null and fields that a row does not have', () => {
    expect(places('keeperId', 'people', 'rooms')).toEqual([]);
    expect(places('cellar.keeperId', 'people', 'rooms')).toEqual([]);
  });

  test('a link to what is no collection is our mistake', () => {
    expect(() => places('ownerId', 'ownerId')).toThrow(TypeError);
  });
});
