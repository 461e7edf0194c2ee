import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { readShape } from '../schema/shape';
import { parseJson } from '../schema/stored';
import { checkRegister } from './checkRegister';
import { RiskRegister } from './register';

/**
 * A register from JSON text or data. `document.*` for its shape; ids that name nothing or stand twice are
 * `risk.dangling` and `risk.duplicate_id` on a value that is still there.
 *
 * @example
 * ```ts
 * import { parseRegister } from '@pds/core/risk';
 *
 * const scenario = { id: 's', assetId: 'gone', hits: ['C'], likelihood: 1, vulnerability: 1 };
 * const register = { assets: [], scenarios: [scenario], controls: [], links: [] };
 * parseRegister(register).issues[0]?.code; // => 'risk.dangling'
 * ```
 */
export function parseRegister(json: unknown): Result<RiskRegister, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const shaped = readShape(RiskRegister, data.value);
  return shaped.ok ? ok(shaped.value, checkRegister(shaped.value)) : shaped;
}
