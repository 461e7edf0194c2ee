import type { CivilDate } from '../../base/civilDate';
import type { Issue } from '../../base/issue';
import { evaluateRegister } from '../../risk/evaluateRegister';
import type { SecurityPlan } from '../model/plan';
import { methodOf, registerOf } from '../riskRegister';
import type { PlanRules } from '../rules';
import { checkAcceptances } from './checkAcceptances';
import { checkApplicability } from './checkCatalogue';
import { checkMeasures } from './checkMeasures';
import { checkModel } from './checkModel';
import { checkReferences } from './checkReferences';
import { checkRoles } from './checkRoles';
import { checkScenarios } from './checkScenarios';

/** Everything that can be said of a plan's content without its catalogue. */
export function checkContent(
  plan: SecurityPlan,
  { today, methods, ofOneSite = false }: ContentCheckOptions,
): readonly Issue[] {
  const method = methodOf(plan, methods);
  const evaluation = method && evaluateRegister(registerOf(plan), method);
  return [
    ...checkReferences(plan),
    ...checkRoles(plan, today),
    ...checkScenarios(plan, evaluation),
    // At one site a risk may look lower than it is: what other sites hold is not there.
    ...(evaluation && !ofOneSite ? checkAcceptances(plan, evaluation, today) : []),
    ...checkMeasures(plan),
    ...checkApplicability(plan),
    ...checkModel(plan),
  ];
}

/** The day on which content is judged, the methods by which it is rated, and whether it is what one site may see. */
export interface ContentCheckOptions extends Pick<PlanRules, 'methods'> {
  readonly today: CivilDate;
  readonly ofOneSite?: boolean;
}
