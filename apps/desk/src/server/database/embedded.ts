import { fstatSync, fsyncSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { drizzle } from 'drizzle-orm/pglite';
import { OperatorFault } from '../operatorFault';
import type { Database, Db } from './database';
import { lockFolder } from './folderLock';

/** The engine starts with `-F` (no fsync) by default; a COMMIT that returns must lie on the disk. */
const START = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', 'wal_sync_method=fsync'];

/**
 * PGlite on a folder, for one process: the lock is held until `close`. A new database is made beside its place and
 * moved there when it is complete, so that a start that was cut off leaves none that is half made.
 */
export async function openEmbedded(folder: string, progress: (line: string) => void): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const place = join(folder, 'pglite');
    await removeUnfinished(folder);
    if (!(await exists(place))) {
      progress('Preparing the embedded database; the first time takes some seconds.');
      const unfinished = join(folder, `${UNFINISHED}${process.pid}`);
      await (await PGlite.create(unfinished)).close();
      await syncTree(unfinished);
      await rename(unfinished, place);
      await syncFolder(folder);
    }
    const engine = await openEngine(place);
    return {
      db: drizzle(engine) as unknown as Db,
      place: `embedded database in ${folder}`,
      close: async () => {
        await engine.close();
        lock.release();
      },
    };
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

const UNFINISHED = 'pglite.unfinished-';

async function openEngine(dataDir: string): Promise<PGlite> {
  const fs = new SyncingFolder(dataDir);
  const engine = await PGlite.create({ fs, relaxedDurability: false, startParams: START });
  await refuseLostWrites(engine);
  return engine;
}

let syncs = 0;

/**
 * Emscripten's file system on Node has no fsync and says nothing: here it gets one, before the engine starts, since a
 * start after a crash writes too and ends with a checkpoint that forgets the log.
 */
class SyncingFolder extends NodeFS {
  override async init(...[engine, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(engine, options);
    const syncToDisk = (module: object) => {
      const { NODEFS } = module as {
        NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } };
      };
      NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (process.platform !== 'win32' || !fstatSync(nfd).isDirectory()) fsyncSync(nfd);
        syncs++;
        return 0;
      };
    };
    const preRun = [emscriptenOpts.preRun ?? [], syncToDisk].flat();
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** A COMMIT that reaches no fsync is no promise: better not to start than to acknowledge what may be lost. */
async function refuseLostWrites(engine: PGlite): Promise<void> {
  const before = syncs;
  await engine.exec('CREATE TABLE IF NOT EXISTS durability_probe (n integer)');
  await engine.exec('DROP TABLE durability_probe');
  if (syncs === before)
    throw new OperatorFault('the embedded database does not write its commits to the disk');
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(UNFINISHED)) await rm(join(folder, name), { recursive: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else await syncFile(path, 'r+');
  }
  await syncFolder(folder);
}

/** Windows opens no folder as a file; there the file system keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await syncFile(folder, 'r');
}

async function syncFile(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
