import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { PUBLISHED } from './root.mjs';

/**
 * Which packages the types of a sub-path may speak of (docs/architecture.md); the first row that fits counts. A name
 * stands for its sub-paths too.
 *
 * @type {readonly { subPaths: RegExp, may: readonly string[] }[]}
 */
const VOCABULARY = [
  { subPaths: /^@pds\/core\/(base|draft|cie)$/, may: [] },
  { subPaths: /^@pds\/core/, may: ['zod'] },
  { subPaths: /^@pds\/cie/, may: ['@pds/core/base', '@pds/core/cie'] },
  { subPaths: /^@pds\/documents/, may: ['@pds/core'] },
  { subPaths: /^@pds\/ui/, may: ['@pds/core', '@pds/cie', 'react'] },
];

/**
 * The declaration file of every sub-path of the published packages; `null` for one without names (a style sheet).
 * Throws `Error` when a package was not built.
 *
 * @returns {Map<string, string | null>}
 */
export function declarationFiles() {
  /** @type {Map<string, string | null>} */
  const declarations = new Map();
  for (const { name, folder } of PUBLISHED) {
    const { exports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const [key, target] of Object.entries(exports)) {
      const file = target.import?.types ? join(folder, target.import.types) : null;
      if (file && !existsSync(file)) throw new Error(`${file} is not there. Build first: npm run build`);
      declarations.set(key === '.' ? name : name + key.slice(1), file);
    }
  }
  return declarations;
}

/**
 * Packages that the types of a sub-path speak of, itself or through the files it imports, and must not.
 *
 * @param {string} subPath
 * @param {string} file its declarations
 * @returns {string[]}
 */
export function strangePackages(subPath, file) {
  const may = VOCABULARY.find(({ subPaths }) => subPaths.test(subPath))?.may ?? [];
  return [...packagesIn(file)].filter(
    (name) => !may.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)),
  );
}

/**
 * @param {string} file
 * @param {Set<string>} [read]
 * @returns {Set<string>}
 */
function packagesIn(file, read = new Set()) {
  /** @type {Set<string>} */
  const packages = new Set();
  if (read.has(file)) return packages;
  read.add(file);
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(
    readFileSync(file, 'utf8'),
    true,
    true,
  );
  for (const { fileName } of typeReferenceDirectives) packages.add(fileName);
  for (const { fileName } of importedFiles) {
    if (!fileName.startsWith('.')) packages.add(fileName);
    else {
      const next = join(dirname(file), fileName.replace(/\.js$/, '.d.ts'));
      for (const name of packagesIn(next, read)) packages.add(name);
    }
  }
  return packages;
}
