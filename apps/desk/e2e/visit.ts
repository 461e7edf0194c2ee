import type { Browser, Page } from 'playwright';
import type { WriteAnswer } from '../src/shared/api';

/** A page with what went wrong in it and what the server acknowledged to it, gathered across reloads. */
export interface Visit {
  readonly page: Page;
  /** Violations of the policy, uncaught faults and complaints of the console, but for answers that say no. */
  readonly faults: readonly string[];
  readonly acknowledged: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

export async function openVisit(browser: Browser, width = 1280): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const faults: string[] = [];
  const acknowledged = new Map<string, number>();
  await context.exposeFunction('tellFault', (fault: string) => void faults.push(fault));
  await context.exposeFunction('tellAcknowledged', (answer: WriteAnswer) => {
    for (const { commandId, seq } of answer.acknowledged ?? []) acknowledged.set(commandId, seq);
  });
  await context.addInitScript(() => {
    const told = window as unknown as {
      tellFault(fault: string): void;
      tellAcknowledged(answer: unknown): Promise<void>;
    };
    document.addEventListener('securitypolicyviolation', (event) => {
      told.tellFault(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
    const send = window.fetch;
    window.fetch = async (...request) => {
      const response = await send(...request);
      if (String(request[0]).endsWith('/commands'))
        await told.tellAcknowledged(await response.clone().json());
      return response;
    };
  });
  const page = await context.newPage();
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  return { page, faults, acknowledged, close: () => context.close() };
}

export async function signIn(page: Page, address: string, name: string, password: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nome utente').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('heading', { name: 'Documenti', level: 1 }).waitFor();
}

export async function openPlan(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Piano di sicurezza comunale/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /^Piano di sicurezza comunale/, level: 1 }).waitFor();
}

/** Opens a row of a part of the plan. */
export async function openRow(page: Page, part: string, row: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Parti del piano' }).getByRole('button', { name: part }).click();
  await page.getByRole('button', { name: row }).first().click();
}

export const SAVED = /^Salvato alle \d\d:\d\d$/;
