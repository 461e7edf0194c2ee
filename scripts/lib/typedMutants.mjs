import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { mutatedText, unnoticed } from './mutants.mjs';

/**
 * Tells of a file's unnoticed mutants the ids of those that do not compile: the type checker is the test that notices
 * them. Only the unnoticed are asked about and only their own file is looked at: Stryker's checker asks about each mutant
 * and takes three times as long as all the tests.
 *
 * @param {string} root
 * @param {string} project `tsconfig.json` below `root`
 */
export function refusalsByTypes(root, project) {
  const path = join(root, project);
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(path, '..'));
  const changed = { name: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => (name === changed.name ? String(changed.version) : '0'),
    getScriptSnapshot: (name) => {
      if (!ts.sys.fileExists(name)) return undefined;
      return ts.ScriptSnapshot.fromString(name === changed.name ? changed.text : readFileSync(name, 'utf8'));
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
  });
  /**
   * @param {string} name the file below `root`
   * @param {import('./mutants.mjs').MutatedFile} file
   * @returns {Set<string>}
   */
  return (name, file) => {
    const refused = unnoticed(file).filter((mutant) => {
      changed.name = join(root, name);
      changed.text = mutatedText(file, mutant);
      changed.version += 1;
      const faults = [
        ...service.getSyntacticDiagnostics(changed.name),
        ...service.getSemanticDiagnostics(changed.name),
      ];
      return faults.length > 0;
    });
    return new Set(refused.map(({ id }) => id));
  };
}
