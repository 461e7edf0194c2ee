import type { Issue } from '../base/issue';
import type { Result } from '../base/result';
import { readCommand } from '../schema/readCommand';
import { PlanCommand } from './commands';
import { PLAN_COMMAND_MIGRATIONS } from './migrations';
import { PLAN_SCHEMA_VERSION } from './model/plan';

/**
 * A command from JSON, text or data, brought to today's version of the plan: a page that was open while the server was
 * renewed, or a log from before, still counts. Which version it was made for the command says itself (`schemaVersion`),
 * else whoever kept it (`madeFor`, today's by default). Not readable: `document.bad_json`, `document.too_new`,
 * `document.bad_version`, `document.invalid`.
 *
 * @example
 * ```ts
 * import { parsePlanCommand } from '@pds/core/plan';
 *
 * const by = { id: 'p1', roles: ['responsabile-sicurezza-cie'] };
 * const step = { type: 'create-alfa', id: 'c1', at: '2026-03-02T09:00:00+01:00', by, versionId: 'v1', on: '2026-03-02' };
 * const read = parsePlanCommand(step, { madeFor: 1 });
 * read.ok && read.value.schemaVersion; // => 2
 * parsePlanCommand({ ...step, schemaVersion: 9 }).issues[0]?.code; // => 'document.too_new'
 * ```
 */
export function parsePlanCommand(
  json: unknown,
  { madeFor = PLAN_SCHEMA_VERSION }: { readonly madeFor?: number } = {},
): Result<PlanCommand, Issue> {
  return readCommand(json, { migrations: PLAN_COMMAND_MIGRATIONS, schema: PlanCommand, madeFor });
}
