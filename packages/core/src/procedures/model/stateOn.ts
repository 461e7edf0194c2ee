import type { CivilDate } from '../../base/civilDate';
import type { Assessment } from './assessment';
import type { ProcedureRegister } from './procedureRegister';

/**
 * How each assessed procedure stands on a day, by its id: the last declared assessment not after it, of one day the
 * later row. A row that another declared one supersedes is a mistake and counts on no day; proposed ones count once
 * somebody has declared them. One walk over the assessments.
 */
export function assessmentOn(
  register: Pick<ProcedureRegister, 'assessments'>,
  day: CivilDate,
): ReadonlyMap<string, Assessment> {
  const state = new Map<string, Assessment>();
  for (const assessment of standing(register)) {
    if (assessment.on > day) continue;
    const held = state.get(assessment.procedureId);
    if (!held || held.on <= assessment.on) state.set(assessment.procedureId, assessment);
  }
  return state;
}

/** The declared assessments that no other declared one supersedes, in the order of the register. */
export function standing({ assessments }: Pick<ProcedureRegister, 'assessments'>): readonly Assessment[] {
  const declared = assessments.toArray().filter(({ origin }) => origin === 'declared');
  const superseded = new Set(declared.map(({ supersedesId }) => supersedesId));
  return declared.filter(({ id }) => !superseded.has(id));
}
