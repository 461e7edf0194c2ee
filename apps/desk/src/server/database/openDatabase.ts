import type { Settings } from '../settings';
import type { Database } from './database';
import { openEmbedded } from './embedded';
import { openPostgres } from './postgres';

/** The database of the settings: a server when a URL is given, else the embedded one in the data folder. */
export function openDatabase(settings: Settings, progress: (line: string) => void): Promise<Database> {
  return settings.databaseUrl === undefined
    ? openEmbedded(settings.dataFolder, progress)
    : openPostgres(settings.databaseUrl);
}
