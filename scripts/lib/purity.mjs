import ts from 'typescript';

/**
 * What code may not do, beside whom it may not import (docs/architecture.md).
 *
 * @typedef {object} PurityRule
 * @property {string} name
 * @property {string} says
 * @property {RegExp} where files it holds for; tests and stories may do as they like
 * @property {(node: ts.Node, file: FileNames) => boolean} breaks
 */

/**
 * @typedef {object} FileNames
 * @property {ReadonlySet<string>} declared what the file declares or imports, anywhere
 * @property {ReadonlySet<string>} constants variables of its top level whose names nothing else in it has
 */

const TESTS = /\.(test|stories)\.tsx?$|\/test(ing)?\//;
const OURS = /^(packages|apps)\/[^/]+\/src\//;
const PUBLISHED = /^packages\/(core|cie|documents|ui)\/src\//;
const PURE = /^packages\/((core|cie)\/src\/(?!bin\/|node\/)|documents\/src\/(?!pdf\/))/;

const MACHINE = [
  ...['globalThis', 'window', 'self', 'global', 'document', 'navigator', 'process', 'Buffer', 'console'],
  ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'require', 'eval', 'Function'],
];

/** Made to be filled; a view of one (`ReadonlyMap`) is no state. */
const CONTAINERS = ['Map', 'Set', 'WeakMap', 'WeakSet', 'Array'];

const FILLING = [
  ...['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill', 'copyWithin'],
  ...['set', 'add', 'delete', 'clear'],
];

/** @type {readonly PurityRule[]} */
export const PURITY_RULES = [
  {
    name: 'zod-as-namespace',
    says: "zod comes as `import * as z from 'zod'`: any other way carries all of it into a page.",
    where: OURS,
    breaks: isOtherZodImport,
  },
  {
    name: 'no-clock',
    says: "today's date and the time are arguments.",
    where: PUBLISHED,
    breaks: (node, file) =>
      isGlobal(node, ['performance'], file) ||
      (isGlobal(node, ['Date'], file) &&
        !(ts.isNewExpression(node.parent) && node.parent.arguments?.length) &&
        memberOf(node) !== 'UTC'),
  },
  {
    name: 'no-randomness',
    says: 'randomness and new ids are arguments.',
    where: PUBLISHED,
    breaks: (node, file) =>
      isGlobal(node, ['crypto'], file) ||
      (isGlobal(node, ['Math'], file) && [undefined, 'random'].includes(memberOf(node))),
  },
  {
    name: 'no-machine',
    says: 'the domain knows no page, process, network or timer.',
    where: PURE,
    breaks: (node, file) => isGlobal(node, MACHINE, file),
  },
  {
    name: 'no-instanceof',
    says: 'a page may hold two copies of a package, and so two classes: ask for a kind or a shape.',
    where: PUBLISHED,
    breaks: (node, { declared }) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
      !(ts.isIdentifier(node.right) && !declared.has(node.right.text)),
  },
  {
    name: 'no-symbols',
    says: 'a page may hold two copies of a package: a symbol of one is strange to the other.',
    where: PUBLISHED,
    breaks: (node, file) => isGlobal(node, ['Symbol'], file) && [undefined, 'for'].includes(memberOf(node)),
  },
  {
    name: 'no-module-state',
    says: 'a module keeps nothing between calls: what changes is an argument, or lives in what a call gave.',
    where: PUBLISHED,
    breaks: (node, file) => isVariable(node, file) || isWrite(node, file),
  },
];

/**
 * Every place of a file that breaks a rule.
 *
 * @param {string} path from the repository's folder, with slashes
 * @param {string} text
 */
export function impurities(path, text) {
  const rules = TESTS.test(path) ? [] : PURITY_RULES.filter(({ where }) => where.test(path));
  if (rules.length === 0) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const nodes = nodesOf(source);
  const names = nodes.map(declaredName).filter((name) => name !== undefined);
  const file = {
    declared: new Set(names),
    constants: new Set(
      source.statements
        .flatMap((statement) =>
          ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
        )
        .map(({ name }) => name.getText(source))
        .filter((name) => names.indexOf(name) === names.lastIndexOf(name)),
    ),
  };
  return nodes.flatMap((node) =>
    rules
      .filter(({ breaks }) => breaks(node, file))
      .map(({ name, says }) => ({
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        rule: name,
        says,
      })),
  );
}

