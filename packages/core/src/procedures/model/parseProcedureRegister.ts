import { ok, type Result } from '../../base/result';
import { readStored } from '../../schema/readStored';
import { PROCEDURE_REGISTER_MIGRATIONS } from '../migrations';
import { checkRegister } from './checkRegister';
import { PROCEDURE_REGISTER, ProcedureRegister } from './procedureRegister';

/**
 * The procedure register that a JSON text, or a value already read from one, holds; its lists are collections.
 *
 * No value: `document.bad_json` with the offset, `document.too_large`, `document.unknown_kind`,
 * `document.bad_version`, `document.too_new`, and every `document.invalid` and `document.duplicate_id` at once.
 * A value with errors, each with its path of row ids: `document.dangling`, `procedures.level_out_of_scale`,
 * `procedures.level_missing`, `procedures.duplicate_level`, `procedures.bad_succession`, `procedures.phase_cycle`.
 *
 * @example
 * ```ts
 * import { parseProcedureRegister } from '@pds/core/procedures';
 *
 * const cut = parseProcedureRegister('{"kind":"procedure-register","schema');
 * cut.issues.map((issue) => issue.code); // => ['document.bad_json']
 * const newer = parseProcedureRegister({ kind: 'procedure-register', schemaVersion: 9 });
 * newer.issues[0]?.params; // => { found: 9, supported: 2 }
 * ```
 */
export function parseProcedureRegister(json: unknown): Result<ProcedureRegister> {
  const read = readStored(json, {
    kind: PROCEDURE_REGISTER,
    migrations: PROCEDURE_REGISTER_MIGRATIONS,
    schema: ProcedureRegister,
  });
  return read.ok ? ok(read.value, checkRegister(read.value)) : read;
}
