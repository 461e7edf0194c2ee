// Gives the CommonJS build its declarations: those of the ESM build under the names that `require` looks for. Run in a
// package's folder after tsup. Rolling them up a second time would give the same types and double the build's time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(process.cwd(), 'dist');

const declarations = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.d.ts'),
);
for (const name of declarations) {
  const text = readFileSync(join(DIST, name), 'utf8');
  const renamed = text.replace(/(\b(?:from|import)\s*\(?['"]\.{1,2}\/[^'"]+)\.js(['"])/g, '$1.cjs$2');
  writeFileSync(join(DIST, name.replace(/\.d\.ts$/, '.d.cts')), renamed);
}
