import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = process.env.PDS_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/vectors');

/** Why a test on the external vector set is skipped; `undefined` where the set is there. */
export const VECTORS_ABSENT: string | undefined = existsSync(ROOT)
  ? undefined
  : `the external vector set is not at ${ROOT}; PDS_VECTORS names another place`;

/** One file of the external vector set, by its path there. */
export function externalVector(path: string): Uint8Array {
  return new Uint8Array(readFileSync(resolve(ROOT, path)));
}
