import ts from 'typescript';

/** What stands after `// =>`, with its place in the code. */
interface Expectation {
  readonly start: number;
  readonly text: string;
}

/**
 * The example with its comments turned into checks: `f(x); // => 3` calls `$check` with the line, the value and 3, and
 * `// => throws RangeError` calls `$throws`. A comment may stand on the next line and run over several, up to where the
 * expression ends. A statement that is an element is rendered: `$rendered` gives its HTML. Throws `SyntaxError` for a
 * comment that belongs to no statement or is no expression, and for an example that checks nothing at all.
 */
export function withChecks(code: string, fileName: string): string {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true);
  const expectations = expectationsIn(code);
  const edits: { start: number; end: number; text: string }[] = [];

  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const expectation = expectations.find(({ start }) => follows(code, node.getEnd(), start));
      if (expectation) {
        expectations.splice(expectations.indexOf(expectation), 1);
        edits.push(edit(node, expectation));
      } else if (isElement(node)) {
        edits.push({ start: node.getStart(source), end: node.getEnd(), text: `${evaluated(node)};` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  const [stray] = expectations;
  if (stray) throw new SyntaxError(`line ${lineAt(code, stray.start)}: no statement stands before '// =>'`);
  if (edits.length === 0) throw new SyntaxError("line 1: nothing is checked: state a result with '// =>'");
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end), code);

  function edit(node: ts.ExpressionStatement | ts.VariableStatement, { text }: Expectation) {
    const line = lineAt(code, node.getStart(source));
    if (ts.isVariableStatement(node)) {
      const name = node.declarationList.declarations[0]?.name.getText(source);
      return { start: node.getEnd(), end: node.getEnd(), text: ` $check(${line}, ${name}, (${text}));` };
    }
    const expression = evaluated(node);
    const error = /^throws (\w+)$/.exec(text)?.[1];
    const check = error
      ? `$throws(${line}, () => (${expression}), '${error}');`
      : `$check(${line}, (${expression}), (${text}));`;
    return { start: node.getStart(source), end: node.getEnd(), text: check };
  }

  function evaluated(statement: ts.ExpressionStatement) {
    const expression = statement.expression.getText(source);
    return isElement(statement)
      ? `$rendered(${lineAt(code, statement.getStart(source))}, ${expression})`
      : expression;
  }
}

function isElement(node: ts.Node): node is ts.ExpressionStatement {
  return (
    ts.isExpressionStatement(node) &&
    (ts.isJsxElement(node.expression) ||
      ts.isJsxSelfClosingElement(node.expression) ||
      ts.isJsxFragment(node.expression))
  );
}

/** The comments that start with `=>`, each grown line by line until it reads as an expression. */
function expectationsIn(code: string): Expectation[] {
  const found: Expectation[] = [];
  const lines = code.split('\n');
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const match = /(^|\s)\/\/ => (.*)$/.exec(line);
    if (match) {
      let text = match[2]!.trim();
      for (let next = i + 1; !isExpectation(text); next++) {
        const more = /^\s*\/\/(?! =>)\s*(.*)$/.exec(lines[next] ?? '')?.[1];
        if (more === undefined) throw new SyntaxError(`line ${i + 1}: '${text}' is no expression`);
        text = `${text}\n${more}`;
      }
      found.push({ start: at + line.indexOf('// =>'), text });
    }
    at += line.length + 1;
  }
  return found;
}

function isExpectation(text: string): boolean {
  if (/^throws \w+$/.test(text)) return true;
  const { diagnostics = [] } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return text !== '' && diagnostics.length === 0;
}

/** Only blanks, or one line end, between a statement and its comment. */
function follows(code: string, end: number, comment: number): boolean {
  return comment >= end && /^[ \t]*(\n[ \t]*)?$/.test(code.slice(end, comment));
}

function lineAt(code: string, position: number): number {
  return code.slice(0, position).split('\n').length;
}
