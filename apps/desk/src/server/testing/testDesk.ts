import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectionOf } from '@pds/core/base';
import { CIE_CATALOGUE } from '@pds/core/catalogues';
import { applyPlan, createPlan, type SecurityPlan } from '@pds/core/plan';
import { type Database, openDatabase } from '../database/database';
import { readMigrations, runMigrations } from '../database/migrate';
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
      sample: true,
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

/** A plan of two sites with an asset each, open for editing. */
export function testPlan(): SecurityPlan {
  const plan = createPlan({
    id: 'plan-1',
    title: 'Piano di prova',
    municipality: {
      id: 'm1',
      name: 'Borgo',
      sizeClass: 'piccolo',
      emissionModel: 'centrale-2015',
      prefettura: 'Prefettura di prova',
    },
    catalogue: CIE_CATALOGUE,
  });
  const opened = applyPlan(plan, {
    type: 'create-alfa',
    id: 'c1',
    at: '2026-03-02T09:00:00+01:00',
    by: { id: 'p1', roles: ['responsabile-sicurezza-cie'] },
    versionId: 'v1',
    on: '2026-03-02',
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const site = (id: string, name: string) => ({
    id,
    municipalityId: 'm1',
    kind: 'municipio' as const,
    name,
    address: `Via di ${name}`,
    rooms: [],
    issuingStations: 1,
    accessPoints: 1,
  });
  const asset = (id: string, siteId: string) => ({
    id,
    code: id,
    kind: 'postazione',
    name: `Bene segreto di ${siteId}`,
    siteId,
    value: { C: 1, I: 1, A: 1 },
    dependsOn: [],
    status: 'attivo' as const,
  });
  return {
    ...opened.value.next,
    sites: collectionOf([site('site-centrale', 'Centrale'), site('site-ovest', 'Ovest')]),
    assets: collectionOf([asset('a-centrale', 'site-centrale'), asset('a-ovest', 'site-ovest')]),
  };
}
