import { describe, expect, test } from 'vitest';
import { MIGRATIONS_FOLDER } from '../folders';
import { readMigrations } from './migrate';
import { checkMigration } from './migrationRules';

test('every migration keeps the rules, and the numbers have no gap', async () => {
  const migrations = await readMigrations(MIGRATIONS_FOLDER);
  expect(migrations.length).toBeGreaterThan(0);
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, i) => i + 1));
  for (const { sql } of migrations) expect(checkMigration(sql)).toEqual([]);
});

const KEY = 'municipality_id uuid NOT NULL, id uuid NOT NULL';

describe('the check finds', () => {
  test.each([
    ['a table that starts with another column', `CREATE TABLE a (id uuid, PRIMARY KEY (municipality_id))`],
    ['a nullable municipality', `CREATE TABLE a (municipality_id uuid, PRIMARY KEY (municipality_id))`],
    ['a table without a key', `CREATE TABLE a (${KEY})`],
    ['a primary key that starts with the id', `CREATE TABLE a (${KEY}, PRIMARY KEY (id, municipality_id))`],
    ['a key on one column', `CREATE TABLE a (${KEY}, n text UNIQUE, PRIMARY KEY (municipality_id, id))`],
    [
      'a unique key across municipalities',
      `CREATE TABLE a (${KEY}, n text, PRIMARY KEY (municipality_id, id), UNIQUE (n))`,
    ],
    [
      'a foreign key across municipalities',
      `CREATE TABLE a (${KEY}, b uuid, PRIMARY KEY (municipality_id, id), FOREIGN KEY (b) REFERENCES b (id))`,
    ],
    [
      'a reference beside a column',
      `CREATE TABLE a (${KEY}, b uuid REFERENCES b (municipality_id), PRIMARY KEY (municipality_id, id))`,
    ],
    ['an index across municipalities', 'CREATE INDEX a_n ON a USING btree (n)'],
    ['a key added later', 'ALTER TABLE a ADD CONSTRAINT a_n UNIQUE (n)'],
    ['a sequence', 'CREATE SEQUENCE s'],
    ['a serial', `CREATE TABLE a (${KEY}, n serial, PRIMARY KEY (municipality_id, id))`],
    [
      'an identity',
      `CREATE TABLE a (${KEY}, n int GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (municipality_id, id))`,
    ],
    [
      'a key made by the engine',
      `CREATE TABLE a (municipality_id uuid NOT NULL, id uuid DEFAULT gen_random_uuid(), PRIMARY KEY (municipality_id, id))`,
    ],
  ])('%s', (_, sql) => {
    expect(checkMigration(sql)).not.toEqual([]);
  });

  test('nothing in comments', () => {
    expect(checkMigration('-- no SEQUENCE here\n/* nor serial */')).toEqual([]);
  });
});
