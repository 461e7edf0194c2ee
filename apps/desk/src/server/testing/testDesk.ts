import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testPlan } from '../../testing/testPlan';
import type { Database } from '../database/database';
import { readMigrations, runMigrations } from '../database/migrate';
import { openDatabase } from '../database/openDatabase';
import type { Desk } from '../desk';
import { MIGRATIONS_FOLDER } from '../folders';
import { MACHINE } from '../host';
import { type RunningServer, startServer } from '../http/server';
import { deskPorts } from '../ports/ports';
import { readSettings } from '../settings';
import { localAccounts } from '../signIn/localAccounts';
import { hashPassword } from '../signIn/password';
import { type AccountRow, addAccount } from '../store/accounts';
import { createRecord } from '../store/createRecord';
import { addMunicipality } from '../store/municipalities';
import { uuidv7 } from '../uuidv7';

export const PASSWORD = 'una password di prova';

/** A desk on a real embedded database in a folder of its own, served on a port that the system chose. */
export interface TestDesk {
  readonly desk: Desk;
  readonly database: Database;
  readonly server: RunningServer;
  /** Two municipalities; the accounts belong to `home`. */
  readonly home: string;
  readonly other: string;
  readonly accounts: Readonly<
    Record<'responsabile' | 'referente' | 'rilevatore' | 'amministratore', AccountRow>
  >;
  addPlan(municipalityId: string): Promise<string>;
  close(): Promise<void>;
}

export async function openTestDesk(): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'pds-desk-'));
  const settings = readSettings({ PORT: '0', PDS_DATA: folder, DATABASE_URL: process.env.PDS_TEST_DATABASE });
  const database = await openDatabase(settings, () => undefined);
  const { db } = database;
  await runMigrations(db, await readMigrations(MIGRATIONS_FOLDER));
  const host = MACHINE;
  const [home, other] = [uuidv7(host), uuidv7(host)];
  await addMunicipality(db, {
    municipalityId: home,
    slug: 'borgo',
    name: 'Borgo',
    province: 'BG',
    home: true,
  });
  await addMunicipality(db, {
    municipalityId: other,
    slug: 'valle',
    name: 'Valle',
    province: null,
    home: false,
  });
  const passwordHash = await hashPassword(PASSWORD, host);
  const account = async (name: string, more: Partial<AccountRow>): Promise<AccountRow> => {
    const row = {
      municipalityId: home,
      id: uuidv7(host),
      name,
      displayName: name,
      passwordHash,
      roles: [],
      siteId: null,
      administrator: false,
      ...more,
    };
    await addAccount(db, row);
    return row;
  };
  const accounts = {
    responsabile: await account('responsabile', { roles: ['responsabile-sicurezza-cie'] }),
    referente: await account('referente', { roles: ['referente-progetto'] }),
    rilevatore: await account('rilevatore', { roles: ['addetto-rilevazione'], siteId: 'site-ovest' }),
    amministratore: await account('amministratore', { administrator: true }),
  };
  const desk: Desk = { db, host, settings, ports: deskPorts(localAccounts(db, host)), files: new Map() };
  const server = await startServer(desk);
  return {
    desk,
    database,
    server,
    home,
    other,
    accounts,
    addPlan: (municipalityId) =>
      createRecord(db, host, { municipalityId, actorId: accounts.responsabile.id, document: testPlan() }),
    close: async () => {
      await server.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
