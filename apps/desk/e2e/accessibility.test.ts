import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chipFiles, mrzText } from './cardInput';
import { sharedDesk } from './sharedDesk';
import { violations } from './violations';
import { openPlan } from './visit';

const desk = sharedDesk();

const PLAN = { name: /^Piano di sicurezza comunale/ };

/** Each page with something on it. */
const PAGES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the list', async (page) => page.getByRole('link', PLAN).first().waitFor()],
  ['a plan', openPlan],
  [
    'a plan with an editor open',
    async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: /^Scenari di rischio/ }).click();
      await page.getByRole('button', { name: /T-22/ }).first().click();
      await page.getByRole('button', { name: 'Controlla il piano' }).click();
    },
  ],
  [
    'a record to be read',
    async (page) => {
      await page.getByRole('link', { name: /sperimentazione/i }).click();
      await page.getByText(/segnalazioni sul documento$/).click();
    },
  ],
  [
    'the card',
    async (page) => {
      await page.getByRole('link', { name: 'Controllo carta' }).click();
      await page.getByLabel('Righe della zona a lettura ottica').fill(mrzText);
      await page.locator('input[type=file]').setInputFiles(chipFiles);
      await page.getByText('Confronto con i valori di controllo (hash) registrati').waitFor();
    },
  ],
  ['the import', (page) => page.getByRole('link', { name: 'Importa' }).click()],
  ['the help', (page) => page.getByRole('link', { name: 'Aiuto' }).click()],
];

describe.each([1280, 320])('axe-core finds nothing at a width of %d', (width) => {
  test('in the sign-in, refused', async () => {
    const { page, close } = await desk.visit(width);
    await page.goto(desk.address());
    await page.getByLabel('Nome utente').fill('nessuno');
    await page.getByLabel('Password').fill('sbagliata');
    await page.getByRole('button', { name: 'Accedi' }).click();
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('in any page', () =>
    desk.as(
      'amministratore',
      async ({ page }) => {
        for (const [name, open] of PAGES) {
          await page.goto(desk.address());
          await open(page);
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await violations(page), name).toEqual([]);
        }
      },
      width,
    ));

  test('in the paper of the plan', () =>
    desk.as(
      'responsabile',
      async ({ page }) => {
        await openPlan(page);
        const address = await page.getByRole('link', { name: /^Apri la stampa/ }).getAttribute('href');
        // The paper's policy lets nothing run in it, axe-core neither.
        await page.route(/document\.html$/, async (route) => {
          const response = await route.fetch();
          const { 'content-security-policy': _, ...headers } = response.headers();
          await route.fulfill({ response, headers });
        });
        await page.goto(new URL(address!, desk.address()).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await violations(page)).toEqual([]);
      },
      width,
    ));
});
