import { fstatSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openEmbedded } from './embedded';
import { FolderInUse } from './folderLock';

/** The inodes that were flushed to the disk. */
const synced = vi.hoisted(() => new Set<number>());
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    fsyncSync(descriptor: number) {
      synced.add(fstatSync(descriptor).ino);
      fs.fsyncSync(descriptor);
    },
  };
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-embedded-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a folder serves one engine at a time, keeps what was committed, and forgets a start that was cut off', async () => {
  await mkdir(join(folder, 'pglite.unfinished-1'));
  await writeFile(join(folder, 'pglite.unfinished-1', 'half'), '');
  const first = await openEmbedded(folder, () => undefined);
  await expect(openEmbedded(folder, () => undefined)).rejects.toBeInstanceOf(FolderInUse);
  await first.db.execute(sql`CREATE TABLE kept (n integer)`);
  await first.db.execute(sql`INSERT INTO kept VALUES (7)`);
  await first.close();
  expect(await readdir(folder)).toEqual(['pglite']);

  const second = await openEmbedded(folder, () => undefined);
  expect((await second.db.execute(sql`SELECT n FROM kept`)).rows).toEqual([{ n: 7 }]);
  const settings = await second.db.execute(
    sql`SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') ORDER BY name`,
  );
  expect(settings.rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'synchronous_commit', setting: 'on' },
  ]);
  await second.close();
}, 60_000);

test('what a start after a crash puts in order lies on the disk before anything is served', async () => {
  const crashed = join(folder, 'crashed');
  const running = await openEmbedded(join(folder, 'running'), () => undefined);
  await running.db.execute(sql`CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n`);
  await cp(join(folder, 'running', 'pglite'), join(crashed, 'pglite'), { recursive: true });
  await running.close();

  synced.clear();
  const restarted = await openEmbedded(crashed, () => undefined);
  const atReady = new Set(synced);
  for (const name of ['global/pg_control', 'global/pg_filenode.map', 'pg_xact/0000', 'pg_wal']) {
    expect(atReady, name).toContain((await stat(join(crashed, 'pglite', name))).ino);
  }
  expect((await restarted.db.execute(sql`SELECT count(*)::int AS n FROM kept`)).rows).toEqual([{ n: 1000 }]);
  await restarted.close();
}, 120_000);
