import { ok, type Result } from '../base/result';
import { readStored } from '../schema/readStored';
import { checkPilotProject } from './checkPilotProject';
import { PILOT_PROJECT_MIGRATIONS } from './migrations';
import { PilotProject } from './pilotProject';

/**
 * The pilot project in a stored document (JSON text, or its value), with every fault at once.
 *
 * No value: `document.bad_json`, `document.too_large`, `document.unknown_kind`, `document.bad_version`,
 * `document.too_new`, `document.invalid`, `document.duplicate_id`.
 * A value with issues: those of `checkPilotProject`.
 *
 * @example
 * ```ts
 * import { parsePilotProject } from '@pds/core/pilot';
 *
 * parsePilotProject('{"kind":"objective-plan","schemaVersion":1}').issues[0]?.code; // => 'document.unknown_kind'
 * ```
 */
export function parsePilotProject(input: unknown): Result<PilotProject> {
  const read = readStored(input, {
    kind: 'pilot-project',
    migrations: PILOT_PROJECT_MIGRATIONS,
    schema: PilotProject,
  });
  return read.ok ? ok(read.value, checkPilotProject(read.value)) : read;
}
