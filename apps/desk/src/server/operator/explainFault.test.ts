import { expect, test } from 'vitest';
import { FolderInUse } from '../database/folderLock';
import { readSettings } from '../settings';
import { explainFault } from './explainFault';

test('a fault of a query is told without what was in it', () => {
  const cause = Object.assign(new Error('value too long: scrypt$geheim'), { code: '22001' });
  const fault = new Error('Failed query: insert into "account" … params: rossi,scrypt$geheim', { cause });
  for (const told of [explainFault(fault), explainFault(cause)]) {
    expect(told).toContain('The desk failed: Error 22001');
    expect(told).not.toContain('geheim');
  }
});

test('what the operator can mend is told in a sentence', () => {
  const system = (code: string, message: string) => Object.assign(new Error(message), { code });
  expect(explainFault(new FolderInUse('/data', 7))).toContain('running already');
  expect(explainFault(system('EADDRINUSE', ''))).toContain('PORT=');
  expect(explainFault(system('EACCES', "EACCES: permission denied, mkdir '/data'"))).toContain('/data');
  expect(explainFault(system('ECONNREFUSED', ''))).toBe('ECONNREFUSED');
  try {
    readSettings({ PORT: 'x' });
  } catch (fault) {
    expect(explainFault(fault)).toBe('PORT is no port: x');
  }
  expect.assertions(5);
});
