import type { LaunchOptions } from 'playwright';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the tests start Chromium: vitest.config.ts. */
    chromium: LaunchOptions;
  }
}
