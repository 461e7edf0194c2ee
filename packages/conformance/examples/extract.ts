import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A fenced block of a page or of a doc comment. */
export interface Example {
  /** Path from the repository's folder. */
  readonly file: string;
  /** Line of the fence's first line of code, from 1. */
  readonly line: number;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

const PUBLISHED = ['core', 'cie', 'documents', 'ui'];

/** Every example of the pages and of the published sources, in a stable order. */
export function documentedExamples(root: string): Example[] {
  const files = [
    ...filesIn(root, '.').filter((path) => /^[^/]+\.md$/.test(path)),
    ...filesBelow(root, 'docs').filter((path) => path.endsWith('.md')),
    ...PUBLISHED.flatMap((name) =>
      filesIn(root, `packages/${name}`).filter((path) => path.endsWith('/README.md')),
    ),
    ...PUBLISHED.flatMap((name) => filesBelow(root, `packages/${name}/src`)).filter(isSource),
  ];
  return files.flatMap((file) => examplesIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The `ts` and `tsx` fences of one file; in a source file only those inside doc comments. */
export function examplesIn(file: string, text: string): Example[] {
  const examples: Example[] = [];
  const inComments = /\.tsx?$/.test(file);
  let open: { line: number; language: 'ts' | 'tsx'; code: string[] } | undefined;
  for (const [i, whole] of text.split('\n').entries()) {
    const line = inComments ? /^\s*\* ?(.*)$/.exec(whole)?.[1] : whole;
    if (line === undefined) {
      open = undefined;
    } else if (open === undefined) {
      const language = /^```(tsx?)$/.exec(line)?.[1];
      if (language === 'ts' || language === 'tsx') open = { line: i + 2, language, code: [] };
    } else if (line === '```') {
      examples.push({ file, line: open.line, language: open.language, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(line);
    }
  }
  return examples;
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path);
}

function filesIn(root: string, folder: string): string[] {
  return listed(folder, readdirSync(join(root, folder)));
}

function filesBelow(root: string, folder: string): string[] {
  return listed(folder, readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }));
}

function listed(folder: string, names: readonly string[]): string[] {
  const paths = names.map((name) => name.split(sep).join('/')).sort();
  return folder === '.' ? paths : paths.map((path) => `${folder}/${path}`);
}
