import type { CivilDate } from '../../base/civilDate';
import type { ProcedureRegister } from '../model/procedureRegister';
import { checkPublication } from './checkPublication';
import { checkThresholds } from './checkThresholds';
import { checkUpkeep, type UpkeepOptions } from './checkUpkeep';
import type { PhasesFinding } from './issues';
import { type PhaseProgressOptions, planProgress } from './phaseProgress';

export interface PhaseCheckOptions extends PhaseProgressOptions, UpkeepOptions {
  readonly today: CivilDate;
}

/**
 * Everything that is missing or late in the plan of action on a day, with code, severity, place (`[collection, row id,
 * field]`) and source: thresholds and their pace, groups not heard, publication, answers to observations, the Giunta's
 * act, website and Carta dei servizi, yearly updates, notices of changes (Cesena, Piano di informatizzazione, section 8).
 * What is entered for a later day has not happened yet. Codes: `PhasesIssueTable`.
 *
 * @example
 * ```ts
 * import { checkPhases, parseProcedureRegister } from '@pds/core/procedures';
 *
 * const read = parseProcedureRegister('{}');
 * read.ok ? checkPhases(read.value, { today: '2016-01-25' }) : []; // => []
 * ```
 */
export function checkPhases(
  register: ProcedureRegister,
  options: PhaseCheckOptions,
): readonly PhasesFinding[] {
  const { today } = options;
  const { plan, phases } = planProgress(register, today, options);
  return [
    ...checkThresholds(register, plan, phases),
    ...checkPublication(register, plan, today),
    ...checkUpkeep(register, plan?.approvedOn, today, options),
  ];
}
