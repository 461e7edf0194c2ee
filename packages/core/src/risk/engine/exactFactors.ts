import { times } from '../../base/exact';
import { AXES, type Axis, combine, type Factors } from '../score';
import { NONE } from './chains';
import { ACTIVE, IDLE, PLANNED } from './controlTable';
import type { RatingTables } from './ratingTables';
import { CURRENT, INHERENT, PLANNED_BY } from './stages';

/** True when a control of that kind lowers the figure of the stage. */
export function counts(kind: number, stage: number): boolean {
  switch (stage) {
    case INHERENT:
      return false;
    case CURRENT:
      return kind === ACTIVE;
    case PLANNED_BY:
      return kind !== IDLE && kind !== PLANNED;
    default:
      return kind !== IDLE;
  }
}

/**
 * One factor per axis. A product is lowered as a whole, so there all controls combine, each counted once. What is
 * transferred takes its share off the impact.
 */
export function exactFactors(
  { method, controls, links, scenarios }: RatingTables,
  scenario: number,
  stage: number,
  transferred: boolean,
): Factors {
  const product = method.scoring.kind === 'product';
  const met: Readonly<Record<Axis, Set<number>>> = {
    impact: new Set(),
    likelihood: new Set(),
    vulnerability: new Set(),
  };
  for (let link = links.ofScenario.first(scenario); link !== NONE; link = links.ofScenario.next(link)) {
    const control = links.ofControl.owner(link);
    if (!counts(controls.counts[control]!, stage)) continue;
    met[product ? 'impact' : AXES[links.acts(link)]!].add(control);
  }
  const left = (axis: Axis) =>
    combine(
      [...met[axis]].map((control) => controls.effectivenessBp[control]!),
      method.combination,
    );
  return {
    impact: transferred ? times(left('impact'), scenarios.kept(scenario)) : left('impact'),
    likelihood: left('likelihood'),
    vulnerability: left('vulnerability'),
  };
}