/**
 * Every node of a file that is there while it runs: types are left out.
 *
 * @param {ts.Node} node
 * @returns {ts.Node[]}
 */
function nodesOf(node) {
  /** @type {ts.Node[]} */
  const nodes = [];
  /** @param {ts.Node} each */
  const visit = (each) => {
    if (ts.isTypeNode(each) && !ts.isExpressionWithTypeArguments(each)) return;
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

/** @param {ts.Node} node */
function declaredName(node) {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionLike(node) ||
    ts.isClassLike(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node) ||
    ts.isNamespaceImport(node);
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

/**
 * True for a use of one of these names that is no name of the file's own, nor a property.
 *
 * @param {ts.Node} node
 * @param {readonly string[]} names
 * @param {FileNames} file
 * @returns {boolean}
 */
function isGlobal(node, names, { declared }) {
  if (!ts.isIdentifier(node) || !names.includes(node.text) || declared.has(node.text)) return false;
  const { parent } = node;
  const isProperty =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)) ||
    ('propertyName' in parent && parent.propertyName === node);
  return !isProperty;
}

/**
 * `x` where the identifier stands in `identifier.x`.
 *
 * @param {ts.Node} node
 */
function memberOf({ parent }) {
  return ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined;
}

/** @param {ts.Node} node */
function isOtherZodImport(node) {
  if (ts.isImportDeclaration(node)) {
    const { importClause, moduleSpecifier } = node;
    if (!isZod(moduleSpecifier) || importClause?.isTypeOnly) return false;
    const names = importClause?.namedBindings;
    return (
      importClause?.name !== undefined ||
      !names ||
      !ts.isNamespaceImport(names) ||
      !isZod(moduleSpecifier, true)
    );
  }
  if (ts.isExportDeclaration(node)) return isZod(node.moduleSpecifier) && !node.isTypeOnly;
  return (
    ts.isCallExpression(node) &&
    /^(import|require)$/.test(node.expression.getText()) &&
    isZod(node.arguments[0])
  );
}

/**
 * @param {ts.Node | undefined} node
 * @param {boolean} [exactly] not one of its sub-paths
 */
function isZod(node, exactly = false) {
  if (!node || !ts.isStringLiteral(node)) return false;
  return node.text === 'zod' || (!exactly && node.text.startsWith('zod/'));
}

/**
 * A variable of the top level that can be given another value, or that holds an empty container.
 *
 * @param {ts.Node} node
 * @param {FileNames} file
 */
function isVariable(node, file) {
  if (!ts.isVariableDeclaration(node) || !ts.isVariableStatement(node.parent.parent)) return false;
  if (!ts.isSourceFile(node.parent.parent.parent)) return false;
  if (!(node.parent.flags & ts.NodeFlags.Const)) return true;
  const { type, initializer } = node;
  if (!initializer || /^readonly\b|^Readonly\w*</.test(type?.getText() ?? '')) return false;
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0;
  if (ts.isObjectLiteralExpression(initializer)) return initializer.properties.length === 0;
  return ts.isNewExpression(initializer) && isGlobal(initializer.expression, CONTAINERS, file);
}

/**
 * A change of what a constant of the top level holds.
 *
 * @param {ts.Node} node
 * @param {FileNames} file
 */
function isWrite(node, { constants }) {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return isAssignment && isOfConstant(node.left);
  }
  if (ts.isDeleteExpression(node)) return isOfConstant(node.expression);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const isStep = [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator);
    return isStep && isOfConstant(node.operand);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return FILLING.includes(node.expression.name.text) && isOfConstant(node.expression);

  /** @param {ts.Expression} target @returns {boolean} */
  function isOfConstant(target) {
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return false;
    const { expression } = target;
    return ts.isIdentifier(expression) ? constants.has(expression.text) : isOfConstant(expression);
  }
}
