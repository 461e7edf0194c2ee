import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler says of each file, as line and sentence. */
export function typeErrors(files: readonly string[]): Map<string, { line: number; sentence: string }[]> {
  const program = ts.createProgram(files, OPTIONS);
  const errors = new Map<string, { line: number; sentence: string }[]>(files.map((file) => [file, []]));
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const sentence = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const { file, start = 0 } = diagnostic;
    if (!file) throw new Error(sentence);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    errors.get(file.fileName)?.push({ line, sentence });
  }
  return errors;
}
