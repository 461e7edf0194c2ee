import { save } from '@pds/core/document';
import { parseSecurityPlan } from '@pds/core/plan';
import { samplePlan } from '@pds/fixtures';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { chipFile, chipFiles, mrzText } from './cardInput';
import { sharedDesk } from './sharedDesk';

const desk = sharedDesk();

describe('the import', () => {
  test.each([
    {
      name: 'a cut-off file',
      text: () => planText().slice(0, 9000),
      told: 'Il file non è leggibile: il contenuto è incompleto o danneggiato. Dove: al carattere 9001',
    },
    {
      name: 'a document of a newer version',
      text: () => JSON.stringify({ ...JSON.parse(planText()), schemaVersion: 7 }),
      told: 'Il documento è di una versione più recente (7) di quella che questo programma conosce (2): occorre aggiornare il programma. Dove: Versione del formato',
    },
    {
      name: 'a scenario that points to an asset that is missing',
      text: () => withLostAsset(),
      told: LOST_ASSET,
    },
    {
      name: 'a file of another kind',
      text: () => '{"kind":"ricetta"}',
      told: 'Il file non contiene un documento che questo programma conosce. Dove: Tipo',
    },
    {
      name: 'a tower of brackets',
      text: () => '['.repeat(300_000),
      told: 'Il file non contiene un documento: la sua struttura è troppo annidata. Dove: al carattere 65',
    },
  ])('tells of $name what is wrong and where, and changes nothing', ({ text, told }) =>
    desk.as('responsabile', async ({ page }) => {
      const before = await records(page);
      await importFile(page, text());
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.getByRole('listitem').allTextContents()).toEqual([told]);
      await page.getByRole('heading', { level: 1, name: 'Importa un documento' }).waitFor();
      expect(await page.getByRole('button', { name: 'Importa', exact: true }).isEnabled()).toBe(true);
      expect(await records(page)).toEqual(before);
    }),
  );

  test('takes a readable document in with its errors when that is wanted, and the plan tells them', () =>
    desk.as('responsabile', async ({ page }) => {
      await page.goto(desk.address());
      await importFile(page, withLostAsset());
      await page.getByRole('button', { name: 'Importa con gli errori' }).click();
      await page.getByRole('heading', { name: /^Piano di sicurezza comunale/, level: 1 }).waitFor();
      await page.getByRole('button', { name: 'Controlla il piano' }).click();
      const [sentence, place] = LOST_ASSET.split(' Dove: ');
      await page.getByRole('link', { name: `${place}: ${sentence}`, exact: true }).click();
      await page.getByRole('combobox', { name: /^Bene/ }).waitFor();
    }));
});

describe('the card page', () => {
  test('tells of a megabyte of fillers what is wrong and where, and keeps the files', () =>
    desk.as('responsabile', async ({ page }) => {
      await page.goto(`${desk.address()}/carta`);
      await page.locator('input[type=file]').setInputFiles(chipFiles);
      await page.getByText('Confronto con i valori di controllo (hash) registrati').waitFor();
      const zone = page.getByLabel('Righe della zona a lettura ottica');
      await zone.fill('<'.repeat(1_000_000));
      await page.getByText('Lettura da completare.').waitFor();
      await zone.blur();
      expect(await page.locator('.pds-mrz .pds-error').allTextContents()).toEqual([
        'Errore: Il testo è troppo lungo per essere una zona a lettura ottica: al massimo 1000 caratteri. Dove: al carattere 1001',
      ]);
      await page.getByText('Confronto con i valori di controllo (hash) registrati').waitFor();
      await zone.fill(mrzText);
      await page.getByText('La zona a lettura ottica coincide con quella del chip.').waitFor();
    }));

  test('tells of a file that claims 4 GB what is wrong and where, and keeps the zone', () =>
    desk.as('responsabile', async ({ page }) => {
      await page.goto(`${desk.address()}/carta`);
      const zone = page.getByLabel('Righe della zona a lettura ottica');
      await zone.fill(mrzText);
      await page.locator('input[type=file]').setInputFiles(chipFile('EF.SOD', '7784FFFFFFFF'));
      const file = page.getByRole('listitem').filter({ hasText: 'EF.SOD' });
      await file.waitFor();
      expect((await file.textContent())?.trim()).toBe(
        'Non riconosciuto: non è un file intero del chip EF.SOD, 6 byte Il file è incompleto o danneggiato: contiene meno dati di quanti ne annuncia (elemento 77: 4294967295 byte annunciati, 0 presenti). Dove: al byte 1',
      );
      expect(await zone.inputValue()).toBe(mrzText);
      await page.getByText('Dati letti').waitFor();
    }));
});

const LOST_ASSET =
  'Il dato rimanda a una riga che non esiste più. Dove: Scenari di rischio › T-28 · Disallineamento anagrafe / INA / codice fiscale › Bene';

function planText(): string {
  const opened = parseSecurityPlan(samplePlan);
  if (!opened.ok) throw new Error('the sample does not open');
  return save(opened.value);
}

function withLostAsset(): string {
  const plan = JSON.parse(planText());
  plan.scenarios[0].assetId = 'asset-perduto';
  return JSON.stringify(plan);
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Importa' }).click();
  const file = { name: 'piano.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('File').setInputFiles(file);
  await page.getByRole('button', { name: 'Importa', exact: true }).click();
}

/** The records that the account sees, as the list tells them. */
async function records(page: Page): Promise<readonly string[]> {
  await page.goto(desk.address());
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page.locator('.desk-records li').allTextContents();
}
