import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePlan } from '@pds/fixtures';
import { chromium } from 'playwright';
import { median } from '../measure.mjs';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'apps', 'desk', 'dist', 'server', 'main.js');
const SCENARIOS = 500;
const TEXT = 'Una prova di scrittura abbastanza lunga per misurare';

/** The reference application as a clerk meets it: how soon a page answers, how soon a keystroke is seen. */
export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'pds-bench-'));
  const desk = await startDesk(folder);
  try {
    await measureIn(await launch(), desk);
  } finally {
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function launch() {
  return chromium.launch({
    ...(process.env.PDS_CHROMIUM && { executablePath: process.env.PDS_CHROMIUM }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/**
 * @param {import('playwright').Browser} browser
 * @param {Awaited<ReturnType<typeof startDesk>>} desk
 */
async function measureIn(browser, desk) {
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(desk.address);
    await page.getByLabel('Nome utente').fill('responsabile');
    await page.getByLabel('Password').fill(desk.password);
    await page.getByRole('button', { name: 'Accedi' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();

    const loads = [];
    for (let i = 0; i < 5; i++) {
      const fresh = await context.newPage();
      const start = performance.now();
      await fresh.goto(desk.address);
      await fresh.getByRole('heading', { level: 2 }).first().waitFor();
      loads.push(performance.now() - start);
      await fresh.close();
    }
    console.log(`  first load until the list stands, warm server  ${median(loads).toFixed(0)} ms`);

    await importPlan(page, desk.address, crowded(samplePlan, SCENARIOS));
    await page
      .getByRole('navigation', { name: 'Parti del piano' })
      .getByRole('button', { name: 'Scenari di rischio' })
      .click();
    await page.getByRole('button', { name: /T-22/ }).first().click();
    const typed = await keystrokes(page, () => page.getByLabel('Motivazione della valutazione').focus());

    const plain = await browser.newPage();
    await plain.setContent('<input aria-label="floor">');
    const floor = await keystrokes(plain, () => plain.getByLabel('floor').focus());
    const ratio = (median(typed) / median(floor)).toFixed(1);
    console.log(
      `  keystroke until painted, plan of ${SCENARIOS} scenarios  ${median(typed).toFixed(1)} ms (most ${Math.max(...typed).toFixed(1)}), ${ratio} times an input on an empty page`,
    );
  } finally {
    await browser.close();
  }
}

/** @param {string} folder */
async function startDesk(folder) {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PDS_DATA: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /The desk is ready: (\S+)/.exec(output)?.[1];
      if (found && output.includes('reset-password')) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${output}`)));
  });
  const password = /^ {2}responsabile +((?:\w{4}-){3}\w{4}) /m.exec(output)?.[1] ?? '';
  return {
    address,
    password,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/**
 * The plan with scenarios for combinations of activity, asset and threat that it does not have yet.
 *
 * @param {typeof samplePlan} plan
 * @param {number} count
 */
function crowded(plan, count) {
  const scenarios = [...plan.scenarios];
  const used = new Set(scenarios.map((each) => [each.activityId, each.assetId, each.threatCode].join()));
  for (const { id: activityId, processId, assetIds } of plan.activities) {
    for (const assetId of assetIds) {
      for (const { id: threatCode } of plan.threats) {
        const key = [activityId, assetId, threatCode].join();
        if (scenarios.length >= count || used.has(key)) continue;
        used.add(key);
        const like = plan.scenarios[scenarios.length % plan.scenarios.length];
        scenarios.push({
          ...like,
          id: `bench-${scenarios.length}`,
          ordinal: 1000 + scenarios.length,
          processId,
          activityId,
          assetId,
          threatCode,
        });
      }
    }
  }
  return { ...plan, scenarios };
}

/**
 * @param {import('playwright').Page} page
 * @param {string} address
 * @param {unknown} plan
 */
async function importPlan(page, address, plan) {
  await page.goto(`${address.replace(/\/$/, '')}/importa`);
  await page.getByLabel('File').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(plan)),
  });
  await page.getByRole('button', { name: 'Importa', exact: true }).click();
  const title = page.getByRole('heading', { name: /^Piano di sicurezza/, level: 1 });
  const anyway = page.getByRole('button', { name: 'Importa con gli errori' });
  await title.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await title.waitFor();
}

/**
 * Milliseconds from each key going down to the end of the frame that shows it.
 *
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} focus
 * @returns {Promise<number[]>}
 */
async function keystrokes(page, focus) {
  await page.evaluate(() => {
    const times = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        }),
      true,
    );
  });
  await focus();
  await page.keyboard.type(TEXT, { delay: 60 });
  await page.waitForTimeout(500);
  return page.evaluate(() => globalThis.times);
}
