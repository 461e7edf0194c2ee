// Every word of every identifier is in docs/words.txt (English and technical) or in docs/glossary.ts (Italian, with
// its source). `--unknown` lists the words that are in neither, `--write` writes docs/glossary.md anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPage, loadGlossary } from './lib/glossary.mjs';
import { declaredNames, isKnown, wordsOf } from './lib/names.mjs';
import { ROOT } from './lib/root.mjs';
import { sourceFiles } from './lib/sourceFiles.mjs';

const PAGE = join(ROOT, 'docs', 'glossary.md');
const WORDS = join(ROOT, 'docs', 'words.txt');

const glossary = await loadGlossary();
const words = readFileSync(WORDS, 'utf8').trim().split('\n');
const unknown = unknownWords(new Set([...words, ...glossary.map((entry) => entry.word)]));

if (process.argv.includes('--unknown')) {
  for (const [word, place] of unknown) console.log(`${word}\t${place}`);
} else if (process.argv.includes('--write')) {
  writeFileSync(PAGE, glossaryPage(glossary));
} else {
  check();
}

function check() {
  for (const [word, place] of unknown) {
    fail(`'${word}' (${place}) is in neither docs/words.txt nor docs/glossary.ts.`);
  }
  const italian = new Set(glossary.map((entry) => entry.word));
  for (const word of words.filter((word) => italian.has(word))) {
    fail(`'${word}' is in docs/words.txt and in docs/glossary.ts.`);
  }
  inOrder('docs/words.txt', words);
  inOrder(
    'docs/glossary.ts',
    glossary.map((entry) => entry.word),
  );
  if (readFileSync(PAGE, 'utf8') !== glossaryPage(glossary)) {
    fail('docs/glossary.md is not what docs/glossary.ts says. Run: node scripts/check-names.mjs --write');
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} list
 */
function inOrder(name, list) {
  const sorted = [...new Set(list)].sort();
  const misplaced = list.find((word, i) => word !== sorted[i]);
  if (misplaced !== undefined) fail(`${name} is not in order, or not each word once, at '${misplaced}'.`);
}

/**
 * Unknown words with the first place each stands in.
 *
 * @param {ReadonlySet<string>} vocabulary
 * @returns {Map<string, string>}
 */
function unknownWords(vocabulary) {
  /** @type {Map<string, string>} */
  const found = new Map();
  // Tests and stories may speak as they like; fixtures are data.
  const files = sourceFiles().filter((file) => !/^packages\/fixtures|\.(test|stories)\.tsx?$/.test(file));
  for (const file of files) {
    for (const { name, line } of declaredNames(file, readFileSync(join(ROOT, file), 'utf8'))) {
      for (const word of wordsOf(name)) {
        if (!found.has(word) && !isKnown(word, vocabulary)) found.set(word, `${file}:${line}, ${name}`);
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
