import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from './assessment';
import type { ProcedureRegister } from './procedureRegister';

/** The last assessment of each procedure that is not after the day, by procedure; superseded ones are left out. */
export function assessmentOn(register: ProcedureRegister, day: CivilDate): ReadonlyMap<string, Assessment> {
  const held = new Map<string, Assessment>();
  for (const assessment of register.assessments) {
    const before = held.get(assessment.procedureId);
    if (assessment.on <= day && (before === undefined || assessment.on >= before.on)) {
      held.set(assessment.procedureId, assessment);
    }
  }
  return held;
}
