import type { CivilDate } from '@pds/core/base';
import { checkPlan, type SecurityCatalogue, type SecurityPlan } from '@pds/core/plan';
import type { SectionName } from './sections';

/** How many of the plan's data name the row: what would name nothing without it. */
export function referencesTo(
  plan: SecurityPlan,
  name: SectionName,
  id: string,
  options: { readonly catalogue: SecurityCatalogue; readonly today: CivilDate },
): number {
  const without = { ...plan, [name]: plan[name].remove(id) };
  return checkPlan(without, options).filter(
    ({ code, params }) => code === 'document.dangling' && params.id === id && params.collection === name,
  ).length;
}
