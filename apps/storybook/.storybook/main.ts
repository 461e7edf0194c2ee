import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';

const UI = new URL('../../../packages/ui/src/', import.meta.url).pathname;

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../../../packages/ui/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The stories stand beside the sources: both must come from one place, or a provider and its hooks are two.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: {
        alias: [
          { find: /^@pds\/ui$/, replacement: `${UI}index.ts` },
          { find: /^@pds\/ui\/styles\.css$/, replacement: `${UI}styles/index.css` },
          { find: /^@pds\/ui\/messages\/(\w+)$/, replacement: `${UI}messages/$1/index.ts` },
          { find: /^@pds\/ui\/(\w+)$/, replacement: `${UI}$1/index.ts` },
        ],
        dedupe: ['react', 'react-dom', '@pds/core', '@pds/cie'],
      },
      // Named, or Vite finds them behind @pds/core in mid-run and loads React twice.
      optimizeDeps: {
        include: ['zod', '@noble/hashes/sha2.js', '@noble/hashes/legacy.js', '@noble/hashes/utils.js'],
      },
    }),
};

export default config;
