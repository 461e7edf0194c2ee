import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { OperatorFault } from '../operatorFault';
import type { Db } from './database';
import { checkMigration } from './migrationRules';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** The migrations of a folder, `NNNN-verb-noun.sql`, in the order of their numbers. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => ({
      number: Number(name.slice(0, 4)),
      name,
      sql: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

/** Runs what the database has not seen yet, each migration in a transaction of its own; answers their names. */
export async function runMigrations(db: Db, migrations: readonly Migration[]): Promise<readonly string[]> {
  // Bookkeeping of the installation as a whole, the one table that belongs to no municipality.
  await db.execute(
    sql`CREATE TABLE IF NOT EXISTS applied_migration (number integer PRIMARY KEY, name text NOT NULL)`,
  );
  const ran: string[] = [];
  for (const migration of migrations) {
    const broken = checkMigration(migration.sql);
    if (broken.length > 0)
      throw new OperatorFault(`${migration.name} breaks the rules: ${broken.join('; ')}`);
    await db.transaction(async (tx) => {
      await tx.execute(sql`LOCK TABLE applied_migration IN EXCLUSIVE MODE`);
      const found = await tx.execute(
        sql`SELECT number FROM applied_migration WHERE number = ${migration.number}`,
      );
      if (found.rows.length > 0) return;
      for (const statement of migration.sql.split(/;\s*$/m)) {
        if (statement.trim() !== '') await tx.execute(sql.raw(statement));
      }
      await tx.execute(
        sql`INSERT INTO applied_migration (number, name) VALUES (${migration.number}, ${migration.name})`,
      );
      ran.push(migration.name);
    });
  }
  return ran;
}
