import { type PlanIssue, planError } from '../issues';
import type { SecurityPlan } from '../model/plan';

/** Whether each measure's state, dates and progress fit together. */
export function checkMeasures(plan: SecurityPlan): readonly PlanIssue[] {
  return [...plan.measures].flatMap(({ id, state, doneDate, dueDate, progressPct }): readonly PlanIssue[] => {
    if (state === 'attuata' && (doneDate === undefined || Number(progressPct) !== 100)) {
      const field = doneDate === undefined ? 'doneDate' : 'progressPct';
      return [planError('plan.measure_done_incomplete', ['measures', id, field], {})];
    }
    if ((state === 'prevista' || state === 'in-attuazione') && dueDate === undefined) {
      return [planError('plan.measure_without_due_date', ['measures', id, 'dueDate'], {})];
    }
    return [];
  });
}
