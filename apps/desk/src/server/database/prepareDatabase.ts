import { MIGRATIONS_FOLDER } from '../folders';
import type { Settings } from '../settings';
import type { Database } from './database';
import { readMigrations, runMigrations } from './migrate';
import { openDatabase } from './openDatabase';

/** The database of the settings, opened and brought to the newest shape. */
export async function prepareDatabase(settings: Settings, say: (line: string) => void): Promise<Database> {
  const database = await openDatabase(settings, say);
  try {
    const ran = await runMigrations(database.db, await readMigrations(MIGRATIONS_FOLDER));
    for (const name of ran) say(`Migrated: ${name}`);
    return database;
  } catch (fault) {
    await database.close();
    throw fault;
  }
}
