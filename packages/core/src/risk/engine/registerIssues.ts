import { dangling } from '../checkRegister';
import type { RiskIssue } from '../issues';
import { rangeOf } from '../method';
import { linkId } from '../register';
import { AXES, type Axis } from '../score';
import { NONE } from './chains';
import { cyclesOf } from './cycles';
import type { RiskModel } from './riskModel';
import { impactOf } from './scenarioRisk';
import { INHERENT } from './stages';

/** What is wrong with the register as it stands: ids, circles, what is not rated. */
export function registerIssues(model: RiskModel): readonly RiskIssue[] {
  const issues: RiskIssue[] = [...model.duplicates];
  danglingAssets(model, issues);
  danglingLinks(model, issues);
  for (const cycle of cyclesOf(model.graph)) {
    issues.push({
      code: 'risk.asset_cycle',
      severity: 'error',
      path: ['assets', cycle[0]!, 'dependsOn'],
      params: { cycle },
    });
  }
  if (model.inherited.tooDeep) {
    issues.push({ code: 'risk.degrees_too_deep', severity: 'error', path: ['assets'], params: {} });
  }
  for (let s = 0; s < model.scenarios.size; s++) {
    if (model.scenarios.row(s) && Number.isNaN(model.scenarios.figure(INHERENT, s)))
      unrated(model, s, issues);
  }
  return issues;
}

function danglingAssets({ graph, scenarios, ofAsset }: RiskModel, issues: RiskIssue[]): void {
  for (let asset = 0; asset < graph.size; asset++) {
    const row = graph.row(asset);
    for (const { to } of graph.below(asset)) {
      if (graph.row(to)) continue;
      issues.push(dangling('assets', graph.ids.id(to), ['assets', row!.id, 'dependsOn']));
    }
    if (row) continue;
    for (let s = ofAsset.first(asset); s !== NONE; s = ofAsset.next(s)) {
      issues.push(dangling('assets', graph.ids.id(asset), ['scenarios', scenarios.ids.id(s), 'assetId']));
    }
  }
}

function danglingLinks({ links, scenarios, controls }: RiskModel, issues: RiskIssue[]): void {
  for (const link of links) {
    const lostScenario = !scenarios.row(links.ofScenario.owner(link));
    const lostControl = !controls.row(links.ofControl.owner(link));
    if (!lostScenario && !lostControl) continue;
    const row = links.row(link);
    const at = ['links', linkId(row)];
    if (lostScenario) issues.push(dangling('scenarios', row.scenarioId, [...at, 'scenarioId']));
    if (lostControl) issues.push(dangling('controls', row.controlId, [...at, 'controlId']));
  }
}

/** Why a scenario has no figures. */
function unrated(model: RiskModel, scenario: number, issues: RiskIssue[]): void {
  const { method, scenarios } = model;
  const { id, likelihood, vulnerability } = scenarios.row(scenario)!;
  if (scenarios.hits(scenario) === 0) {
    issues.push({
      code: 'risk.no_dimension',
      severity: 'error',
      path: ['scenarios', id, 'hits'],
      params: {},
    });
  }
  const assessed = { impact: assessedImpact(model, scenario), likelihood, vulnerability };
  const missing: Axis[] = [];
  for (const axis of AXES) {
    const scale = method.scales[axis];
    if (!scale || scale.levels.length === 1) continue;
    const value = assessed[axis];
    const { min, max } = rangeOf(scale);
    if (value === null) missing.push(axis);
    else if (value < min || value > max) {
      const path = ['scenarios', id, axis === 'impact' ? 'assetId' : axis];
      const params = { scale: axis, value, min, max };
      issues.push({ code: 'risk.off_scale', severity: 'error', path, params });
    }
  }
  if (missing.length > 0) {
    issues.push({
      code: 'risk.unrated',
      severity: 'warning',
      path: ['scenarios', id],
      params: { missing },
    });
  }
}

/** The value that counts as it was assessed, at the asset that it comes from. */
function assessedImpact(model: RiskModel, scenario: number): number | null {
  const impact = impactOf(model, scenario);
  if (!impact) return null;
  const { graph } = model;
  const dimension = graph.dimensions.indexOf(impact.dimension);
  return graph.own[graph.ids.find(impact.fromAssetId) * graph.dimensions.length + dimension]!;
}
