import type { Db } from './database/database';
import type { Host } from './host';
import type { StaticFiles } from './http/staticFiles';
import type { Ports } from './ports/ports';
import type { Settings } from './settings';

/** All that the HTTP layer stands on. */
export interface Desk {
  readonly db: Db;
  readonly host: Host;
  readonly settings: Settings;
  readonly ports: Ports;
  readonly files: StaticFiles;
}
