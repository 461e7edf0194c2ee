import * as z from 'zod';
import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { readShape } from '../../schema/shape';
import { parseJson } from '../../schema/stored';
import type { SecurityCatalogue } from './catalogue';
import { checkSecurityCatalogue } from './checkSecurityCatalogue';

/**
 * A catalogue of a host's own, which takes the place of ours as a whole: from JSON, text or data. Not readable:
 * `document.bad_json`, `document.invalid`. Readable but wrong, as errors beside the value: `catalogue.*`, with the list,
 * the position and the field.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { parseSecurityCatalogue } from '@pds/core/plan';
 *
 * parseSecurityCatalogue(JSON.stringify(CIE_CATALOGUE)).issues; // => []
 * const bare = { ...CIE_CATALOGUE, countermeasures: [], vulnerabilities: [] };
 * parseSecurityCatalogue(bare).issues[0]; // => { code: 'catalogue.threat_unmet', severity: 'error', path: ['threats', 0, 'code'], params: { code: 'T-01' } }
 * ```
 */
export function parseSecurityCatalogue(json: unknown): Result<SecurityCatalogue, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const shaped = readShape(Catalogue, data.value);
  return shaped.ok ? ok(shaped.value, checkSecurityCatalogue(shaped.value)) : shaped;
}

const Catalogue: z.ZodType<SecurityCatalogue> = /* @__PURE__ */ (() => {
  const text = z.string().min(1);
  const codes = z.array(text);
  const sources = z.array(z.enum(['S3', 'S4', 'norm', 'practice'])).min(1);
  const level = z.int().min(0).max(4);
  return z.strictObject({
    id: text,
    edition: text,
    provenance: z.string(),
    assetKinds: z.array(
      z.strictObject({
        id: text,
        title: text,
        group: text,
        typical: z.strictObject({ C: level, I: level, A: level }),
        legacyOnly: z.boolean(),
      }),
    ),
    threats: z.array(
      z.strictObject({
        code: text,
        title: text,
        origins: z.array(z.enum(['accidentale', 'deliberata', 'ambientale'])).min(1),
        sources,
        assetKinds: codes,
      }),
    ),
    vulnerabilities: z.array(
      z.strictObject({ code: text, title: text, sources, exposesTo: codes, countermeasures: codes }),
    ),
    countermeasures: z.array(
      z.strictObject({
        code: text,
        title: text,
        types: z.array(z.enum(['organizzativa', 'fisica', 'logica', 'tecnica', 'legale'])).min(1),
        acts: z.enum(['likelihood', 'vulnerability', 'impact']),
        sources,
        against: codes,
      }),
    ),
  });
})();
