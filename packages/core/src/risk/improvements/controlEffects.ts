import { NONE } from '../engine/chains';
import type { RiskModel } from '../engine/riskModel';
import { CURRENT } from '../engine/stages';
import { controlTrial, type Effect, effectFrom, moves, type OtherControl } from './trial';

/**
 * What each control's trial does, by the control's number; nothing for those without a trial. The same as one `effectOf`
 * after the other, but scenario by scenario: a trial moves each scenario by itself, and memory is read in long strides.
 */
export function controlEffects(
  model: RiskModel,
  others: readonly (OtherControl | undefined)[],
): readonly (Effect | undefined)[] {
  const { controls, links, scenarios, rating } = model;
  const size = others.length;
  const [steps, points, count] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  /** By control, the last scenario in which it was met: one that is linked twice is tried once. */
  const metIn = new Int32Array(size).fill(NONE);
  for (let scenario = 0; scenario < scenarios.size; scenario++) {
    for (let link = links.ofScenario.first(scenario); link !== NONE; link = links.ofScenario.next(link)) {
      const control = links.ofControl.owner(link);
      const other = others[control];
      if (!other || metIn[control] === scenario) continue;
      metIn[control] = scenario;
      const [counts, effectivenessBp] = [controls.counts[control]!, controls.effectivenessBp[control]!];
      controls.set(control, other.counts, other.effectivenessBp);
      if (moves(model, scenario)) {
        steps[control]! += scenarios.band(CURRENT, scenario) - rating.band[CURRENT]!;
        points[control]! += scenarios.figure(CURRENT, scenario) - rating.figure[CURRENT]!;
        count[control]!++;
      }
      controls.set(control, counts, effectivenessBp);
    }
  }
  return others.map((other, control) => {
    if (!other) return undefined;
    const sums = { steps: steps[control]!, points: points[control]!, scenarioCount: count[control]! };
    return effectFrom(model, controlTrial(model, control, other), sums);
  });
}
