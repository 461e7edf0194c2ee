import ts from 'typescript';
import { declarationFiles } from './declarations.mjs';

/**
 * A name that a page promises.
 *
 * @typedef {object} Promised
 * @property {string} subPath `@pds/core/base`
 * @property {string} name
 * @property {boolean} planned
 * @property {number} line
 */

/**
 * The names of the map's block: a line that starts with a sub-path, below it the names as one would call them,
 * `addMonths(date, n)  type Result<T>`. `(planned)` after a name, or after the sub-path for all of its names.
 *
 * @param {string} page
 * @returns {Promised[]}
 */
export function namesOfMap(page) {
  /** @type {Promised[]} */
  const promised = [];
  let header = { subPath: '', planned: false };
  let inBlock = false;
  for (const [i, line] of page.split('\n').entries()) {
    if (line.startsWith('```')) inBlock = line === '```text names';
    else if (inBlock && line.startsWith('@pds/')) {
      header = { subPath: line.split(' ')[0] ?? '', planned: line.includes('(planned)') };
    } else if (inBlock) {
      for (const { name, planned } of namesIn(line)) {
        promised.push({ subPath: header.subPath, name, planned: planned || header.planned, line: i + 1 });
      }
    }
  }
  return promised;
}

/**
 * The names of a page on a norm: table rows that end in a cell of names and a cell with their sub-path.
 *
 * @param {string} page
 * @returns {Promised[]}
 */
export function namesOfNorm(page) {
  return page.split('\n').flatMap((row, i) => {
    const [subPath, names] = row
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean)
      .reverse();
    const path = /^`(@pds\/[\w/-]+)`( \(planned\))?$/.exec(subPath ?? '');
    if (!path?.[1] || !names) return [];
    return [...names.matchAll(/`([\w$]+)`( \(planned\))?/g)].map(([, name = '', planned]) => ({
      subPath: /** @type {string} */ (path[1]),
      name,
      planned: Boolean(planned ?? path[2]),
      line: i + 1,
    }));
  });
}

/**
 * Sub-paths that a page mentions.
 *
 * @param {string} page
 * @returns {{ subPath: string, planned: boolean, line: number }[]}
 */
export function subPathsOf(page) {
  return page.split('\n').flatMap((text, i) =>
    [...text.matchAll(/(@pds\/(?:core|cie|documents|ui)(?:\/[\w.-]+)*)[`'"]?( \(planned\))?/g)].map(
      ([, subPath = '', planned]) => ({
        subPath: subPath.replace(/\.$/, ''),
        planned: Boolean(planned),
        line: i + 1,
      }),
    ),
  );
}

/**
 * What the built packages export: sub-path to names, types included. A sub-path of `exports` without a declaration
 * file (a style sheet) has no names.
 *
 * @returns {Map<string, ReadonlySet<string>>}
 */
export function builtNames() {
  const declarations = declarationFiles();
  const files = [...declarations.values()].filter((file) => file !== null);
  const program = ts.createProgram(files, {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  return new Map(
    [...declarations].map(([subPath, file]) => {
      const source = file === null ? undefined : program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      return [subPath, new Set(symbol ? checker.getExportsOfModule(symbol).map((found) => found.name) : [])];
    }),
  );
}

/**
 * @param {string} line
 * @returns {{ name: string, planned: boolean }[]}
 */
function namesIn(line) {
  /** @type {{ name: string, planned: boolean }[]} */
  const names = [];
  let depth = 0;
  let isType = false;
  for (const [token] of line.replace(/\/\/.*/, '').matchAll(/\(planned\)|[\w$]+|[^\w$]/g)) {
    const last = names.at(-1);
    if (token === '(planned)') {
      if (last) last.planned = true;
    } else if ('(<{['.includes(token)) depth += 1;
    else if (')>}]'.includes(token)) depth -= 1;
    else if (depth > 0 || token === 'type' || token === 'async') continue;
    else if (token === ':') isType = true;
    else if (/[\w$]/.test(token)) {
      if (!isType) names.push({ name: token, planned: false });
      isType = false;
    }
  }
  return names;
}
