import type { CivilDate } from '../../base/civilDate';
import type { Issue, IssuePath } from '../../base/issue';
import { checkAcceptance } from '../../risk/acceptance';
import type { RiskEvaluation } from '../../risk/evaluation';
import { isAccepted } from '../bindAcceptances';
import { planWarning } from '../issues';
import type { SecurityPlan } from '../model/plan';

/** Where in a treatment the reason stands why its acceptance no longer holds. */
const FIELD: Readonly<Record<string, string>> = {
  'risk.acceptance_changed': 'acceptedState',
  'risk.acceptance_expired': 'reviewOn',
};

/**
 * The acceptances that no longer hold: of a risk that is not in the state that was accepted, or beyond the day of
 * their review. One that does not say which state it
 * accepts can only be told so.
 */
export function checkAcceptances(
  plan: SecurityPlan,
  evaluation: RiskEvaluation,
  today: CivilDate,
): readonly Issue[] {
  return [...plan.scenarios].flatMap(({ id, treatment }): readonly Issue[] => {
    if (!isAccepted(treatment)) return [];
    const { acceptedState: stateHash, reviewOn: expires } = treatment;
    const at = (field: string): IssuePath => ['scenarios', id, 'treatment', field];
    const issues = checkAcceptance(
      evaluation,
      { scenarioId: id, stateHash: stateHash ?? '', ...(expires !== undefined && { expires }) },
      today,
    );
    return issues.map((issue) =>
      issue.code === 'risk.acceptance_changed' && stateHash === undefined
        ? planWarning('plan.acceptance_not_bound', at('acceptedState'), {})
        : { ...issue, path: at(FIELD[issue.code] ?? 'decision') },
    );
  });
}
