import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorFault } from '../operatorFault';

/** Who holds a folder: the process, and when it started, since a number is given again to another process. */
interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

export interface FolderLock {
  release(): void;
}

/** The folder belongs to a process that lives: two engines on one data folder destroy it. */
export class FolderInUse extends OperatorFault {
  override readonly name = 'FolderInUse';
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`the data folder ${folder} is in use by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Takes a folder for this process until `release`. Throws `FolderInUse` while another process that lives holds it; the
 * lock of a dead one is taken away, by one process at a time.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'desk.lock');
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (createWhole(path, own)) return { release: () => removeOwn(path, own) };
    const holder = readHolder(path);
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder.pid);
    reap(path);
  }
  throw new FolderInUse(folder, readHolder(path)?.pid ?? 0);
}

/** A lock file appears with all its content or not at all. */
function createWhole(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(draft);
  }
}

function reap(path: string): void {
  const guard = `${path}.reaping`;
  try {
    mkdirSync(guard);
  } catch {
    removeStaleGuard(guard);
    return;
  }
  try {
    const holder = readHolder(path);
    if (!holder || !isAlive(holder)) rmSync(path, { force: true });
  } finally {
    rmdirSync(guard);
  }
}

const GUARD_LIFE_MS = 10_000;

function removeStaleGuard(guard: string): void {
  try {
    if (Date.now() - statSync(guard).mtimeMs > GUARD_LIFE_MS) rmdirSync(guard);
  } catch {
    // Another process removed it first.
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof held !== 'object' || held === null || !('pid' in held)) return undefined;
    const { pid, started } = held as Partial<Holder>;
    return typeof pid === 'number' ? { pid, started: started ?? null } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

/** When a process started, as Linux tells: its boot and the ticks since; `null` elsewhere. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}

function removeOwn(path: string, own: string): void {
  try {
    if (readFileSync(path, 'utf8') === own) rmSync(path);
  } catch {
    // Already gone.
  }
}
