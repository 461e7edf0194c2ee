import { ok, type Result } from '../base/result';
import { readStored } from '../schema/readStored';
import { checkObjectivePlan } from './checkObjectivePlan';
import { OBJECTIVE_PLAN_MIGRATIONS } from './migrations';
import { ObjectivePlan } from './objectivePlan';

/**
 * The plan of ICT objectives in a stored document (JSON text, or its value), with every fault at once.
 *
 * No value: `document.bad_json`, `document.too_large`, `document.unknown_kind`, `document.bad_version`,
 * `document.too_new`, `document.invalid`, `document.duplicate_id`.
 * A value with errors: those of `checkObjectivePlan`.
 *
 * @example
 * ```ts
 * import { parseObjectivePlan } from '@pds/core/objectives';
 *
 * const newer = parseObjectivePlan('{"kind":"objective-plan","schemaVersion":9}');
 * newer.issues.map(({ code }) => code); // => ['document.too_new']
 * ```
 */
export function parseObjectivePlan(input: unknown): Result<ObjectivePlan> {
  const read = readStored(input, {
    kind: 'objective-plan',
    migrations: OBJECTIVE_PLAN_MIGRATIONS,
    schema: ObjectivePlan,
  });
  return read.ok ? ok(read.value, checkObjectivePlan(read.value)) : read;
}
