import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the tests start Chromium: vitest.config.ts. */
    chromium: LaunchOptions;
  }
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch(inject('chromium'));
}
