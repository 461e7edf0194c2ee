import { existsSync } from 'node:fs';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { LaunchOptions } from 'playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';

/** As root Chromium refuses its sandbox; the rest keeps it from talking to anybody. */
const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that is named, else the machine's; without either Playwright's own. */
const executablePath = [process.env.PDS_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

const LAUNCH: LaunchOptions = { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) };

/** A fresh object each time: projects that share one disturb each other. */
function chromium(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { ...LAUNCH } }),
    instances: [{ browser: 'chromium' }],
  };
}

/** Named, or Vite finds them in mid-run, optimises anew and loads React twice. */
const BUNDLED = [
  ...['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
  ...['zod', '@noble/hashes/sha2.js', '@noble/hashes/legacy.js', '@noble/hashes/utils.js'],
];

const dedupe = ['react', 'react-dom', '@pds/core', '@pds/cie'];

/** The plugin reads Storybook's configuration as soon as it is made, so there is no project before there is one. */
function stories(): TestProjectInlineConfiguration[] {
  const configDir = 'apps/storybook/.storybook';
  if (!existsSync(configDir)) return [];
  return [
    {
      plugins: [storybookTest({ configDir })],
      resolve: { dedupe },
      optimizeDeps: { include: BUNDLED },
      test: { name: 'stories', browser: chromium() },
    },
  ];
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/{core,cie,documents,fixtures,conformance}/src/**/*.test.ts',
            'packages/ui/src/**/*.test.ts',
            'apps/desk/src/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
        },
      },
      {
        plugins: [react()],
        resolve: { dedupe },
        optimizeDeps: { include: BUNDLED },
        test: {
          name: 'browser',
          include: ['packages/ui/src/**/*.browser.test.tsx'],
          browser: chromium(),
        },
      },
      ...stories(),
      {
        test: {
          name: 'e2e',
          environment: 'node',
          provide: { chromium: LAUNCH },
          include: ['apps/desk/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'examples',
          environment: 'node',
          include: ['packages/conformance/examples/*.test.ts'],
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'packed',
          environment: 'node',
          provide: { chromium: LAUNCH },
          include: ['packages/conformance/packed/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
