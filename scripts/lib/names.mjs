import ts from 'typescript';

/**
 * The words of an identifier, in lower case: camel humps, capitals in a row and underscores part them. What has one or
 * two letters says nothing in any language and is left out.
 *
 * @param {string} identifier
 * @returns {string[]}
 */
export function wordsOf(identifier) {
  const words = identifier.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
}

/**
 * Identifiers that a source file declares, with their lines: variables, parameters, functions, types, and the
 * properties of types and object literals. A quoted property counts when it reads like a code (`plan.not_allowed`);
 * upper-case codes of three letters (states, currencies) do not.
 *
 * @param {string} fileName
 * @param {string} text
 */
export function declaredNames(fileName, text) {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  /** @type {{ name: string, line: number }[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const declared = nameIn(node);
    if (declared) {
      const { line } = source.getLineAndCharacterOfPosition(declared.getStart(source));
      names.push({ name: declared.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/**
 * @param {ts.Node} node
 * @returns {ts.Identifier | ts.StringLiteral | null}
 */
function nameIn(node) {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || !('name' in node)) return null;
  const { name } = /** @type {{ name?: ts.Node }} */ (node);
  if (!name || ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node)) return null;
  if (ts.isIdentifier(name))
    return /^[A-Z]{3}$/.test(name.text) && ts.isPropertyAssignment(node) ? null : name;
  return ts.isStringLiteral(name) && /^[a-z]+([._][a-z]+)+$/.test(name.text) ? name : null;
}

/**
 * True when the word or its stem stands in the vocabulary: plural, past and -ing forms need no line of their own.
 *
 * @param {string} word
 * @param {ReadonlySet<string>} vocabulary
 * @returns {boolean}
 */
export function isKnown(word, vocabulary) {
  if (vocabulary.has(word)) return true;
  return FORMS.some(
    ([ending, stem]) => word.endsWith(ending) && isKnown(word.slice(0, -ending.length) + stem, vocabulary),
  );
}

const FORMS = /** @type {const} */ ([
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ing', ''],
  ['ing', 'e'],
]);
