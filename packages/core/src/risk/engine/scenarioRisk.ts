import { decimalText, roundUp } from '../../base/exact';
import type { ControlEffect, RiskReason, ScenarioRisk } from '../evaluation';
import { type RiskScale, rangeOf } from '../method';
import { AXES } from '../score';
import { NONE } from './chains';
import { ACTIVE, DUE, IDLE } from './controlTable';
import type { RiskModel } from './riskModel';
import { CURRENT, INHERENT, PLANNED_BY, RESIDUAL } from './stages';

/** A scenario's figures out of the columns, with the reasons. */
export function scenarioRisk(model: RiskModel, scenario: number): ScenarioRisk {
  const figure = (stage: number) => {
    const value = model.scenarios.figure(stage, scenario);
    return Number.isNaN(value) ? null : value;
  };
  const level = (stage: number) => model.method.bands[model.scenarios.band(stage, scenario)]?.id ?? null;
  return {
    inherent: figure(INHERENT),
    current: figure(CURRENT),
    residual: figure(RESIDUAL),
    level: level(CURRENT),
    levels: { inherent: level(INHERENT), current: level(CURRENT), residual: level(RESIDUAL) },
    planned:
      model.plannedAt === undefined
        ? null
        : { at: model.plannedAt, risk: figure(PLANNED_BY), level: level(PLANNED_BY) },
    why: reasonOf(model, scenario),
  };
}

function reasonOf(model: RiskModel, scenario: number): RiskReason {
  const { method } = model;
  const row = model.scenarios.row(scenario)!;
  return {
    method: { id: method.id, formulaVersion: method.formulaVersion },
    assetId: row.assetId,
    hits: method.dimensions.filter((dimension) => row.hits.includes(dimension)),
    impact: impactOf(model, scenario),
    likelihood: readOn(method.scales.likelihood, row.likelihood),
    vulnerability: readOn(method.scales.vulnerability, row.vulnerability),
    controls: effectsOf(model, scenario),
    treatment: row.treatment?.decision ?? null,
  };
}

/** An axis of one level is not asked for: everything stands on it. */
function readOn(scale: RiskScale | undefined, assessed: number | null): number | null {
  return scale?.levels.length === 1 ? scale.levels[0]!.value : assessed;
}

/** The value that counts for a scenario's impact, whether or not it is on the scale. */
export function impactOf(model: RiskModel, scenario: number): RiskReason['impact'] {
  const { graph, inherited, method } = model;
  const asset = model.ofAsset.owner(scenario);
  const dimension = inherited.highest(asset, model.scenarios.hits(scenario));
  if (dimension === NONE) return null;
  const at = asset * graph.dimensions.length + dimension;
  const fraction = method.scoring.kind === 'product' ? undefined : inherited.exact(asset, dimension);
  const degree = inherited.degree(asset, dimension);
  return {
    value: fraction
      ? Math.max(rangeOf(method.scales.impact).min, Number(roundUp(fraction)))
      : inherited.value[at]!,
    dimension: graph.dimensions[dimension]!,
    fromAssetId: graph.ids.id(inherited.from[at]!),
    ...(degree && { degree: decimalText(degree) }),
  };
}

function effectsOf({ links, controls }: RiskModel, scenario: number): readonly ControlEffect[] {
  const effects = new Map<string, ControlEffect>();
  for (let link = links.ofScenario.first(scenario); link !== NONE; link = links.ofScenario.next(link)) {
    const control = links.ofControl.owner(link);
    const kind = controls.counts[control]!;
    if (kind === IDLE) continue;
    const axis = links.acts(link);
    effects.set(`${control} ${axis}`, {
      controlId: controls.ids.id(control),
      acts: AXES[axis]!,
      effectivenessBp: controls.effectivenessBp[control]!,
      counts: kind === ACTIVE ? 'current' : kind === DUE ? 'planned' : 'residual',
    });
  }
  return [...effects.values()].sort(byControl);
}

function byControl(a: ControlEffect, b: ControlEffect): number {
  if (a.controlId !== b.controlId) return a.controlId < b.controlId ? -1 : 1;
  return AXES.indexOf(a.acts) - AXES.indexOf(b.acts);
}
