import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from './embedded';
import { FolderInUse } from './folderLock';

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
