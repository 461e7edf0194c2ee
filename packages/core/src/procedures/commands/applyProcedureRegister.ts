import type { Issue } from '../../base/issue';
import type { Change } from '../../base/patch';
import type { Result } from '../../base/result';
import type { ProcedureRegister } from '../model/procedureRegister';
import { addAssessment } from './addAssessment';
import { editRegister } from './editRegister';
import type { ProcedureRegisterCommand } from './registerCommand';

/**
 * The register after a command, with the patches that were applied and those that take them back; the register given
 * stays as it was. Assessments are only added. One is refused with every reason at once: `patch.row_exists`,
 * `document.dangling`, `procedures.level_missing`, `procedures.level_out_of_scale`, `procedures.bad_succession`, and
 * `levels.regression_without_reason` where a declared level does less than the one before and no `reason` says why; the
 * warnings of `checkTransition` come with the value. An edit is refused with `procedures.assessment_kept`,
 * `procedures.assessed`, `procedures.not_editable`, `levels.list_move_without_act` (from list A to list B takes a new
 * `listAct`), `patch.*` and `document.invalid`.
 *
 * @example
 * ```ts
 * import { collectionOf } from '@pds/core/base';
 * import { applyProcedureRegister, type ProcedureRegister } from '@pds/core/procedures';
 *
 * const procedures = collectionOf([{ id: 'p1', title: 'Note', provenance: 'invented', list: 'A', kind: null, dataBankIds: null }]);
 * const register = { id: 'r1', procedures, assessments: collectionOf([]) } as unknown as ProcedureRegister;
 * const command = { type: 'edit' as const, id: 'c1', at: '2026-03-02T09:00:00+01:00', by: { id: 'u1', roles: [] } };
 * const path = ['list'];
 * const moved = applyProcedureRegister(register, {
 *   ...command,
 *   changes: [{ op: 'set', collection: 'procedures', id: 'p1', path, value: 'B' }],
 * });
 * moved.issues.map(({ code }) => code); // => ['levels.list_move_without_act']
 * ```
 */
export function applyProcedureRegister(
  register: ProcedureRegister,
  command: ProcedureRegisterCommand,
): Result<Change<ProcedureRegister>, Issue> {
  return command.type === 'edit' ? editRegister(register, command) : addAssessment(register, command);
}
