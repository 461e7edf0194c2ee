import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

/** As root Chromium refuses its sandbox; the rest keeps it from talking to anybody. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium; without one Playwright's own. */
export async function openChromium(): Promise<Browser> {
  const executablePath = [process.env.PDS_CHROMIUM, '/usr/bin/chromium'].find(
    (path) => path !== undefined && existsSync(path),
  );
  return chromium.launch({ args: FLAGS, ...(executablePath !== undefined && { executablePath }) });
}
