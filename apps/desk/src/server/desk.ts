import type { Db } from './database/database';
import type { Host } from './host';
import type { StaticFiles } from './http/staticFiles';
import type { IdentityPort } from './ports/identityPort';
import type { Settings } from './settings';

/** All that the HTTP layer stands on. */
export interface Desk {
  readonly db: Db;
  readonly host: Host;
  readonly settings: Settings;
  readonly identity: IdentityPort;
  readonly files: StaticFiles;
}
