import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './folderLock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pds-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const lockFile = () => join(folder, 'desk.lock');

test('held until it is released', () => {
  const lock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  lock.release();
  expect(existsSync(lockFile())).toBe(false);
  lockFolder(folder).release();
});

test('the lock of a process that lives is left alone', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    writeFileSync(lockFile(), JSON.stringify({ pid: other.pid, started: null }));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`);
  } finally {
    other.kill('SIGKILL');
  }
});

test('the lock of a dead process is taken away', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('exit', resolve));
  writeFileSync(lockFile(), JSON.stringify({ pid: dead.pid, started: null }));
  const lock = lockFolder(folder);
  expect(JSON.parse(readFileSync(lockFile(), 'utf8')).pid).toBe(process.pid);
  lock.release();
});

test.runIf(process.platform === 'linux')(
  'a number that was given to another process is no sign of life (only Linux tells when a process began)',
  () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, started: 'another boot/1' }));
    lockFolder(folder).release();
  },
);

test.each(['', '{', '7', '{"pid":"x"}'])('a lock file that says nothing is taken away: %s', (content) => {
  writeFileSync(lockFile(), content);
  lockFolder(folder).release();
});
