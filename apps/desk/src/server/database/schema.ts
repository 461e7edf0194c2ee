import type { Json, Patch } from '@pds/core/base';
import type { Role } from '@pds/core/municipality';
import { boolean, integer, json, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The tables as the migrations make them: `municipality_id` first, keys made here, never by the engine. */
const municipalityId = () => uuid('municipality_id').notNull();
const instant = (name: string) => timestamp(name, { withTimezone: true }).notNull();

/** The bodies whose records lie here; the `home` one is asked when a sign-in names none. */
export const municipality = pgTable('municipality', {
  municipalityId: municipalityId(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  province: text('province'),
  home: boolean('home').notNull(),
});

/** `siteId` binds a surveyor to one site of the municipality's plans. */
export const account = pgTable('account', {
  municipalityId: municipalityId(),
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  displayName: text('display_name').notNull(),
  passwordHash: text('password_hash').notNull(),
  roles: json('roles').$type<Role[]>().notNull(),
  siteId: text('site_id'),
  administrator: boolean('administrator').notNull(),
});

/** Only the hash of a session's token is kept. */
export const session = pgTable('session', {
  municipalityId: municipalityId(),
  tokenHash: text('token_hash').notNull(),
  accountId: uuid('account_id').notNull(),
  expiresAt: instant('expires_at'),
});

/** A stored document as it stands; `version` is the `seq` of its newest command, `headHash` that command's hash. */
export const record = pgTable('record', {
  municipalityId: municipalityId(),
  id: uuid('id').notNull(),
  kind: text('kind').notNull(),
  title: text('title').notNull(),
  version: integer('version').notNull(),
  snapshot: json('snapshot').$type<Json>().notNull(),
  headHash: text('head_hash').notNull(),
  updatedAt: instant('updated_at'),
});

/** Everything that was done to a record, each entry chained to the one before by its hash. */
export const commandLog = pgTable('command_log', {
  municipalityId: municipalityId(),
  recordId: uuid('record_id').notNull(),
  seq: integer('seq').notNull(),
  commandId: text('command_id').notNull(),
  actorId: uuid('actor_id').notNull(),
  at: instant('at'),
  command: json('command').$type<Json>().notNull(),
  patches: json('patches').$type<readonly Patch[]>().notNull(),
  prevHash: text('prev_hash'),
  hash: text('hash').notNull(),
});
