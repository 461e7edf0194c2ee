import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The client; nothing is inlined into the page, so that the server's policy needs no exception. */
export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ['react', 'react-dom', '@pds/core', '@pds/cie'] },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
});
