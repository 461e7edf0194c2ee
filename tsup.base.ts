import type { Options } from 'tsup';

/**
 * One build for every published package: ESM with declarations, and CJS, whose declarations
 * `scripts/cjs-types.mjs` adds.
 * CJS carries @noble inside, because @noble is ESM only and hosts without `require(esm)` exist.
 */
export function library(entry: Record<string, string>, options: Options = {}): Options[] {
  const common: Options = {
    entry,
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    sourcemap: true,
    outDir: 'dist',
    ...options,
  };
  return [
    {
      ...common,
      format: ['esm'],
      clean: true,
      dts: { compilerOptions: { ignoreDeprecations: '6.0', noEmit: false } },
      outExtension: () => ({ js: '.js', dts: '.d.ts' }),
    },
    {
      ...common,
      format: ['cjs'],
      clean: false,
      dts: false,
      noExternal: [/@noble\//],
      outExtension: () => ({ js: '.cjs' }),
    },
  ];
}
