import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A fenced block of a page or of a doc comment. */
export interface Example {
  /** Path from the repository's folder. */
  readonly file: string;
  /** Line of the fence's first line of code, from 1. */
  readonly line: number;
  readonly language: Language;
  readonly code: string;
}

type Language = 'ts' | 'tsx';

/** What a fence may hold beside examples. Code under any other name would be shown and never run. */
const NOT_CODE = ['', 'sh', 'text', 'text names', 'json', 'sql', 'html', 'css'];

/** Every example of pages, READMEs and sources, in a stable order. */
export function documentedExamples(root: string): Example[] {
  const workspaces = ['packages', 'apps'].flatMap((room) => filesIn(root, room));
  const sources = workspaces.flatMap((folder) => filesBelow(root, `${folder}/src`));
  const files = [
    ...filesIn(root, '.').filter((path) => path.endsWith('.md')),
    ...filesBelow(root, 'docs').filter((path) => path.endsWith('.md')),
    ...workspaces.map((folder) => `${folder}/README.md`).filter((path) => existsSync(join(root, path))),
    ...sources.filter((path) => path.endsWith('.mdx') || isSource(path)),
  ];
  return files.flatMap((file) => examplesIn(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * The `ts` and `tsx` fences of one file; in a source file only those inside doc comments. Throws `SyntaxError` for an
 * example that would not be found: a fence in another language's name or without its end, an `@example` without a fence.
 */
export function examplesIn(file: string, text: string): Example[] {
  const examples: Example[] = [];
  const inComments = /\.tsx?$/.test(file);
  let open: { line: number; info: string; indent: string; code: string[] } | undefined;
  let isAnnounced = false;
  for (const [i, whole] of `${text}\n`.split('\n').entries()) {
    const line = inComments ? /^\s*\*(?!\/) ?(.*)$/.exec(whole)?.[1] : whole;
    const fence = /^(\s*)```(.*)$/.exec(line ?? '');
    if (open) {
      if (line === undefined) refuse(open.line - 1, 'this fence has no end');
      else if (fence?.[2] !== '')
        open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
      else {
        const { line: start, info, code } = open;
        if (info === 'ts' || info === 'tsx')
          examples.push({ file, line: start, language: info, code: code.join('\n') });
        open = undefined;
      }
    } else if (fence) {
      const [, indent = '', info = ''] = fence;
      const isExample = info === 'ts' || info === 'tsx';
      if (!isExample && (isAnnounced || !NOT_CODE.includes(info)))
        refuse(i + 1, `a fence of '${info}' would not be run: write ts or tsx`);
      open = { line: i + 2, info, indent, code: [] };
      isAnnounced = false;
    } else if (isAnnounced && line?.trim() !== '') {
      refuse(i, 'an @example without a fence would not be run');
    }
    if (inComments && /^@example\b/.test(line ?? '')) isAnnounced = true;
  }
  if (open) refuse(open.line - 1, 'this fence has no end');
  return examples;

  function refuse(line: number, sentence: string): never {
    throw new SyntaxError(`${file}:${line} ${sentence}`);
  }
}

function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path);
}

function filesIn(root: string, folder: string): string[] {
  return listed(folder, readdirSync(join(root, folder)));
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return listed(folder, readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }));
}

function listed(folder: string, names: readonly string[]): string[] {
  const paths = names.map((name) => name.split(sep).join('/')).sort();
  return folder === '.' ? paths : paths.map((path) => `${folder}/${path}`);
}
