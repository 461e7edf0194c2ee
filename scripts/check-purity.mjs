// What the code may not do: the rules of lib/purity.mjs over every source file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { impurities } from './lib/purity.mjs';
import { ROOT } from './lib/root.mjs';
import { sourceFiles } from './lib/sourceFiles.mjs';

const files = sourceFiles();
if (files.length === 0) fail('No file was read, so nothing was checked.');
for (const file of files) {
  for (const { line, rule, says } of impurities(file, readFileSync(join(ROOT, file), 'utf8')))
    fail(`${file}:${line} ${rule}: ${says}`);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
