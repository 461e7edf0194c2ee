import type { Issue } from '../base/issue';
import { ok, type Result } from '../base/result';
import { readStored } from '../schema/readStored';
import { checkReferences } from './checks/checkReferences';
import { checkVersions } from './checks/checkVersions';
import { PLAN_MIGRATIONS } from './migrations';
import { SecurityPlan } from './model/plan';

/**
 * A plan from its stored JSON, text or data, brought to today's version. Not readable: `document.*`. Readable but wrong:
 * `document.dangling` and `plan.history_broken`, `plan.content_changed`, `plan.state_without_history` and `plan.too_many_versions` as errors beside the value.
 */
export function parseSecurityPlan(json: unknown): Result<SecurityPlan, Issue> {
  const read = readStored(json, { kind: 'security-plan', migrations: PLAN_MIGRATIONS, schema: SecurityPlan });
  return read.ok ? ok(read.value, [...checkReferences(read.value), ...checkVersions(read.value)]) : read;
}
