import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.mjs';

/** @typedef {import('../../docs/glossary').GlossaryEntry} GlossaryEntry */

/**
 * The entries of docs/glossary.ts, in its order.
 *
 * @returns {Promise<readonly GlossaryEntry[]>}
 */
export async function loadGlossary() {
  const text = readFileSync(join(ROOT, 'docs', 'glossary.ts'), 'utf8');
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const { GLOSSARY } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return GLOSSARY;
}

/**
 * The glossary as a page.
 *
 * @param {readonly GlossaryEntry[]} glossary
 */
export function glossaryPage(glossary) {
  const rows = glossary.map(({ word, meaning, source }) => `| \`${word}\` | ${meaning} | ${source} |`);
  return [
    '# Glossary',
    '',
    'Italian words that stand in identifiers, because a translation would mislead. Written from `glossary.ts` by',
    '`node scripts/check-names.mjs --write`; do not edit this page.',
    '',
    '| word | meaning | source |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
