import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './root.mjs';

/** TypeScript of packages and applications, tests and stories included: paths from the repository's folder, with slashes. */
export function sourceFiles() {
  return ['packages', 'apps'].flatMap((room) =>
    readdirSync(join(ROOT, room)).flatMap((name) => filesBelow(`${room}/${name}/src`)),
  );
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`);
}
