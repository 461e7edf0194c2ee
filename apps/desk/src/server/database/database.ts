import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';

/** Either engine behind one face; both answer `rows`. A transaction is a `Db` too. */
export type Db = PgDatabase<NodePgQueryResultHKT>;

export interface Database {
  readonly db: Db;
  /** Where the data lie, in words for the operator; never with a password. */
  readonly place: string;
  close(): Promise<void>;
}
