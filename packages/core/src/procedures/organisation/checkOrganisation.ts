import type { Finding } from '../../base/ruleSource';
import type { ProcedureRegister } from '../model/procedureRegister';
import { type ApplicationCheckOptions, checkApplications } from './checkApplications';
import { checkStaffing } from './checkStaffing';
import { checkUnion } from './checkUnion';
import { checkInstruments } from './instrumentCoverage';

/** Every finding about staff, the Unione, applications and other planning instruments, with place and source. */
export function checkOrganisation(
  register: ProcedureRegister,
  options: ApplicationCheckOptions,
): readonly Finding[] {
  return [
    ...checkStaffing(register.staffing),
    ...checkUnion(register),
    ...checkApplications(register, options),
    ...checkInstruments(register),
  ];
}
