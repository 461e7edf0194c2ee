import type { CivilDate } from '../../base/civilDate';
import type { Issue } from '../../base/issue';
import type { SecurityPlan } from '../model/plan';
import type { PlanRules } from '../rules';
import { checkApplicability } from './checkCatalogue';
import { checkMeasures } from './checkMeasures';
import { checkModel } from './checkModel';
import { checkReferences } from './checkReferences';
import { checkRoles } from './checkRoles';
import { checkScenarios } from './checkScenarios';

/** Everything that can be said of a plan's content without its catalogue. */
export function checkContent(
  plan: SecurityPlan,
  today: CivilDate,
  methods?: PlanRules['methods'],
): readonly Issue[] {
  return [
    ...checkReferences(plan),
    ...checkRoles(plan, today),
    ...checkScenarios(plan, methods),
    ...checkMeasures(plan),
    ...checkApplicability(plan),
    ...checkModel(plan),
  ];
}
