import type { RiskEvaluation, RiskSummary, ScenarioRisk } from '../evaluation';
import type { RiskIssue } from '../issues';
import { registerIssues } from './registerIssues';
import type { RiskModel } from './riskModel';
import { rankingOf, summaryOf } from './riskReadings';
import { scenarioRisk } from './scenarioRisk';

/** A model as it is read from outside, each reading made once; `forget` when the model changed. */
export function evaluationOf(model: RiskModel): {
  readonly evaluation: RiskEvaluation;
  readonly forget: () => void;
} {
  const risks = new Map<string, ScenarioRisk>();
  let ids: readonly string[] | undefined;
  let summary: RiskSummary | undefined;
  let issues: readonly RiskIssue[] | undefined;
  const evaluation: RiskEvaluation = {
    method: model.method,
    scenario(id) {
      const known = risks.get(id);
      if (known) return known;
      const scenario = model.scenarios.ids.find(id);
      if (!model.scenarios.row(scenario)) throw new RangeError(`the register has no scenario '${id}'`);
      const risk = scenarioRisk(model, scenario);
      risks.set(id, risk);
      return risk;
    },
    has: (id) => model.scenarios.row(model.scenarios.ids.find(id)) !== undefined,
    get scenarioIds() {
      ids ??= Array.from(model.scenarioNumbers(), (scenario) => model.scenarios.ids.id(scenario));
      return ids;
    },
    assetValue: (assetId, dimension) => {
      const { graph, inherited } = model;
      const [asset, d] = [graph.ids.find(assetId), graph.dimensions.indexOf(dimension)];
      const value = asset < 0 || d < 0 ? Number.NaN : inherited.value[asset * graph.dimensions.length + d]!;
      return Number.isNaN(value) ? null : value;
    },
    summary() {
      summary ??= summaryOf(model);
      return summary;
    },
    ranking: (n) => rankingOf(model, n),
    get issues() {
      issues ??= registerIssues(model);
      return issues;
    },
  };
  const forget = () => {
    risks.clear();
    ids = undefined;
    summary = undefined;
    issues = undefined;
  };
  return { evaluation, forget };
}
