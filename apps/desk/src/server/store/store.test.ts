import type { PlanCommand } from '@pds/core/plan';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../database/database';
import * as schema from '../database/schema';
import { MACHINE } from '../host';
import { resetPassword } from '../operator/resetPassword';
import { describeSignIn } from '../operator/signInHelp';
import { verifyAll } from '../operator/verifyAll';
import { FIRST_ACCOUNTS } from '../samples/sampleAccounts';
import { seedSamples } from '../samples/seedSamples';
import { localAccounts } from '../signIn/localAccounts';
import { openTestDesk, type TestDesk } from '../testing/testDesk';
import { findAccount, listAccounts, setPassword } from './accounts';
import { listMunicipalities, slugOf } from './municipalities';
import { entriesAfter, listRecords, readRecord } from './records';
import { addSession, endSession, endSessionsOf, findSession, removeEndedSessions } from './sessions';
import { verifyRecord } from './verifyRecord';
import { writeCommands } from './writeCommands';

let t: TestDesk;
let db: Db;
beforeAll(async () => {
  t = await openTestDesk();
  db = t.desk.db;
}, 60_000);
afterAll(() => t.close());

const rename = (id: string, value: string): PlanCommand => ({
  type: 'edit',
  id,
  at: '2026-03-02T09:00:00Z',
  by: { id: 'x', roles: [] },
  changes: [{ op: 'set', collection: 'sites', id: 'site-ovest', path: ['name'], value }],
});

async function writtenPlan(): Promise<string> {
  const recordId = await t.addPlan(t.home);
  const account = t.accounts.responsabile;
  for (const [i, name] of ['Uno', 'Due', 'Tre'].entries()) {
    const commands = [rename(`c${i}`, name)];
    await writeCommands(db, MACHINE, {
      municipalityId: t.home,
      recordId,
      account,
      base: i + 1,
      own: [],
      commands,
    });
  }
  return recordId;
}

test('the tables are those that the migrations made', async () => {
  for (const table of Object.values(schema) as PgTable[]) {
    await db.select().from(table).limit(1);
    expect(getTableConfig(table).columns[0]?.name).toBe('municipality_id');
  }
});

