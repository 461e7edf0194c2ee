import { type EMISSION_SCOPE, existsUnder } from '../../municipality/emissionModels';
import type { EmissionModel } from '../../municipality/municipality';
import { type PlanIssue, planWarning } from '../issues';
import type { SecurityPlan } from '../model/plan';

/**
 * What the plan holds although the emission model has no such thing: assets in use, roles, processes of the usual tree.
 * What stands at a site is asked of the site's owner, what stands at none must exist for one owner at least.
 */
export function checkModel(plan: SecurityPlan): readonly PlanIssue[] {
  const outside = (
    area: keyof typeof EMISSION_SCOPE,
    id: string,
    ownerIds: readonly (string | undefined)[],
  ) => {
    const models = modelsOf(plan, ownerIds);
    return models.length > 0 && !models.some((model) => existsUnder(area, id, model));
  };
  const ownersOf = (siteIds: readonly string[]) => siteIds.map((id) => plan.sites.get(id)?.municipalityId);
  return [
    ...[...plan.assets]
      .filter(
        ({ kind, siteId, status }) => status === 'attivo' && outside('assetKind', kind, ownersOf([siteId])),
      )
      .map(({ id, kind }) => planWarning('plan.asset_not_under_model', ['assets', id, 'kind'], { kind })),
    ...[...plan.roles]
      .filter(({ role, municipalityId, siteId }) =>
        outside(
          'role',
          role,
          municipalityId === undefined ? ownersOf(siteId === undefined ? [] : [siteId]) : [municipalityId],
        ),
      )
      .map(({ id, role }) => planWarning('plan.role_not_under_model', ['roles', id, 'role'], { role })),
    ...[...plan.processes]
      .filter(({ id, siteIds }) => outside('process', id, ownersOf(siteIds)))
      .map(({ id, title }) => planWarning('plan.process_not_under_model', ['processes', id], { title })),
    ...capaOf(plan),
  ];
}

/** Those whose cards a CAPA forms say which, and a joint plan is of those who share one. */
function capaOf(plan: SecurityPlan): readonly PlanIssue[] {
  const owners = [...plan.municipalities].filter(({ emissionModel }) => emissionModel === 'capa-2007');
  const first = owners.find(({ capa }) => capa !== undefined)?.capa?.name;
  return owners.flatMap(({ id, capa }): readonly PlanIssue[] => {
    const path = ['municipalities', id, 'capa'];
    if (capa === undefined) return [planWarning('plan.capa_unnamed', path, {})];
    return first === undefined || capa.name === first
      ? []
      : [planWarning('plan.capa_differs', path, { capa: capa.name, otherCapa: first })];
  });
}

/** The models of these owners, of all where none of them is known. */
function modelsOf(plan: SecurityPlan, ownerIds: readonly (string | undefined)[]): readonly EmissionModel[] {
  const owners = ownerIds.flatMap((id) => plan.municipalities.get(id ?? '') ?? []);
  return (owners.length > 0 ? owners : [...plan.municipalities]).map(({ emissionModel }) => emissionModel);
}
