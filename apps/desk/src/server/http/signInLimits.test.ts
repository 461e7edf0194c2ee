import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Desk } from '../desk';
import { fakePorts } from '../ports/fakePorts';
import { type Browser, openBrowser } from '../testing/browser';
import { openTestDesk, PASSWORD, type TestDesk } from '../testing/testDesk';
import { type RunningServer, startServer } from './server';

let t: TestDesk;
/** The same desk with an identity that spends no time on passwords. */
let quick: Desk;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  t = await openTestDesk();
  const accounts = [t.accounts.referente, t.accounts.rilevatore].map((account) => ({
    account,
    password: PASSWORD,
  }));
  const { identity } = fakePorts({ today: '2026-03-02', accounts });
  quick = { ...t.desk, ports: { ...t.desk.ports, identity } };
}, 60_000);
afterAll(() => t.close());

/** Each test counts anew. */
beforeEach(async () => {
  server = await startServer(quick);
  browser = openBrowser(server.address);
  return () => server.close();
});

const attempt = async (name: string, password = 'sbagliata', headers: Record<string, string> = {}) =>
  (await browser.send('POST', '/api/session', { name, password }, headers)).status;

test('an account has one count, however its name is written', async () => {
  const names = ['referente', 'referente@borgo', ' Referente ', 'REFERENTE@Borgo'];
  for (let i = 0; i < 8; i++) expect(await attempt(names[i % 4]!)).toBe(401);
  for (const name of ['referente', ...names]) expect(await attempt(name, PASSWORD)).toBe(429);
});

test('a name with a second @ belongs to nobody', async () => {
  browser = openBrowser(t.server.address);
  expect(await attempt('referente@borgo@1', PASSWORD)).toBe(401);
  expect(await attempt('referente@borgo@', PASSWORD)).toBe(401);
});

test('a sign-in that succeeds gives an address no new attempts, and costs none', async () => {
  for (let i = 0; i < 59; i++) await attempt(`nessuno-${i}`);
  for (let i = 0; i < 3; i++) expect(await attempt('rilevatore', PASSWORD)).toBe(200);
  expect(await attempt('nessuno-x')).toBe(401);
  expect(await attempt('rilevatore', PASSWORD)).toBe(429);
});

test('without a proxy nobody chooses the own address', async () => {
  for (let i = 0; i < 60; i++) await attempt(`nessuno-${i}`);
  expect(await attempt('referente', PASSWORD, { 'X-Forwarded-For': '198.51.100.7' })).toBe(429);
});

test('behind a proxy an address is the one that the proxy saw', async () => {
  const port = await freePort();
  const settings = { ...quick.settings, port, origin: `http://localhost:${port}` };
  const behind = await startServer({ ...quick, settings });
  browser = openBrowser(behind.address);
  const from = (address: string, name: string, password?: string) =>
    attempt(name, password, { 'X-Forwarded-For': address });
  for (let i = 0; i < 60; i++) await from(`10.0.0.${i}, 203.0.113.9`, `nessuno-${i}`);
  expect(await from('198.51.100.7, 203.0.113.9', 'referente', PASSWORD)).toBe(429);
  for (let i = 0; i < 8; i++) expect(await from('203.0.113.9', 'referente')).toBe(429);
  // Nor did an address that may try no more use up anybody's name.
  expect(await from('203.0.113.9, 198.51.100.7', 'referente', PASSWORD)).toBe(200);
  await behind.close();
});

async function freePort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}
