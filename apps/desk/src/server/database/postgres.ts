import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Database, Db } from './database';

/** A PostgreSQL server, 15 or newer. `synchronous_commit` is set on each connection: what is told as saved is on disk. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c synchronous_commit=on' });
  // An idle connection that the server drops is replaced at the next query.
  pool.on('error', () => undefined);
  await pool.query('SELECT 1');
  const { host, pathname } = new URL(url);
  return {
    db: drizzle(pool) as unknown as Db,
    place: `PostgreSQL ${host}${pathname}`,
    close: () => pool.end(),
  };
}
