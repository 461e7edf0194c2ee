import type { SecurityCatalogue } from '../catalogue/catalogue';
import { type PlanIssue, planError, planWarning } from '../issues';
import type { CatalogueEntryUse } from '../model/content';
import type { SecurityPlan } from '../model/plan';

/** Whether what is marked not applicable says why, and whether every applicable threat stands in a scenario. */
export function checkApplicability(plan: SecurityPlan): readonly PlanIssue[] {
  const covered = new Set([...plan.scenarios].map((scenario) => scenario.threatCode));
  const unexplained = (name: 'threats' | 'vulnerabilities') =>
    [...plan[name]]
      .filter(({ applicable, reason }) => !applicable && !reason)
      .map(({ id }) => planError('plan.not_applicable_without_reason', [name, id, 'reason'], { code: id }));
  const uncovered = [...plan.threats]
    .filter(({ id, applicable }) => applicable && !covered.has(id))
    .map(({ id }) => planWarning('plan.threat_not_covered', ['threats', id], { code: id }));
  return [...unexplained('threats'), ...unexplained('vulnerabilities'), ...uncovered];
}

/** The plan held against the catalogue: base entries are all there, and every code means something. */
export function checkCatalogue(plan: SecurityPlan, catalogue: SecurityCatalogue): readonly PlanIssue[] {
  const { id, edition } = plan.settings.catalogue;
  if (id !== catalogue.id || edition !== catalogue.edition) {
    return [planWarning('plan.other_catalogue', ['root', plan.id, 'settings', 'catalogue'], { id, edition })];
  }
  const codes = (entries: readonly { readonly code: string }[]) =>
    new Set(entries.map((entry) => entry.code));
  const kinds = new Set(catalogue.assetKinds.map((kind) => kind.id));
  const countermeasures = codes(catalogue.countermeasures);
  const unknown = (code: string, ...path: string[]) => planError('plan.unknown_code', path, { code });
  return [
    ...entries(plan, 'threats', codes(catalogue.threats)),
    ...entries(plan, 'vulnerabilities', codes(catalogue.vulnerabilities)),
    ...[...plan.assets]
      .filter((asset) => !kinds.has(asset.kind))
      .map((asset) => unknown(asset.kind, 'assets', asset.id, 'kind')),
    ...[...plan.measures]
      .filter((measure) => measure.title === undefined && !countermeasures.has(measure.code))
      .map((measure) => unknown(measure.code, 'measures', measure.id, 'code')),
  ];
}

function entries(
  plan: SecurityPlan,
  name: 'threats' | 'vulnerabilities',
  base: ReadonlySet<string>,
): readonly PlanIssue[] {
  const missing = [...base].filter((code) => !plan[name].has(code));
  const nameless = [...plan[name]].filter(
    (entry: CatalogueEntryUse) => entry.title === undefined && !base.has(entry.id),
  );
  return [
    ...missing.map((code) => planError('plan.catalogue_entry_missing', [name], { code })),
    ...nameless.map(({ id }) => planError('plan.unknown_code', [name, id], { code: id })),
  ];
}
