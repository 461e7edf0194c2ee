import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSecurityPlan } from '@pds/core/plan';
import { describe, expect, test } from 'vitest';
import { chipFiles, mrzText } from './cardInput';
import { sharedDesk } from './sharedDesk';
import { openPlan, openRow, SAVED } from './visit';

const desk = sharedDesk();

test('a wrong password is told in Italian and the page stays', async () => {
  const { page, close } = await desk.visit();
  await page.goto(desk.address());
  await page.getByLabel('Nome utente').fill('responsabile');
  await page.getByLabel('Password').fill('sbagliata');
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('alert').getByText('Nome utente o password non corretti.').waitFor();
  expect(await page.getByLabel('Nome utente').inputValue()).toBe('responsabile');
  await close();
});

test('the administrator sees the four sample documents, each with its municipality', () =>
  desk.as('amministratore', async ({ page }) => {
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const names = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(names.map((name) => name.replace(/ \(.*/, ''))).toEqual([
      'Comune di Castelmirto',
      'Comune di Cesena',
      'Comune di Modena',
      "Comune di Mosciano Sant'Angelo",
    ]);
    const titles = await page.locator('.desk-records a').allTextContents();
    expect(titles).toHaveLength(4);
    for (const title of titles) {
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('link', { name: 'Documenti', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Documenti' }).waitFor();
    }
  }));

describe('a plan', () => {
  test('is created, opened for editing, edited, and is there after a reload', () =>
    desk.as('responsabile', async ({ page }) => {
      await page.getByRole('button', { name: 'Nuovo piano di sicurezza' }).click();
      await page.getByLabel('Titolo del piano').fill('Piano nuovo');
      await page.getByRole('button', { name: 'Crea il piano' }).click();
      await page.getByRole('heading', { level: 1, name: 'Piano nuovo' }).waitFor();
      await page.getByRole('button', { name: 'Apri la versione alfa' }).click();
      await page.getByRole('button', { name: 'Conferma' }).click();
      await page.getByText('Stato: Bozza').waitFor();
      await page.getByRole('button', { name: /^Sedi/ }).click();
      await page.getByRole('button', { name: 'Aggiungi una sede' }).click();
      const form = page.getByRole('region', { name: 'Aggiungi una sede' });
      await form.getByLabel('Nome della sede').fill('Sede di prova');
      await form.getByLabel(/^Tipo/).selectOption('municipio');
      await form.getByLabel(/^Postazioni di emissione/).fill('1');
      await form.getByLabel(/^Postazioni di accesso/).fill('0');
      await form.getByRole('button', { name: 'Aggiungi', exact: true }).click();
      await page.getByText(SAVED).waitFor();
      await page.reload();
      await page.getByText('Stato: Bozza').waitFor();
      await openRow(page, 'Sedi', /Sede di prova/);
      expect(await page.getByLabel('Nome della sede').inputValue()).toBe('Sede di prova');
    }));

  test('computes its risk as one types, and takes back what was done', () =>
    desk.as('responsabile', async ({ page }) => {
      await openPlan(page);
      await openRow(page, 'Scenari di rischio', /T-22/);
      const risk = page.getByRole('region', { name: 'Rischio', exact: true });
      const before = await risk.textContent();
      const other = page
        .getByRole('radiogroup', { name: /^Probabilità/ })
        .locator('label:has(input:not(:checked))');
      await other.first().click();
      await expect.poll(() => risk.textContent()).not.toBe(before);
      await page.getByText(SAVED).waitFor();
      await page.getByRole('button', { name: 'Annulla' }).click();
      await expect.poll(() => risk.textContent()).toBe(before);
      await page.getByText(SAVED).waitFor();
    }));

  test('of two people who write at the same place one is asked, with both values', () =>
    desk.as('responsabile', (mine) =>
      desk.as('referente', async (theirs) => {
        for (const { page } of [mine, theirs]) {
          await openPlan(page);
          await openRow(page, 'Sedi', /Cerro/);
        }
        await theirs.page.getByLabel('Indirizzo').fill('Via di lei 1');
        await theirs.page.getByText(SAVED).waitFor();
        await mine.page.getByLabel('Indirizzo').fill('Via mia 2');
        const alert = mine.page.getByRole('alert').filter({ hasText: 'Un’altra persona' });
        await alert.waitFor();
        const said = await alert.textContent();
        for (const part of ['Sedi', 'Indirizzo', 'Via mia 2', 'Via di lei 1']) expect(said).toContain(part);
        await mine.page.getByRole('button', { name: 'Usa l’altra versione' }).click();
        await expect.poll(() => mine.page.getByLabel('Indirizzo').inputValue()).toBe('Via di lei 1');
        await mine.page.getByLabel('Indirizzo').fill('Via di tutti 3');
        await mine.page.getByText(SAVED).waitFor();
        await theirs.page.reload();
        await openRow(theirs.page, 'Sedi', /Cerro/);
        expect(await theirs.page.getByLabel('Indirizzo').inputValue()).toBe('Via di tutti 3');
      }),
    ));

  test('is taken away as a document that opens by itself, and shown for printing', () =>
    desk.as('responsabile', async ({ page, faults }) => {
      await openPlan(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Produci documento' }).click(),
      ]);
      const path = join(desk.folder(), 'piano.html');
      await download.saveAs(path);
      expect(await readFile(path, 'utf8')).toContain('Castelmirto');
      const paper = await page.context().newPage();
      await paper.goto(`file://${path}`);
      expect(await paper.getByRole('heading').count()).toBeGreaterThan(20);

      const [shown] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: /^Apri la stampa/ }).click(),
      ]);
      await shown.getByRole('heading').first().waitFor();
      const font = await shown.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(font).toBe(await paper.evaluate(() => getComputedStyle(document.body).fontFamily));
      expect(faults).toEqual([]);

      const [data] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^Scarica i dati/ }).click(),
      ]);
      const kept = join(desk.folder(), 'piano.json');
      await data.saveAs(kept);
      expect(parseSecurityPlan(await readFile(kept, 'utf8'))).toMatchObject({ ok: true, issues: [] });
    }));
});

