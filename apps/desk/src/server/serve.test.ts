import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MACHINE } from './host';
import { serve } from './serve';
import { readSettings } from './settings';
import { openBrowser } from './testing/browser';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-serve-'));
  await mkdir(join(folder, 'client'));
});
afterAll(() => rm(folder, { recursive: true }));

function start(port: number, client = 'client') {
  const said: string[] = [];
  const settings = readSettings({ PORT: String(port), PDS_DATA: join(folder, 'data') });
  const clientFolder = join(folder, client);
  return { said, desk: serve({ settings, host: MACHINE, clientFolder, say: (line) => said.push(line) }) };
}

test('a desk without its client makes no accounts', async () => {
  await expect(start(0, 'nowhere').desk).rejects.toThrow('nowhere');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a first start that finds its port taken has told the passwords, and they work at the next', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const first = start((other.address() as AddressInfo).port);
  await expect(first.desk).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => other.close(resolve));
  const password = /responsabile +((?:\w{4}-){3}\w{4}) /.exec(first.said.join('\n'))?.[1];
  expect(password).toBeDefined();

  const second = start(0);
  const desk = await second.desk;
  expect(second.said.join('\n')).not.toContain(password);
  const browser = openBrowser(desk.address);
  const answer = await browser.send('POST', '/api/session', { name: 'responsabile', password });
  expect(answer.status).toBe(200);
  await desk.close();
}, 120_000);
