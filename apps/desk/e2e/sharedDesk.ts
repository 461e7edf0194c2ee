import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { openChromium } from './chromium';
import { type DeskProcess, startDesk } from './deskProcess';
import { openVisit, signIn, type Visit } from './visit';

/** A desk with its samples for the tests of a file, and Chromium. */
export interface SharedDesk {
  readonly address: () => string;
  readonly folder: () => string;
  /** A page of nobody's. */
  visit(width?: number): Promise<Visit>;
  /** A page of somebody's own; afterwards nothing may have gone wrong in it. */
  as(name: string, work: (visit: Visit) => Promise<void>, width?: number): Promise<void>;
}

export function sharedDesk(): SharedDesk {
  let folder: string;
  let desk: DeskProcess;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pds-desk-e2e-'));
    [desk, browser] = await Promise.all([startDesk(folder, 0), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop('SIGTERM');
    await rm(folder, { recursive: true });
  });
  return {
    address: () => desk.address,
    folder: () => folder,
    visit: (width) => openVisit(browser, width),
    async as(name, work, width) {
      const visit = await openVisit(browser, width);
      try {
        await signIn(visit.page, desk.address, name, desk.passwords.get(name)!);
        await work(visit);
        expect(visit.faults).toEqual([]);
      } finally {
        await visit.close();
      }
    },
  };
}
