import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc } from 'drizzle-orm';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../src/server/database/embedded';
import { commandLog } from '../src/server/database/schema';
import { openChromium } from './chromium';
import { askDesk, type DeskProcess, startDesk } from './deskProcess';
import { openPlan, openRow, openVisit, SAVED, signIn } from './visit';

let folder: string;
let port: number;
let desk: DeskProcess;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pds-durability-'));
  port = await freePort();
  [desk, browser] = await Promise.all([startDesk(folder, port), openChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await desk?.stop('SIGKILL');
  await rm(folder, { recursive: true });
});

test('a server that is killed while somebody types loses nothing that it acknowledged, and the page nothing at all', async () => {
  const { page, acknowledged, faults, close } = await openVisit(browser);
  await signIn(page, desk.address, 'responsabile', desk.passwords.get('responsabile')!);
  await openPlan(page);
  await openRow(page, 'Sedi', /Porta Ovest/);
  const field = page.getByLabel('Indirizzo');
  let written = await field.inputValue();
  const type = async (text: string) => {
    await field.focus();
    await page.keyboard.press('End');
    for (const char of text) {
      await page.keyboard.type(char, { delay: 25 });
      // The next command begins while this one is on its way.
      if (char === ' ') await page.waitForTimeout(450);
    }
    written += text;
  };

  for (const round of [1, 2, 3]) {
    const before = acknowledged.size;
    const typing = type(` giro ${round} prima, cade e dopo`);
    await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(before + 1);
    await desk.stop('SIGKILL');
    await typing;
    await page.getByText('Il server non risponde').waitFor();
    desk = await startDesk(folder, port);
    if (round === 2) {
      await page.reload();
      await openRow(page, 'Sedi', /Porta Ovest/);
    }
    await page.getByText(SAVED).waitFor();
    expect(await field.inputValue()).toBe(written);
  }

  await page.reload();
  await openRow(page, 'Sedi', /Porta Ovest/);
  expect(await field.inputValue()).toBe(written);
  expect(faults).toEqual([]);
  await close();

  await desk.stop('SIGTERM');
  const verified = await askDesk(['verify'], folder);
  expect(verified.output).not.toContain('BROKEN');
  expect(verified.code).toBe(0);

  const database = await openEmbedded(folder, () => undefined);
  const log = await database.db.select().from(commandLog).orderBy(asc(commandLog.seq));
  await database.close();
  const logged = new Map(log.map(({ commandId, seq }) => [commandId, seq]));
  expect(acknowledged.size).toBeGreaterThanOrEqual(6);
  for (const [commandId, seq] of acknowledged) expect(logged.get(commandId)).toBe(seq);
  const last = log.filter(({ commandId }) => acknowledged.has(commandId)).at(-1);
  expect(last?.patches.at(-1)).toMatchObject({ collection: 'sites', path: ['address'], value: written });
}, 150_000);

test('a forgotten password is set anew, and not while the desk runs', async () => {
  desk = await startDesk(folder, port);
  expect(desk.passwords.size).toBe(0);
  const refused = await askDesk(['reset-password', 'referente'], folder);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.output).toContain('running already');
  await desk.stop('SIGTERM');
  expect(desk.output()).toContain('Closing.');
  const renewed = await askDesk(['reset-password', 'referente'], folder);
  expect(renewed.code).toBe(0);
  desk = await startDesk(folder, port);
  const { page, close } = await openVisit(browser);
  await signIn(page, desk.address, 'referente', renewed.output.trim().split(/\s+/).at(-1)!);
  await close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