describe('the surveyor of one site', () => {
  test('sees and edits that site alone', () =>
    desk.as('rilevatore', async ({ page }) => {
      await openPlan(page);
      await page.getByRole('button', { name: /^Sedi/ }).click();
      await page
        .getByRole('button', { name: /Porta Ovest/ })
        .first()
        .waitFor();
      expect(await page.getByText('Anagrafe centrale').count()).toBe(0);
      expect(await page.getByText('Pian del Cerro').count()).toBe(0);
      await openRow(page, 'Sedi', /Porta Ovest/);
      await page.getByLabel('Indirizzo').fill('Viale del rilevatore 1');
      await page.getByText(SAVED).waitFor();
    }));

  test('gets no more by asking the server past the page', () =>
    desk.as('rilevatore', async ({ page }) => {
      await openPlan(page);
      const url = page
        .url()
        .replace('/documenti/', '/api/municipalities/')
        .replace(/\/([^/]+)$/, '/records/$1');
      const ask = (path: string, body?: unknown) =>
        page.evaluate(
          async ([to, text]) => {
            const response = await fetch(to!, text === undefined ? {} : { method: 'POST', body: text });
            return { status: response.status, text: await response.text() };
          },
          [`${url}${path}`, body === undefined ? undefined : JSON.stringify(body)] as const,
        );
      const read = await ask('');
      expect(read.status).toBe(200);
      const { document, version } = JSON.parse(read.text);
      expect(document.sites.map(({ id }: { id: string }) => id)).toEqual(['site-porta-ovest']);
      for (const name of ['assets', 'survey']) {
        for (const { siteId } of document[name]) expect(siteId).toBe('site-porta-ovest');
      }
      const own = {
        id: crypto.randomUUID(),
        at: '2026-03-02T09:00:00Z',
        by: { id: 'x', roles: ['sindaco'] },
      };
      const changes = [
        { op: 'set', collection: 'sites', id: 'site-centrale', path: ['address'], value: 'Preso' },
      ];
      const written = await ask('/commands', {
        base: version,
        own: [],
        commands: [{ ...own, type: 'edit', changes }],
      });
      expect(written.status).toBe(403);
      expect(JSON.parse(written.text).refused).toMatchObject({
        issues: [{ code: 'plan.not_your_site' }],
        conflicts: [],
      });
      expect((await ask('/log')).status).toBe(404);
      expect((await ask('/document.html')).text).not.toContain('Pian del Cerro');
    }));
});

describe('the card page', () => {
  test('reads a zone and chip files, asks nobody and keeps nothing', () =>
    desk.as('responsabile', async ({ page }) => {
      await page.getByRole('link', { name: 'Controllo carta' }).click();
      await page.getByRole('heading', { name: 'Controllo della carta' }).waitFor();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const zone = page.getByLabel('Righe della zona a lettura ottica');
      await zone.fill(mrzText);
      await page.getByText('Dati letti').waitFor();
      await page.locator('input[type=file]').setInputFiles(chipFiles);
      await page.getByText('Confronto con i valori di controllo (hash) registrati').waitFor();
      expect(requests).toEqual([]);
      const kept = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        document.cookie,
      ]);
      expect(kept).toEqual([0, 0, 0, 0, '']);
      await page.getByRole('link', { name: 'Aiuto' }).click();
      await page.goBack();
      expect(await zone.inputValue()).toBe('');
    }));
});

test('no page is wider than a telephone', () =>
  desk.as(
    'responsabile',
    async ({ page }) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await openPlan(page);
      const parts = page.getByRole('navigation', { name: 'Parti del piano' }).getByRole('button');
      for (const part of await parts.all()) {
        await part.click();
        expect(await width(), (await part.textContent()) ?? '').toBe(320);
      }
      for (const path of ['/', '/carta', '/importa', '/aiuto', '/altrove']) {
        await page.goto(`${desk.address()}${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await width(), path).toBe(320);
      }
    },
    320,
  ));
