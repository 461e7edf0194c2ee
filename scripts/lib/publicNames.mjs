import ts from 'typescript';
import { declarationFiles } from './declarations.mjs';
import { PUBLISHED } from './root.mjs';

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
 * Sub-paths that a page mentions, `/de` after `@pds/ui/messages/it` among them.
 *
 * @param {string} page
 * @returns {{ subPath: string, planned: boolean, line: number }[]}
 */
export function subPathsOf(page) {
  return page.split('\n').flatMap((text, i) => {
    let parent = '';
    return [
      ...text.matchAll(/(?:(@pds\/(?:core|cie|documents|ui)(?:\/[\w.-]+)*)|`(\/\w+))[`'"]?( \(planned\))?/g),
    ].map(([, whole, sibling, planned]) => {
      const subPath = whole?.replace(/\.$/, '') ?? parent + sibling;
      if (whole) parent = subPath.replace(/\/[^/]+$/, '');
      return { subPath, planned: Boolean(planned), line: i + 1 };
    });
  });
}

/**
 * What a README writes as code outside its fences and that reads as a name: `parseMrz`, `save(document)`,
 * `draft.saved(steps)`, `TextField value`. In a table's row that names sub-paths, with those.
 *
 * @param {string} page
 * @returns {{ parts: string[], subPaths: string[], planned: boolean, line: number }[]}
 */
export function namesOfReadme(page) {
  let inFence = false;
  return page.split('\n').flatMap((text, i) => {
    if (text.startsWith('```')) inFence = !inFence;
    if (inFence) return [];
    const subPaths = text.startsWith('|') ? subPathsOf(text).map(({ subPath }) => subPath) : [];
    return [...text.matchAll(/`([A-Za-z_$][\w$.]*)(?:[ (][^`]*)?`( \(planned\))?/g)].map(
      ([, name = '', planned]) => ({
        parts: name.split('.'),
        subPaths,
        planned: Boolean(planned),
        line: i + 1,
      }),
    );
  });
}

/**
 * What the built packages offer: sub-path to exported names, types included, and the names of all properties and
 * methods of their types. A sub-path without a declaration file (a style sheet) has no names.
 *
 * @returns {{ exported: Map<string, ReadonlySet<string>>, members: ReadonlySet<string> }}
 */
export function builtNames() {
  const declarations = declarationFiles();
  const files = [...declarations.values()].filter((file) => file !== null);
  const program = ts.createProgram(files, {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const checker = program.getTypeChecker();
  const exported = new Map(
    [...declarations].map(([subPath, file]) => {
      const source = file === null ? undefined : program.getSourceFile(file);
      const symbol = source && checker.getSymbolAtLocation(source);
      return [subPath, new Set(symbol ? checker.getExportsOfModule(symbol).map((found) => found.name) : [])];
    }),
  );
  const ours = program
    .getSourceFiles()
    .filter((file) => PUBLISHED.some(({ folder }) => file.fileName.startsWith(folder)));
  return { exported, members: new Set(ours.flatMap(membersIn)) };
}

/**
 * @param {ts.Node} node
 * @returns {string[]}
 */
function membersIn(node) {
  const own =
    (ts.isPropertySignature(node) || ts.isMethodSignature(node)) && ts.isIdentifier(node.name)
      ? [node.name.text]
      : [];
  /** @type {string[]} */
  const below = [];
  ts.forEachChild(node, (child) => void below.push(...membersIn(child)));
  return [...own, ...below];
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
