import { defineConfig } from 'tsup';

/** The server runs where it is built, beside its packages: nothing of them goes into the bundle. */
export default defineConfig({
  entry: { main: 'src/server/main.ts' },
  outDir: 'dist/server',
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  sourcemap: true,
  skipNodeModulesBundle: true,
});
