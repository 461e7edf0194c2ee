import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Settings } from '../settings';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';

/** Either engine behind one face; both answer `rows`. A transaction is a `Db` too. */
export type Db = PgDatabase<NodePgQueryResultHKT>;

export interface Database {
  readonly db: Db;
  /** Where the data lie, in words for the operator; never with a password. */
  readonly place: string;
  close(): Promise<void>;
}

/** The database of the settings: a server when a URL is given, else the embedded one in the data folder. */
export function openDatabase(settings: Settings, progress: (line: string) => void): Promise<Database> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.dataFolder, progress)
    : openPostgres(settings.databaseUrl);
}