test('no statement of the store runs without a municipality, but the directory of them', async () => {
  const statements: string[] = [];
  const client = (db as unknown as { $client: Parameters<typeof drizzle>[0] & object }).$client;
  const watched = drizzle({
    client: client as never,
    logger: { logQuery: (text) => statements.push(text) },
  }) as unknown as Db;
  const account = t.accounts.referente;
  const recordId = await t.addPlan(t.home);
  await findAccount(watched, t.home, 'referente');
  await listAccounts(watched, t.home);
  await setPassword(watched, account, account.passwordHash);
  await addSession(watched, {
    municipalityId: t.home,
    tokenHash: 'h',
    accountId: account.id,
    expiresAt: new Date(0),
  });
  await findSession(watched, t.home, 'h', new Date());
  await endSession(watched, t.home, 'h');
  await endSessionsOf(watched, account);
  await removeEndedSessions(watched, t.home, new Date());
  await listRecords(watched, t.home);
  await readRecord(watched, t.home, recordId);
  await verifyRecord(watched, t.home, recordId);
  await writeCommands(watched, MACHINE, {
    municipalityId: t.home,
    recordId,
    account,
    base: 1,
    own: [],
    commands: [rename('c1', 'x')],
  });
  const queries = statements.filter((text) => /^(select|insert|update|delete)/i.test(text));
  expect(queries.length).toBeGreaterThanOrEqual(15);
  for (const text of queries) {
    const bound =
      /^insert into "\w+" \("municipality_id"/.test(text) ||
      /where \(?\(?"\w+"\."municipality_id" = \$\d/.test(text);
    expect(bound, text).toBe(true);
  }
});

describe('the chain of hashes', () => {
  const verify = (id: string) => verifyRecord(db, t.home, id);

  test('is sound after writing', async () => {
    expect(await verify(await writtenPlan())).toMatchObject({ ok: true, value: 4 });
  });

  test.each([
    [
      'a command was changed',
      sql`UPDATE command_log SET command = replace(command::text, 'Due', 'Dux')::json`,
      'log.altered',
      3,
    ],
    ['an instant was changed', sql`UPDATE command_log SET at = at - interval '1 day'`, 'log.altered', 3],
    ['who did it was changed', sql`UPDATE command_log SET actor_id = municipality_id`, 'log.altered', 3],
    ['an entry was removed', sql`DELETE FROM command_log`, 'log.missing', 3],
  ])('tells where %s', async (_, tampering, code, seq) => {
    const id = await writtenPlan();
    await db.execute(sql`${tampering} WHERE record_id = ${id} AND seq = 3`);
    expect(await verify(id)).toMatchObject({ ok: false, issues: [{ code, params: { seq } }] });
  });

  test('tells that the end was cut off, and that the record is another', async () => {
    const cut = await writtenPlan();
    await db.execute(sql`DELETE FROM command_log WHERE record_id = ${cut} AND seq = 4`);
    expect(await verify(cut)).toMatchObject({
      ok: false,
      issues: [{ code: 'log.cut_off', params: { seq: 3, version: 4 } }],
    });
    const other = await writtenPlan();
    await db.execute(
      sql`UPDATE record SET snapshot = replace(snapshot::text, 'Tre', 'Sei')::json WHERE id = ${other}`,
    );
    expect(await verify(other)).toMatchObject({ ok: false, issues: [{ code: 'log.snapshot_differs' }] });
    const said: string[] = [];
    expect(await verifyAll(db, (line) => said.push(line))).toBe(1);
    expect(said.find((line) => line.includes(other))).toContain('BROKEN log.snapshot_differs');
  });
});

test('writing is all or nothing: what fails in the middle leaves log and record as they were', async () => {
  const recordId = await t.addPlan(t.home);
  const broken = { ...MACHINE, now: () => new Date(Number.NaN) };
  const account = t.accounts.responsabile;
  await expect(
    writeCommands(db, broken, {
      municipalityId: t.home,
      recordId,
      account,
      base: 1,
      own: [],
      commands: [rename('c', 'x')],
    }),
  ).rejects.toThrow();
  expect(await entriesAfter(db, t.home, recordId, 1)).toEqual([]);
  expect((await readRecord(db, t.home, recordId))?.version).toBe(1);
});

test('a slug is what can be typed after @', () => {
  expect(['San Giovanni in Marignano', 'Forlì', "Sant'Angelo"].map(slugOf)).toEqual([
    'san-giovanni-in-marignano',
    'forli',
    'sant-angelo',
  ]);
});

describe('the first start', () => {
  test('leaves a database that is in use alone', async () => {
    expect(await seedSamples(db, MACHINE)).toEqual([]);
    expect(await describeSignIn(db, [])).toContain(
      'Sign in as responsabile, referente, rilevatore, amministratore',
    );
  });

  test('makes accounts whose passwords work, and a reset makes a new one', async () => {
    await db.execute(sql`DELETE FROM command_log`);
    for (const table of ['record', 'session', 'account', 'municipality']) {
      await db.execute(sql.raw(`DELETE FROM ${table}`));
    }
    const accounts = await seedSamples(db, MACHINE);
    expect(accounts.map(({ name }) => name)).toEqual(FIRST_ACCOUNTS.map(({ name }) => name));
    const help = await describeSignIn(db, accounts);
    for (const { password } of accounts) expect(help).toContain(password);
    const bodies = await listMunicipalities(db);
    expect(bodies[0]).toMatchObject({ name: 'Castelmirto', slug: 'castelmirto', home: true });
    const kinds = await Promise.all(
      bodies.map(async (body) => [
        body.name,
        (await listRecords(db, body.municipalityId)).map(({ kind }) => kind),
      ]),
    );
    expect(kinds).toEqual([
      ['Castelmirto', ['security-plan']],
      ['Cesena', ['procedure-register']],
      ['Modena', ['pilot-project']],
      ["Mosciano Sant'Angelo", ['objective-plan']],
    ]);
    expect(await verifyAll(db, () => undefined)).toBe(0);

    const identity = localAccounts(db, MACHINE);
    const [{ name, password }] = accounts as [(typeof accounts)[0]];
    expect((await identity.identify({ name: `${name}@Castelmirto`, password })).ok).toBe(true);
    const said: string[] = [];
    expect(await resetPassword(db, MACHINE, name, (line) => said.push(line))).toBe(0);
    expect((await identity.identify({ name, password })).ok).toBe(false);
    const renewed = said[0]!.split(/\s+/)[1]!;
    expect((await identity.identify({ name, password: renewed })).ok).toBe(true);
    expect(await resetPassword(db, MACHINE, 'nobody', () => undefined)).toBe(1);
  }, 30_000);
});
