import type { CivilDate } from '../../base/civilDate';
import type { Issue } from '../../base/issue';
import type { SecurityCatalogue } from '../catalogue/catalogue';
import type { SecurityPlan } from '../model/plan';
import type { PlanRules } from '../rules';
import { checkCatalogue } from './checkCatalogue';
import { checkContent } from './checkContent';
import { checkVersions } from './checkVersions';
import { type PlanFinding, withSource } from './findingSource';

/**
 * Every finding about a plan at once, with code, severity, place (`[collection, row id, field]`) and the source of the
 * rule: references, roles held today, scenarios and their ratings, treatments, measures, catalogue entries, versions and the history's chain.
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
 * errors[0]?.source.basis; // => 'norm'
 * ```
 */
export function checkPlan(plan: SecurityPlan, options: PlanCheckOptions): readonly PlanFinding[] {
  return createPlanCheck(options)(plan);
}

/**
 * `checkPlan` for a plan that is being edited: what frozen versions and their history come to is kept as long as they
 * stay the same, since hashing them at each keystroke would be felt.
 *
 * @example
 * ```ts
 * import { CIE_CATALOGUE } from '@pds/core/catalogues';
 * import { checkPlan, createPlan, createPlanCheck } from '@pds/core/plan';
 *
 * const options = { catalogue: CIE_CATALOGUE, today: '2026-03-02' };
 * const check = createPlanCheck(options);
 * const plan = createPlan({
 *   id: 'plan-1',
 *   title: 'Piano di sicurezza CIE',
 *   municipality: { id: 'm1', name: 'Borgo Sereno', sizeClass: 'piccolo', emissionModel: 'centrale-2015', prefettura: 'Prefettura di Prova' },
 * });
 * check(plan).length === checkPlan(plan, options).length; // => true
 * ```
 */
export function createPlanCheck({ catalogue, today, methods, ofOneSite = false }: PlanCheckOptions) {
  let known:
    | { readonly of: Pick<SecurityPlan, 'versions' | 'history'>; readonly issues: readonly Issue[] }
    | undefined;

  function versionIssues(plan: SecurityPlan): readonly Issue[] {
    if (known?.of.versions !== plan.versions || known.of.history !== plan.history) {
      known = { of: { versions: plan.versions, history: plan.history }, issues: checkVersions(plan) };
    }
    return known.issues;
  }

  return (plan: SecurityPlan): readonly PlanFinding[] =>
    [
      ...checkContent(plan, today, methods),
      ...checkCatalogue(plan, catalogue),
      ...(ofOneSite ? [] : versionIssues(plan)),
    ].map(withSource);
}

/** What a plan is held against, and the day on which. */
export interface PlanCheckOptions extends PlanRules {
  readonly catalogue: SecurityCatalogue;
  readonly today: CivilDate;
  /** True for what `planForSite` leaves of a plan: it has no history to judge the versions by. */
  readonly ofOneSite?: boolean;
}
