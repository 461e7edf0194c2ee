import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';
import { nodeTooOld } from './nodeVersion.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pds-install-'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} name @param {string} text @param {number} seconds from now */
function inModules(name, text, seconds) {
  const file = join(folder, 'node_modules', name);
  writeFileSync(file, text);
  const at = Date.now() / 1000 + seconds;
  utimesSync(file, at, at);
}

describe('isInstalled', () => {
  test('is false for a folder of modules that npm never finished', () =>
    expect(isInstalled(folder)).toBe(false));

  test('knows its own stamp, however old', () => {
    inModules('.pds-install', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', -1000);
    expect(isInstalled(folder)).toBe(true);
  });

  test('is false when the lock file is not the stamped one', () => {
    inModules('.pds-install', 'another', 0);
    expect(isInstalled(folder)).toBe(false);
  });

  test('trusts npm run by hand after the lock file changed, and not before', () => {
    inModules('.package-lock.json', '{}', -1000);
    expect(isInstalled(folder)).toBe(false);
    inModules('.package-lock.json', '{}', 1000);
    expect(isInstalled(folder)).toBe(true);
  });
});

test.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.1.0', true],
])('Node %s is new enough: %j', (version, enough) => expect(nodeTooOld(version) === null).toBe(enough));
