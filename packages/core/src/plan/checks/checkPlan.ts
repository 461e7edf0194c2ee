import type { CivilDate } from '../../base/civilDate';
import type { Issue } from '../../base/issue';
import type { SecurityCatalogue } from '../catalogue';
import type { SecurityPlan } from '../model/plan';
import type { PlanRules } from '../rules';
import { checkCatalogue } from './checkCatalogue';
import { checkContent } from './checkContent';
import { checkVersions } from './checkVersions';

/**
 * Every finding about a plan at once, with code, severity and place (`[collection, row id, field]`): references, roles
 * held today, scenarios and their ratings, treatments, measures, catalogue entries, versions and the history's chain.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { checkPlan, createPlan } from '@pds/core/plan';
 *
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 *   catalogue: CIE_CATALOGUE,
 * });
 * const errors = checkPlan(plan, { catalogue: CIE_CATALOGUE, today: '2026-03-02' }).filter((issue) => issue.severity === 'error');
 * errors.map((issue) => issue.params.role); // => ['sindaco', 'responsabile-sicurezza-cie']
 * ```
 */
export function checkPlan(
  plan: SecurityPlan,
  {
    catalogue,
    today,
    methods,
  }: PlanRules & { readonly catalogue: SecurityCatalogue; readonly today: CivilDate },
): readonly Issue[] {
  return [...checkContent(plan, today, methods), ...checkCatalogue(plan, catalogue), ...checkVersions(plan)];
}
