import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root.mjs';

/**
 * Third-party packages that end up in a browser bundle of a piece of code.
 *
 * @param {string} code imports by public names
 * @returns {Promise<string[]>}
 */
export async function bundledPackages(code) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: join(ROOT, 'packages', 'conformance') },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    external: ['react', 'react-dom'],
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const names = kept.map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
