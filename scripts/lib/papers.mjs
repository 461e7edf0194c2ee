import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the text of each licence begins. */
const LICENCES = {
  'BSD-3-Clause': 'BSD 3-Clause License',
  'EUPL-1.2': 'EUROPEAN UNION PUBLIC LICENCE v. 1.2',
};

const README_LINES = 100;

/**
 * What the papers of a package or application lack: the licence that its manifest names, under the root's licence word
 * by word; a short README with an example, run where the package is published, and a list of what it does not; a
 * changelog where it is published.
 *
 * @param {string} root
 * @param {string} folder relative to `root`
 * @returns {string[]}
 */
export function paperFaults(root, folder) {
  /** @param {string} path */
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const manifest = JSON.parse(read(`${folder}/package.json`));
  const isPublished = !manifest.private;
  const readme = read(`${folder}/README.md`);
  const licence = read(`${folder}/LICENSE`);
  const opening = /** @type {Record<string, string>} */ (LICENCES)[manifest.license];
  const isSound = {
    [`the licence '${manifest.license}' is none of ours`]: opening !== undefined,
    [`LICENSE is not the text of ${manifest.license}`]: opening !== undefined && licence.startsWith(opening),
    "LICENSE is not the root's": licenceOf(root) !== manifest.license || licence === read('LICENSE'),
    'there is no README.md': readme !== '',
    [`README.md has more than ${README_LINES} lines`]: readme.trimEnd().split('\n').length <= README_LINES,
    [`README.md has no example${isPublished ? ' that is run' : ''}`]: (isPublished
      ? /^```tsx?$/m
      : /^```(sh|tsx?)$/m
    ).test(readme),
    "README.md has no list under 'Does not'": /^#+ (.* )?does not$\n\n(.+\n\n)?- /im.test(readme),
    'there is no CHANGELOG.md': !isPublished || /^## \d/m.test(read(`${folder}/CHANGELOG.md`)),
  };
  return Object.entries(isSound)
    .filter(([, holds]) => !holds)
    .map(([fault]) => fault);
}

/** @param {string} folder */
function licenceOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).license;
}
