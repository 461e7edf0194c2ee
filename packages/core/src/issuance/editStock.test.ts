import { describe, expect, test } from 'vitest';
import { applyCardStock } from './applyCardStock';
import type { CardStock } from './cardStock';
import type { CardStockCommand } from './commands';
import { DAY, filled } from './testing/smallStock';

describe('an edit', () => {
  const edit = (stock: CardStock, ...changes: Extract<CardStockCommand, { type: 'edit-stock' }>['changes']) =>
    applyCardStock(stock, {
      type: 'edit-stock',
      id: 'e',
      at: `${DAY}T09:00:00+01:00`,
      by: { id: 'user', roles: [] },
      changes,
    });

  test('adds sites and people and changes what is said of them', () => {
    const site = {
      id: 's3',
      name: 'Sportello',
      storagePlace: 'Cassetta',
      serialListPlace: null,
      lastOn: null,
      countedOn: null,
    };
    const result = edit(
      filled(),
      { op: 'add', collection: 'sites', id: 's3', value: site },
      { op: 'set', collection: 'root', id: 'stock', path: ['title'], value: 'Registro' },
      { op: 'set', collection: 'people', id: 'keeper', path: ['office'], value: 'Anagrafe' },
    );
    expect(result.ok && [result.value.next.sites.size, result.value.next.title]).toEqual([3, 'Registro']);
  });

  test.each<[string, Parameters<typeof edit>[1]]>([
    ['a line', { op: 'remove', collection: 'movements', id: 'm1' }],
    [
      'a holding',
      { op: 'set', collection: 'holdings', id: '0000001AA', path: ['state'], value: 'distrutta' },
    ],
    [
      'the day of a site',
      { op: 'set', collection: 'sites', id: 's1', path: ['lastOn'], value: '2000-01-01' },
    ],
    ['a site with lines', { op: 'remove', collection: 'sites', id: 's1' }],
    ['a person of a line', { op: 'remove', collection: 'people', id: 'keeper' }],
    ['the kind', { op: 'set', collection: 'root', id: 'stock', path: ['kind'], value: 'x' }],
  ])('does not touch %s', (_what, patch) => {
    expect(edit(filled(), patch).issues.map(({ code }) => code)).toEqual(['stock.not_editable']);
  });

  test('keeps the shape', () => {
    const result = edit(filled(), { op: 'set', collection: 'sites', id: 's1', path: ['name'], value: '' });
    expect(result.issues.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['document.invalid', 'sites.s1.name'],
    ]);
  });
});
