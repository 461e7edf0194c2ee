import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = process.env.PDS_SEEDS ?? resolve(import.meta.dirname, '../../../../shared/seeds');

/** Why a test against the source documents is skipped; `undefined` where they are there. */
export const SOURCES_ABSENT: string | undefined = existsSync(ROOT)
  ? undefined
  : `the source documents are not at ${ROOT}; PDS_SEEDS names another place`;

/** The text of a source document, by the number with which its file begins. */
export function sourceDocument(number: string): string {
  const file = readdirSync(ROOT).find((name) => name.startsWith(`${number}_`));
  if (file === undefined) throw new RangeError(`there is no source document ${number} at ${ROOT}`);
  return readFileSync(resolve(ROOT, file), 'utf8');
}
