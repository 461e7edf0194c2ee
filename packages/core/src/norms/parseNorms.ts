import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { readShape } from '../schema/shape';
import { parseJson } from '../schema/stored';
import { checkNorms } from './checkNorms';
import { NormsCatalogue } from './norm';

/**
 * A norms catalogue of a host's own, which takes the place of ours as a whole: from JSON, text or data. Not readable:
 * `document.bad_json`, `document.too_large`, `document.invalid`, `document.duplicate_id`. Readable but wrong, as errors
 * beside the value, each with its path: those of `checkNorms`.
 *
 * @example
 * ```ts
 * import { NORMS_CATALOGUE } from '@pds/core/catalogues';
 * import { parseNorms } from '@pds/core/norms';
 *
 * parseNorms(JSON.stringify(NORMS_CATALOGUE)).issues; // => []
 * parseNorms({ ...NORMS_CATALOGUE, issuers: [] }).issues[0]?.code; // => 'document.dangling'
 * ```
 */
export function parseNorms(json: unknown): Result<NormsCatalogue, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const shaped = readShape(NormsCatalogue, data.value);
  return shaped.ok ? ok(shaped.value, checkNorms(shaped.value)) : shaped;
}
