import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { readShape } from '../schema/shape';
import { type Migration, migrate, parseJson } from '../schema/stored';
import { checkReferences } from './checks/checkReferences';
import { checkHistory } from './history';
import { SecurityPlan } from './model/plan';

/** From one stored version of the plan to the next; none yet. */
export const PLAN_MIGRATIONS: readonly Migration[] = [];

/**
 * A plan from its stored JSON, text or data, brought to today's version. Not readable: `document.*`. Readable but wrong:
 * `plan.dangling` and `plan.history_broken` as errors beside the value.
 */
export function parseSecurityPlan(json: unknown): Result<SecurityPlan, Issue> {
  const data = typeof json === 'string' ? parseJson(json) : ok(json);
  if (!data.ok) return data;
  const record =
    typeof data.value === 'object' && data.value !== null
      ? (data.value as Readonly<Record<string, unknown>>)
      : {};
  const migrated = migrate(record, PLAN_MIGRATIONS);
  if (!migrated.ok) return migrated;
  const shaped = readShape(SecurityPlan, migrated.value);
  return shaped.ok
    ? ok(shaped.value, [...checkReferences(shaped.value), ...checkHistory(shaped.value)])
    : shaped;
}
